import { citationText, type Citation } from '../law/citation';
import { unreadText } from '../law/citations-text';

/** Advice in which an article that was not read says so where it is named, as it does in the citation beside it. */
export function marked(advice: string, citations: readonly Citation[]): string {
  return citations.reduce((text, citation) => {
    const unread = unreadText([citation]);
    return unread === '' ? text : text.replaceAll(new RegExp(`${escaped(citationText(citation))}(?![\\d(])`, 'gu'), (named) => `${named} [${unread}]`);
  }, advice);
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
