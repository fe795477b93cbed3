import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = 'src-renderer';
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));

/** A quiet button has no line on screen; where people choose their own colours, one that shows where to press does no harm. */
const mayShow = ['ui/button.module.css'];

test('no line is see-through: where people choose their own colours it would show, as a mark of what is not chosen', () => {
  const seeThrough = sheets.filter(({ path, text }) => !mayShow.includes(path) && /border[\w-]*:[^;{}]*\btransparent\b/.test(text));
  expect(seeThrough.map(({ path }) => path)).toEqual([]);
});

test('colours stand in the tokens, and on paper', () => {
  const own = sheets.filter(({ path, text }) => !['ui/tokens.css', 'ui/print.css'].includes(path) && /#[0-9a-f]{3,8}\b/i.test(text));
  expect(own.map(({ path }) => path)).toEqual([]);
});
