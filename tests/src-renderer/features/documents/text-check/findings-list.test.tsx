import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { organisationKind } from '@shared/record/organisation';
import { checkText } from '@shared/text-check/check-text';
import { FindingsList } from '@renderer/features/documents/text-check/findings-list';
import { perhapsLacking, summaryLine } from '@renderer/features/documents/text-check/words';

const checked = (name: string) => {
  const text = readFileSync(new URL(`../../../../cases/texts/${name}`, import.meta.url), 'utf8');
  const check = checkText(text, { organisation: organisationKind.blank(), activities: [], parties: [] }, '2026-11-22');
  if (check.outcome !== 'checked') throw new Error(check.outcome);
  return check;
};
const shown = (name: string) => renderToStaticMarkup(<FindingsList org="o" check={checked(name)} onGo={() => undefined} />);

test('a long list of what is perhaps lacking waits, closed, behind what was found', () => {
  const [found = '', folded = '', ...more] = shown('8-pressure.txt').split(/<details[^>]*>/u);
  expect(more).toHaveLength(1);
  expect(found.match(/<li/gu)).toHaveLength(6);
  expect(found).not.toContain('Recht op inzage');
  expect(folded).toContain('Wat misschien ontbreekt: 18 onderwerpen');
  expect(folded.match(/<li/gu)).toHaveLength(18);
  expect(shown('8-pressure.txt')).not.toContain('<details open');
});

test('a short one stands in the list', () => {
  const { findings } = checked('4-half-modern-policy.txt');
  expect(perhapsLacking(findings)).toEqual([]);
  expect(shown('4-half-modern-policy.txt')).not.toContain('Wat misschien ontbreekt');
});

test('the summary counts what is perhaps lacking apart', () => {
  expect(summaryLine(checked('8-pressure.txt').findings)).toBe('24 bevindingen. Verouderd: 0. Onjuist: 5. Ontbreekt: 1, en misschien 18. In tegenspraak met het register: 0.');
  expect(summaryLine(checked('7-short.txt').findings)).toBe('2 bevindingen. Verouderd: 2. Onjuist: 0. Ontbreekt: 0. In tegenspraak met het register: 0.');
});
