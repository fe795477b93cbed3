import { describe, expect, test } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import { blankDataCategory } from '@shared/record/activity/subjects-and-data';
import { dataClassNames } from '@shared/law/data-classes';
import { valueOn } from '@shared/law/values';
import { registerDuty, type WeighedActivity } from '@shared/rules/register-duty';

const today = '2026-11-22';
const small = { size: 'small', highRisk: false, today } as const;
const rare: WeighedActivity = { ...activityKind.blank(), occasional: 'yes', monitoring: 'no', automatedDecisions: 'no' };
const data = (dataClass: (typeof dataClassNames)[number]) => ({ dataCategories: [{ ...blankDataCategory('d'), name: 'x', dataClass }] });

describe('each condition of article 30(5) is enough alone, and is named', () => {
  test.each([
    ['niet incidenteel', { ...rare, occasional: 'no' }, small],
    ['bijzondere', { ...rare, ...data('special') }, small],
    ['strafrechtelijke', { ...rare, ...data('criminal') }, small],
    ['risico', { ...rare, monitoring: 'cameras' }, small],
    ['risico', { ...rare, automatedDecisions: 'profiling' }, small],
    ['hoog risico', rare, { ...small, highRisk: true }],
    [`${valueOn('registerStaff', today)} mensen`, rare, { ...small, size: 'large' }],
    ['bijzondere', { ...rare, ...data('special'), occasional: null }, { ...small, size: null }],
  ] as const)('%s', (word, activity, around) => {
    const { outcome, text } = registerDuty(activity, around);
    expect(outcome).toBe('required');
    expect(text).toContain(word);
  });
});

test('a risk is said once, by what is surest of it', () => {
  const { text } = registerDuty({ ...rare, monitoring: 'both', automatedDecisions: 'yes' }, { ...small, highRisk: true });
  expect(text.match(/risico/g)).toHaveLength(1);
});

test('what is rare and harmless in a small organisation is taken in by choice, and never left out in silence', () => {
  for (const dataClass of dataClassNames.filter((each) => each !== 'special' && each !== 'criminal')) {
    const { outcome, text } = registerDuty({ ...rare, ...data(dataClass) }, small);
    expect([dataClass, outcome]).toEqual([dataClass, 'voluntary']);
    expect(text).toContain('risico');
  }
});

test('an answer that is missing frees from nothing', () => {
  expect(registerDuty({ ...rare, occasional: null }, small).outcome).toBe('open');
  expect(registerDuty(rare, { ...small, size: null }).outcome).toBe('open');
});

test('on a day of which the law is not known the large organisation still has the duty', () => {
  expect(registerDuty(rare, { ...small, size: 'large', today: '1999-01-01' })).toMatchObject({ outcome: 'required', text: expect.not.stringContaining('250') });
});
