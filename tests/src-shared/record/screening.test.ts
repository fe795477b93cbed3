import fc from 'fast-check';
import { expect, test } from 'vitest';
import { kinds } from '@shared/record/kinds';
import { screeningKind } from '@shared/record/screening';
import { answerTo, withAnswer } from '@shared/record/screening-answers';
import { screeningFields } from '@shared/record/screening-fields';
import { givenAnswers } from '../screening/given';

test('is a kind that travels in the archive', () => {
  expect(kinds).toContain(screeningKind);
  expect(screeningKind).toMatchObject({ name: 'screening', version: 3, exported: true });
});

test('one of version 1, fixed or open, says nothing of the risk that nobody noted', () => {
  const { activityRisk: _, fgFollowed: __, ...open } = { ...screeningKind.blank(), activity: 'a', activityRevision: 'rev', motivation: 'Zo besloten.' };
  const today = screeningKind.upgrades.reduce((older: unknown, upgrade) => upgrade(older), open);
  expect(screeningKind.schema.parse(today)).toEqual({ ...open, activityRisk: '', fgFollowed: null });
});

test('what is stored comes back the same, finished or not', () => {
  fc.assert(
    fc.property(givenAnswers(), fc.string(), (given, text) => {
      const body = { ...screeningKind.blank(), ...given, decidedOn: text, motivation: text, reviewTriggers: [text] };
      const stored: unknown = JSON.parse(JSON.stringify(body));
      expect(screeningKind.schema.parse(stored)).toEqual(body);
    }),
  );
  expect(screeningKind.schema.parse(screeningKind.blank())).toEqual(screeningKind.blank());
});

test('every key that a person fills in has a field', () => {
  const byProgram = ['activity', 'activityRevision', 'activityRisk', 'frozen'];
  expect([...Object.keys(screeningFields), ...byProgram].sort()).toEqual(Object.keys(screeningKind.blank()).sort());
  const labels = Object.values(screeningFields).map(({ label }) => label);
  expect(new Set(labels).size).toBe(labels.length);
});

test('one answer is changed without touching the others', () => {
  const first = withAnswer([], 'ap-08', { answer: 'yes' });
  const second = withAnswer(withAnswer(first, 'ap-01', { reason: 'nooit' }), 'ap-08', { reason: 'overleg' });
  expect(second).toEqual([
    { id: 'ap-08', answer: 'yes', reason: 'overleg' },
    { id: 'ap-01', answer: null, reason: 'nooit' },
  ]);
  expect(first).toEqual([{ id: 'ap-08', answer: 'yes', reason: '' }]);
  expect(answerTo(second, 'ap-02')).toEqual({ id: 'ap-02', answer: null, reason: '' });
});
