// @ts-check
/** What grows: five jobs, and who does each of them. The first engine of a job is the product. */

/** No engine is asked for more than this many rows. */
export const ALL = 1_000_000;

/**
 * @typedef {object} Engine
 * @property {string} id also the class of its line in the picture
 * @property {string} label
 * @property {number} most rows that it is asked for
 * @property {string} [why] it is asked for no more
 * @property {'xlsx'} [reads] a workbook, as it reads nothing else
 */

/** @type {Engine} */
const MUSTER = { id: 'muster', label: 'Muster', most: ALL };
/** @type {Engine} */
const RSI = { id: 'react-spreadsheet-import', label: 'react-spreadsheet-import', most: ALL };

const WORKBOOK = {
  most: 100_000,
  why: 'a million would take it more than a minute and several GB',
  reads: /** @type {const} */ ('xlsx'),
};

/** @type {readonly { id: string, title: string, engines: readonly Engine[] }[]} */
export const JOBS = [
  {
    id: 'check',
    title: 'Check of all rows',
    engines: [
      MUSTER,
      { id: 'floor', label: 'floor by hand', most: ALL },
      { id: 'zod', label: 'zod, floor across rows', most: ALL },
      RSI,
      { id: 'tableschema', label: 'tableschema', most: 100_000, why: 'a million would take it half a minute and several GB' },
      { id: 'sheetjs', label: 'SheetJS, zod, floor', ...WORKBOOK },
      { id: 'exceljs', label: 'exceljs, zod, floor', ...WORKBOOK },
      { id: 'rows', label: 'rows alone', most: ALL },
    ],
  },
  { id: 'edit', title: 'Edit of one cell', engines: [MUSTER, RSI] },
  { id: 'plan', title: 'Plan with its steps', engines: [MUSTER, { id: 'json', label: 'rows as JSON', most: ALL }] },
  { id: 'marks', title: 'Marks of all wrong cells', engines: [MUSTER] },
  {
    id: 'export',
    title: 'Export as Unicode text',
    engines: [
      MUSTER,
      { id: 'floor', label: 'encoder by hand', most: ALL },
      { id: 'sheetjs', label: 'SheetJS', most: 100_000, why: 'a million would take it most of a minute and several GB' },
    ],
  },
];
