import { expect, test } from 'vitest';
import { judgementKind, type Judgement } from '@shared/record/judgement';
import type { Finding } from '@shared/rules/finding';
import { answersOf, wordsGone, wordsThen } from '@shared/rules/judged';

const today = '2026-11-21';
const open: Finding = {
  key: 'weigh/a/purposes/p1/basis',
  rule: 'weigh',
  level: 'warning',
  subject: { kind: 'activity', id: 'a', name: 'Iets' },
  path: ['purposes', 'p1', 'basis'],
  where: '',
  text: 'Weeg dit.',
  citations: [],
  judge: true,
  read: 'now',
};
const given = (over: Partial<Judgement>, id = 'j') => ({
  id,
  rev: '',
  body: { ...judgementKind.blank(), subject: 'a', rule: 'weigh', place: 'purposes/p1/basis', read: 'now', where: 'Doel: Toen · Grondslag', text: 'Weeg dat.', reason: 'Wij wogen het.', by: 'Een FG', on: '2026-11-21', ...over },
});
const answer = { judgement: 'j', reason: 'Wij wogen het.', by: 'Een FG', on: '2026-11-21', where: 'Doel: Toen · Grondslag', text: 'Weeg dat.' };

test('an answer holds while what was weighed is the same', () => {
  expect(answersOf([open], [given({})], today)[0]?.answered).toEqual(answer);
});

test('when what was weighed has changed the finding is open again and tells the former answer', () => {
  const [finding] = answersOf([open], [given({ read: 'before' })], today);
  expect(finding?.answered).toBeUndefined();
  expect(finding?.lapsed).toEqual(answer);
});

test.each(['reason', 'by', 'on'] as const)('without %s nobody answered, neither now nor before', (key) => {
  expect(answersOf([open], [given({ [key]: ' ' })], today)).toEqual([open]);
  expect(answersOf([open], [given({ [key]: '', read: 'before' })], today)).toEqual([open]);
});

test.each(['n.v.t.', 'nog doen', '?'])('‘%s’ is no reason', (reason) => {
  expect(answersOf([open], [given({ reason })], today)).toEqual([open]);
});

test('initials are a name', () => {
  expect(answersOf([open], [given({ by: 'P.M.' })], today)[0]?.answered).toEqual({ ...answer, by: 'P.M.' });
});

test('what does not ask for weighing cannot be answered away', () => {
  const fact = { ...open, judge: false };
  expect(answersOf([fact], [given({})], today)).toEqual([fact]);
});

test.each(['ooit, 31-02-2999', '31-02-2026', '2026-11-22'])('on %s nobody answered: that is no day, or one to come', (on) => {
  expect(answersOf([open], [given({ on })], today)).toEqual([open]);
});

test('a day as people write it is a day', () => {
  expect(answersOf([open], [given({ on: '21-11-2026' })], today)[0]?.answered?.on).toBe('21-11-2026');
});

test('an answer tells the words of then where those of now are others', () => {
  const [{ answered = answer } = open] = answersOf([open], [given({})], today);
  expect(wordsThen(answered, open)).toEqual(['Doel: Toen · Grondslag', 'Weeg dat.']);
  expect(wordsThen(answered, { where: answered.where, text: 'Weeg dit.' })).toEqual(['Doel: Toen · Grondslag', 'Weeg dat.']);
  expect(wordsThen(answered, { where: 'Doel: Nu · Grondslag', text: 'Weeg dat.' })).toEqual(['Doel: Toen · Grondslag']);
  expect(wordsThen({ where: '', text: 'Weeg dat.' }, { where: 'Doel', text: 'Weeg dat.' })).toEqual(['Weeg dat.']);
  expect(wordsThen({ where: '', text: 'Weeg dat.' }, open)).toEqual(['Weeg dat.']);
  expect(wordsThen(answered, answered)).toEqual([]);
});

test('where the words of then were not kept that is said', () => {
  expect(wordsThen({ ...answer, where: '', text: '' }, open)).toEqual([wordsGone]);
});
