import { describe, expect, test } from 'vitest';
import { retentionRow, retentionRows } from '@shared/law/retention-catalogue';
import { blankHandling, termKinds } from '@shared/record/activity/subjects-and-data';
import { readDuration } from '@shared/values/duration';
import { isTaken, replacedBy, rowTerm, takenTerm } from '@renderer/features/activity/retention-text';

test.each([
  ['R20', '4 weken na Einde procedure'],
  ['R50', '6 maanden tot 1 jaar na Afhandeling'],
  ['R51', 'direct bij Afmelding'],
  ['R52', 'Per cookie vastgesteld'],
  ['R23', '5 jaar na Einde van het kalenderjaar waarin het dienstverband eindigt'],
  ['R44', '5 jaar na Laatste betaling (31 december van dat jaar)'],
] as const)('row %s reads as %s', (id, text) => {
  expect(rowTerm(retentionRow(id))).toBe(text);
});

describe('a term that is taken over', () => {
  test('says how long, from when, of what sort and who says so', () => {
    expect(takenTerm(retentionRow('R23'))).toEqual({
      term: 'P5Y',
      startEvent: 'Einde van het kalenderjaar waarin het dienstverband eindigt',
      termKind: 'minimum',
      termSource: 'Uitvoeringsregeling loonbelasting 2011 art. 7.5 lid 4',
    });
  });
  test('says when the data can go where no number can be named', () => {
    expect(takenTerm(retentionRow('R52'))).toMatchObject({ termReason: 'Per cookie vastgesteld' });
  });
  test.each(retentionRows.map((row) => [row.id, row] as const))('of row %s is a term as records keep it', (_, row) => {
    const { term, termReason, termKind } = takenTerm(row);
    if (term !== undefined) expect(readDuration(term)).toBe(term);
    else expect(termReason).toBe(row.termText);
    if (termKind !== undefined) expect(termKinds).toContain(termKind);
  });
  test('replaces what stands there and is different, and nothing that is empty or the same', () => {
    const row = retentionRow('R20');
    const taken = takenTerm(row);
    const handling = { ...blankHandling(), term: 'P2Y', startEvent: 'Einde procedure', termReason: 'blijft' };
    expect(replacedBy(taken, handling)).toEqual(['term']);
    expect(isTaken(row, handling)).toBe(false);
    expect(replacedBy(taken, { ...handling, ...taken })).toEqual([]);
    expect(isTaken(row, { ...handling, ...taken })).toBe(true);
    expect(isTaken(row, { ...handling, ...taken, termSource: 'Reglement' })).toBe(true);
    expect(isTaken(row, { ...handling, ...taken, termSource: ' ' })).toBe(false);
  });
  test('is as the row says anywhere in its range', () => {
    const row = retentionRow('R50');
    const within = (term: string) => isTaken(row, { ...blankHandling(), ...takenTerm(row), term });
    expect(['P6M', 'P9M', 'P1Y'].map(within)).toEqual([true, true, true]);
    expect(['P5M', 'P13M', 'een jaar of zo'].map(within)).toEqual([false, false, false]);
  });
});
