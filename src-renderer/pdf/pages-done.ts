import type { DynamicBackground, DynamicContent, TDocumentDefinitions } from 'pdfmake/interfaces';

/**
 * Pages are laid out first, when nobody knows how many there will be, and then written.
 * @param total undefined while it is not known
 */
export type OnPage = (step: 'layout' | 'writing', done: number, total?: number) => void;

interface Watched {
  readonly watched: TDocumentDefinitions;
  /** for pdfmake, which tells what part of all that stands on the pages was written */
  readonly onPart: (part: number) => void;
}

/** The definition with a look at each page as pdfmake comes to it; what is printed stays the same. */
export function pagesDone(definition: TDocumentDefinitions, onPage: OnPage): Watched {
  let total = 0;
  let written = -1;
  const background: DynamicBackground = (page) => {
    onPage('layout', page);
    return undefined;
  };
  const { footer } = definition;
  const countingFooter: DynamicContent = (page, pages, size) => {
    total = pages;
    return typeof footer === 'function' ? footer(page, pages, size) : footer;
  };
  const onPart = (part: number) => {
    // Pages hold about as much as each other, so the part of what was written is the part of the pages.
    const done = Math.floor(part * total);
    if (done === written) return;
    written = done;
    onPage('writing', done, total);
  };
  return { watched: { ...definition, background, footer: countingFooter }, onPart };
}
