import { beforeAll, describe, expect, it, vi } from 'vitest';
import { registerDocument } from '@shared/documents/register';
import { blankPurpose } from '@shared/record/activity/purposes';
import { readGlyphs } from '@renderer/pdf/glyphs';
import { printableText } from '@renderer/pdf/printable-text';
import { renderPdf } from '@renderer/pdf/render';
import { exampleRegister } from './example-register';
import { nodeFonts } from './node-fonts';
import { outside, readBack, withoutBlanks, type ReadBack } from './read-back';
import { documentOf, documentOfFact } from './try-documents';

vi.setConfig({ testTimeout: 60_000 });

const glyphs = readGlyphs(nodeFonts.regular);

async function printed(model: Parameters<typeof renderPdf>[0]): Promise<ReadBack> {
  return readBack((await renderPdf(model, nodeFonts)).bytes);
}

/** Page on which a heading really stands, past the contents. */
function pageOf({ runs }: ReadBack, heading: string): number | undefined {
  return runs.findLast(({ text, height }) => text === heading && height > 12)?.page;
}

describe('a register of twelve activities', () => {
  const model = registerDocument(exampleRegister);
  let bytes: Uint8Array;
  let pdf: ReadBack;

  beforeAll(async () => {
    ({ bytes } = await renderPdf(model, nodeFonts));
    pdf = await readBack(bytes);
  }, 60_000);

  it('is the same file for the same content', async () => {
    expect((await renderPdf(model, nodeFonts)).bytes).toEqual(bytes);
  });

  it('has language, title, author, bookmarks, and every text inside the page', () => {
    expect(pdf.language).toBe('nl-NL');
    expect(pdf.info).toMatchObject({ Title: 'Register van verwerkingsactiviteiten', Author: 'Stichting De Wilgenbrug Re-integratie', Creator: 'Grondslag' });
    expect(pdf.bookmarks.map(({ title, below }) => [title, below.length])).toEqual([
      ['Als verwerkingsverantwoordelijke', 9],
      ['Als verwerker', 2],
      ['Nog niet ingedeeld', 1],
      ['Partijen, systemen en maatregelen', 3],
    ]);
    expect(outside(pdf)).toEqual([]);
    expect(pdf.text).not.toContain('GEHEIM');
  });

  it('names in its contents the page on which each heading stands', () => {
    const headings = model.blocks.flatMap((block) => (block.kind === 'heading' && block.level !== 3 ? [block.text] : []));
    const contentsPage = pdf.runs.find(({ text }) => text === 'Inhoud')?.page;
    const listed = headings.map((heading) => {
      const entry = pdf.runs.find(({ page, text }) => page === contentsPage && text === heading);
      return Number(pdf.runs.find(({ page, y, text }) => page === contentsPage && y === entry?.y && /^\d+$/.test(text))?.text);
    });
    expect(listed).toEqual(headings.map((heading) => pageOf(pdf, heading)));
  });

  it('runs day, version and page under every page, and organisation and title above all but the first', () => {
    const running = (page: number, low: number, high: number) =>
      pdf.runs.filter((run) => run.page === page && run.y > low && run.y < high).map(({ text }) => text).filter((text) => text.trim() !== '');
    for (let page = 1; page <= pdf.pages; page += 1) {
      expect(running(page, 0, 60)).toEqual(['21 november 2026', `versie ${model.version}`, `pagina ${page} van ${pdf.pages}`]);
      expect(running(page, 780, 842)).toEqual(page === 1 ? [] : ['Stichting De Wilgenbrug Re-integratie', 'Register van verwerkingsactiviteiten']);
    }
  });
});

describe('texts that are hard to print', () => {
  const sentence = 'De medewerker van de afdeling verwerkt gegevens voor het re-integratietraject, ';
  it.each([
    ['a field of 100 kB on one line', sentence.repeat(1300)],
    ['a field of 100 kB in short lines', Array.from({ length: 2000 }, (_, line) => `regel ${line} van een lange opsomming met enkele woorden`).join('\n')],
    ['a word of 2,000 letters', `voor ${'https://voorbeeld.example/'.padEnd(2000, 'abcdefghij')} na`],
    ['a word of 2,000 wide letters', 'W'.repeat(2000)],
    ['1,400 wide letters in short lines', 'WWWWW MMMMM\n'.repeat(120)],
    ['HTML', '<script>alert("x")</script> <b>vet</b> &amp; <img src=x onerror=alert(1)>'],
    ['right-to-left text, emoji and control characters', 'שלום ‏عربي 😀👨‍👩‍👧 \u0000\u0007\u202E einde'],
    ['names', 'Yağmur Şahin, Łukasz Wójcik, Ștefan Țăran, Zoë Núñez, Gábor Őry, Siân Ŵyn'],
    ['ligatures', 'afficheren fietsen flink offline waffel fjord ff fi fl ffi'],
    ['nothing but blanks', ' \n\t\n '],
  ])('%s is printed whole and inside the page', async (_, text) => {
    const pdf = await printed(documentOfFact(text));
    expect(pdf.text).toContain(withoutBlanks(printableText(text, glyphs)));
    expect(pdf.text).toContain('Slotvanhetdocument.');
    expect(outside(pdf)).toEqual([]);
  });

  it('prints 200 purposes, each with its letter', async () => {
    const [first] = exampleRegister.activities;
    const purposes = Array.from({ length: 200 }, (_, index) => ({ ...blankPurpose(`${index}`), description: `doel nummer ${index}.`, basis: 'f' as const }));
    const pdf = await printed(registerDocument({ ...exampleRegister, activities: [{ ...first!, body: { ...first!.body, purposes } }] }));
    for (const [index] of purposes.entries()) expect(pdf.text).toContain(`art.30(1)(b)Doel${index + 1}doelnummer${index}.`);
    expect(outside(pdf)).toEqual([]);
  });

  it('prints every kind of block whole when it is higher than a page', async () => {
    const long = (name: string) => Array.from({ length: 600 }, (_, word) => `${name}${word}`).join(' ');
    const pdf = await printed(
      documentOf(
        { kind: 'contents' },
        { kind: 'heading', level: 1, text: long('een') },
        { kind: 'heading', level: 2, text: long('twee') },
        { kind: 'heading', level: 3, text: long('drie') },
        { kind: 'paragraph', text: long('alinea') },
        { kind: 'note', text: long('noot') },
        { kind: 'list', items: [long('item'), 'kort'] },
        { kind: 'facts', facts: [{ term: long('term'), text: long('feit'), citation: long('artikel') }] },
        { kind: 'table', head: [long('kop'), 'b'], rows: [[long('cel'), 'kort'], ['x', long('rij')]] },
        { kind: 'paragraph', text: 'Slot.' },
      ),
    );
    for (const name of ['een', 'twee', 'drie', 'alinea', 'noot', 'item']) expect(pdf.text).toContain(withoutBlanks(long(name)));
    // Columns beside each other are read page by page, so their words are found one by one.
    const words = new Set(pdf.runs.flatMap(({ text }) => text.split(' ')));
    const lost = ['term', 'feit', 'artikel', 'kop', 'cel', 'rij'].flatMap((name) => long(name).split(' ').filter((word) => !words.has(word)));
    expect(lost).toEqual([]);
    expect(pdf.text).toContain('Slot.');
    expect(outside(pdf)).toEqual([]);
  });

  it('keeps what follows a table of several pages inside the page', async () => {
    const long = sentence.repeat(30);
    const lines = Array.from({ length: 60 }, () => sentence.repeat(2)).join('\n');
    const pdf = await printed(documentOf({ kind: 'table', head: ['a', 'b'], rows: [[long, long], [long, 'kort']] }, { kind: 'facts', facts: [{ term: 'Feit', text: lines, citation: '' }] }));
    expect(outside(pdf)).toEqual([]);
  });

  it('breaks no word in a table that has room for it', async () => {
    const words = ['Verwerkersovereenkomst', 'Identificatienummer', 'verantwoordelijk', 'Nederland'];
    const pdf = await printed(documentOf({ kind: 'table', head: ['a', 'b', 'c', 'd', 'e'], rows: [[...words, 'een lange toelichting '.repeat(20)]] }));
    expect(pdf.runs.map(({ text }) => text)).toEqual(expect.arrayContaining(words));
  });

  it('shortens a long organisation and title in the running header only', async () => {
    const name = 'Coöperatieve Vereniging '.repeat(40);
    const pdf = await printed({ ...documentOfFact('x'), organisation: name, title: name });
    expect(pdf.text.split(withoutBlanks(name))).toHaveLength(3);
    expect(outside(pdf)).toEqual([]);
  });
});

it('leaves no heading alone at the foot of a page', async () => {
  const blocks = Array.from({ length: 30 }, (_, index) => [
    { kind: 'heading' as const, level: 2 as const, text: `Kop ${index}` },
    { kind: 'paragraph' as const, text: 'woord '.repeat(1 + ((index * 397) % 500)) },
  ]).flat();
  const pdf = await printed(documentOf(...blocks));
  const bodies = pdf.runs.filter(({ text }) => /^(Kop|woord)/.test(text));
  const alone = bodies.filter((run, index) => run.text.startsWith('Kop') && bodies[index + 1]?.page !== run.page);
  expect(alone).toEqual([]);
});

it('leaves neither head of a table nor heading above it alone at the foot of a page', async () => {
  for (const above of [34, 35, 36, 37, 38, 39, 40, 41, 42]) {
    const lines = Array.from({ length: above }, () => 'regel').join('\n');
    const pdf = await printed(documentOf({ kind: 'paragraph', text: lines }, { kind: 'heading', level: 3, text: 'kop' }, { kind: 'table', head: ['kop'], rows: [['cel\ncel\ncel\ncel'], ['cel']] }));
    const heads = pdf.runs.filter(({ text }) => text === 'kop').map(({ page }) => page);
    const cells = new Set(pdf.runs.filter(({ text }) => text === 'cel').map(({ page }) => page));
    expect(heads.filter((page) => !cells.has(page))).toEqual([]);
  }
});

it('keeps a heading and the line below it with the first row of their table, wherever the page ends', async () => {
  const rows = Array.from({ length: 4 }, (_, row) => [`vraag${row} ${'met veel woorden '.repeat(20)}`, 'Nee']);
  for (let above = 30; above < 48; above += 1) {
    const pdf = await printed(
      documentOf(
        { kind: 'facts', facts: Array.from({ length: above }, (_, index) => ({ term: `feit ${index}`, text: 'x', citation: '' })) },
        { kind: 'heading', level: 2, text: 'Vragen' },
        { kind: 'paragraph', text: 'Inleiding.' },
        { kind: 'table', head: ['Vraag', 'Antwoord'], rows },
      ),
    );
    const pageOfRun = (start: string) => pdf.runs.find(({ text }) => text.startsWith(start))?.page;
    expect([above, pageOfRun('Inleiding.'), pageOfRun('Vragen')]).toEqual([above, pageOfRun('vraag0'), pageOfRun('vraag0')]);
  }
});
