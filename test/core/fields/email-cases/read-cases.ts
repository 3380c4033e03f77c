/** The cases of the is_email test set as data: the address, what is_email says of it, what Muster says, and why the two differ. */
import { readFileSync } from 'node:fs';

/** Why Muster is stricter, or laxer, than what may be written in a mail. */
export const REASONS = {
  quoted: 'A name in quotation marks before the @ may be written in a mail, but no user is created under one: hardly any system takes it.',
  literal:
    'The number of a machine in square brackets instead of a domain: nobody’s address at work, and refused by what receives the people.',
  'no-dot': 'A domain without a dot: nobody gets mail there, and it is a cut-off address far more often than not.',
  trimmed: 'Blanks and line breaks at the ends of a cell are no part of the address: they are taken off and named (`whitespace`).',
} as const;

export type Reason = keyof typeof REASONS;

export interface EmailCase {
  readonly id: number;
  readonly address: string;
  /** The finding of is_email, and whether that is an address in its eyes. */
  readonly theirs: string;
  readonly isTheirs: boolean;
  /** `fine`, an issue code, or `blank`. */
  readonly ours: string;
  readonly fix: string | null;
  readonly reason: Reason | null;
}

const textOf = (column: string): string | null => (column === '-' ? null : (JSON.parse(column) as string));

/** A file of tab-separated lines; texts are written as JSON, so that every character is to be seen. */
export function readCases(name: 'is-email' | 'is-email-original'): EmailCase[] {
  const lines = readFileSync(new URL(`${name}.tsv`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [id = '', address = '', theirs = '', is = '', ours = '', fix = '', reason = ''] = line.split('\t');
    return {
      id: Number(id),
      address: textOf(address) ?? '',
      theirs,
      isTheirs: is === 'yes',
      ours,
      fix: textOf(fix),
      reason: reason === '-' ? null : (reason as Reason),
    };
  });
}
