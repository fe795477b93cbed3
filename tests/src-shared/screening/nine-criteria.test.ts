import { describe, expect, test } from 'vitest';
import { currentLists } from '@shared/law/screening-lists';
import type { Answer } from '@shared/record/screening-answers';
import { outcome } from '@shared/screening/outcome';
import { allAnswered } from './given';

const ids = currentLists.criteria.questions.map(({ id }) => id);
const combinations = Array.from({ length: 512 }, (_, bits) => [...bits.toString(2).padStart(9, '0')]);

/** Written from domain.md 3.1, not from the code: none, one, or two and more of nine. */
const expected: Readonly<Record<string, string>> = { 0: 'Geen DPIA-plicht gevonden', 1: 'Eigen oordeel nodig' };
const labelFor = (bits: readonly string[]) => expected[bits.join('').replaceAll('0', '').length] ?? 'DPIA in de regel verplicht';
const answersOf = (bits: readonly string[]): Record<string, Answer> => Object.fromEntries(ids.map((id, n) => [id, bits[n] === '1' ? 'yes' : 'no']));

describe('all 512 ways to answer the nine criteria', () => {
  test('with every other question no, they decide alone', () => {
    expect(combinations.map((bits) => outcome(allAnswered('no', answersOf(bits))).label)).toEqual(combinations.map(labelFor));
    expect(new Set(combinations.map(labelFor)).size).toBe(3);
  });

  test('with the other lists open, two are enough and fewer never are', () => {
    const labels = combinations.map((bits) => {
      const { label, mayRise } = outcome(allAnswered(null, answersOf(bits)));
      return [label, mayRise];
    });
    const two = 'DPIA in de regel verplicht';
    expect(labels).toEqual(combinations.map((bits) => (labelFor(bits) === two ? [two, true] : ['Nog niet te bepalen', false])));
  });

  test('with another reason, none is lifted to own judgement and nothing else changes', () => {
    const labels = combinations.map((bits) => outcome(allAnswered('no', { ...answersOf(bits), 'other-1': 'yes' })).label);
    expect(labels).toEqual(combinations.map((bits) => (bits.includes('1') ? labelFor(bits) : 'Eigen oordeel nodig')));
  });
});
