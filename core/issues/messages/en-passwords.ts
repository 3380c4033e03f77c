/** English: what the application says of temporary passwords. */
import type { Message } from '../message.js';

const number = (count: number): string => count.toLocaleString('en');
const cells = (count: number): string => (count === 1 ? '1 password cell' : `${number(count)} password cells`);
/** So many rows are named one by one. */
const MOST_NAMED = 10;

function rowsNamed(rows: readonly number[]): string {
  const named = rows.slice(0, MOST_NAMED).join(', ');
  return rows.length > MOST_NAMED ? `${named} and ${number(rows.length - MOST_NAMED)} more` : named;
}

export const enPasswords = {
  csvHeader: ['Name', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count: number, formulas: readonly number[], changed: number): Message => ({
    what: count === 0 ? 'No password cell was cleared.' : `${cells(count)} cleared.`,
    why: [
      formulas.length > 0 ? `Left alone because a formula stands there: row ${rowsNamed(formulas)}.` : '',
      changed > 0 ? `Left alone because they no longer hold what was sent: ${cells(changed)}.` : '',
    ]
      .filter((text) => text !== '')
      .join(' '),
    todo: count === 0 ? '' : 'The history of the file may keep them all the same.',
  }),
  columnsMoved: {
    what: 'No password cell was cleared.',
    why: 'The columns of the sheet are no longer the ones that were sent.',
    todo: 'Clear the password column by hand.',
  } satisfies Message,
};
