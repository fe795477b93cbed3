import { avg } from '../law/citation';
import type { ListField } from './field';
import { z } from './zod';
import { nameKey } from '../words/reading';

/** A document and where it is kept, not the document itself. */
export const documentLinkSchema = z.strictObject({ id: z.string(), title: z.string(), type: z.string(), location: z.string(), date: z.string() });
export type DocumentLink = z.infer<typeof documentLinkSchema>;

export const blankDocumentLink = (id: string): DocumentLink => ({ id, title: '', type: '', location: '', date: '' });

const dpiaNames: readonly string[] = ['dpia', 'gegevensbeschermingseffectbeoordeling'];

/** It is a DPIA, by the name of its sort as people write it. */
export function isDpia({ type }: Pick<DocumentLink, 'type'>): boolean {
  return dpiaNames.includes(nameKey(type));
}

/** @param label what the list is called where it stands */
export function documentsField(label: string): ListField<DocumentLink> {
  return {
    kind: 'list',
    label,
    itemLabel: 'Document',
    help: 'Waar het document te vinden is; het document zelf blijft waar het is.',
    citations: [avg('5(2)')],
    fields: {
      title: { kind: 'text', label: 'Titel', help: '', citations: [] },
      type: { kind: 'text', suggestions: 'document', label: 'Soort document', help: '', citations: [] },
      location: { kind: 'text', label: 'Waar het te vinden is', help: 'Map, kast of adres.', citations: [] },
      date: { kind: 'date', label: 'Datum', help: '', citations: [] },
    },
  };
}
