import type { Column, Content, ContentColumns, ContentStack, ContentTable, ContentText, Margins, Style, TableCell } from 'pdfmake/interfaces';
import type { FontStyle } from './font-files';
import { breakLines } from './line-breaks';
import { bodyStyle, page, styles } from './styles';
import type { WidthOf } from './text-widths';

interface Setting {
  /** in points */
  readonly width: number;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italics: boolean;
}

type Known = ContentText | ContentColumns | ContentStack | ContentTable;
type Widths = (style: FontStyle) => WidthOf;

const named = new Map<unknown, Style>(Object.entries(styles));

/** With what a node says itself or by its style. */
function within(around: Setting, width: number, { style, ...own }: Style & { readonly style?: unknown }): Setting {
  const from = named.get(style);
  return {
    width,
    fontSize: own.fontSize ?? from?.fontSize ?? around.fontSize,
    bold: own.bold ?? from?.bold ?? around.bold,
    italics: own.italics ?? from?.italics ?? around.italics,
  };
}

/** Points that margins leave of a width; undefined for margins in a form that the printer does not use. */
function inside(width: number, margin: Margins | undefined): number | undefined {
  if (margin === undefined) return width;
  return Array.isArray(margin) && margin.length === 4 ? width - margin[0] - margin[2] : undefined;
}

function fontOf({ bold, italics }: Setting): FontStyle {
  if (bold) return italics ? 'semiBoldItalic' : 'semiBold';
  return italics ? 'italic' : 'regular';
}

function setText(leaf: ContentText & { readonly id?: string }, setting: Setting, widths: Widths): Content {
  const { text } = leaf;
  if (typeof text !== 'string' || text === '' || text.includes('\n')) return leaf;
  const widthOf = widths(fontOf(setting));
  const [first = '', ...others] = breakLines(text, setting.width, (part) => widthOf(part) * setting.fontSize);
  if (others.length === 0) return { ...leaf, noWrap: true };
  const { margin, pageBreak, id, outline, outlineText, outlineExpanded, outlineParentId, ...every } = leaf;
  const place = id === undefined ? {} : { id };
  const bookmark = outline === undefined ? {} : { outline, outlineText, outlineExpanded, outlineParentId };
  return {
    stack: [{ ...every, ...place, ...bookmark, text: first, noWrap: true }, ...others.map((line) => ({ ...every, text: line, noWrap: true }))],
    ...(margin === undefined ? {} : { margin }),
    ...(pageBreak === undefined ? {} : { pageBreak }),
  };
}

function isKnown(content: Content | TableCell): content is Known {
  return typeof content === 'object' && ['text', 'columns', 'stack', 'table'].some((kind) => kind in content);
}

function setColumn(column: Column, around: Setting, widths: Widths): Column {
  const { width } = column;
  return typeof width === 'number' ? Object.assign(setNode(column, { ...around, width }, widths), { width }) : column;
}

function setTable(content: ContentTable, around: Setting, widths: Widths): Content {
  const { table } = content;
  const columnWidths = table.widths;
  if (!Array.isArray(columnWidths)) return content;
  const body = table.body.map((row) =>
    row.map((cell, index) => {
      const width = columnWidths[index];
      return typeof width === 'number' && isKnown(cell) ? setNode(cell, { ...around, width }, widths) : cell;
    }),
  );
  return { ...content, table: { ...table, body } };
}

function setNode(content: Content, around: Setting, widths: Widths): Content {
  if (!isKnown(content)) return content;
  const width = inside(around.width, content.margin);
  if (width === undefined) return content;
  const setting = within(around, width, content);
  if (content.stack) return { ...content, stack: content.stack.map((each) => setNode(each, setting, widths)) };
  if (content.columns) return { ...content, columns: content.columns.map((each) => setColumn(each, setting, widths)) };
  if (content.table) return setTable(content, setting, widths);
  return content.text === undefined ? content : setText(content, setting, widths);
}

/**
 * The content with its texts broken into the lines in which pdfmake would set them, each a text that it need not break:
 * it measures and writes word by word otherwise. What this does not know stays as it is.
 */
export function setLines(contents: readonly Content[], widths: Widths): Content[] {
  const around: Setting = { width: page.width - page.left - page.right, fontSize: bodyStyle.fontSize, bold: false, italics: false };
  return contents.map((each) => setNode(each, around, widths));
}
