// @ts-check
/** A chunk of the bundler, as a function that the sidebar's collection of modules can run: it gets others by name and returns what it exports. */
import { parse } from 'acorn';

/** @typedef {{ start: number, end: number, type: string, [key: string]: any }} Node */

/** Name of the function by which a module gets others; no bundled name begins so. */
const NEED = '$need';

/**
 * @param {string} chunk minified module text of the bundler: imports and exports name what they are about, and stand at the top
 * @param {(path: string) => string} nameOf name of a module by the path that imports give
 */
export function moduleText(chunk, nameOf) {
  const { body } = /** @type {Node} */ (/** @type {unknown} */ (parse(chunk, { ecmaVersion: 2020, sourceType: 'module' })));
  /** @type {string[]} */
  const exported = [];
  /** @type {{ start: number, end: number, text: string }[]} */
  const edits = [];
  const replace = (/** @type {Node} */ { start, end }, /** @type {string} */ text) => edits.push({ start, end, text });
  const from = (/** @type {Node} */ node) => JSON.stringify(nameOf(node['source'].value));
  for (const node of /** @type {Node[]} */ (body)) {
    if (node.type === 'ImportDeclaration') replace(node, imported(node, from(node)));
    else if (node.type === 'ExportNamedDeclaration' && node['declaration'] === null && node['source'] === null) {
      exported.push(...node['specifiers'].map((/** @type {Node} */ { exported, local }) => `${exported['name']}:${local['name']}`));
      replace(node, '');
    } else if (/^(?:Export|Import)/u.test(node.type))
      throw new TypeError(`Expected a list of names, got ${chunk.slice(node.start, node.end)}`);
    else for (const call of dynamicImports(node)) replace(call, `${NEED}.load(${from(call)})`);
  }
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += chunk.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  // In brackets a browser compiles it at once; without them it would read it twice, for it runs soon.
  return `(function(${NEED}){"use strict";${text}${chunk.slice(done)}\nreturn{${exported.join()}}})`;
}

/**
 * @param {Node} node
 * @param {string} name
 */
function imported({ specifiers }, name) {
  if (specifiers.length === 0) return `${NEED}(${name});`;
  const names = specifiers.map((/** @type {Node} */ { type, imported, local }) => {
    if (type !== 'ImportSpecifier') throw new TypeError(`Expected names, got ${type}`);
    return `${imported['name']}:${local['name']}`;
  });
  return `const{${names.join()}}=${NEED}(${name});`;
}

/**
 * The imports of other chunks inside of a statement, in their order.
 * @param {unknown} node
 * @returns {Node[]}
 */
function dynamicImports(node) {
  if (typeof node !== 'object' || node === null) return [];
  const found = Object.values(node).flatMap(dynamicImports);
  return /** @type {Node} */ (node).type === 'ImportExpression' ? [/** @type {Node} */ (node)] : found;
}
