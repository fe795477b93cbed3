import { expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { blankPurpose } from '@shared/record/activity/purposes';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
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

test('the same data for the same purpose with two terms are found on both sides', () => {
  expect(found(sameDataSameTerm, [kept('P7Y'), kept('P2Y', ' loon  betalen'), kept('P2Y', 'Verzuim begeleiden')])).toEqual(['a0/dataCategories/d/term', 'a1/dataCategories/d/term']);
});

test.each([
  ['the same term', [kept('P7Y'), kept('P7Y')]],
  ['another purpose', [kept('P7Y'), kept('P2Y', 'Verzuim begeleiden')]],
  ['no term yet: another rule says so', [kept('P7Y'), kept('')]],
  ['a processor keeps for its client', [kept('P7Y'), { ...kept('P2Y'), role: 'processor' as const }]],
])('met: %s', (_, bodies) => expect(found(sameDataSameTerm, bodies)).toEqual([]));
