import { expect, test } from 'vitest';
import { blankDocumentLink } from '@shared/record/document-link';
import { complaintsDocument, rulesDocument } from '@shared/record/suggestions';
import { requestsAreFree, rulesAreThere } from '@shared/rules/organisation/duties';
import { cases, foundBy } from '../try-rules';

const document = (id: string, type: string, title = '') => ({ ...blankDocumentLink(id), type, title });

cases(rulesAreThere, {
  met: [
    ['both', { worksForUwv: 'yes', documents: [document('1', 'Privacyreglement'), document('2', 'klachtenregeling ')] }],
    ['called so', { worksForUwv: 'yes', documents: [document('1', 'Protocol', 'Ons privacyreglement 2026'), document('2', '', 'Klachtenregeling')] }],
    ['both in one, and in two words', { worksForUwv: 'yes', documents: [document('1', 'Protocol', 'Privacy reglement 2025 en klachtenreglement')] }],
    ['a name for both', { worksForUwv: 'yes', documents: [document('1', '', 'Privacy- en klachtenreglement')] }],
    ['the words that are suggested', { worksForUwv: 'yes', documents: [document('1', rulesDocument), document('2', complaintsDocument)] }],
    ['a procedure', { worksForUwv: 'yes', documents: [document('1', rulesDocument), document('2', 'Klachtenprocedure')] }],
    ['not for UWV', { worksForUwv: 'no' }],
    ['nobody answered', {}],
  ],
  notMet: [
    ['neither', { worksForUwv: 'yes' }, ['documents']],
    ['a statement is no set of rules', { worksForUwv: 'yes', documents: [document('1', '', 'Privacyverklaring'), document('2', '', 'Klachtenformulier')] }, ['documents']],
    ['only rules on privacy', { worksForUwv: 'yes', documents: [document('1', 'Privacyreglement')] }, ['documents']],
  ],
  judge: [],
});

test('it names what is missing, with its place in the decree', () => {
  const [found] = foundBy(rulesAreThere, { worksForUwv: 'yes', documents: [document('1', 'Privacyreglement')] });
  expect(found?.text).toContain('een klachtenregeling nodig');
  expect(found?.citations?.map(({ article }) => article)).toEqual(['4.1(1)(c)']);
});

cases(requestsAreFree, {
  met: [
    ['four weeks', { requestTerm: 'P4W', requestFee: 'no' }],
    ['a month', { requestTerm: 'P1M' }],
    ['no term of its own', {}],
    ['what is no term', { requestTerm: 'snel' }],
    ['a day of which nothing is known', { requestTerm: 'P8W' }, { today: '2015-01-01' }],
  ],
  notMet: [
    ['eight weeks', { requestTerm: 'P8W' }, ['requestTerm']],
    ['five weeks, as it was typed', { requestTerm: '5 weken' }, ['requestTerm']],
    ['a fee', { requestFee: 'yes' }, ['requestFee']],
  ],
  judge: [],
});
