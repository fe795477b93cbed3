import { expect, test } from 'vitest';
import { avg } from '@shared/law/citation';
import type { Finding } from '@shared/rules/finding';
import { lettersMet } from '@shared/rules/letters';
import { articleChoices, countText, filtered, readFilter } from '@renderer/features/findings/filter';

const finding = (over: Partial<Finding> = {}): Finding => ({
  key: 'k',
  rule: 'a-rule',
  level: 'error',
  subject: { kind: 'activity', id: 'a', name: 'Werving' },
  path: ['name'],
  where: '',
  text: 'Iets.',
  citations: [avg('6(1)')],
  judge: false,
  read: '',
  ...over,
});
const meters = (role: 'controller' | 'processor') => lettersMet([{ id: 'a', role, status: 'inUse' }], []);
const letters = (paragraph: number, all: string) => [...all].map((letter) => `art. 30(${paragraph})(${letter}) AVG`);

test('every letter that the register has to answer can be chosen, also when nothing stands open', () => {
  expect(articleChoices([], meters('controller'), undefined)).toEqual(letters(1, 'abcdefg'));
  expect(articleChoices([], meters('processor'), undefined)).toEqual(letters(2, 'abcd'));
  expect(articleChoices([], lettersMet([], []), undefined)).toEqual([]);
});

test('beside them stand the articles that something points at and the one that is chosen, each once and in order', () => {
  const open = [finding({ citations: [avg('87'), avg('30(1)(b)')] }), finding()];
  expect(articleChoices(open, meters('controller'), 'art. 13 AVG')).toEqual(['art. 6(1) AVG', 'art. 13 AVG', ...letters(1, 'abcdefg'), 'art. 87 AVG']);
});

test('an article shows all that cites it, of every level; a level only its own', () => {
  const error = finding({ citations: [avg('30(1)(b)'), avg('6(1)')] });
  const tip = finding({ level: 'tip', citations: [avg('30(1)(b)')] });
  expect(filtered([error, tip, finding()], { artikel: 'art. 30(1)(b) AVG' })).toEqual([error, tip]);
  expect(filtered([error, tip], { artikel: 'art. 30(1)(b) AVG', niveau: 'tip' })).toEqual([tip]);
});

test('what means nothing in an address narrows nothing down', () => {
  expect(readFilter({ niveau: 'zwaar', artikel: 3 })).toEqual({});
  expect(readFilter({ niveau: 'tip', artikel: 'art. 6(1) AVG', deel: 'x' })).toEqual({ niveau: 'tip', artikel: 'art. 6(1) AVG' });
});

test('it is said how many of how many are shown, and when none is', () => {
  const open = [finding(), finding(), finding({ level: 'tip', citations: [avg('87')] })];
  expect(countText(open, {})).toBe('2 fouten en 1 tip');
  expect(countText(open, { niveau: 'tip' })).toBe('1 tip, van 3 bevindingen');
  expect(countText(open, { artikel: 'art. 13 AVG' })).toBe('Over art. 13 AVG staat niets open.');
  expect(countText(open, { niveau: 'warning' })).toBe('Niets met dit niveau.');
  expect(countText(open, { niveau: 'tip', artikel: 'art. 6(1) AVG' })).toBe('Niets met dit niveau en dit artikel.');
  expect(countText([], { niveau: 'tip' })).toContain('Er staat niets open');
});
