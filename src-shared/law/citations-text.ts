import { citationText, readingOf, type Citation, type Reading } from './citation';

/** Said of what was not read; 'Stand van de wet' explains it. */
export const notRead = 'niet nagelezen';

const marks: readonly (readonly [reading: Reading, mark: string])[] = [
  ['not', notRead],
  ['partly', 'deels nagelezen'],
];

/** For who points at the mark. */
export const notReadMeaning = 'De tekst van dit artikel is voor deze versie niet gelezen, of niet helemaal. Lees die na voordat u zich erop beroept. Zie Stand van de wet.';

/** What stands beside each other in one source: 'art. 4(7), 4(8) en 26 AVG'. */
function ofOneSource(citations: readonly Citation[]): string {
  const [first] = citations;
  if (first === undefined) return '';
  if (citations.length === 1) return citationText(first);
  return citationText({ source: first.source, article: inARow(citations) });
}

function inARow(citations: readonly Citation[]): string {
  const articles = citations.map(({ article }) => article);
  const last = articles.pop() ?? '';
  return articles.length === 0 ? last : `${articles.join(', ')} en ${last}`;
}

/** Citations that follow each other and are of the same source. */
function bySource(citations: readonly Citation[]): readonly Citation[][] {
  const runs: Citation[][] = [];
  for (const citation of citations) {
    const run = runs.at(-1);
    if (run?.[0]?.source === citation.source) run.push(citation);
    else runs.push([citation]);
  }
  return runs;
}

/** Citations in one line: 'art. 4(7), 4(8) en 26 AVG; art. 22 UAVG'; empty without any. */
export function citationsText(citations: readonly Citation[]): string {
  return bySource(citations).map(ofOneSource).join('; ');
}

/**
 * One mark for all of them: 'niet nagelezen' when none was read, 'niet nagelezen: 26' when that one was not; empty
 * when all were.
 */
export function unreadText(citations: readonly Citation[]): string {
  return marks.flatMap(([reading, mark]) => markText(mark, citations, citations.filter((each) => readingOf(each) === reading))).join('; ');
}

function markText(mark: string, all: readonly Citation[], marked: readonly Citation[]): string[] {
  if (marked.length === 0) return [];
  if (marked.length === all.length) return [mark];
  const ofOne = all.every(({ source, article }) => source === all[0]?.source && article !== '');
  return [`${mark}: ${ofOne ? inARow(marked) : citationsText(marked)}`];
}

/** Citations as a reader of plain text gets them: 'art. 30(1)(a) en 26 AVG; niet nagelezen: 26'; empty without any. */
export function citedText(citations: readonly Citation[]): string {
  return [citationsText(citations), unreadText(citations)].filter((part) => part !== '').join('; ');
}
