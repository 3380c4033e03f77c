/** The tables of every code that the check of a sheet can find. */
import type { CodeTable } from '../code-case.js';
import { columns } from './columns.js';
import { damage } from './damage.js';
import { dates } from './dates.js';
import { directory } from './directory.js';
import { leaders } from './leaders.js';
import { otherTables } from './others.js';
import { required } from './required.js';
import { rowTables } from './rows.js';
import { textTables } from './texts.js';
import { twice } from './twice.js';
import { words } from './words.js';

export const SHEET_TABLES: readonly CodeTable[] = [
  ...columns,
  ...required,
  ...words,
  ...textTables,
  ...otherTables,
  ...dates,
  ...twice,
  ...directory,
  ...leaders,
  ...damage,
  ...rowTables,
];
