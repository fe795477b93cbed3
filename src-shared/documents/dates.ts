import { endOf, isAhead } from '../values/instant';
import { readDate } from '../values/date';
import type { DocumentModel } from './model';

const unknownDay: Readonly<Record<DocumentModel['language'], string>> = { 'nl-NL': 'onbekende datum', 'en-GB': 'unknown date' };

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: making one takes longer than writing a page, and a long register has thousands of dates. */
function longDate(language: DocumentModel['language'], timeZone: string): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone });
  formats.set(key, format);
  return format;
}

/**
 * A day in words, e.g. '21 november 2026'.
 * @param date ISO date (yyyy-mm-dd)
 * @throws RangeError when it is not a date
 */
export function dateInWords(date: string, language: DocumentModel['language']): string {
  return longDate(language, 'UTC').format(new Date(`${date}T00:00:00Z`));
}

/** A stored day in words; what is no day stays as it was typed. */
export function dateOrText(stored: string, language: DocumentModel['language']): string {
  return readDate(stored) === stored ? dateInWords(stored, language) : stored;
}

/**
 * The day of an instant here, in words; what is no instant stays as it stands, and one that was to come on the day of the document
 * was noted by a wrong clock: its day is unknown.
 * @param date ISO date of the document
 */
export function dayOfInstant(instant: string, language: DocumentModel['language'], date: string): string {
  const time = Date.parse(instant);
  if (isAhead(instant, endOf(date))) return unknownDay[language];
  return Number.isNaN(time) ? instant : longDate(language, 'Europe/Amsterdam').format(time);
}
