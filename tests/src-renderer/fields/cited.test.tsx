import { Cited } from '@renderer/fields/cited';
import { avg, type Citation } from '@shared/law/citation';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

const seen = (citations: readonly Citation[]) => renderToStaticMarkup(<Cited citations={citations} />).replace(/<[^>]*>/gu, '');

test('citations stand in one line, with one mark for what was not read', () => {
  expect(seen([])).toBe('');
  expect(seen([avg('30(1)(b)')])).toBe('art. 30(1)(b) AVG');
  expect(seen([avg('4(7)'), avg('26')])).toBe('art. 4(7) en 26 AVG · niet nagelezen');
  expect(seen([avg('30(1)(a)'), avg('26')])).toBe('art. 30(1)(a) en 26 AVG · niet nagelezen: 26');
});

test('the mark says what it means to who points at it', () => {
  expect(renderToStaticMarkup(<Cited citations={[avg('26')]} />)).toMatch(/title="De tekst van dit artikel/u);
});
