import ts from 'typescript';
import { found, type Parsed } from './parsed';

/*
 * What an expression can be, read from the code without running it: literals, both arms of a condition, constants, and what callers
 * give for a parameter. Undefined where it takes more than that.
 */

type Files = readonly Parsed[];

/** Every text that an expression can have. */
export function textsOf(node: ts.Expression, files: Files): string[] | undefined {
  if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) return [node.text];
  const inner = unwrapped(node);
  if (inner !== undefined) return textsOf(inner, files);
  if (ts.isConditionalExpression(node)) return joined([node.whenTrue, node.whenFalse], files);
  if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'String' && node.arguments.length === 1) return joined([...node.arguments], files);
  if (ts.isTemplateExpression(node)) {
    return node.templateSpans.reduce<string[] | undefined>((begun, { expression, literal }) => {
      const middle = textsOf(expression, files);
      return begun === undefined || middle === undefined ? undefined : begun.flatMap((start) => middle.map((each) => `${start}${each}${literal.text}`));
    }, [node.head.text]);
  }
  if (!ts.isIdentifier(node)) return undefined;
  const origins = originsOf(node, files);
  return origins === undefined ? undefined : joined(origins, files);
}

/** The elements of a list that stands in the code. */
export function elementsOf(node: ts.Expression, files: Files): ts.Expression[] | undefined {
  const inner = unwrapped(node);
  if (inner !== undefined) return elementsOf(inner, files);
  if (ts.isArrayLiteralExpression(node)) return flat(node.elements.map((each) => (ts.isSpreadElement(each) ? elementsOf(each.expression, files) : [each])));
  if (ts.isConditionalExpression(node)) return flat([node.whenTrue, node.whenFalse].map((each) => elementsOf(each, files)));
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'filter') return elementsOf(node.expression.expression, files);
  if (!ts.isIdentifier(node)) return undefined;
  const parameter = parameterOf(node);
  if (parameter?.dotDotDotToken !== undefined) return restGiven(parameter, files);
  const origins = originsOf(node, files);
  return origins === undefined ? undefined : flat(origins.map((each) => elementsOf(each, files)));
}

function unwrapped(node: ts.Expression): ts.Expression | undefined {
  return ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node) ? node.expression : undefined;
}

function flat<Item>(lists: readonly (readonly Item[] | undefined)[]): Item[] | undefined {
  return lists.some((each) => each === undefined) ? undefined : lists.flatMap((each) => each ?? []);
}

function joined(nodes: readonly ts.Expression[], files: Files): string[] | undefined {
  return nodes.length === 0 ? undefined : flat(nodes.map((each) => textsOf(each, files)));
}

/** What a name stands for: the value of a constant, an element that a loop takes, or what callers give. */
function originsOf(name: ts.Identifier, files: Files): readonly ts.Expression[] | undefined {
  const parameter = parameterOf(name);
  if (parameter !== undefined) return ts.isIdentifier(parameter.name) ? given(parameter, files) : undefined;
  const looped = loopOf(name);
  if (looped !== undefined) {
    const rows = elementsOf(looped.list, files)?.map(looped.of);
    return rows === undefined || rows.includes(undefined) ? undefined : rows.filter((each) => each !== undefined);
  }
  const constants = found(name.getSourceFile(), (node) => (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.name.text === name.text ? node : undefined));
  const value = constants.findLast((each) => isInside(name, blockOf(each)))?.initializer;
  return value === undefined ? undefined : [value];
}

/** Where a constant is known. */
function blockOf(node: ts.Node): ts.Node {
  let at = node;
  while (!ts.isBlock(at) && !ts.isSourceFile(at)) at = at.parent;
  return at;
}

function isInside(node: ts.Node, block: ts.Node): boolean {
  return block.pos <= node.pos && node.end <= block.end;
}

function parameterOf(name: ts.Identifier): ts.ParameterDeclaration | undefined {
  for (let at: ts.Node = name; !ts.isSourceFile(at); at = at.parent) {
    if (!ts.isFunctionLike(at)) continue;
    const own = at.parameters.find((each) => ts.isIdentifier(each.name) && each.name.text === name.text);
    if (own !== undefined) return own;
  }
  return undefined;
}

interface Loop {
  readonly list: ts.Expression;
  readonly names: ts.BindingPattern;
}

/** `for (const [key, article] of list)`, and `list.map(({ article }) => …)`: the list, and what is taken of each row. */
function loopOf(name: ts.Identifier): { readonly list: ts.Expression; readonly of: (row: ts.Expression) => ts.Expression | undefined } | undefined {
  for (let at: ts.Node = name; !ts.isSourceFile(at); at = at.parent) {
    const loop = loopAt(at);
    const elements: readonly ts.ArrayBindingElement[] = loop?.names.elements ?? [];
    const index = elements.findIndex((each) => ts.isBindingElement(each) && ts.isIdentifier(each.name) && each.name.text === name.text);
    const element = elements[index];
    if (loop !== undefined && element !== undefined && ts.isBindingElement(element)) return { list: loop.list, of: (row) => partOf(row, element, index) };
  }
  return undefined;
}

function loopAt(at: ts.Node): Loop | undefined {
  const taken = ts.isForOfStatement(at) && ts.isVariableDeclarationList(at.initializer) ? at.initializer.declarations[0] : ts.isArrowFunction(at) ? at.parameters[0] : undefined;
  const list = ts.isForOfStatement(at) ? at.expression : ts.isArrowFunction(at) ? receiver(at.parent) : undefined;
  return taken === undefined || list === undefined || ts.isIdentifier(taken.name) ? undefined : { list, names: taken.name };
}

/** The list of `list.map(…)`. */
function receiver(call: ts.Node): ts.Expression | undefined {
  return ts.isCallExpression(call) && ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined;
}

function partOf(row: ts.Expression, element: ts.BindingElement, index: number): ts.Expression | undefined {
  const inner = unwrapped(row);
  if (inner !== undefined) return partOf(inner, element, index);
  if (ts.isArrayLiteralExpression(row)) return row.elements[index];
  const name = element.propertyName ?? element.name;
  const property = ts.isObjectLiteralExpression(row) && ts.isIdentifier(name) ? row.properties.find((each) => each.name !== undefined && ts.isIdentifier(each.name) && each.name.text === name.text) : undefined;
  return property !== undefined && ts.isPropertyAssignment(property) ? property.initializer : undefined;
}

/** What callers give for a parameter, or its default; of a callback the elements of its list. */
function given(parameter: ts.ParameterDeclaration, files: Files): readonly ts.Expression[] | undefined {
  const { parent, initializer } = parameter;
  const index = parent.parameters.indexOf(parameter);
  if (ts.isArrowFunction(parent) && ts.isCallExpression(parent.parent)) {
    const list = receiver(parent.parent);
    return index === 0 && list !== undefined ? elementsOf(list, files) : undefined;
  }
  const calls = callsOf(parent, files);
  if (calls === undefined || calls.length === 0) return undefined;
  const all = calls.map((call) => call.arguments[index] ?? initializer);
  return all.includes(undefined) ? undefined : all.filter((each) => each !== undefined);
}

function restGiven(parameter: ts.ParameterDeclaration, files: Files): ts.Expression[] | undefined {
  const index = parameter.parent.parameters.indexOf(parameter);
  return flat((callsOf(parameter.parent, files) ?? []).map((call) => flat(call.arguments.slice(index).map((each) => (ts.isSpreadElement(each) ? elementsOf(each.expression, files) : [each])))));
}

/** Calls by name: in its own file, and in all where the function is exported. */
function callsOf(callee: ts.SignatureDeclaration, files: Files): readonly ts.CallExpression[] | undefined {
  const declared = ts.isFunctionDeclaration(callee) ? callee : ts.isVariableDeclaration(callee.parent) ? callee.parent : undefined;
  if (declared?.name === undefined || !ts.isIdentifier(declared.name)) return undefined;
  const { text } = declared.name;
  const statement = ts.isFunctionDeclaration(declared) ? declared : declared.parent.parent;
  const isExported = ts.canHaveModifiers(statement) && ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
  const trees = isExported ? files.map(({ tree }) => tree) : [callee.getSourceFile()];
  return trees.flatMap((tree) => found(tree, (node) => (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === text ? node : undefined)));
}
