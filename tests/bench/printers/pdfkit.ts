import type { Block, DocumentModel } from '@shared/documents/model';
import PDFDocument from 'pdfkit/js/pdfkit.standalone.js';

const left = 56;
const bottom = 766;
const columns = [
  { x: left, width: 54 },
  { x: left + 62, width: 136 },
  { x: left + 206, width: 277 },
] as const;

/** The document by plain pdfkit, its own line breaking and nothing else: no contents with pages, no running header, nothing kept together. */
export async function byPdfkit(model: DocumentModel, fonts: { readonly regular: Uint8Array; readonly semiBold: Uint8Array }): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margins: { left, right: left, top: 60, bottom: 60 }, lang: model.language, info: { Title: model.title } });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const ended = new Promise((resolve) => doc.on('end', resolve));
  doc.registerFont('regular', fonts.regular);
  doc.registerFont('semiBold', fonts.semiBold);
  const text = (font: string, size: number, value: string) => doc.font(font).fontSize(size).text(value, left);
  const row = (cells: readonly { readonly text: string; readonly x: number; readonly width: number }[]) => {
    if (doc.y > bottom - 40) doc.addPage();
    const top = doc.y;
    let end = top;
    for (const cell of cells) {
      doc.text(cell.text, cell.x, top, { width: cell.width });
      // A cell that went on over the page leaves the next row there.
      end = doc.y < top ? doc.y : Math.max(end, doc.y);
    }
    doc.y = end + 6;
  };
  const block = (each: Block): void => {
    switch (each.kind) {
      case 'heading':
        if (each.level === 1) doc.addPage();
        if (each.level < 3) doc.outline.addItem(each.text);
        text('semiBold', { 1: 20, 2: 13, 3: 10 }[each.level], each.text);
        return;
      case 'paragraph':
      case 'note':
        text('regular', 10, each.text);
        return;
      case 'list':
        for (const item of each.items) text('regular', 10, `– ${item}`);
        return;
      case 'facts':
        doc.font('regular').fontSize(10);
        for (const { citation, term, text } of each.facts) {
          const texts = [citation, term, typeof text === 'string' ? text : text.join('\n')];
          row(columns.map((column, index) => ({ ...column, text: texts[index] ?? '' })));
        }
        return;
      case 'table': {
        doc.font('regular').fontSize(10);
        const width = 483 / each.head.length;
        for (const cells of [each.head, ...each.rows]) row(cells.map((cell, index) => ({ text: cell, x: left + index * width, width: width - 8 })));
        return;
      }
      case 'contents':
        for (const heading of model.blocks) if (heading.kind === 'heading' && heading.level < 3) text('regular', 10, heading.text);
    }
  };
  text('semiBold', 26, model.title);
  text('regular', 14, model.organisation);
  for (const each of model.blocks) block(each);
  doc.end();
  await ended;
  return new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer());
}
