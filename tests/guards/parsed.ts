import ts from 'typescript';
import type { SourceFile } from './source-files';

/** A file of ours as TypeScript reads it. */
export interface Parsed {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

export function parsed({ path, text }: SourceFile): Parsed {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS) };
}

/** Everything in a tree for which this gives something. */
export function found<Found>(tree: ts.Node, look: (node: ts.Node) => Found | undefined): Found[] {
  const all: Found[] = [];
  const visit = (node: ts.Node): void => {
    const one = look(node);
    if (one !== undefined) all.push(one);
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return all;
}
