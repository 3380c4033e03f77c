// @ts-check
/** The page about performance, as far as the benchmark writes it: what stands between two comments that name a part. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const PAGE = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));

/**
 * @param {string} page
 * @param {string} part
 * @returns {[from: number, to: number]} what stands between the two comments
 */
function bounds(page, part) {
  const [opening, closing] = [`<!-- ${part} -->\n`, `<!-- end of ${part} -->`];
  const [from, to] = [page.indexOf(opening), page.indexOf(closing)];
  if (from < 0 || to < from) throw new Error(`The page has no place for ${part} between "${opening.trim()}" and "${closing}".`);
  return [from + opening.length, to];
}

/**
 * @param {string} page
 * @param {string} part
 * @returns {string[]} lines between the comments
 */
export const linesBetween = (page, part) =>
  page
    .slice(...bounds(page, part))
    .split('\n')
    .filter(Boolean);

/**
 * @param {string} page
 * @param {string} part
 * @param {readonly string[]} lines
 */
export function withLines(page, part, lines) {
  const [from, to] = bounds(page, part);
  return `${page.slice(0, from)}\n${lines.join('\n')}\n\n${page.slice(to)}`;
}

/**
 * Writes a part of the page anew, from what it holds.
 * @param {string} part
 * @param {(before: readonly string[]) => readonly string[]} change
 */
export function rewrite(part, change) {
  const page = readFileSync(PAGE, 'utf8');
  writeFileSync(PAGE, withLines(page, part, change(linesBetween(page, part))));
}
