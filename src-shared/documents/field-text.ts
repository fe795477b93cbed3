import type { DataSubject } from '../record/activity/subjects-and-data';
import type { Field } from '../record/field';
import { showCountry } from '../values/country';
import { showDuration } from '../values/duration';
import { dateOrText } from './dates';
import type { DocumentModel } from './model';
import { groupReference, referenceName, type References } from './references';

/** What a field is told with. */
export interface Telling {
  readonly references: References;
  readonly language: DocumentModel['language'];
  /** the groups of the activity that the field belongs to */
  readonly groups?: readonly DataSubject[];
}

type Fields = Readonly<Record<string, Field>>;
type Values = Readonly<Record<string, unknown>>;

/**
 * What an option of a closed list is called; '' for no answer.
 * @throws RangeError when the field has no such option
 */
export function optionLabel(field: Field, value: string | null): string {
  if (value === null) return '';
  const option = field.kind === 'choice' ? field.options.find((candidate) => candidate.value === value) : undefined;
  if (option === undefined) throw new RangeError(`no option '${value}' in '${field.label}'`);
  return option.label;
}

function oneText(field: Field, value: string, { references, language, groups = [] }: Telling): string {
  switch (field.kind) {
    case 'choice':
      return optionLabel(field, value);
    case 'date':
      return dateOrText(value, language);
    case 'duration':
      return showDuration(value);
    case 'country':
      return showCountry(value);
    case 'reference':
    case 'references':
      return referenceName(references, field.to, value);
    case 'text':
    case 'longText':
    case 'terms':
    case 'list':
      return value;
    case 'groups':
      return groupReference(groups, value);
  }
}

function textsOf(field: Field, value: unknown, telling: Telling): readonly string[] {
  if (typeof value === 'string') return [oneText(field, value, telling)];
  if (!Array.isArray(value)) return [];
  return value.flatMap((each: unknown) => (field.kind === 'list' ? [itemText(field.fields as Fields, each as Values, telling)] : textsOf(field, each, telling)));
}

/** What was filled in, as people read it, line by line; empty for nothing at all. An item of a list is one line. */
export function fieldText(field: Field, value: unknown, telling: Telling): readonly string[] {
  return textsOf(field, value, telling).filter((text) => text.trim() !== '');
}

/** The texts of an item beside each other, those of `elsewhere` left out. */
export function itemText(fields: Fields, item: Values, telling: Telling, elsewhere: readonly string[] = []): string {
  const told = Object.entries(fields).filter(([key]) => !elsewhere.includes(key));
  return told.flatMap(([key, field]) => fieldText(field, item[key], telling)).join('; ');
}

/** 'Label: text' for every field that has one, those of `elsewhere` left out: what is forgotten elsewhere stands here. */
export function labelledLines(fields: Fields, item: Values, telling: Telling, elsewhere: readonly string[]): readonly string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const text = elsewhere.includes(key) ? [] : fieldText(field, item[key], telling);
    return text.length === 0 ? [] : [`${field.label}: ${text.join('; ')}`];
  });
}
