import type { Block, DocumentModel } from '@shared/documents/model';
import { jsPDF } from 'jspdf';
import { autoTable } from 'jspdf-autotable';

const family = 'Source Sans 3';

async function base64(bytes: Uint8Array): Promise<string> {
  const reader = new FileReader();
  const read = new Promise((resolve) => reader.addEventListener('load', resolve));
  reader.readAsDataURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  await read;
  return String(reader.result).split(',')[1] ?? '';
}

/** The document by jsPDF, everything but headings in tables by autotable. */
export async function byJsPdf(model: DocumentModel, fonts: { readonly regular: Uint8Array; readonly semiBold: Uint8Array }): Promise<Uint8Array> {
  const doc = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
  for (const [name, style, bytes] of [['regular', 'normal', fonts.regular], ['semiBold', 'bold', fonts.semiBold]] as const) {
    doc.addFileToVFS(`${name}.ttf`, await base64(bytes));
    doc.addFont(`${name}.ttf`, family, style);
  }
  doc.setLanguage('nl');
  doc.setProperties({ title: model.title });
  let y = 60;
  const table = (head: string[][], body: string[][], columnStyles: Record<number, { cellWidth: number }> = {}) => {
    autoTable(doc, {
      startY: y,
      margin: { left: 56, right: 56, top: 60, bottom: 60 },
      head,
      body,
      theme: 'plain',
      styles: { font: family, fontSize: 10, cellPadding: { top: 3, right: 8, bottom: 3, left: 0 } },
      columnStyles,
      didDrawPage: ({ cursor }) => {
        y = cursor?.y ?? y;
      },
    });
    y += 6;
  };
  const heading = (text: string, size: number, startsPage: boolean) => {
    if (startsPage || y > 740) {
      doc.addPage();
      y = 60;
    }
    doc.setFont(family, 'bold').setFontSize(size);
    const lines = doc.splitTextToSize(text, 483) as string[];
    doc.text(lines, 56, y + size);
    y += lines.length * size * 1.424;
  };
  const block = (each: Block): void => {
    switch (each.kind) {
      case 'heading':
        heading(each.text, { 1: 20, 2: 13, 3: 10 }[each.level], each.level === 1);
        if (each.level < 3) doc.outline.add(null, each.text, { pageNumber: doc.getNumberOfPages() });
        return;
      case 'paragraph':
      case 'note':
        return table([], [[each.text]]);
      case 'list':
        return table([], each.items.map((item) => [`– ${item}`]));
      case 'facts':
        return table(
          [],
          each.facts.map(({ citation, term, text }) => [citation, term, typeof text === 'string' ? text : text.join('\n')]),
          { 0: { cellWidth: 62 }, 1: { cellWidth: 144 } },
        );
      case 'table':
        return table([[...each.head]], each.rows.map((row) => [...row]));
      case 'contents':
        return table([], model.blocks.flatMap((other) => (other.kind === 'heading' && other.level < 3 ? [[other.text]] : [])));
    }
  };
  heading(model.title, 26, false);
  heading(model.organisation, 14, false);
  for (const each of model.blocks) block(each);
  return new Uint8Array(doc.output('arraybuffer'));
}
