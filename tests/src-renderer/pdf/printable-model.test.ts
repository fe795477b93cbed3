import { expect, it } from 'vitest';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { printableModel, unprintable } from '@renderer/pdf/printable-model';
import { nodeFonts } from './node-fonts';
import { documentOf } from './try-documents';

const glyphs = readGlyphs(nodeFonts.regular);

it('says which characters, how often and where', () => {
  const model = documentOf(
    { kind: 'note', text: 'vooraf 😀' },
    { kind: 'heading', level: 1, text: 'Een' },
    { kind: 'heading', level: 2, text: 'Twee א' },
    { kind: 'facts', facts: [{ term: 'Term', text: ['😀😀', 'א'], citation: '' }] },
    { kind: 'heading', level: 2, text: 'Drie' },
    { kind: 'list', items: ['😀'] },
    { kind: 'heading', level: 2, text: 'Vier' },
    { kind: 'table', head: ['kop'], rows: [['😀']] },
  );
  expect(unprintable(model, glyphs)).toEqual([
    { text: 'U+1F600', character: '😀', count: 5, places: ['Proef', 'Twee U+05D0', 'Drie'] },
    { text: 'U+05D0', character: 'א', count: 2, places: ['Twee U+05D0'] },
  ]);
});

it('changes every text of every kind of block and nothing else', () => {
  const model = {
    ...documentOf(
      { kind: 'heading', level: 3, text: 'a\u0007', citation: 'k\u0007' },
      { kind: 'heading', level: 2, text: 'l\u0007' },
      { kind: 'paragraph', text: 'b\u0007' },
      { kind: 'note', text: 'c\u0007' },
      { kind: 'list', items: ['d\u0007'] },
      { kind: 'facts', facts: [{ term: 'e\u0007', text: 'f\u0007', citation: 'g\u0007' }] },
      { kind: 'table', head: ['h\u0007'], rows: [['i\u0007']] },
      { kind: 'contents' },
    ),
    title: 'j\u0007',
    organisation: 'k\u0007',
  };
  expect(printableModel(model, glyphs).model).toEqual(JSON.parse(JSON.stringify(model).replaceAll('\\u0007', ' U+0007')));
});

it('finds nothing in a text that the font can print', () => {
  expect(unprintable(documentOf({ kind: 'paragraph', text: 'Überprüfung bij Şahin & Łukasz: één oké' }), glyphs)).toEqual([]);
});
