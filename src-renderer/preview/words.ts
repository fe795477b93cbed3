import type { DocumentModel } from '@shared/documents/model';

/** The few words that stand around a document on screen. */
interface Words {
  readonly contents: string;
  readonly version: string;
  readonly date: (date: string) => string;
}

/** @param date ISO date, which a time zone must not move */
function inWords(language: string, date: string): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) ? date : new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(time);
}

export const words: Record<DocumentModel['language'], Words> = {
  'nl-NL': { contents: 'Inhoud', version: 'versie', date: (date) => inWords('nl-NL', date) },
  'en-GB': { contents: 'Contents', version: 'version', date: (date) => inWords('en-GB', date) },
};
