import { dateInWords } from '@shared/documents/dates';
import type { Block, DocumentModel } from '@shared/documents/model';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { blockPieces, type Heading } from './block-pieces';
import { contentsPieces, type ContentsEntry } from './contents-pieces';
import type { Glyphs } from './glyphs';
import { arrange } from './pieces';
import { footer, header } from './running';
import { bodyStyle, columns, page, styles } from './styles';
import { oneLine } from './text-lines';

/** Each block with an id for the contents, and the heading of level 1 that it stands under. */
function withHeadings(blocks: readonly Block[]): (Heading & { readonly block: Block })[] {
  let part = '';
  return blocks.map((block, index) => {
    const id = `heading-${index}`;
    const isPart = block.kind === 'heading' && block.level === 1;
    if (isPart) part = id;
    return { block, id, parent: isPart ? '' : part };
  });
}

function front({ title, organisation }: DocumentModel): Content[] {
  return [
    { text: oneLine(title), style: 'title', margin: [columns.margin, 0, 0, 4] },
    { text: oneLine(organisation), style: 'subtitle', margin: [columns.margin, 0, 0, 28] },
  ];
}

/**
 * The definition from which pdfmake makes the pages.
 * @param model whose texts were made printable before
 * @param glyphs of the regular font, to estimate heights with
 */
export function docDefinition(model: DocumentModel, glyphs: Glyphs): TDocumentDefinitions {
  const headed = withHeadings(model.blocks);
  const entries = headed.flatMap(({ block, id }): ContentsEntry[] =>
    block.kind === 'heading' && block.level !== 3 ? [{ level: block.level, text: block.text, id }] : [],
  );
  const contents = () => contentsPieces(entries, model.language, glyphs);
  const pieces = headed.flatMap(({ block, id, parent }) => blockPieces(block, glyphs, { id, parent }, contents));
  const printedAt = new Date(`${model.date}T00:00:00Z`);
  return {
    version: '1.7',
    language: model.language,
    displayTitle: true,
    // The day that the content speaks of, so that the same content gives the same file.
    info: { title: oneLine(model.title), author: oneLine(model.organisation), creator: 'Grondslag', producer: 'Grondslag', creationDate: printedAt, modDate: printedAt },
    pageSize: 'A4',
    pageMargins: [page.left, page.top, page.right, page.bottom],
    defaultStyle: bodyStyle,
    styles,
    header: (current) => header(current, oneLine(model.organisation), oneLine(model.title)),
    footer: (current, pages) => footer(current, pages, model.language, dateInWords(model.date, model.language), model.version),
    content: [...front(model), ...arrange(pieces)],
  };
}
