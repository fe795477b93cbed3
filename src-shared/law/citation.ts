import type { Source } from './source';
import { sources, type SourceId } from './sources';

/** A place in a source: an article, a criterion or a number, as precise as the source allows. */
export interface Citation {
  readonly source: SourceId;
  /** e.g. '30(1)(b)'; empty for a source as a whole */
  readonly article: string;
}

/** @param article e.g. '73(9)' or, of the civil code, '7:658a(5)'; without one the source as a whole is cited */
export function cite(source: SourceId, article = ''): Citation {
  return { source, article };
}

/** @param article e.g. '30(1)(b)' */
export function avg(article: string): Citation {
  return cite('avg', article);
}

/** @param article e.g. '30(1)(b)', of the text in force since 1 September 2026 */
export function uavg(article: string): Citation {
  return cite('uavg', article);
}

/** @param criterion '1' to '9' */
export function wp248(criterion: string): Citation {
  return cite('wp248', criterion);
}

/** @param type '1' to '17' */
export function apDpiaList(type: string): Citation {
  return cite('apDpiaList', type);
}

/**
 * The name of a place: 'art. 30(1)(b) AVG', 'criterium 4 WP248'. It does not say whether the text was read:
 * whoever decides by it gets `citedText`, or `<Cited decides>` on screen, and everybody else 'Stand van de wet'.
 */
export function citationText({ source, article }: Citation): string {
  const { pinpoint, short } = sources[source];
  return article === '' ? short : `${pinpoint} ${article} ${short}`;
}

/** How much of the text of a place was read: all of it, some of it, or nothing. */
export type Reading = 'whole' | 'partly' | 'not';

/**
 * What was read of this place: it, or a part of the law around it. Reading art. 30 covers art. 30(1)(b); it does not
 * cover art. 3, 300 or 30a, and reading 30(1) does not cover 30.
 */
export function readingOf({ source, article }: Citation): Reading {
  const { read, partlyRead = [] }: Source = sources[source];
  const within = (place: string) => article === place || (article.startsWith(place) && /^[(,]/u.test(article.slice(place.length)));
  if (read.some(within)) return 'whole';
  return partlyRead.some(within) ? 'partly' : 'not';
}

/** Whether the whole text of this place was read. */
export function isRead(citation: Citation): boolean {
  return readingOf(citation) === 'whole';
}
