import { citationText, type Citation } from '../../law/citation';
import type { Block, Fact } from '../model';

/** A heading is a question of the reader. */
export const question = (text: string): Block => ({ kind: 'heading', level: 2, text });
/** Our own prose: plain Dutch, and measured. What the register says stands in lists, facts and tables. */
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
/** Nothing where the register says nothing. */
export const fact = (term: string, text: string): readonly Fact[] => (text.trim() === '' ? [] : [{ term, text: text.trim(), citation: '' }]);
export const facts = (all: readonly Fact[]): readonly Block[] => (all.length === 0 ? [] : [{ kind: 'facts', facts: all }]);
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly Block[] => (rows.length === 0 ? [] : [{ kind: 'table', head, rows }]);

/** Sentences of which each has its own condition, as one paragraph; none when nothing is left. */
export function sentences(...all: readonly (readonly [when: boolean, text: string])[]): readonly Block[] {
  const told = all.filter(([when]) => when).map(([, text]) => text);
  return told.length === 0 ? [] : [paragraph(told.join(' '))];
}

/** A text of the register before another one: with a full stop, if it has none. */
export function asSentence(text: string): string {
  return /[.?!:]$/u.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}

/**
 * An article by its bare name. What was not read has no mark here, as it has wherever the organisation itself reads: who publishes
 * the statement answers for it, and was told. To the people it is for, the mark would say that their rights are in doubt.
 */
export function articleText(citation: Citation): string {
  return citationText(citation);
}
