import { describe, expect, test } from 'vitest';
import { citationText, type Citation } from '@shared/law/citation';
import { sources, type SourceId } from '@shared/law/sources';
import { expectedChanges, recentChanges } from '@shared/law/state-of-the-law-changes';
import { legalDoubts } from '@shared/law/state-of-the-law-doubts';
import { sourceFiles } from './source-files';

/*
 * A citation points into a source that there is, at a place that it can have; and a source is there because something
 * cites it, or because the state of the law speaks of it. Citations are found twice: as data that a module of
 * src-shared exports (field catalogues, lists of the law, rules), and as calls in the code, also inside functions.
 */

/** The last article of sources whose end is known. */
const lastNumber: Partial<Record<SourceId, number>> = { avg: 99, avgRecitals: 173, uavg: 54, wp248: 9, apDpiaList: 17 };

/** How many paragraphs the articles of the AVG have that are cited most. */
const lastParagraph: Readonly<Record<string, number>> = {
  ...{ 5: 2, 6: 4, 7: 4, 9: 4, 12: 8, 13: 4, 14: 5, 15: 4, 16: 0, 17: 3, 21: 6, 22: 4, 24: 3, 26: 3, 28: 10, 30: 5, 32: 4, 33: 5, 34: 4 },
  ...{ 35: 11, 36: 5, 37: 7, 38: 6, 39: 2, 46: 5, 49: 6 },
};

/** What articles begin with: the book of the civil code, or the chapter of a law that numbers them so. */
const numbered: Partial<Record<SourceId, RegExp>> = { bw2: /^2:/u, bw3: /^3:/u, bw7: /^7:/u, awb: /^\d+:/u, workingHours: /^\d+:/u };

/** '30', '30a', '30(1)', '30(1)(b)', '9(2)(b)', '4.1(1)(b)', '7:658a(5)'; what stands behind a comma is words. */
const shape = /^(?:\d+:|\d+\.)?(\d+)[a-z]?(?:\((\d+)[a-z]?\))?(?:\([a-z]{1,2}\))?(?:\(\d+°?\))?(?:, [a-zé ]+,)?$/u;

/** What is wrong with it; undefined for a citation that points somewhere. '7:446–7:468' is from one place to another. */
function problem({ source, article }: Citation): string | undefined {
  if (!(source in sources)) return `there is no source '${source}'`;
  if (article === '') return undefined;
  return article
    .split('–')
    .map((place) => problemOfPlace(source, place))
    .find((what) => what !== undefined);
}

function problemOfPlace(source: SourceId, article: string): string | undefined {
  const [, number = '', paragraph] = shape.exec(article) ?? [];
  if (number === '') return `'${article}' does not look like a place in a law`;
  const last = lastNumber[source];
  if (!(numbered[source]?.test(article) ?? !article.includes(':'))) return `${source} does not number its articles as in '${article}'`;
  if (last !== undefined && (Number(number) < 1 || Number(number) > last)) return `${source} has no '${article}'`;
  if (source === 'avg' && paragraph !== undefined && Number(paragraph) > (lastParagraph[number] ?? 99)) return `art. ${number} AVG has no paragraph ${paragraph}`;
  return undefined;
}

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

/** Citations that code makes with an article that stands there, e.g. `avg('30(1)(b)')` and `cite('wia', '42(3)')`. */
function citationsCalled(text: string): Citation[] {
  const own = [...text.matchAll(/\b(avg|uavg|wp248|apDpiaList)\('([^']*)'\)/gu)].map(([, source, article]) => ({ source, article }));
  const any = [...text.matchAll(/\bcite\('([^']*)'(?:, '([^']*)')?/gu)].map(([, source, article = '']) => ({ source, article }));
  return [...own, ...any] as Citation[];
}

const modules = import.meta.glob<Readonly<Record<string, unknown>>>(['../../src-shared/**/*.ts', '!../../src-shared/example/**'], { eager: true });
const exported = Object.entries(modules).flatMap(([path, module]) => citationsIn({ ...module }, new Set()).map((citation) => ({ path: path.replace('../../', ''), citation })));
const called = sourceFiles('src-shared', 'src-renderer').flatMap(({ path, text }) => citationsCalled(text).map((citation) => ({ path, citation })));
const all = [...exported, ...called];

test('every citation points into a source, at a place that it can have', () => {
  const wrong = all.flatMap(({ path, citation }) => {
    const what = problem(citation);
    return what === undefined ? [] : [`${path}: ${what}`];
  });
  expect(wrong).toEqual([]);
});

test('every source is cited, or the state of the law speaks of it', () => {
  const used = new Set<string>([...all.map(({ citation }) => citation.source), ...[...recentChanges, ...expectedChanges, ...legalDoubts].flatMap(({ about }) => about)]);
  expect(Object.keys(sources).filter((id) => !used.has(id))).toEqual([]);
});

describe('the guard sees', () => {
  test('citations in fields, in lists of the law and in functions', () => {
    const found = new Set(all.map(({ citation }) => citationText(citation)));
    for (const text of ['art. 30(1)(b) AVG', 'criterium 9 WP248 rev.01', 'nr. 17 AP-lijst DPIA', 'art. 46 UAVG']) expect(found).toContain(text);
    expect(exported.length).toBeGreaterThan(100);
    expect(called.length).toBeGreaterThan(50);
  });

  test.each([
    [{ source: 'nothing', article: '1' }, 'no source'],
    [{ source: 'avg', article: '100' }, 'has no'],
    [{ source: 'avg', article: '30(6)' }, 'no paragraph 6'],
    [{ source: 'avg', article: 'dertig' }, 'does not look like'],
    [{ source: 'avg', article: '30 lid 1' }, 'does not look like'],
    [{ source: 'bw7', article: '658a(5)' }, 'does not number'],
    [{ source: 'wia', article: '7:658a' }, 'does not number'],
    [{ source: 'wp248', article: '10' }, 'has no'],
    [{ source: 'bw7', article: '7:446–468' }, 'does not number'],
  ])('the fault in %j, however deep it stands', (citation, what) => {
    const [found] = citationsIn({ list: [new Map([['fields', { citations: [citation] }]])] }, new Set());
    expect(found).toEqual(citation);
    expect(problem(citation as Citation)).toContain(what);
  });

  test('calls in code', () => {
    expect(citationsCalled("x = [avg('30(1)'), cite('scc'), cite('wia', '42(3)')]")).toEqual([
      { source: 'avg', article: '30(1)' },
      { source: 'scc', article: '' },
      { source: 'wia', article: '42(3)' },
    ]);
  });
});
