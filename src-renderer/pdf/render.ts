import type { DocumentModel } from '@shared/documents/model';
import pdfMake from 'pdfmake/build/pdfmake.js';
import type { TVirtualFileSystem } from 'pdfmake/interfaces';
import type { FontFiles } from './font-files';
import { readGlyphs } from './glyphs';
import { pagesDone, type OnPage } from './pages-done';
import { printableModel, type Unprintable } from './printable-model';
import { docDefinition } from './printer';
import { setLines } from './set-lines';
import { family } from './styles';
import { readWidths } from './text-widths';

export interface Rendered {
  /** the file; the same for the same document and fonts */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** what stands in it as 'U+…' */
  readonly unprintable: readonly Unprintable[];
}

/**
 * The document as a PDF.
 * @param fonts complete TrueType files
 * @param onPage is told how far it is, at every page
 */
export async function renderPdf(model: DocumentModel, fonts: FontFiles, onPage: OnPage = () => {}): Promise<Rendered> {
  const glyphs = readGlyphs(fonts.regular);
  const files = Object.fromEntries(Object.entries(fonts).map(([style, data]) => [style, { data, encoding: 'binary' }]));
  // Its types know only base64 text; it takes bytes too, which spares a copy.
  pdfMake.addVirtualFileSystem(files as unknown as TVirtualFileSystem);
  pdfMake.setFonts({ [family]: { normal: 'regular', italics: 'italic', bold: 'semiBold', bolditalics: 'semiBoldItalic' } });
  // Nothing is ever fetched for a document: offline, and texts are only texts.
  pdfMake.setUrlAccessPolicy(() => false);
  const printable = printableModel(model, glyphs);
  const definition = docDefinition(printable.model, glyphs);
  const content = setLines([definition.content].flat(), readWidths(fonts));
  const { watched, onPart } = pagesDone({ ...definition, content }, onPage);
  pdfMake.setProgressCallback(onPart);
  const buffer = await pdfMake.createPdf(watched).getBuffer();
  return { bytes: new Uint8Array(buffer), unprintable: printable.unprintable };
}
