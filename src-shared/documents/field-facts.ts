import type { Citation } from '../law/citation';
import type { Source } from '../law/source';
import { sources } from '../law/sources';
import type { Role } from '../record/activity/general';
import type { Field } from '../record/field';
import { fieldText, type Telling } from './field-text';
import type { Fact } from './model';

export const notFilledIn = 'Nog niet ingevuld';

/** The text, or the words for nothing at all. */
export function orNotFilledIn(text: string): string {
  return text.trim() === '' ? notFilledIn : text;
}

/**
 * As it stands in a margin, where the AVG goes without saying: 'art. 30(1)(b)', 'overw. 43'; and any other law on a line above it: the two have
 * articles of the same number.
 */
export function marginCitation(citation: Citation | undefined): string {
  if (citation === undefined) return '';
  const { pinpoint, pinpointInMargin = pinpoint, short }: Source = sources[citation.source];
  const place = citation.article === '' ? '' : `${pinpointInMargin} ${citation.article}`;
  const lines = short === sources.avg.short && place !== '' ? [place] : [short, place];
  return lines.filter((line) => line !== '').join('\n');
}

/** The letter of art. 30 for this role; where it has none, the first article a controller has to think of. */
export function citationFor(field: Field, role: Role | null): Citation | undefined {
  const paragraph = role === 'processor' ? '30(2)' : '30(1)';
  const asked = field.citations.find(({ source, article }) => source === 'avg' && article.startsWith(paragraph));
  return asked ?? (role === 'processor' ? undefined : field.citations[0]);
}

/** A field with what was filled in. */
export function fieldFact(field: Field, text: string | readonly string[], citation: Citation | undefined): Fact {
  const lines = (typeof text === 'string' ? [text] : text).filter((line) => line.trim() !== '');
  return { term: field.label, text: lines.length > 1 ? lines : (lines[0] ?? notFilledIn), citation: marginCitation(citation) };
}

interface Choices<Key> {
  /** told also when nothing was filled in, since it is missed */
  readonly missed?: readonly Key[];
  /** told in another place, or nowhere */
  readonly elsewhere?: readonly Key[];
  /** more precise than the catalogue can be */
  readonly citations?: Partial<Record<Extract<Key, string>, Citation | undefined>>;
}

/** All fields of a record or an item as facts in the order of the catalogue, so that none can be forgotten. */
export function factsOf<Body extends Readonly<Record<string, unknown>>>(
  fields: { readonly [Key in Exclude<keyof Body, 'id'>]: Field },
  body: Body,
  telling: Telling & { readonly role: Role | null },
  { missed = [], elsewhere = [], citations = {} }: Choices<Exclude<keyof Body, 'id'>> = {},
): Fact[] {
  const has = (keys: readonly PropertyKey[], key: string) => keys.includes(key);
  const precise = new Map<string, Citation | undefined>(Object.entries(citations));
  return Object.entries<Field>(fields).flatMap(([key, field]) => {
    const text = has(elsewhere, key) ? [] : fieldText(field, body[key], telling);
    if (has(elsewhere, key) || (text.length === 0 && !has(missed, key))) return [];
    return [fieldFact(field, text, precise.get(key) ?? citationFor(field, telling.role))];
  });
}
