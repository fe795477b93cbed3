import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { page as paper } from '@renderer/pdf/styles';

/** A run of text on a page; lengths in points from the lower left corner. */
export interface Run {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** name of the font within the file */
  readonly font: string;
}

export interface ReadBack {
  readonly pages: number;
  readonly runs: readonly Run[];
  /** all text without any blank, headers and footers left out, so that a word broken over lines or pages is whole */
  readonly text: string;
  readonly language: string;
  readonly info: Readonly<Record<string, unknown>>;
  readonly bookmarks: readonly { readonly title: string; readonly below: readonly string[] }[];
}

/** As texts are compared with what was read back. */
export function withoutBlanks(text: string): string {
  return text.normalize('NFC').replace(/\s/gu, '');
}

const inBody = ({ y }: Run) => y > paper.bottom - 4 && y < paper.height - paper.top + 4;

/** What another program finds in a PDF. */
export async function readBack(bytes: Uint8Array): Promise<ReadBack> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 });
  const pdf = await task.promise;
  const runs: Run[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true });
    for (const item of items) {
      if (!('str' in item) || item.str === '') continue;
      const [, , , , x, y] = item.transform as number[];
      runs.push({ page: number, text: item.str, x: x ?? NaN, y: y ?? NaN, width: item.width, height: item.height, font: item.fontName });
    }
  }
  const { info } = await pdf.getMetadata();
  const outline = (await pdf.getOutline()) ?? [];
  const bookmarks = outline.map(({ title, items }) => ({ title, below: items.map((item: { title: string }) => item.title) }));
  const facts = info as Readonly<Record<string, unknown>>;
  await task.destroy();
  const text = withoutBlanks(runs.filter(inBody).map((run) => run.text).join(''));
  return { pages: pdf.numPages, runs, text, language: String(facts.Language), info: facts, bookmarks };
}

/**
 * What stands below each other, from page to page, without blanks: a cell that goes on over the page is whole here. Headings
 * and the heads of tables, which are repeated, are left out: they are bold, like the title.
 */
export function columnTexts({ runs }: ReadBack): readonly string[] {
  const columns = new Map<number, string>();
  for (const run of runs.filter((each) => inBody(each) && each.font !== runs[0]?.font)) {
    const left = Math.round(run.x);
    columns.set(left, (columns.get(left) ?? '') + run.text);
  }
  return [...columns.values()].map(withoutBlanks);
}

/** Runs that are not wholly on the paper between its side margins. */
export function outside({ runs }: ReadBack): readonly Run[] {
  return runs.filter(
    ({ x, y, width, height }) => !(x >= paper.left - 1 && x + width <= paper.width - paper.right + 1 && y >= 20 && y + height <= paper.height - 20),
  );
}
