import type { Citation } from '../law/citation';

/**
 * What is true of a field in every medium: what it is called, what helps to fill it in, which article asks for it.
 * No widgets, widths or conditions: form, table and documents each map over the closed list of kinds.
 */
interface FieldFacts {
  /** sentence case, as on screen and on paper */
  readonly label: string;
  /** one or two sentences; empty when the label says it all */
  readonly help: string;
  /** the articles that ask for it; empty when no law does */
  readonly citations: readonly Citation[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly help: string;
}

/** one line of text */
export interface TextField extends FieldFacts {
  readonly kind: 'text';
}
/** text of any length, with line breaks */
export interface LongTextField extends FieldFacts {
  readonly kind: 'longText';
}
/** one of a closed list, or null while unanswered */
export interface ChoiceField extends FieldFacts {
  readonly kind: 'choice';
  readonly options: readonly Option[];
}
/** any number of items, each with fields of its own */
export interface ListField<Item = unknown> extends FieldFacts {
  readonly kind: 'list';
  /** what one item is called, e.g. 'Doel' */
  readonly itemLabel: string;
  readonly fields: FieldsOf<Item>;
}

export type Field = TextField | LongTextField | ChoiceField | ListField;

/** The catalogue of a body: one field for each key but `id`, so that a forgotten one does not compile. */
export type FieldsOf<Body> = {
  readonly [Key in Exclude<keyof Body, 'id'>]: Body[Key] extends readonly (infer Item)[] ? ListField<Item> : TextField | LongTextField | ChoiceField;
};
