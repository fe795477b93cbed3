import { sources, type SourceId } from './sources';

/** A place in a source: an article, a criterion or a number, as precise as the source allows. */
export interface Citation {
  readonly source: SourceId;
  /** e.g. '30(1)(b)' */
  readonly article: string;
}

/** @param article e.g. '30(1)(b)' */
export function avg(article: string): Citation {
  return { source: 'avg', article };
}

/** @param article e.g. '30(1)(b)', of the text in force since 1 September 2026 */
export function uavg(article: string): Citation {
  return { source: 'uavg', article };
}

/** @param criterion '1' to '9' */
export function wp248(criterion: string): Citation {
  return { source: 'wp248', article: criterion };
}

/** @param type '1' to '17' */
export function apDpiaList(type: string): Citation {
  return { source: 'apDpiaList', article: type };
}

/** As it stands beside a field or in a margin: 'art. 30(1)(b) AVG', 'criterium 4 WP248'. */
export function citationText(citation: Citation): string {
  const { pinpoint, short } = sources[citation.source];
  return `${pinpoint} ${citation.article} ${short}`;
}
