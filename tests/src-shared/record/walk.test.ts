import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityKind } from '@shared/record/activity/activity';
import type { Field } from '@shared/record/field';
import { leavesOf, referencesIn, wordsIn } from '@shared/record/walk';
import { activityBodies } from '../../generated/bodies';

const fields = activityKind.fields as Readonly<Record<string, Field>>;

/** Every text in a value, ids of items left out. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' ? [] : textsIn(inner)));
}

describe('leavesOf', () => {
  it('passes every value of a record once', () => {
    fc.assert(
      fc.property(activityBodies(), (activity) => {
        const passed = [...leavesOf(fields, activity)].flatMap(({ value }) => textsIn(value));
        expect(passed.toSorted()).toEqual(textsIn(activity).toSorted());
      }),
    );
  });

  it('says where a value stands', () => {
    const activity = { ...activityKind.blank(), recipients: [{ id: 'r1', party: 'p1', role: null, explanation: 'alles' }] };
    const leaf = [...leavesOf(fields, activity)].find(({ value }) => value === 'alles');
    expect(leaf?.path).toEqual(['recipients', 'r1', 'explanation']);
  });
});

describe('what a record points at', () => {
  const activity = {
    ...activityKind.blank(),
    measures: ['m1', 'm2'],
    systems: ['s1'],
    recipients: [
      { id: 'r1', party: 'p1', role: null, explanation: '' },
      { id: 'r2', party: 'p1', role: null, explanation: '' },
      { id: 'r3', party: '', role: null, explanation: '' },
    ],
  };

  it('is named once each', () => {
    expect([...referencesIn(fields, activity)].toSorted()).toEqual(['m1', 'm2', 'p1', 's1']);
  });
});

describe('the words of a record', () => {
  const activity = {
    ...activityKind.blank(),
    commissioners: ['UWV', 'Woningcorporatie', ' '],
    subjects: [{ id: 's1', name: 'Buurman', description: 'Buurman' }],
  };

  it('are those that no list has, by list', () => {
    const known = (list: string) => new Set(list === 'commissioner' ? ['UWV'] : []);
    expect(wordsIn(fields, activity, known)).toEqual({ commissioner: ['Woningcorporatie'], dataSubject: ['Buurman'] });
  });
});
