import ts from 'typescript';
import { parsed, type Parsed } from './parsed';
import { elementsOf, textsOf } from './possible-texts';

/** A citation that code makes: what it can be, or why that cannot be seen. */
export interface CalledCitation {
  readonly path: string;
  readonly source: string;
  readonly article: string;
}

export interface Calls {
  readonly citations: readonly CalledCitation[];
  /** calls whose articles cannot be read from the code, as 'path: text' */
  readonly unseen: readonly string[];
}

const makers = ['avg', 'uavg', 'wp248', 'apDpiaList'];

/** Every `avg(…)`, `cite(…)` and `….map(avg)`, with each text that its arguments can have. */
export function citationCalls(files: readonly Parsed[]): Calls {
  const citations: CalledCitation[] = [];
  const unseen: string[] = [];
  for (const { path, tree } of files) {
    const note = (node: ts.Node, source: readonly string[] | undefined, article: readonly string[] | undefined) => {
      if (source === undefined || article === undefined) unseen.push(`${path}: ${node.getText(tree)}`);
      else citations.push(...source.flatMap((one) => article.map((each) => ({ path, source: one, article: each }))));
    };
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node)) {
        const { expression, arguments: given } = node;
        const [first, second] = given;
        if (ts.isIdentifier(expression) && makers.includes(expression.text)) note(node, [expression.text], first === undefined ? undefined : textsOf(first, files));
        if (ts.isIdentifier(expression) && expression.text === 'cite') note(node, first === undefined ? undefined : textsOf(first, files), second === undefined ? [''] : textsOf(second, files));
        if (ts.isPropertyAccessExpression(expression) && first !== undefined && ts.isIdentifier(first) && makers.includes(first.text)) {
          note(node, [first.text], elementsOf(expression.expression, files)?.flatMap((each) => textsOf(each, files) ?? []));
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return { citations, unseen };
}

/** The same of a piece of code. */
export function callsIn(text: string): Calls {
  return citationCalls([parsed({ path: 'piece.ts', text })]);
}
