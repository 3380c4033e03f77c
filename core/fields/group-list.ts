/** Lists of names, of groups first of all: `{A, B}`, `A; B`, or one name per line. */
import { CODE, type CodeNumber } from '../issues/codes.js';
import { codePointLength, trimBlanks } from '../text/chars.js';
import { type Codec, composed } from './codec.js';
import type { KnownNames } from './known-names.js';

const OPEN = '{';
const CLOSE = '}';
const [OPENS, CLOSES, COMMA, SPACE] = [123, 125, 44, 32];

/** The names as written, or null where braces do not balance. An empty string in the list is an empty name. */
function split(text: string, groups: KnownNames | null): string[] | null {
  const opens = text.startsWith(OPEN);
  if (opens !== text.endsWith(CLOSE) || (opens && text.length === 1)) return null;
  const inner = opens ? text.slice(1, -1) : text;
  if (inner.includes(OPEN) || inner.includes(CLOSE)) return null;
  if (opens) return trimBlanks(inner) === '' ? [] : parts(inner, /[,\n]/u);
  if (/[;\n]/u.test(inner)) return parts(inner, /[;\n]/u);
  if (!inner.includes(',') || groups === null || groups.has(composed(inner))) return [composed(inner)];
  // A name may hold a comma: without braces it separates only where the target knows the parts.
  const names = parts(inner, /,/u);
  return names.every((name) => name !== '' && groups.has(name)) ? names : [composed(inner)];
}

function parts(text: string, separator: RegExp): string[] {
  return text.split(separator).map((name) => composed(trimBlanks(name)));
}

/** Reads a list; `fault` is 0 where it can be sent. Repeated names count once. */
export function parseGroups(
  text: string,
  groups: KnownNames | null,
  maxLength: number,
  unknown: CodeNumber = CODE['group-unknown'],
): { names: string[]; fault: CodeNumber } {
  const names = split(text, groups);
  if (names === null || names.includes('')) return { names: [], fault: CODE['group-syntax'] };
  if (names.some((name) => codePointLength(name) > maxLength)) return { names, fault: CODE['too-long'] };
  if (groups !== null && names.some((name) => !groups.has(name))) return { names, fault: unknown };
  return { names: names.length > 1 ? [...new Set(names)] : names, fault: 0 };
}

/** The common case, told without making a list: braces around names that exist. */
function isListOfKnown(text: string, groups: KnownNames | null, maxLength: number): boolean {
  const end = text.length - 1;
  if (groups === null || end > maxLength || text.charCodeAt(0) !== OPENS || text.charCodeAt(end) !== CLOSES) return false;
  let from = 1;
  for (let i = 1; i <= end; i++) {
    const code = text.charCodeAt(i);
    if (code === OPENS || (code === CLOSES && i < end)) return false;
    if (code !== COMMA && i < end) continue;
    if (!groups.has(text.slice(text.charCodeAt(from) === SPACE ? from + 1 : from, i))) return false;
    from = i + 1;
  }
  return end > 0;
}

/** Names of a list that the target does not know. */
export function unknownGroups(text: string, groups: KnownNames | null): string[] {
  return (split(text, groups) ?? []).filter((name) => name !== '' && groups !== null && !groups.has(name));
}

const LONGEST_MENDED = 5_000; // each name is compared with every known one

/** The list with its slips mended, or none where a name has no near match. */
function fixes(text: string, groups: KnownNames | null, maxLength: number): string[] {
  if (text.length > LONGEST_MENDED) return [];
  const names = parts(text, /[{};,\n]/u).filter((name) => name !== '');
  const known = names.map((name) => (groups === null || groups.has(name) ? name : groups.near(name)));
  if (known.length === 0 || known.includes(null)) return [];
  const mended = `{${[...new Set(known)].join(', ')}}`;
  return mended !== text && parseGroups(mended, groups, maxLength).fault === 0 ? [mended] : [];
}

/** `unknown` is the code of a name that the list does not have. */
export function groupListCodec(groups: KnownNames | null, maxLength: number, unknown: CodeNumber = CODE['group-unknown']): Codec {
  return {
    fault: (text) => (isListOfKnown(text, groups, maxLength) ? 0 : parseGroups(text, groups, maxLength, unknown).fault),
    value: (text) => parseGroups(text, groups, maxLength).names,
    fixes: (text) => fixes(text, groups, maxLength),
  };
}
