import { expect, test } from 'vitest';
import { sources } from '@shared/law/sources';
import { readText, sourceGroups } from '@shared/law/state-of-the-law';
import { expectedChanges, recentChanges } from '@shared/law/state-of-the-law-changes';
import { legalDoubts } from '@shared/law/state-of-the-law-doubts';

test('every source stands in one group', () => {
  expect(sourceGroups.flatMap(({ ids }) => ids).sort()).toEqual(Object.keys(sources).sort());
});

test('sources differ in title, and each says whether and when its text was read', () => {
  const all = Object.values(sources);
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  for (const { title, read, version, consulted, url } of all) {
    if (read.length > 0) expect([version, consulted], title).not.toContain(null);
    expect(url ?? 'https://', title).toMatch(/^https:\/\//u);
    if (version !== null && consulted !== null) expect(version <= consulted, title).toBe(true);
  }
});

test.each([
  [sources.wp248, 'criterium 1 t/m 9'],
  [sources.wmo, 'niet nagelezen'],
  [sources.avg, 'art. 1 t/m 51, 57, 58, 77 t/m 83, 85 t/m 89 en 99'],
  [sources.uavg, 'art. 1 t/m 6 en 22 t/m 47a'],
  [sources.apDpiaList, 'nr. 1 t/m 17'],
  [sources.dpiaModel, 'wat de app ervan gebruikt'],
  [sources.exemptionDecree, 'art. 2, 5 t/m 7, 12, 13, 30 t/m 39 en 42'],
  [sources.bw7, 'art. 7:454(1), 7:454(2), 7:455, 7:456, 7:629, 7:658a en 7:660a'],
  [sources.awr, 'art. 52'],
])('what was read of source %# in a few words', (source, text) => {
  expect(readText(source)).toBe(text);
});

test('changes and doubts are said in sentences, under titles of their own', () => {
  const all = [...recentChanges, ...expectedChanges, ...legalDoubts];
  expect(new Set(all.map(({ title }) => title)).size).toBe(all.length);
  for (const point of all) {
    expect(point.title).toMatch(/[^.]$/u);
    for (const text of 'text' in point ? [point.text] : [point.status, point.effect]) expect(text, point.title).toMatch(/^\p{Lu}[^!]*\.$/u);
  }
});
