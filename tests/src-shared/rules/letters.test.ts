import { expect, test } from 'vitest';
import { avg, uavg, type Citation } from '@shared/law/citation';
import type { Finding } from '@shared/rules/finding';
import { letterOf, lettersMet, meterText, type MeteredActivity } from '@shared/rules/letters';

const finding = (subject: string, citation: Citation, over: Partial<Finding> = {}): Finding => ({
  key: `${subject} ${citation.article}`,
  rule: 'a-rule',
  level: 'error',
  subject: { kind: 'activity', id: subject, name: subject },
  path: ['name'],
  text: 'Iets ontbreekt.',
  citations: [citation],
  judge: false,
  read: '',
  ...over,
});
const activity = (id: string, role: MeteredActivity['role'] = 'controller', status: MeteredActivity['status'] = 'inUse'): MeteredActivity => ({ id, role, status });
const answered = { judgement: 'j', reason: 'r', by: 'b', on: '2026-11-21' };

test('a citation points into a letter only when it is of art. 30(1) or (2) AVG', () => {
  expect(letterOf(avg('30(1)(b)'))).toBe('30(1)(b)');
  expect(letterOf(avg('30(2)(d)'))).toBe('30(2)(d)');
  expect(letterOf(avg('30(1)'))).toBeUndefined();
  expect(letterOf(avg('30(5)'))).toBeUndefined();
  expect(letterOf(uavg('30(1)(b)'))).toBeUndefined();
});

test('a letter counts the activities without an open error or warning on it, tips aside', () => {
  const { controller, processor } = lettersMet(
    [activity('a'), activity('b'), activity('c', null), activity('d', 'processor'), activity('e', 'controller', 'ended')],
    [finding('a', avg('30(1)(b)')), finding('a', avg('30(1)(b)'), { key: 'again' }), finding('d', avg('30(2)(b)')), finding('b', avg('30(1)(c)'), { level: 'tip' }), finding('b', avg('30(1)(g)'), { level: 'warning' }), finding('c', avg('30(1)(d)'), { answered })],
  );
  expect(controller.map(meterText)).toEqual(['a: 3 van 3', 'b: 2 van 3', 'c: 3 van 3', 'd: 3 van 3', 'e: 3 van 3', 'f: 3 van 3', 'g: 2 van 3']);
  expect(processor.map(meterText)).toEqual(['a: 1 van 1', 'b: 0 van 1', 'c: 1 van 1', 'd: 1 van 1']);
});

test('what the organisation itself lacks is missing in each of its activities; what a party lacks in none', () => {
  const own = finding('org', avg('30(1)(a)'), { subject: { kind: 'organisation', id: 'org', name: '' } });
  const party = finding('p', avg('30(1)(d)'), { subject: { kind: 'party', id: 'p', name: '' } });
  const { controller } = lettersMet([activity('a'), activity('b')], [own, party]);
  expect(controller.slice(0, 4).map(meterText)).toEqual(['a: 0 van 2', 'b: 2 van 2', 'c: 2 van 2', 'd: 2 van 2']);
});
