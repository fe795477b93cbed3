import type { DocumentModel } from '@shared/documents/model';

/** The few words that the printer itself puts on paper. */
interface Words {
  readonly contents: string;
  readonly version: string;
  readonly page: (page: number, pages: number) => string;
}

export const words: Record<DocumentModel['language'], Words> = {
  'nl-NL': { contents: 'Inhoud', version: 'versie', page: (page, pages) => `pagina ${page} van ${pages}` },
  'en-GB': { contents: 'Contents', version: 'version', page: (page, pages) => `page ${page} of ${pages}` },
};
