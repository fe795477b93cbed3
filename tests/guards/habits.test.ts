import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

const all = sourceFiles('src-shared', 'src-main', 'src-renderer');

test('files are named in kebab-case', () => {
  const wrong = all.filter(({ path }) => !/^([a-z0-9-]+\/)+[a-z0-9]+(-[a-z0-9]+)*(\.(worker|d))?\.tsx?$/.test(path));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no barrels and no default exports', () => {
  const wrong = all.filter(({ path, text }) => /\/index\.tsx?$/.test(path.replace('src-main/index.ts', '')) || /^export (default|\*)/m.test(text));
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('files stay of a size that is read in one go', () => {
  const lines = all.map(({ path, text }) => ({ path, lines: text.split('\n').length })).sort((a, b) => a.lines - b.lines);
  expect(lines.filter((file) => file.lines > 300)).toEqual([]);
  expect(lines[Math.floor(lines.length / 2)]?.lines).toBeLessThanOrEqual(80);
  expect(lines[Math.floor(lines.length * 0.9)]?.lines).toBeLessThanOrEqual(200);
});

test('the lock file names no address to fetch from', () => {
  expect(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')).not.toContain('"resolved"');
});
