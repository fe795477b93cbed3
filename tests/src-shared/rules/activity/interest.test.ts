import { expect, test } from 'vitest';
import { blankPurpose, type Purpose } from '@shared/record/activity/purposes';
import { interestOfAuthority, interestTested } from '@shared/rules/activity/interest';
import { cases, foundBy } from '../try-rules';

const tested: Partial<Purpose> = { interest: 'Geld innen', interestNecessity: 'Zonder adres geen brief.', interestBalance: 'Weegt zwaarder.', interestTestedOn: '2026-03-01' };
const on = (more: Partial<Purpose>) => ({ role: 'controller' as const, purposes: [{ ...blankPurpose('p'), basis: 'f' as const, ...more }] });

cases(interestTested, {
  met: [
    ['three steps and a date', on(tested)],
    ['tested today', on({ ...tested, interestTestedOn: '2026-11-21' })],
    ['another basis asks for none', on({ basis: 'b' })],
  ],
  notMet: [
    ['nothing of it', on({}), ['interest', 'interestNecessity', 'interestBalance', 'interestTestedOn'].map((key) => `purposes/p/${key}`)],
    ['a step that says nothing', on({ ...tested, interestBalance: 'n.v.t.' }), ['purposes/p/interestBalance']],
    ['no date', on({ ...tested, interestTestedOn: '' }), ['purposes/p/interestTestedOn']],
    ['a date that is none', on({ ...tested, interestTestedOn: 'ooit' }), ['purposes/p/interestTestedOn']],
    ['a date of before the AVG', on({ ...tested, interestTestedOn: '1900-01-01' }), ['purposes/p/interestTestedOn']],
    ['a date to come', on({ ...tested, interestTestedOn: '2026-11-22' }), ['purposes/p/interestTestedOn']],
  ],
  judge: [],
});

const authority = { organisation: { sector: 'public' as const } };

cases(interestOfAuthority, {
  met: [
    ['a company', { ...on(tested), process: 'primary' }, { organisation: { sector: 'private' } }],
    ['an authority on another basis', { ...on({ basis: 'e' }), process: 'primary' }, authority],
    ['sector not known: the organisation is asked first', { ...on(tested), process: 'primary' }],
  ],
  notMet: [['an authority for its task', { ...on(tested), process: 'primary' }, ['purposes/p/basis'], authority]],
  judge: [
    ['an authority for what any firm does', { ...on(tested), process: 'secondary' }, ['purposes/p/basis'], authority],
    ['an authority, for who knows what', on(tested), ['purposes/p/basis'], authority],
  ],
});

test('an answer is about this purpose', () => {
  expect(foundBy(interestOfAuthority, on({ ...tested, description: 'Het gebouw bewaken' }), authority)[0]?.read).toMatchObject({ description: 'Het gebouw bewaken' });
});
