import type { Citation } from '../law/citation';
import type { SuggestionList } from './suggestions';

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
  /** above it and those after it with the same one, where the list is long */
  readonly heading?: string;
}

/** Records of an organisation that other records point at by id, so that a rename happens once. */
export type ReferencedKind = 'party' | 'system' | 'measure';

/** one line of text; with a list of words to choose from, any other word is as good */
export interface TextField extends FieldFacts {
  readonly kind: 'text';
  readonly suggestions?: SuggestionList;
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
/** an ISO date (yyyy-mm-dd), or what was typed while it is no date */
export interface DateField extends FieldFacts {
  readonly kind: 'date';
}
/** an ISO 8601 duration of years, months, weeks and days ('P2Y'), or what was typed while it is no duration */
export interface DurationField extends FieldFacts {
  readonly kind: 'duration';
}
/** an ISO 3166-1 code of two letters or the name of an international organisation, or what was typed while it is neither */
export interface CountryField extends FieldFacts {
  readonly kind: 'country';
}
/** the id of a record of the organisation; '' while none is chosen */
export interface ReferenceField extends FieldFacts {
  readonly kind: 'reference';
  readonly to: ReferencedKind;
}
/** ids of records of the organisation, each once, in the order they were chosen */
export interface ReferencesField extends FieldFacts {
  readonly kind: 'references';
  readonly to: ReferencedKind;
}
/** several short texts, each once, with words to choose from */
export interface TermsField extends FieldFacts {
  readonly kind: 'terms';
  readonly suggestions: SuggestionList;
}
/** ids of groups of data subjects of the same activity, each once; empty for all of them */
export interface GroupsField extends FieldFacts {
  readonly kind: 'groups';
}
/** any number of items, each with fields of its own */
export interface ListField<Item = unknown> extends FieldFacts {
  readonly kind: 'list';
  /** what one item is called, e.g. 'Doel' */
  readonly itemLabel: string;
  /** what the items are called by their id, where they are the fixed questions of a list */
  readonly itemNames?: Readonly<Record<string, string>>;
  readonly fields: FieldsOf<Item>;
}

/** A field whose value is one text (or null for an unanswered choice). */
export type SingleField = TextField | LongTextField | ChoiceField | DateField | DurationField | CountryField | ReferenceField;
/** A field whose value is a list of texts. */
export type SeveralField = ReferencesField | TermsField | GroupsField;
export type Field = SingleField | SeveralField | ListField;

/**
 * The catalogue of a body: one field for each key but `id`, so that a forgotten one does not compile.
 * `NoField` names the keys that the program fills in and nobody else.
 */
export type FieldsOf<Body, NoField extends PropertyKey = never> = {
  readonly [Key in Exclude<keyof Body, 'id' | NoField>]: Body[Key] extends readonly string[]
    ? SeveralField
    : Body[Key] extends readonly (infer Item)[]
      ? ListField<Item>
      : null extends Body[Key]
        ? ChoiceField
        : Exclude<SingleField, ChoiceField>;
};
