import { citationText, type Citation } from '../law/citation';
import type { Field } from '../record/field';
import type { Fact } from './model';

export const notFilledIn = 'Nog niet ingevuld';

/** The text, or the words for nothing at all. */
export function orNotFilledIn(text: string): string {
  return text.trim() === '' ? notFilledIn : text;
}

/**
 * What an option of a closed list is called.
 * @throws RangeError when the field has no such option
 */
export function optionLabel(field: Field, value: string | null): string {
  if (value === null) return notFilledIn;
  const option = field.kind === 'choice' ? field.options.find((candidate) => candidate.value === value) : undefined;
  if (option === undefined) throw new RangeError(`no option '${value}' in '${field.label}'`);
  return option.label;
}

/** As it stands in a margin, where the AVG goes without saying: 'art. 30(1)(b)'. */
export function marginCitation(citation: Citation | undefined): string {
  return citation === undefined ? '' : citationText(citation).replace(/ AVG$/, '');
}

/**
 * A field with what was filled in.
 * @param citation the article for the margin; without it the first that the catalogue names
 */
export function fieldFact(field: Field, text: string, citation: Citation | undefined = field.citations[0]): Fact {
  return { term: field.label, text: orNotFilledIn(text), citation: marginCitation(citation) };
}
