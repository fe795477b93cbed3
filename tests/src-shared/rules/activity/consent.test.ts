import { expect, test } from 'vitest';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { consentIsFree, consentIsProvable } from '@shared/rules/activity/consent';
import { cases, foundBy } from '../try-rules';

const client = { ...blankDataSubject('client'), name: 'Cliënt met een uitkering' };
const visitor = { ...blankDataSubject('visitor'), name: 'Websitebezoeker' };
const consent = (more: Partial<Purpose> = {}) => ({ role: 'controller' as const, purposes: [{ ...blankPurpose('p'), basis: 'a' as const, ...more }] });
const health = (...groups: string[]) => ({ ...blankDataCategory('d'), dataClass: 'special' as const, exception: 'explicitConsent' as const, subjects: groups.map(blankCell) });

cases(consentIsFree, {
  met: [
    ['of visitors of the website', { ...consent(), subjects: [visitor] }],
    ['of visitors only, though clients are there too', { ...consent({ groups: ['visitor'] }), subjects: [client, visitor] }],
    ['another basis', { ...consent({ basis: 'b' }), subjects: [client] }],
    ['explicit consent of who does not depend on us', { role: 'controller', subjects: [client, visitor], dataCategories: [health('visitor')] }],
    ['consent for the BSN: another rule says that it helps nothing', { role: 'controller', subjects: [client], dataCategories: [{ ...health('client'), dataClass: 'idNumber' }] }],
    ['data that ask for no exception any more', { role: 'controller', subjects: [client], dataCategories: [{ ...health('client'), dataClass: 'ordinary' }] }],
    ['of visitors, of whom nobody is represented', { ...consent(), represented: 'no', subjects: [visitor] }],
  ],
  notMet: [],
  judge: [
    ['of clients', { ...consent(), subjects: [client, visitor] }, ['purposes/p/basis']],
    ['of staff', { ...consent(), subjects: [{ ...client, name: 'Medewerkers' }] }, ['purposes/p/basis']],
    ['of pupils under guardianship', { ...consent(), subjects: [{ ...client, name: 'Leerling onder curatele' }] }, ['purposes/p/basis']],
    ['of visitors, among whom are children', { ...consent(), represented: 'yes', subjects: [visitor] }, ['purposes/p/basis']],
    ['explicit consent of visitors, among whom are children', { role: 'controller', represented: 'yes', subjects: [visitor], dataCategories: [health('visitor')] }, ['dataCategories/d/exception']],
    ['explicit consent of clients', { role: 'controller', subjects: [client], dataCategories: [health('client')] }, ['dataCategories/d/exception']],
  ],
});

test('an answer is about this purpose, and about these data', () => {
  expect(foundBy(consentIsFree, { ...consent({ description: 'Een foto plaatsen' }), subjects: [client] })[0]?.read).toMatchObject({ description: 'Een foto plaatsen' });
  expect(foundBy(consentIsFree, { role: 'controller', subjects: [client], dataCategories: [{ ...health('client'), name: 'Geloof' }] })[0]?.read).toMatchObject({ data: 'Geloof' });
});

test('consent as an exception is cited with what it lifts, and another exception is advised', () => {
  const cited = (more: object) => foundBy(consentIsFree, { role: 'controller', subjects: [client], dataCategories: [{ ...health('client'), ...more }] });
  expect(cited({})[0]?.citations?.map(({ article }) => article)).toEqual(['9(2)(a)', '22(2)(a)', '7(4)']);
  const [criminal] = cited({ dataClass: 'criminal', exception: 'criminalConsent' });
  expect(criminal?.citations?.map(({ article }) => article)).toEqual(['10', '32(a)', '7(4)']);
  expect(criminal?.text).toContain('Kies een andere uitzondering');
});

const explicit = (exceptionExplanation: string) => ({ role: 'controller' as const, dataCategories: [{ ...health('client'), exceptionExplanation }] });

cases(consentIsProvable, {
  met: [
    ['proof and withdrawal', consent({ consentProof: 'Formulier', consentWithdrawal: 'Mail' })],
    ['another basis', consent({ basis: 'b' })],
    ['explicit consent that is explained', explicit('Formulier in het dossier; intrekken met een mail.')],
    ['explicit consent that can be taken back in other words', explicit('De cliënt tekent, en trekt haar met een mail weer in.')],
    ['explicit consent of which a purpose tells', { ...consent({ consentProof: 'Formulier', consentWithdrawal: 'Mail' }), ...explicit('') }],
    ['explicit consent of which a purpose about the same group tells', { ...consent({ consentProof: 'Formulier', consentWithdrawal: 'Mail', groups: ['client'] }), ...explicit('') }],
    ['data that ask for no exception any more', { role: 'controller', dataCategories: [{ ...health('client'), dataClass: 'ordinary' }] }],
    ['another exception', { role: 'controller', dataCategories: [{ ...health('client'), exception: 'reintegration' }] }],
  ],
  notMet: [
    ['explicit consent, and no more', explicit(''), ['dataCategories/d/exceptionExplanation']],
    ['explicit consent beside a purpose on consent of others', { ...consent({ consentProof: 'Formulier', consentWithdrawal: 'Mail', groups: ['visitor'] }), ...explicit('') }, ['dataCategories/d/exceptionExplanation']],
    ['explicit consent for ever', explicit('De cliënt tekent een formulier.'), ['dataCategories/d/exceptionExplanation']],
    ['a stub', consent({ consentProof: 'Volgt', consentWithdrawal: 'n.v.t.' }), ['purposes/p/consentProof', 'purposes/p/consentWithdrawal']],
    ['neither', consent(), ['purposes/p/consentProof', 'purposes/p/consentWithdrawal']],
    ['no way back', consent({ consentProof: 'Formulier', consentWithdrawal: ' ' }), ['purposes/p/consentWithdrawal']],
  ],
  judge: [],
});
