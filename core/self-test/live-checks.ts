/** The rows of docs/live-checks.md: what only a real host can tell, and who looks at it. */

/** The self-test, a person, or each of them at a part of it. */
export type Way = 'self-test' | 'by hand' | 'both';

export interface LiveCheck {
  /** The letter of its host and the number of its row: `S4`. */
  readonly number: string;
  readonly by: Way;
  readonly what: string;
  readonly expected: string;
}

/** Headings of the page, and how their rows are numbered. */
const LETTERS: readonly (readonly [heading: string, letter: string])[] = [
  ['## Google Sheets', 'S'],
  ['## Excel', 'E'],
  ['## Agent Connect', 'A'],
];
const CELL = /(?<!\\)\|/u;

/** Reads the page, given as its text. */
export function readLiveChecks(page: string): LiveCheck[] {
  let letter = '';
  return page.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) letter = LETTERS.find(([heading]) => line.startsWith(heading))?.[1] ?? '';
    const [, number = '', by = '', what = '', expected = ''] = line.split(CELL).map(plain);
    return letter !== '' && /^\d+$/u.test(number) ? { number: letter + number, by: by as Way, what, expected } : [];
  });
}

/** A cell of the page without its marks. */
const plain = (cell: string): string => cell.trim().replace(/[`*]|\\(?=\|)/gu, '');
