import type { DocumentModel } from '@shared/documents/model';
import pdfMake from 'pdfmake/build/pdfmake.js';
import type { TVirtualFileSystem } from 'pdfmake/interfaces';
import type { FontFiles } from './font-files';
import { readGlyphs } from './glyphs';
import { printableModel } from './printable-model';
import { docDefinition } from './printer';
import { setLines } from './set-lines';
import { family } from './styles';
import { readWidths } from './text-widths';

/**
 * The document as a PDF.
 * @param fonts complete TrueType files
 * @returns the bytes of the file; the same for the same document and fonts
 */
export async function renderPdf(model: DocumentModel, fonts: FontFiles): Promise<Uint8Array> {
  const glyphs = readGlyphs(fonts.regular);
  const files = Object.fromEntries(Object.entries(fonts).map(([style, data]) => [style, { data, encoding: 'binary' }]));
  // Its types know only base64 text; it takes bytes too, which spares a copy.
  pdfMake.addVirtualFileSystem(files as unknown as TVirtualFileSystem);
  pdfMake.setFonts({ [family]: { normal: 'regular', italics: 'italic', bold: 'semiBold', bolditalics: 'semiBoldItalic' } });
  // Nothing is ever fetched for a document: offline, and texts are only texts.
  pdfMake.setUrlAccessPolicy(() => false);
  const definition = docDefinition(printableModel(model, glyphs).model, glyphs);
  const content = setLines([definition.content].flat(), readWidths(fonts));
  const buffer = await pdfMake.createPdf({ ...definition, content }).getBuffer();
  return new Uint8Array(buffer);
}
