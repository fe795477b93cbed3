import { checkText } from '@shared/text-check/check-text';
import { statementItems } from '@shared/text-check/missing/items';
import { organisationKind } from '@shared/record/organisation';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedFindings } from './expected-findings';

const today = '2026-11-22';
const noRegister = { organisation: organisationKind.blank(), activities: [], parties: [] };
const textOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

test.each(Object.entries(expectedFindings))('%s has these findings and no other', (name, { kind, findings }) => {
  const check = checkText(textOf(name), noRegister, today);
  if (check.outcome !== 'checked') throw new Error(`${name}: ${check.outcome}`);
  expect(check.kind).toBe(kind);
  expect(check.findings.map(({ group, id, certainty, places }) => [group, id, certainty, places.map(({ line }) => line).join()].filter((part) => part !== '').join(' '))).toEqual(findings);
});

test('a complete statement of today gives no finding at all, and every item of arts 13 and 14 is told that a firm in the EU tells in a statement', () => {
  const check = checkText(textOf('3-modern-statement.txt'), noRegister, today);
  expect(check).toMatchObject({ outcome: 'checked', findings: [] });
  const told = check.outcome === 'checked' ? check.told.map(({ id }) => id) : [];
  expect(Object.keys(statementItems).filter((id) => !told.some((each) => each === id))).toEqual(['representative', 'timing']);
});

test('a text in another language is not judged', () => {
  expect(checkText(textOf('6-english.txt'), noRegister, today)).toEqual({ outcome: 'notDutch' });
});

test('of a handful of sentences nothing is called missing', () => {
  expect(checkText(textOf('7-short.txt'), noRegister, today)).toMatchObject({ outcome: 'checked', short: true });
});
