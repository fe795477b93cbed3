import { around, sentenceAt, type CheckedText } from '../checked-text';
import { certainties } from '../finding';
import type { Hit } from '../pattern';

/** One hit of those that stand so near each other on a line that who reads one sees them all: the surest, or else the first. */
export function apart(text: CheckedText, hits: readonly Hit[]): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const last = kept.at(-1);
    if (last === undefined || !isNear(text, last, hit)) kept.push(hit);
    else if (certainties.indexOf(hit.certainty) < certainties.indexOf(last.certainty)) kept[kept.length - 1] = hit;
  }
  return kept;
}

function isNear(text: CheckedText, { span: one }: Hit, { span: other }: Hit): boolean {
  if (other.start - one.end > around || other.start >= sentenceAt(text, one.start).end) return false;
  return !/[\r\n]/u.test(text.raw.slice(text.at[one.start], text.at[other.start]));
}
