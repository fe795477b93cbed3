/**
 * A document as plain values: what it says and how it is ordered, not how it looks. Printers (PDF now; HTML and Word
 * later) each walk over the closed list of blocks.
 */
export interface DocumentModel {
  /** e.g. 'Register van verwerkingsactiviteiten'; also the title of the PDF */
  readonly title: string;
  /** name of the organisation: author of the PDF and in the running header */
  readonly organisation: string;
  readonly language: 'nl-NL' | 'en-GB';
  /** ISO date (yyyy-mm-dd) that the content speaks of, shown in the footer */
  readonly date: string;
  /** which sealed state was printed, for the footer; e.g. '3f2a91c0' */
  readonly version: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** level 1 starts a new page and gets a bookmark; level 2 gets a bookmark under it */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  /** with the letter of the article in the margin for all that stands below it; empty when no article asks for it */
  | { readonly kind: 'heading'; readonly level: 3; readonly text: string; readonly citation?: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** a remark set apart: a draft that is not complete, something that could not be printed */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  /** pairs of term and text, with the letter of the article in the margin, e.g. 'art. 30(1)(b)' */
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  /** `lead`: the first line of a row is its name, and stands out from what follows in that cell */
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly lead?: boolean }
  /** the list of headings with their page numbers */
  | { readonly kind: 'contents' };

export interface Fact {
  readonly term: string;
  readonly text: string | readonly string[];
  /** short citation for the margin; empty when no article asks for it */
  readonly citation: string;
}
