import { sources, type SourceId } from './sources';

/** A place in a source: an article, as precise as the law allows. */
export interface Citation {
  readonly source: SourceId;
  /** e.g. '30(1)(b)' */
  readonly article: string;
}

/** @param article e.g. '30(1)(b)' */
export function avg(article: string): Citation {
  return { source: 'avg', article };
}

/** As it stands beside a field or in a margin: 'art. 30(1)(b) AVG'. */
export function citationText(citation: Citation): string {
  return `art. ${citation.article} ${sources[citation.source].short}`;
}
