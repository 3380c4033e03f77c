/** English: what the application says of temporary passwords. */
import type { Message } from '../../message.js';
import { listed, plural } from './phrases.js';

const passwordCells = (count: number): string => plural(count, { one: '# password cell', other: '# password cells' });
/** So many rows are named one by one. */
const MOST_NAMED = 10;

const rowsNamed = (rows: readonly number[]): string => listed(rows.slice(0, MOST_NAMED).map(String), rows.length);

export const passwords = {
  csvHeader: ['Name', 'Email Address', 'Employee ID', 'Temporary Password'],
  cleared: (count: number, formulas: readonly number[], changed: number): Message => ({
    what: count === 0 ? 'No password cell was cleared.' : `${passwordCells(count)} cleared.`,
    why: [
      formulas.length > 0 ? `Left alone because a formula stands there: row ${rowsNamed(formulas)}.` : '',
      changed > 0 ? `Left alone because they no longer hold what was sent: ${passwordCells(changed)}.` : '',
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
