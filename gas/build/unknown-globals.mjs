// @ts-check
/** Names that a script uses and nobody declares: in Apps Script there is no URL, no timer, no TextEncoder, and it shows only at run time. */
import { parse } from 'acorn';

/** What Apps Script has: the language, its console, and the services that the server uses. */
const PRESENT = new Set([
  ...['Array', 'Boolean', 'Date', 'Error', 'Infinity', 'Intl', 'JSON', 'Map', 'Math', 'NaN', 'Number', 'Object', 'Promise', 'Proxy'],
  ...[
    'RangeError',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'TypeError',
    'Uint8Array',
    'Uint32Array',
    'WeakMap',
    'arguments',
    'console',
  ],
  ...['decodeURIComponent', 'encodeURIComponent', 'isFinite', 'isNaN', 'parseFloat', 'parseInt', 'undefined'],
  ...['CacheService', 'HtmlService', 'LockService', 'PropertiesService', 'Session', 'SpreadsheetApp', 'UrlFetchApp', 'Utilities'],
]);

/** Keys under which an identifier is a name and no reference. */
const NAME_KEYS = new Map([
  ['MemberExpression', 'property'],
  ['Property', 'key'],
  ['MethodDefinition', 'key'],
  ['PropertyDefinition', 'key'],
  ['LabeledStatement', 'label'],
  ['BreakStatement', 'label'],
  ['ContinueStatement', 'label'],
]);

/** Keys under which an identifier is declared. */
const DECLARING_KEYS = new Map([
  ['VariableDeclarator', ['id']],
  ['FunctionDeclaration', ['id', 'params']],
  ['FunctionExpression', ['id', 'params']],
  ['ArrowFunctionExpression', ['params']],
  ['ClassDeclaration', ['id']],
  ['ClassExpression', ['id']],
  ['CatchClause', ['param']],
]);

/**
 * The unknown names, sorted. A name that is declared anywhere in the script counts as declared everywhere.
 * @param {string} code
 */
export function unknownGlobals(code) {
  /** @type {Set<string>} */
  const declared = new Set();
  /** @type {Set<string>} */
  const used = new Set();
  visit(parse(code, { ecmaVersion: 2019 }), declared, used);
  return [...used].filter((name) => !declared.has(name) && !PRESENT.has(name)).sort();
}

/**
 * @param {any} node
 * @param {Set<string>} declared
 * @param {Set<string>} used
 */
function visit(node, declared, used) {
  if (Array.isArray(node)) for (const one of node) visit(one, declared, used);
  if (typeof node?.type !== 'string') return;
  if (node.type === 'Identifier') used.add(node.name);
  for (const key of DECLARING_KEYS.get(node.type) ?? []) declare(node[key], declared);
  for (const [key, child] of Object.entries(node)) {
    if (NAME_KEYS.get(node.type) === key && !node.computed) continue;
    if (typeof child === 'object' && child !== null) visit(child, declared, used);
  }
}

/**
 * @param {any} pattern
 * @param {Set<string>} declared
 */
function declare(pattern, declared) {
  if (Array.isArray(pattern)) for (const one of pattern) declare(one, declared);
  if (pattern?.type === 'Identifier') declared.add(pattern.name);
  else if (pattern?.type === 'ObjectPattern')
    for (const property of pattern.properties) declare(property.value ?? property.argument, declared);
  else if (pattern?.type === 'ArrayPattern') declare(pattern.elements, declared);
  else if (pattern?.type === 'AssignmentPattern') declare(pattern.left, declared);
  else if (pattern?.type === 'RestElement') declare(pattern.argument, declared);
}
