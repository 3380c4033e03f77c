/** The generator's roster with more mistakes planted, so that marks are as many as a very bad sheet has. */
import type { CellValue } from '../../../core/ports/index.js';

/** Cells of yes and no, in which a wrong word is one mistake and nothing else hangs on it. */
const PLANTED_COLUMNS = ['Phone Channel', 'Chat Channel', 'Email Channel'];
/** Of so many rows one is spoilt in each of these columns, never two rows in succession: a range of its own each. */
const EVERY = 8;

/** What no reader takes for yes or no. */
export const WRONG = 'perhaps';

/** Spoils cells below the header in place. */
export function plant(rows: CellValue[][]): CellValue[][] {
  const columns = PLANTED_COLUMNS.map((heading) => rows[0]!.indexOf(heading));
  for (let row = 1; row < rows.length; row++)
    for (const [at, column] of columns.entries()) if ((row + 3 * at) % EVERY === 0) rows[row]![column] = WRONG;
  return rows;
}
