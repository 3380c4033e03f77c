/** The source of everything that ships, parsed: what it calls, what it sets, and its regular expressions. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import ts from 'typescript';

export interface Source {
  readonly file: string;
  readonly root: ts.SourceFile;
}

/** Source files of the core and both hosts. Build scripts run on the maker's machine and ship nothing, nor does the self-test of developer builds. */
export function shippedSources(): Source[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'core', 'gas', 'excel-addin'], {
    encoding: 'utf8',
  });
  return listed
    .split('\n')
    .filter((file) => /(?<!\.d)\.tsx?$/u.test(file) && !file.includes('/self-test/') && existsSync(file))
    .map((file) => ({ file, root: ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true) }));
}

/** Every node below a node, itself first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (each: ts.Node): void => {
    found.push(each);
    ts.forEachChild(each, visit);
  };
  visit(node);
  return found;
}

/** Where a node stands, as `file: text`. */
export const place = (source: Source, node: ts.Node): string => `${source.file}: ${node.getText().slice(0, 80)}`;

/** Names that are called or made: the last part of what stands before the bracket. */
export function calledName(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const callee = node.expression;
  if (ts.isPropertyAccessExpression(callee)) return callee.name.text;
  return ts.isIdentifier(callee) ? callee.text : null;
}

/** The property that an assignment sets, as in `range.values = …` or `range['values'] = …`. */
export function assignedName(node: ts.Node): string | null {
  const isAssignment =
    ts.isBinaryExpression(node) &&
    node.operatorToken.kind >= ts.SyntaxKind.FirstAssignment &&
    node.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  if (!isAssignment) return null;
  const { left } = node;
  if (ts.isPropertyAccessExpression(left)) return left.name.text;
  return ts.isElementAccessExpression(left) && ts.isStringLiteralLike(left.argumentExpression) ? left.argumentExpression.text : null;
}
