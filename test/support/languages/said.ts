/** What two catalogues say at the same places with the same arguments, side by side. */
import { argumentLists } from './arguments.js';
import { entriesOf } from './walk.js';

export interface Said {
  /** Place, arguments and, in a message, the part of it. */
  readonly at: string;
  readonly path: string;
  readonly given: readonly unknown[];
  readonly english: string;
  readonly other: string;
}

type Sayer = (...given: readonly unknown[]) => unknown;

/** Every pair of texts; what only one of them says, or what cannot be said, is a fault. */
export function saidByBoth(
  english: unknown,
  other: unknown,
  root: string,
): { readonly said: readonly Said[]; readonly faults: readonly string[] } {
  const [ours, theirs] = [entriesOf(english, root), entriesOf(other, root)];
  const said: Said[] = [];
  const faults: string[] = [];
  const compare = (path: string, given: readonly unknown[], one: unknown, two: unknown): void => {
    const [wanted, found] = [textsOf(one), textsOf(two)];
    for (const key of new Set([...wanted.keys(), ...found.keys()])) {
      const at = `${path}${key}${given.length > 0 ? `(${shortly(given)})` : ''}`;
      const [a, b] = [wanted.get(key), found.get(key)];
      if (a === undefined || b === undefined || (hasWords(a) && b === '') || (a === '' && b !== ''))
        faults.push(`${at}: “${String(b)}”, in English “${String(a)}”`);
      else if (a !== '') said.push({ at, path, given, english: a, other: b });
    }
  };
  for (const [path, { kind, value }] of ours) {
    const twin = theirs.get(path);
    if (twin?.kind !== kind) continue; // told by the shape
    if (kind === 'text') compare(path, [], value, twin.value);
    if (kind !== 'function') continue;
    for (const given of argumentLists(path, value as Sayer)) {
      const wanted = attempt(value as Sayer, given);
      if (wanted === NOT_MEANT) continue;
      const found = attempt(twin.value as Sayer, given);
      // English may take a null that never comes, and the types tell where it does.
      if (found === NOT_MEANT && given.includes(null)) continue;
      if (found === NOT_MEANT) faults.push(`${path}(${shortly(given)}) cannot be said`);
      else compare(path, given, wanted, found);
    }
  }
  return { said, faults };
}

const NOT_MEANT = Symbol('arguments that the function is not made for');

/** What is said, unless the arguments are none that ever come: then it fails, or speaks of `null`. */
function attempt(sayer: Sayer, given: readonly unknown[]): unknown {
  try {
    const result = sayer(...given);
    const text = [...textsOf(result).values()].join(' ');
    return /\b(?:null|undefined|NaN)\b/u.test(text) || (given.includes(null) && /\{\w+\}/u.test(text)) ? NOT_MEANT : result;
  } catch {
    return NOT_MEANT;
  }
}

/** The texts of a result: one alone, or those of a message by the names of its parts. */
function textsOf(result: unknown, key = ''): Map<string, string> {
  if (typeof result === 'string') return new Map([[key, result]]);
  if (typeof result !== 'object' || result === null) return new Map();
  return new Map(Object.entries(result).flatMap(([name, part]) => [...textsOf(part, `${key}.${name}`)]));
}

const hasWords = (text: string): boolean => /\p{L}/u.test(text);

const shortly = (given: readonly unknown[]): string =>
  given.map((value) => (value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 60))).join(', ');
