/** Lists whose entries have two halves, `{Billing: 3, Sales: Expert}`, with or without their braces. */
import { trimBlanks } from '../text/chars.js';
import { composed } from './codec.js';

/** An entry of two halves. */
export type Pair = readonly [name: string, said: string];

/** The entries of a list as written; null where braces do not balance or an entry is empty. `{}` has none. */
export function entriesOf(text: string): string[] | null {
  const opens = text.startsWith('{');
  if (opens !== text.endsWith('}') || (opens && text.length === 1)) return null;
  const inner = trimBlanks(opens ? text.slice(1, -1) : text);
  if (/[{}]/u.test(inner)) return null;
  if (inner === '') return [];
  const entries = partsOf(inner);
  return entries.includes('') ? null : entries;
}

/** A semicolon or a line break parts entries; where there is neither, a comma does. */
const partsOf = (text: string): string[] => text.split(/[;\n]/u.test(text) ? /[;\n]/u : /,/u).map((part) => composed(trimBlanks(part)));

/** The same without its braces and empty entries: what a broken list may have been meant to be. */
export const looseEntries = (text: string): string[] => partsOf(text.replace(/[{}]/gu, ' ')).filter((part) => part !== '');

export const pairText = ([name, said]: Pair): string => trimBlanks(`${name}: ${said}`);

/** `{A: 1, B: 2}`; parted by semicolons where a comma is part of an entry. */
export const pairsText = (pairs: readonly Pair[]): string => {
  const texts = pairs.map(pairText);
  return `{${texts.join(texts.some((text) => text.includes(',')) ? '; ' : ', ')}}`;
};

/** Each name once; null where a name stands with two things said of it. */
export function onePerName(pairs: readonly Pair[]): Pair[] | null {
  const said = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = said.get(name);
    if (before !== undefined && before !== value) return null;
    said.set(name, value);
  }
  return [...said];
}
