import { readCountry } from '../values/country';
import { readDate } from '../values/date';
import { readDuration } from '../values/duration';
import type { Field } from './field';

/** What is wrong with a value of a field and what to do, in a sentence; undefined for nothing, also while it is empty. */
export function valueProblem(field: Field, value: unknown): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  switch (field.kind) {
    case 'date':
      return readDate(value) === undefined
        ? `${quoted(value)} is geen datum die wij kennen. De tekst blijft zo staan. Schrijf dag, maand en jaar, zoals 12-03-2026.`
        : undefined;
    case 'duration':
      return readDuration(value) === undefined
        ? `${quoted(value)} is geen termijn die wij kennen. De tekst blijft zo staan. Schrijf een aantal jaren, maanden, weken of dagen, zoals 2 jaar of 6 maanden.`
        : undefined;
    case 'country':
      return readCountry(value) === undefined
        ? `${quoted(value)} is geen land dat wij kennen. De tekst blijft zo staan. Kies een land uit de lijst of schrijf de naam voluit.`
        : undefined;
    case 'text':
    case 'longText':
    case 'choice':
    case 'reference':
    case 'references':
    case 'terms':
    case 'groups':
    case 'list':
      return undefined;
  }
}

/** Long texts shortened: it is only to say which one. */
function quoted(value: string): string {
  const letters = [...value.trim()];
  return `‘${letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('')}’`;
}
