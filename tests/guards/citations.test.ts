import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { citationText, type Citation } from '@shared/law/citation';
import type { Source } from '@shared/law/source';
import { sources, type SourceId } from '@shared/law/sources';
import { expectedChanges, recentChanges } from '@shared/law/state-of-the-law-changes';
import { legalDoubts } from '@shared/law/state-of-the-law-doubts';
import { callsIn, citationCalls } from './citation-calls';
import { problemOfPlace } from './law-structure';
import { found, parsed, type Parsed } from './parsed';
import { sourceFiles } from './source-files';

/*
 * A citation points into a source that there is, at a place that it can have; and a source is there because something
 * cites it, or because the state of the law speaks of it. Citations are found twice: as data that a module of
 * src-shared exports (field catalogues, lists of the law, rules), and as calls in the code, also inside functions.
 */

/** What is wrong with it; undefined for a citation that points somewhere. */
function problem({ source, article }: { readonly source: string; readonly article: string }): string | undefined {
  return isSource(source) ? problemOfPlace(source, article) : `there is no source '${source}'`;
}

const isSource = (id: string): id is SourceId => id in sources;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && [Object.prototype, null].includes(Object.getPrototypeOf(value) as typeof Object.prototype | null);

/** Citations anywhere in data; schemas and other things with a class of their own are passed by. */
function citationsIn(value: unknown, seen: Set<unknown>): Citation[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  if (Array.isArray(value) || value instanceof Set) return [...value].flatMap((each: unknown) => citationsIn(each, seen));
  if (value instanceof Map) return [...value.values()].flatMap((each: unknown) => citationsIn(each, seen));
  if (!isRecord(value)) return [];
  const { source, article } = value;
  if (typeof source === 'string' && typeof article === 'string' && Object.keys(value).length === 2) return [value as unknown as Citation];
  return Object.values(value).flatMap((each) => citationsIn(each, seen));
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src-shared/**/*.ts', '!../../src-shared/example/**'], { eager: true });
const exported = Object.entries(modules).flatMap(([path, module]) => citationsIn({ ...module }, new Set()).map((citation) => ({ path: path.replace('../../', ''), citation })));
const files = sourceFiles('src-shared', 'src-renderer').filter(({ path }) => path !== 'src-shared/law/citation.ts');
const trees = files.map(parsed);
const calls = citationCalls(trees);
const called = calls.citations.map(({ path, source, article }) => ({ path, citation: { source, article } }));
const all: readonly { readonly path: string; readonly citation: { readonly source: string; readonly article: string } }[] = [...exported, ...called];

/** What is spoken of on the page about the law, and waits for the part of the app that will cite it. */
const waiting: Partial<Record<SourceId, string>> = {
  wabb: 'which of its articles lets a firm use the number in trajectories for municipalities was not found: see the doubts',
  terms: 'the days of a term are counted when there is a log of requests',
  holidays: 'the days of a term are counted when there is a log of requests',
  awb: 'objection against a decision is told of when there are answers to requests',
};

/** Where somebody decides by a text of the law, what of it was not read is told there; the page about the law tells all of it. */
const tellsReading: Readonly<Record<string, string>> = {
  'src-renderer/fields/cited.tsx': 'shows the mark where it is asked to',
  'src-shared/record/options.ts': 'in the help of a choice, where it is made',
};

/** Who may name a source without a citation. */
const bareSources: Readonly<Record<string, string>> = {
  'src-shared/documents/field-facts.ts': 'makes the text of a margin',
  'src-renderer/features/law/source-table.tsx': 'shows the sources themselves, with what of them was read',
};

/** Files outside src-shared/law that import one of these names from there. */
function importing(...names: readonly string[]): string[] {
  const imports = ({ tree }: Parsed) => found(tree, (node) => (ts.isImportSpecifier(node) && names.includes((node.propertyName ?? node.name).text) ? node : undefined));
  return trees.filter((file) => !file.path.startsWith('src-shared/law/') && imports(file).length > 0).map(({ path }) => path);
}

test('every citation points into a source, at a place that it can have', () => {
  const wrong = all.flatMap(({ path, citation }) => {
    const what = problem(citation);
    return what === undefined ? [] : [`${path}: ${what}`];
  });
  expect(wrong).toEqual([]);
});

test('what can be cited is seen in the code, also behind a condition, a constant or a parameter', () => {
  expect(calls.unseen).toEqual([]);
});

test('what is said to have been read is there to be read', () => {
  const wrong = Object.entries<Source>(sources).flatMap(([id, { read, partlyRead = [] }]) => [...read, ...partlyRead].flatMap((article) => problem({ source: id, article }) ?? []));
  expect(wrong).toEqual([]);
});

test('every source is cited; a proposal may only be spoken of, and what waits to be cited says what for', () => {
  const cited = new Set(all.map(({ citation }) => citation.source));
  const spoken = new Set<string>([...recentChanges, ...expectedChanges, ...legalDoubts].flatMap(({ about }) => about));
  const unused = Object.entries<Source>(sources).filter(([id, { state }]) => !cited.has(id) && !(state === 'proposal' && spoken.has(id)));
  expect(unused.map(([id]) => id).sort()).toEqual(Object.keys(waiting).sort());
  expect(Object.keys(waiting).filter((id) => !spoken.has(id))).toEqual([]);
});

test('what was not read is told where somebody decides by it, and in no document that leaves the house', () => {
  const telling = importing('unreadText', 'citedText', 'readingOf', 'isRead').filter((path) => !path.startsWith('src-renderer/features/law/'));
  expect(telling.sort()).toEqual(Object.keys(tellsReading).sort());
  const deciding = files.filter(({ path, text }) => !path.startsWith('src-renderer/features/law/') && /<Cited [^>]*\bdecides\b/u.test(text)).map(({ path }) => path);
  expect(deciding.sort()).toEqual(['src-renderer/features/activity/noted.tsx', 'src-renderer/features/activity/retention-card.tsx']);
  expect(importing('sources').sort()).toEqual(Object.keys(bareSources).sort());
});

test('the source of a retention row is told with the mark that its term was not read', () => {
  const bare = files.filter(({ path, text }) => !path.startsWith('src-shared/law/') && /\brow\.source\b/u.test(text)).map(({ path }) => path);
  expect(bare).toEqual(['src-renderer/features/activity/retention-card.tsx']);
});

describe('the guard sees', () => {
  test('citations in fields, in lists of the law and in functions', () => {
    const texts = new Set(all.map(({ citation }) => citationText(citation as Citation)));
    for (const text of ['art. 30(1)(b) AVG', 'criterium 9 WP248 rev.01', 'nr. 17 AP-lijst DPIA', 'art. 46 UAVG']) expect(texts).toContain(text);
    expect(exported.length).toBeGreaterThan(100);
    expect(called.length).toBeGreaterThan(50);
  });

  test.each([
    [{ source: 'nothing', article: '1' }, 'no source'],
    [{ source: 'avg', article: '100' }, 'has no'],
    [{ source: 'avg', article: '30(6)' }, 'has no'],
    [{ source: 'avg', article: '30(1)(z)' }, 'has no'],
    [{ source: 'avg', article: '10(1)' }, 'has no'],
    [{ source: 'uavg', article: '30(7)' }, 'has no'],
    [{ source: 'uavg', article: '32(g)' }, 'has no'],
    [{ source: 'suwiDecree', article: '4.1(1)(h)' }, 'has no'],
    [{ source: 'avg', article: 'dertig' }, 'does not look like'],
    [{ source: 'avg', article: '30 lid 1' }, 'does not look like'],
    [{ source: 'bw7', article: '658a(5)' }, 'does not number'],
    [{ source: 'wia', article: '7:658a' }, 'does not number'],
    [{ source: 'wp248', article: '10' }, 'has no'],
    [{ source: 'bw7', article: '7:446–468' }, 'does not number'],
  ])('the fault in %j, however deep it stands', (citation, what) => {
    const [first] = citationsIn({ list: [new Map([['fields', { citations: [citation] }]])] }, new Set());
    expect(first).toEqual(citation);
    expect(problem(citation as Citation)).toContain(what);
  });

  test('calls in code, with all that they can be', () => {
    const code = `
      const article = '6(1)';
      const rows = [['a', '7(1)'], ['b', '7(2)']] as const;
      const make = (which: string, more = '12') => [avg(which), uavg(more)];
      function each(...articles: readonly string[]) { return articles.map(avg); }
      export const x = [avg('30(1)'), cite('scc'), cite('wia', '42(3)'), avg(role ? '30(2)(c)' : '30(1)(e)'), avg(article), make('8'), each('9', '10')];
      for (const [key, place] of rows) avg(place);
      rows.filter(([key]) => key !== '').map(([, place]) => uavg(place));
      const bases = [{ letter: 'b' }, { letter: 'c' }];
      bases.flatMap(({ letter }) => [avg(\`6(1)(\${letter})\`)]);
      const criterion = (number: number) => wp248(String(number));
      criterion(4);
    `;
    const { citations, unseen } = callsIn(code);
    const places = ['avg 8', 'uavg 12', 'avg 9', 'avg 10', 'avg 30(1)', 'scc ', 'wia 42(3)', 'avg 30(2)(c)', 'avg 30(1)(e)', 'avg 6(1)', 'avg 7(1)', 'avg 7(2)', 'uavg 7(1)', 'uavg 7(2)', 'avg 6(1)(b)', 'avg 6(1)(c)', 'wp248 4'];
    expect(citations.map(({ source, article }) => `${source} ${article}`)).toEqual(places);
    expect(unseen).toEqual([]);
  });

  test.each(['avg(read())', 'avg(`30(${letter})`)', 'const make = ({ article }) => avg(article)', 'const unused = (article: string) => avg(article)', 'articles.map(avg)'])('that it cannot see what %s cites', (code) => {
    expect(callsIn(code).unseen).toHaveLength(1);
  });
});
