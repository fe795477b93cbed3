import { expect, test } from 'vitest';
import { blankAssignment } from '@shared/record/activity/general';
import { processorItems } from '@shared/rules/activity/processor';
import { cases, foundBy } from '../try-rules';

const whole = { name: 'Groepstraining', role: 'processor' as const, anyTransfers: 'none' as const, assignments: [{ ...blankAssignment('a'), party: 'p', processing: 'Trainen' }] };

cases(processorItems, {
  met: [
    ['everything has an answer', whole],
    ['a controller is asked something else', { role: 'controller' }],
    ['so is who does not know the role', {}],
  ],
  notMet: [
    ['nothing filled in', { role: 'processor' }, ['name', 'assignments', 'anyTransfers']],
    ['for nobody', { ...whole, assignments: [blankAssignment('a')] }, ['assignments/a/party']],
    ['what is done is not said', { ...whole, assignments: [{ ...blankAssignment('a'), party: 'p' }] }, ['assignments/a/processing']],
  ],
  judge: [],
});

test('each item cites its own letter of art. 30(2)', () => {
  const found = foundBy(processorItems, { role: 'processor', assignments: [blankAssignment('a'), { ...blankAssignment('b'), party: 'p' }] });
  expect(found.map(({ citations }) => citations?.[0]?.article)).toEqual(['30(2)', '30(2)(a)', '30(2)(b)', '30(2)(c)']);
});
