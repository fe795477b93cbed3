import type { RetentionRow, RetentionTerm } from '@shared/law/retention/row';
import type { Handling } from '@shared/record/activity/subjects-and-data';
import { compareDurations, showDuration } from '@shared/values/duration';

/** A row in the list to choose from. */
export function rowName({ id, data }: RetentionRow): string {
  return `${id} ${data}`;
}

/** '6 maanden tot 1 jaar na Afhandeling', 'direct bij Afmelding'. */
export function rowTerm({ term, upTo, termText = '', startEvent, endOfYear }: RetentionTerm): string {
  if (term === undefined) return termText;
  const length = upTo === undefined ? showDuration(term) : `${showDuration(term)} tot ${showDuration(upTo)}`;
  if (startEvent === undefined) return length;
  return `${length} ${term === 'P0D' ? 'bij' : 'na'} ${startOf({ startEvent, endOfYear })}`;
}

/** A term from the end of a year is longer than one from the day itself. */
function startOf({ startEvent = '', endOfYear }: { readonly startEvent?: string; readonly endOfYear: true | undefined }): string {
  return endOfYear === true && !/^einde (boekjaar|van het kalenderjaar)/iu.test(startEvent) ? `${startEvent} (31 december van dat jaar)` : startEvent;
}

/** What is filled in when the term of a row is taken over. */
export type TakenTerm = Partial<Pick<Handling, 'term' | 'startEvent' | 'termKind' | 'termSource' | 'termReason'>>;

/** The term of a row as a record keeps it; without a number its words say when the data can go. */
export function takenTerm({ term, termText, startEvent, endOfYear, kind, source }: RetentionRow): TakenTerm {
  return {
    ...(term === undefined ? (termText === undefined ? {} : { termReason: termText }) : { term }),
    ...(startEvent === undefined ? {} : { startEvent: startOf({ startEvent, endOfYear }) }),
    ...(kind === undefined ? {} : { termKind: kind }),
    termSource: source,
  };
}

/** What stands there already and would become something else, by its key. */
export function replacedBy(taken: TakenTerm, handling: Handling): readonly (keyof TakenTerm)[] {
  return keysOf(taken).filter((key) => (handling[key] ?? '').trim() !== '' && handling[key] !== taken[key]);
}

/** The term is as the row says; where it comes from may be said in other words. */
export function isTaken(row: RetentionRow, handling: Handling): boolean {
  const taken = takenTerm(row);
  return keysOf(taken).every((key) => {
    if (key === 'termSource') return handling[key].trim() !== '';
    return handling[key] === taken[key] || (key === 'term' && isWithin(row, handling[key]));
  });
}

/** Some rows leave a range. */
function isWithin({ term = '', upTo = '' }: RetentionRow, own: string): boolean {
  const [atLeast, atMost] = [compareDurations(own, term), compareDurations(own, upTo)];
  return atLeast !== undefined && atMost !== undefined && atLeast >= 0 && atMost <= 0;
}

/** What stands now where a term is taken over, to put it back. */
export function sameKeys(taken: TakenTerm, handling: Handling): TakenTerm {
  return Object.fromEntries(keysOf(taken).map((key) => [key, handling[key]]));
}

function keysOf(taken: TakenTerm): readonly (keyof TakenTerm)[] {
  return Object.keys(taken) as (keyof TakenTerm)[];
}
