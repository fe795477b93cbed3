import type { Screening } from '../../record/screening';
import { dateInWords, dayOfInstant } from '../dates';
import type { DocumentModel, Fact } from '../model';
import { screeningFact } from './screening-facts';

interface About {
  readonly name: string;
  readonly number: string;
  readonly screening: Screening;
  readonly by: string;
  readonly date: string;
  readonly language: DocumentModel['language'];
}

const fact = (term: string, text: string): Fact[] => (text.trim() === '' ? [] : [{ term, text, citation: '' }]);

/** What stands at the head: which activity, who answered, who fixed it and when. */
export function whoAndWhen({ name, number, screening, by, date, language }: About): Fact[] {
  const { frozen } = screening;
  const fixed = frozen === null ? [...fact('Laatst gewijzigd door', by)] : fact('Vastgesteld', [`op ${dayOfInstant(frozen.at, language, date)}`, ...(by.trim() === '' ? [] : [`door ${by}`])].join(' '));
  return [
    ...fact('Verwerking', name),
    ...fact('Nummer van de verwerking', number),
    ...screeningFact(screening, 'startedOn', language),
    ...screeningFact(screening, 'screenerName', language, true),
    ...screeningFact(screening, 'screenerRole', language),
    ...fixed,
    ...fact('Datum van dit document', dateInWords(date, language)),
  ];
}
