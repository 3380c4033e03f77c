/** Forty mistakes of many kinds, each with the place and the code that a check has to report for it. */
import type { CellContent } from '../workbook/index.js';

export interface Mistake {
  /** Sheet row; 1 is the header. */
  readonly row: number;
  /** Column letter; null for a code that belongs to a whole row. */
  readonly column: string | null;
  readonly code: string;
  /** What is typed there; absent where the mistake is made by the layout of the sheet (see `faulty.ts`). */
  readonly content?: Partial<CellContent>;
}

const text = (value: string): Partial<CellContent> => ({ value, format: '@' });
const BLANK_CELL: Partial<CellContent> = { value: null };
const ZERO_WIDTH_SPACE = '\u200b';
const CYRILLIC_A = '\u0430';
const LONGER_THAN_A_TOWN = 'Llanfairpwllgwyngyll '.repeat(13).trim(); // 272 characters, 255 fit
const MAY_1925 = 9258;

/** Layout: 60 people in rows 2 to 62 around a second header in row 30, two leaders who lead each other in rows 63 and 64, a total in 65. */
export const MISTAKES: readonly Mistake[] = [
  { row: 9, column: 'C', code: 'email-format', content: text('hiroko.hollis.hr.example') },
  { row: 10, column: 'C', code: 'email-format', content: text('imani..ivarsson@hr.example') },
  { row: 11, column: 'C', code: 'email-format', content: text('Jonas Jansky <jonas.jansky@hr.example>') },
  { row: 12, column: 'C', code: 'email-characters', content: text(`k${CYRILLIC_A}tya.kowal@hr.example`) },
  { row: 13, column: 'C', code: 'email-characters', content: text(`leila.${ZERO_WIDTH_SPACE}lindgren@hr.example`) },
  { row: 14, column: 'C', code: 'whitespace', content: text('mateo.moreau@hr.example ') },
  { row: 15, column: 'E', code: 'required', content: BLANK_CELL },
  { row: 16, column: 'F', code: 'required', content: BLANK_CELL },
  { row: 17, column: 'B', code: 'required', content: BLANK_CELL },
  { row: 18, column: 'M', code: 'required', content: BLANK_CELL },
  { row: 7, column: 'B', code: 'yes-no', content: text('maybe') },
  { row: 19, column: null, code: 'identifier-missing' },
  { row: 20, column: 'C', code: 'email-duplicate' },
  { row: 21, column: 'C', code: 'email-duplicate', content: text('Samuel.Sandoval@HR.example') },
  { row: 22, column: 'D', code: 'employee-id-duplicate' },
  { row: 24, column: 'D', code: 'employee-id-duplicate', content: text('02121') },
  { row: 25, column: 'M', code: 'leader-not-found', content: text('bjorn.brand@hr.example') },
  { row: 26, column: 'M', code: 'leader-not-found', content: text('Chloé Castellan') },
  { row: 27, column: 'M', code: 'leader-self', content: text('zoltan.zeman@hr.example') },
  { row: 28, column: 'M', code: 'leader-not-manager', content: text('quentin.sandoval@hr.example') },
  { row: 63, column: 'M', code: 'leader-cycle' },
  { row: 64, column: 'M', code: 'leader-cycle' },
  { row: 31, column: 'M', code: 'leader-leading-zeros', content: text('2103') },
  { row: 32, column: 'D', code: 'id-leading-zeros', content: { value: 2130, format: '' } },
  { row: 33, column: 'D', code: 'id-rounded', content: { value: 1_234_567_890_123_456_800, format: '' } },
  { row: 34, column: 'N', code: 'employment-status', content: text('Contractor') },
  { row: 36, column: 'O', code: 'date-format', content: text('31/12/2023') },
  { row: 37, column: 'O', code: 'date-format', content: text('2024-02-30') },
  { row: 38, column: 'O', code: 'date-implausible', content: { value: MAY_1925 } },
  { row: 39, column: 'P', code: 'group-syntax', content: text('{Billing, Sales') },
  { row: 40, column: 'A', code: 'cell-error', content: { value: '#N/A', error: true } },
  { row: 42, column: 'G', code: 'too-long', content: text(LONGER_THAN_A_TOWN) },
  { row: 43, column: 'F', code: 'invisible-character', content: text(`Jan${ZERO_WIDTH_SPACE}sky`) },
  { row: 44, column: 'F', code: 'mixed-script', content: text(`Kow${CYRILLIC_A}l`) },
  { row: 45, column: null, code: 'row-hidden' },
  { row: 1, column: 'Q', code: 'password-in-sheet' },
  { row: 65, column: null, code: 'looks-like-total' },
  { row: 30, column: null, code: 'repeated-header' },
  { row: 49, column: 'G', code: 'cell-merged' },
  { row: 1, column: 'R', code: 'column-unused' },
];
