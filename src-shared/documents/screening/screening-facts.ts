import type { Citation } from '../../law/citation';
import type { Screening } from '../../record/screening';
import { screeningFields } from '../../record/screening-fields';
import { marginCitation } from '../field-facts';
import { fieldText } from '../field-text';
import type { Block, DocumentModel, Fact } from '../model';
import type { References } from '../references';

type Language = DocumentModel['language'];
type FieldName = keyof typeof screeningFields;

/** A screening points at no records but its activity. */
const references: References = { party: new Map(), system: new Map(), measure: new Map() };

/** What is said where nothing stands: while it is open it can still be filled in. */
export function nothingThere({ frozen }: Screening): string {
  return frozen === null ? 'Nog niet ingevuld' : 'Niet ingevuld';
}

/** What stands in a field; of an empty one nothing, or that it is empty where it is missed. */
export function screeningFact(screening: Screening, name: FieldName, language: Language, missed = false): Fact[] {
  const field = screeningFields[name];
  const text = fieldText(field, screening[name], { references, language });
  if (text.length === 0 && !missed) return [];
  const citation: Citation | undefined = field.citations[0];
  return [{ term: field.label, text: text.length > 1 ? text : (text[0] ?? nothingThere(screening)), citation: marginCitation(citation) }];
}

/** Fields under a heading; no heading over nothing. */
export function section(title: string, facts: readonly Fact[]): Block[] {
  return facts.length === 0 ? [] : [{ kind: 'heading', level: 2, text: title }, { kind: 'facts', facts }];
}
