import type { DocumentModel } from '@shared/documents/model';
import type { Content } from 'pdfmake/interfaces';
import { hairline, page } from './styles';
import { words } from './words';

const width = page.width - page.left - page.right;
/** what fits on half a line in small type, even in capitals; the whole stands on the first page */
const longest = 44;

function shortened(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}

const rule = (y: number): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: hairline.width, lineColor: hairline.color }],
  margin: [page.left, y, page.right, 0],
});

/** Organisation and document above every page but the first, which says it large. */
export function header(current: number, organisation: string, title: string): Content {
  if (current === 1) return { text: '' };
  return [
    {
      columns: [
        { width: width / 2, text: shortened(organisation) },
        { width: width / 2, text: shortened(title), alignment: 'right' },
      ],
      style: 'running',
      margin: [page.left, 40, page.right, 0],
    },
    rule(4),
  ];
}

/** Day, version and page under every page. */
export function footer(current: number, pages: number, language: DocumentModel['language'], date: string, version: string): Content {
  const { page: pageOf, version: versionWord } = words[language];
  const third = width / 3;
  return [
    rule(24),
    {
      columns: [
        { width: third, text: date },
        { width: third, text: `${versionWord} ${shortened(version)}`, alignment: 'center' },
        { width: third, text: pageOf(current, pages), alignment: 'right' },
      ],
      style: 'running',
      margin: [page.left, 4, page.right, 0],
    },
  ];
}
