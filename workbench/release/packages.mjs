// @ts-check
/** Which packages of others ship, by the lock. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Compiled into both panes, and into that of Excel alone. The relay takes its packages from the registry. */
export const IN_BOTH_PANES = ['@preact/signals', 'preact', 'zod'];
export const IN_EXCEL_PANE = ['@azure/msal-browser'];

const INSIDE = 'node_modules/';

/**
 * `hono/body-limit` belongs to `hono`.
 * @param {string} specifier
 */
export const bareName = (specifier) => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? specifier;

/**
 * The name of the package at a path of the lock.
 * @param {string} path
 */
export const nameAt = (path) => path.slice(path.lastIndexOf(INSIDE) + INSIDE.length);

/**
 * Paths of the packages of these names and of all that they need, sorted.
 * @param {Readonly<Record<string, import('./project.mjs').Locked>>} packages
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export function reachedFrom(packages, names) {
  /** @type {Set<string>} */
  const found = new Set();
  const visit = (/** @type {string} */ from, /** @type {string} */ name) => {
    const path = resolved(packages, from, name);
    if (path === null || found.has(path)) return;
    found.add(path);
    for (const each of packages[path] ? neededBy(packages[path]) : []) visit(path, each);
  };
  for (const name of names) visit('', name);
  return [...found].sort();
}

/**
 * Where Node finds a package: in the folder of who asks, else in the ones around it. Null where an optional one is left out.
 * @param {Readonly<Record<string, import('./project.mjs').Locked>>} packages
 * @param {string} from
 * @param {string} name
 * @returns {string | null}
 */
function resolved(packages, from, name) {
  const path = `${from && `${from}/`}${INSIDE}${name}`;
  if (packages[path]) return path;
  return from === '' ? null : resolved(packages, from.slice(0, Math.max(0, from.lastIndexOf(INSIDE) - 1)), name);
}

/** @param {import('./project.mjs').Locked} each */
export function neededBy({ dependencies = {}, optionalDependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) {
  const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
  return [...new Set([...Object.keys(dependencies), ...Object.keys(optionalDependencies), ...peers])].sort();
}

/**
 * Their licences word by word, as those ask of everybody who hands copies on.
 * @param {import('./project.mjs').Project} project
 * @param {readonly string[]} names
 */
export function noticesOf({ root, lock }, names) {
  const notices = reachedFrom(lock.packages, names).map((path) => {
    const file = readdirSync(join(root, path)).find((name) => /^licen[cs]e/iu.test(name));
    if (file === undefined) throw new Error(`${path} has no file with its licence.`);
    const text = readFileSync(join(root, path, file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim();
    return `${nameAt(path)} ${lock.packages[path]?.version ?? ''}\n\n${text}\n`;
  });
  return `Muster holds code of these packages.\n\n${notices.join(`\n${'-'.repeat(80)}\n\n`)}`;
}
