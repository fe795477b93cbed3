import { citationText, type Citation } from '@shared/law/citation';
import { sources } from '@shared/law/sources';

/** Citations as they stand beside a field: 'art. 4(7), 4(8) en 26 AVG'; empty without any. */
export function citationsText(citations: readonly Citation[]): string {
  const [first] = citations;
  if (first === undefined) return '';
  if (citations.some((citation) => citation.source !== first.source)) return citations.map(citationText).join('; ');
  const articles = citations.map((citation) => citation.article);
  const last = articles.pop() ?? '';
  const list = articles.length === 0 ? last : `${articles.join(', ')} en ${last}`;
  const { pinpoint, short } = sources[first.source];
  return `${pinpoint} ${list} ${short}`;
}
