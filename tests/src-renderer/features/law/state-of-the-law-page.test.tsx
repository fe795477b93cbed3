import { AdequacyTable } from '@renderer/features/law/adequacy-table';
import { ValuesTable } from '@renderer/features/law/values-table';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';

/** The cells of each row, without markup. */
function rows(table: ReactNode): readonly string[] {
  const text = renderToStaticMarkup(table).replace(/<\/(?:th|td|span|b)>/gu, '|');
  return text.split('</tr>').map((row) => row.replace(/<[^>]*>/gu, '').replace(/\|+/gu, '|'));
}

const row = (table: ReactNode, start: string) => rows(table).find((text) => text.startsWith(start));

test('a value is shown with what it is now, since when, and what is proposed', () => {
  const text = row(<ValuesTable today="2026-11-22" />, 'Datalek melden');
  expect(text).toContain('|72 uur|vanaf 25-05-2018|');
  expect(text).toContain('Voorgesteld: 96 uur');
});

test('a value that was another one shows both, with the days', () => {
  expect(row(<ValuesTable today="2026-11-22" />, 'Medisch dossier')).toContain('|20 jaar|15 jaar: van 10-05-2017 tot en met 31-12-2019|vanaf 01-01-2020|');
  expect(row(<ValuesTable today="2019-06-01" />, 'Medisch dossier')).toContain('|15 jaar|van 10-05-2017 tot en met 31-12-2019|20 jaar: vanaf 01-01-2020|');
});

test('of two decisions on a country the one that holds is shown, and none when it has ended', () => {
  expect(row(<AdequacyTable today="2026-11-22" />, 'Verenigd Koninkrijk')).toContain('van 19-12-2025 tot en met 27-12-2031');
  expect(row(<AdequacyTable today="2025-12-18" />, 'Verenigd Koninkrijk')).toContain('2021/1772');
  expect(row(<AdequacyTable today="2031-12-28" />, 'Verenigd Koninkrijk')).toBeUndefined();
});
