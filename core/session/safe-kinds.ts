/** The kinds of slips that are mended without asking anybody, each with the test that its fix has to pass. */
import { CODE, type CodeNumber, type IssueCode } from '../issues/codes.js';
import { trimBlanks, withoutInvisible } from '../text/chars.js';

export type SafeKindName = 'blanks' | 'invisible' | 'spelling' | 'date' | 'zeros';

export interface SafeKind {
  /** Names the reason in the catalogue: `causes.safe`. */
  readonly name: SafeKindName;
  readonly codes: readonly IssueCode[];
  /** True where the new text says what the old one said. `from` is without blanks at its ends. */
  readonly keeps: (from: string, to: string) => boolean;
}

const lettersOf = (text: string): string => withoutInvisible(text).replace(/\s+/gu, '').toLowerCase();
const digitsOf = (text: string): string => text.replace(/^0+/u, '');

/**
 * What is not here, a person decides: whom a leader is, which of two readings of a date, what an unknown word means, whether an ID lost
 * its zeros, and whatever is near but not the same.
 */
export const SAFE_KINDS: readonly SafeKind[] = [
  { name: 'blanks', codes: ['whitespace'], keeps: (from, to) => from === to },
  {
    name: 'invisible',
    codes: ['invisible-character', 'email-characters'],
    keeps: (from, to) => trimBlanks(withoutInvisible(from)) === to,
  },
  {
    name: 'spelling',
    codes: ['role-unknown', 'group-unknown', 'choice-unknown', 'employment-status', 'license-type', 'status-value', 'yes-no'],
    keeps: (from, to) => lettersOf(from) === lettersOf(to),
  },
  // The one reading is told by the fix: where a date can be read in two ways, there are two.
  { name: 'date', codes: ['date-format'], keeps: () => true },
  // The leader is found already; the cell only gets the ID as it is written.
  { name: 'zeros', codes: ['leader-leading-zeros'], keeps: (from, to) => digitsOf(from) === digitsOf(to) },
];

/** True where issues of a code may be mended without asking. */
export const mayBeSafe = (code: string): boolean => SAFE_KINDS.some(({ codes }) => (codes as readonly string[]).includes(code));

/** The kind of a code as findings name it, or null. */
export const safeKindOf = (code: CodeNumber): SafeKind | null => byCode.get(code) ?? null;

const byCode = new Map(SAFE_KINDS.flatMap((kind) => kind.codes.map((code) => [CODE[code], kind] as const)));
