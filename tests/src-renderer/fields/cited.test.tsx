import { Cited } from '@renderer/fields/cited';
import { avg, cite, type Citation } from '@shared/law/citation';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';

const seen = (citations: readonly Citation[], decides = true) => renderToStaticMarkup(<Cited citations={citations} decides={decides} />).replace(/<[^>]*>/gu, '');

test('citations stand in one line, with one mark for what was not read', () => {
  expect(seen([])).toBe('');
  expect(seen([avg('30(1)(b)')])).toBe('art. 30(1)(b) AVG');
  expect(seen([cite('bw7', '7:998'), cite('bw7', '7:999')])).toBe('art. 7:998 en 7:999 BW · niet nagelezen');
  expect(seen([avg('30(1)(a)'), cite('bw7', '7:999')])).toBe('art. 30(1)(a) AVG; art. 7:999 BW · niet nagelezen: art. 7:999 BW');
});

test('where nobody decides by it, the articles alone stand there', () => {
  expect(seen([cite('bw7', '7:999'), avg('30(1)(b)')], false)).toBe('art. 7:999 BW; art. 30(1)(b) AVG');
});

test('the mark says what it means to who points at it', () => {
  expect(renderToStaticMarkup(<Cited citations={[cite('bw7', '7:999')]} decides />)).toMatch(/title="De tekst van dit artikel/u);
});
