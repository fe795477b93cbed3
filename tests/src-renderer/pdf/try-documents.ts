import type { Block, DocumentModel } from '@shared/documents/model';

/** A document of some blocks. */
export function documentOf(...blocks: readonly Block[]): DocumentModel {
  return { title: 'Proef', organisation: 'Stichting Proef', language: 'nl-NL', date: '2026-11-21', version: '0a1b2c3d', blocks };
}

/** One fact under a heading, as in the register. */
export function documentOfFact(text: string): DocumentModel {
  return documentOf(
    { kind: 'contents' },
    { kind: 'heading', level: 1, text: 'Deel' },
    { kind: 'heading', level: 2, text: 'Verwerking' },
    { kind: 'facts', facts: [{ term: 'Toelichting', text, citation: 'art. 5(2)' }] },
    { kind: 'paragraph', text: 'Slot van het document.' },
  );
}
