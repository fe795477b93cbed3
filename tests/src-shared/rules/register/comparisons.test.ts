import { expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankCell, blankDataCategory, blankDataSubject } from '@shared/record/activity/subjects-and-data';
import { sameDataSameTerm, securityIsSpecific } from '@shared/rules/register/comparisons';
import type { ComparingRule } from '@shared/rules/rule';

function found(rule: ComparingRule, bodies: readonly Partial<Activity>[]): readonly string[] {
  const { put, check } = rule.comparison();
  bodies.forEach((body, index) => put(`a${index}`, { ...activityKind.blank(), ...body }));
  return check().map(({ activity, path }) => [activity, ...path].join('/'));
}

const secure = (text: string) => ({ securityExplanation: text });

test('security that is the same everywhere is said once', () => {
  expect(found(securityIsSpecific, [1, 2, 3, 4].map(() => secure('Zie beleid')))).toEqual(['a0/securityExplanation']);
});

test.each([
  ['one differs', [...[1, 2, 3].map(() => secure('Zie beleid')), secure('Kast op slot')]],
  ['too few to tell', [1, 2, 3].map(() => secure('Zie beleid'))],
  ['nothing said anywhere: another rule says so', [1, 2, 3, 4].map(() => secure(' '))],
])('met: %s', (_, bodies) => expect(found(securityIsSpecific, bodies)).toEqual([]));

const kept = (term: string, purpose = 'Loon betalen') => ({
  purposes: [{ ...blankPurpose('p'), description: purpose }],
  dataCategories: [{ ...blankDataCategory('d'), name: 'Loongegevens', term, startEvent: 'Einde dienstverband' }],
});

const keptOf = (group: string, term: string, own = '') => ({
  ...kept(term),
  subjects: [{ ...blankDataSubject('g'), name: group }],
  dataCategories: [{ ...blankDataCategory('d'), name: 'Loongegevens', term, startEvent: 'Einde dienstverband', subjects: [{ ...blankCell('g'), term: own, startEvent: own === '' ? '' : 'Einde dienstverband' }] }],
});

test('a group that has a term of its own is held against others like it', () => {
  expect(found(sameDataSameTerm, [keptOf('Medewerkers', 'P7Y', 'P2Y'), keptOf('Medewerker', 'P7Y')])).toEqual(['a0/dataCategories/d/subjects/g/term', 'a1/dataCategories/d/term']);
});

test('the same data for the same purpose with two terms are found on both sides', () => {
  expect(found(sameDataSameTerm, [kept('P7Y'), kept('P2Y', ' loon  betalen'), kept('P2Y', 'Verzuim begeleiden')])).toEqual(['a0/dataCategories/d/term', 'a1/dataCategories/d/term']);
});

test.each([
  ['the same term', [kept('P7Y'), kept('P7Y')]],
  ['as long, in other words', [kept('P1Y'), kept('P12M')]],
  ['as long, as it was typed', [kept('P7Y'), kept('7 jaar')]],
  ['of other people', [keptOf('Medewerker', 'P7Y'), keptOf('Leverancier', 'P2Y')]],
  ['of another sort of clients', [keptOf('Cliënt met een uitkering', 'P2Y'), keptOf('Cliënt die zelf betaalt', 'P1Y')]],
  ['a group that the purpose is not about', [keptOf('Medewerker', 'P7Y'), { ...keptOf('Medewerker', 'P2Y'), purposes: [{ ...blankPurpose('p'), description: 'Loon betalen', groups: ['other'] }] }]],
  ['another purpose', [kept('P7Y'), kept('P2Y', 'Verzuim begeleiden')]],
  ['no term yet: another rule says so', [kept('P7Y'), kept('')]],
  ['a processor keeps for its client', [kept('P7Y'), { ...kept('P2Y'), role: 'processor' as const }]],
])('met: %s', (_, bodies) => expect(found(sameDataSameTerm, bodies)).toEqual([]));
