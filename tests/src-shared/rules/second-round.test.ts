import { expect, test } from 'vitest';
import { activityKind, type Activity } from '@shared/record/activity/activity';
import { evaluation, type Evaluation } from '@shared/rules/evaluation';
import type { Finding } from '@shared/rules/finding';
import { emptyRecords, type Change } from '@shared/rules/records';
import { secondRound } from '@shared/rules/second-round';

const today = '2026-11-21';
const activity = (id: string, more: Partial<Activity> = {}): Change => ({ kind: 'activity', id, rev: '1', body: { ...activityKind.blank(), name: id, status: 'inUse', ...more } });
const following = (all: Evaluation) => all.findings().filter(({ rule }) => rule === 'used-when-whole');
const counts = (all: Evaluation) => following(all).map(({ subject, text }) => [subject.id, Number(/(\d+) fouten/u.exec(text)?.[1])]);
const errorsOf = (all: Evaluation, id: string) => all.findings().filter(({ subject, level }) => subject.id === id && level === 'error').length;

test('it rests on every error of its own activity, as they are now', () => {
  const all = evaluation();
  all.update([activity('a'), activity('b', { role: 'controller', anyTransfers: 'none' })], today);
  expect(counts(all)).toEqual([['a', errorsOf(all, 'a')], ['b', errorsOf(all, 'b')]]);
  const before = errorsOf(all, 'a');
  all.update([activity('a', { role: 'controller' })], today);
  expect(errorsOf(all, 'a')).not.toBe(before);
  expect(counts(all)).toEqual([['a', errorsOf(all, 'a')], ['b', errorsOf(all, 'b')]]);
});

test('an activity that nothing changed of is not looked at again', () => {
  const all = evaluation();
  all.update([activity('a'), activity('b')], today);
  const [, b] = following(all);
  all.update([activity('a', { name: 'Iets anders' })], today);
  expect(following(all).map(({ subject }) => subject.name)).toEqual(['Iets anders', 'b']);
  expect(following(all)[1]).toBe(b);
});

test('what has ended, or is gone, has none', () => {
  const all = evaluation();
  all.update([activity('a'), activity('b')], today);
  all.update([activity('a', { status: 'ended' }), { ...activity('b'), body: undefined } as Change], today);
  expect(following(all)).toEqual([]);
});

test('an error that somebody answered, or that is of another, is not among them', () => {
  const made: Finding = { key: '', rule: '', level: 'error', subject: { kind: 'activity', id: 'a', name: '' }, path: [], where: '', text: '', citations: [], judge: true, read: '' };
  const records = emptyRecords();
  const body = { ...activityKind.blank(), status: 'inUse' as const };
  records.activity.set('a', { id: 'a', rev: '1', body });
  const around = { records, uses: new Map(), screenings: new Map(), today };
  const look = secondRound((_, __, { text }) => ({ ...made, text }));
  const answered = { ...made, answered: { judgement: 'j', reason: 'Zo is het.', by: 'Een FG', on: today, where: '', text: '' } };
  const ofParty: Finding = { ...made, subject: { kind: 'party', id: 'a', name: '' } };
  expect(look([answered, ofParty, { ...made, level: 'warning' }], around, new Set())).toEqual([]);
  expect(look([made, answered, ofParty], around, new Set()).map(({ text }) => text)).toEqual([expect.stringContaining('één fout')]);
});
