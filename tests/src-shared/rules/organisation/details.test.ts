import { expect, test } from 'vitest';
import { blankJointController } from '@shared/record/joint-controller';
import { organisationIsKnown, organisationJointIsArranged } from '@shared/rules/organisation/details';
import { cases, foundBy } from '../try-rules';
import { usedAs } from '../party/parties';

const known = { name: 'Bureau', address: 'Weg 1', email: 'privacy@bureau.example', hasDpo: 'no' } as const;

cases(organisationIsKnown, {
  met: [
    ['without an FG', known],
    ['a telephone is enough', { ...known, email: '', phone: '000' }],
    ['an FG that can be reached', { ...known, hasDpo: 'yes', dpoName: 'N. Bos', dpoPhone: '000' }],
  ],
  notMet: [
    ['nothing filled in', {}, ['name', 'address', 'email', 'hasDpo']],
    ['an FG without a name', { ...known, hasDpo: 'yes', dpoEmail: 'fg@bureau.example' }, ['dpoName']],
    ['an FG who cannot be reached', { ...known, hasDpo: 'yes', dpoName: 'N. Bos' }, ['dpoEmail']],
  ],
  judge: [],
});

const arranged = { ...blankJointController('j'), party: 'p', informs: 'Wij', answers: 'Wij', contactPoint: 'De FG', arrangedOn: '2026-01-05', published: 'Website' };

cases(organisationJointIsArranged, {
  met: [
    ['with nobody', {}],
    ['arranged', { jointControllers: [arranged] }],
  ],
  notMet: [
    ['not signed', { jointControllers: [{ ...arranged, arrangedOn: 'binnenkort' }] }, ['jointControllers/j/arrangedOn']],
    ['nobody answers', { jointControllers: [{ ...arranged, answers: '' }] }, ['jointControllers/j/answers']],
  ],
  judge: [],
});

test('an arrangement with a party concerns the activities that are done with it', () => {
  const found = foundBy(organisationJointIsArranged, { jointControllers: [{ ...arranged, answers: '' }] }, { uses: [...usedAs('partner', 'joint').uses, ...usedAs('supplier').uses] });
  expect(found.map(({ concerns }) => concerns)).toEqual([['a']]);
});
