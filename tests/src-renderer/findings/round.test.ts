import { expect, test } from 'vitest';
import { placeInRound } from '@renderer/findings/round';
import { finding } from '../features/register/finding';

const round = ['a', 'b', 'c'];
const open = (...ids: readonly string[]) => ids.map((id) => finding(id, 'error', { key: id }));

test('the next one is the first after it that stands open still, and its place in the round stays the same', () => {
  expect(placeInRound(open('a', 'b', 'c'), round, 'a')).toMatchObject({ position: '1 van 3', next: { key: 'b' } });
  expect(placeInRound(open('b', 'c'), round, 'a')).toMatchObject({ position: '1 van 3', next: { key: 'b' } });
  expect(placeInRound(open('a', 'c'), round, 'b')).toMatchObject({ position: '2 van 3', next: { key: 'c' } });
});

test('after the last one come those that were passed over; then there is none', () => {
  expect(placeInRound(open('a', 'c'), round, 'c')).toMatchObject({ position: '3 van 3', next: { key: 'a' } });
  expect(placeInRound(open('c'), round, 'c')).toMatchObject({ position: '3 van 3', next: undefined });
});

test('what was answered needs no visit; who is in no round has no place in it', () => {
  const answered = { judgement: 'j', reason: 'r', by: 'b', on: '2026-11-21', where: '', text: '' };
  expect(placeInRound([...open('a'), ...open('b').map((each) => ({ ...each, answered }))], round, 'a')).toMatchObject({ next: undefined });
  expect(placeInRound(open('a'), round, 'x')).toBeUndefined();
});
