import type { Block, DocumentModel, Fact } from '@shared/documents/model';

const escaped = (text: string): string => text.replace(/[&<>]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[character] ?? character);
const texts = (text: string): string => escaped(text).replace(/\n/g, '<br>');

function fact({ term, text, citation }: Fact): string {
  return `<tr><td>${texts(citation)}</td><th scope="row">${texts(term)}</th><td>${(typeof text === 'string' ? [text] : text).map((line) => `<p>${texts(line)}</p>`).join('')}</td></tr>`;
}

function block(each: Block, contents: () => string, id: string): string {
  switch (each.kind) {
    case 'heading':
      return `<h${each.level} id="${id}">${each.level === 3 && each.citation !== undefined ? `<small>${texts(each.citation)}</small> ` : ''}${texts(each.text)}</h${each.level}>`;
    case 'paragraph':
      return `<p>${texts(each.text)}</p>`;
    case 'note':
      return `<p><em>${texts(each.text)}</em></p>`;
    case 'list':
      return `<ul>${each.items.map((item) => `<li>${texts(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<table class="facts">${each.facts.map(fact).join('')}</table>`;
    case 'table':
      return `<table><thead><tr>${each.head.map((cell) => `<th>${texts(cell)}</th>`).join('')}</tr></thead><tbody>${each.rows
        .map((row) => `<tr>${row.map((cell) => `<td>${texts(cell)}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`;
    case 'contents':
      return contents();
  }
}

const style = `
  body { font: 10pt/1.424 'Source Sans 3'; margin: 0 }
  h1 { break-before: page; font-size: 20pt } h2 { font-size: 13pt } h3 { font-size: 10pt }
  h1, h2, h3 { break-after: avoid; font-weight: 600 }
  table { border-collapse: collapse; width: 100% } tr { break-inside: avoid } p { margin: 0 0 4pt }
  td, th { text-align: left; vertical-align: top; padding: 3pt 8pt 3pt 0; border-top: 0.4pt solid #9aa3a7; font-weight: 400 }
  .facts td:first-child { width: 54pt; font-size: 8.5pt } .facts th { width: 136pt }`;

/** The document as plain HTML for Chromium's own printing, in the fonts at the addresses. */
export function htmlOf({ title, organisation, blocks }: DocumentModel, { regular, semiBold }: { readonly regular: string; readonly semiBold: string }): string {
  const face = (weight: number, address: string) => `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; src: url('${address}') }`;
  const contents = () =>
    `<nav><ul>${blocks.map((each, n) => (each.kind === 'heading' && each.level < 3 ? `<li><a href="#b${n}">${texts(each.text)}</a></li>` : '')).join('')}</ul></nav>`;
  return `<!doctype html><html lang="nl-NL"><title>${escaped(title)}</title><style>${face(400, regular)}${face(600, semiBold)}${style}</style>
    <p>${texts(title)}</p><p>${texts(organisation)}</p>${blocks.map((each, n) => block(each, contents, `b${n}`)).join('\n')}</html>`;
}
