/** What becomes of cells: texts that look like something else, days, large blocks, formulas, and those that are merged, hidden, filtered, in a table or protected. */
import { TAG } from '../../../core/table/mark-tags.js';
import { codeOf, type ExcelCheck, onSheet, type Scratch } from './scratch.js';
import { type } from './typed.js';

const TEXTS = ['=1+1', '+15551234567', '-x', '@a', "'q", '00123', '1E5', '2024-01-31'];
const DIGITS = '12345678901234567';
const DAY = 45_322; // 2024-01-31
const BLOCK = { rows: 1_000, columns: 20 };
const FIRST_CELL = { level: 'error', range: { row: 1, column: 1, rows: 1, columns: 1 } } as const;

export const CELL_CHECKS: readonly ExcelCheck[] = [
  { number: 'E39', what: 'Texts that look like something else stay texts', expected: [TEXTS.join(' ')], see: textsAsShown },
  { number: 'E49', what: '17 digits typed into a plain cell', expected: ['number, digits lost'], see: longNumber },
  { number: 'E13', what: 'A day is shown as it was written', expected: ['2024-01-31, yyyy-mm-dd'], see: dayAsShown },
  { number: 'E7', what: 'The date system of this workbook is told', expected: ['1900', '1904'], see: dateSystem },
  { number: 'E38', what: '20,000 cells are written and read back', expected: ['20000 of 20000'], see: largeBlock },
  { number: 'E40', what: 'A formula stays where it is to stay; the cell below is written', expected: ['=1+1, y'], see: keptFormula },
  { number: 'E5', what: 'Merged cells are told', expected: ['row 1, column 1, 1 x 2'], see: merged },
  { number: 'E5', what: 'Rows that were hidden by hand are told', expected: ['2 3'], see: hiddenByHand },
  { number: 'E5', what: 'Rows that a filter hides are told', expected: ['3'], see: filtered },
  { number: 'E5', what: 'A table takes what is written, and highlights', expected: ['z, 1 rule'], see: inTable },
  { number: 'E5', what: 'A protected sheet takes neither', expected: ['protected; AccessDenied'], see: onProtected },
];

const downwards = (texts: readonly string[]) => texts.map((value, at) => ({ row: at + 1, column: 1, value }));
const addresses = (texts: readonly string[]) => Object.fromEntries(texts.map((text, at) => [`A${at + 1}`, text]));

async function textsAsShown({ host, sheet }: Scratch): Promise<string> {
  const id = await sheet();
  await host.writeCells(id, downwards(TEXTS));
  return ((await host.readGrid(id)).shown ?? []).map((row) => row[0]).join(' ');
}

async function longNumber(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, { A1: DIGITS });
  const value = (await scratch.host.readGrid(id)).rows[0]?.[0];
  return `${typeof value}, ${String(value) === DIGITS ? 'as typed' : 'digits lost'}`;
}

async function dayAsShown({ host, sheet }: Scratch): Promise<string> {
  const id = await sheet();
  await host.writeCells(id, [{ row: 1, column: 1, value: DAY, format: 'date' }]);
  const { shown, formats } = await host.readGrid(id);
  return `${shown?.[0]?.[0] ?? ''}, ${formats?.[0]?.[0] ?? ''}`;
}

async function dateSystem({ host, sheet }: Scratch): Promise<string> {
  return String((await host.readGrid(await sheet())).dateSystem);
}

async function largeBlock({ host, sheet }: Scratch): Promise<string> {
  const id = await sheet();
  const { rows, columns } = BLOCK;
  const textAt = (row: number, column: number): string => `r${row}-${column}`;
  const cells = Array.from({ length: rows * columns }, (_, at) => ({ row: Math.floor(at / columns) + 1, column: (at % columns) + 1 }));
  await host.writeCells(id, cells.map((cell) => ({ ...cell, value: textAt(cell.row, cell.column) }))); // prettier-ignore
  const read = await host.readGrid(id);
  const same = cells.filter(({ row, column }) => read.rows[row - 1]?.[column - 1] === textAt(row, column));
  return `${same.length} of ${cells.length}`;
}

async function keptFormula(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, { A1: '=1+1' });
  await scratch.host.writeCells(id, downwards(['x', 'y']).map((edit) => ({ ...edit, keepFormula: true }))); // prettier-ignore
  return onSheet(scratch, id, async (sheet, context) => {
    const range = sheet.getRange('A1:A2').load('formulas');
    await context.sync();
    return (range.formulas as unknown[][]).map((row) => String(row[0])).join(', ');
  });
}

async function merged(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, { A1: 'Name', C1: 'ID' });
  await onSheet(scratch, id, async (sheet, context) => {
    sheet.getRange('A1:B1').merge();
    await context.sync();
  });
  const { merges = [] } = await scratch.host.readGrid(id);
  return merges.map(({ row, column, rows, columns }) => `row ${row}, column ${column}, ${rows} x ${columns}`).join('; ');
}

async function hiddenByHand(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, addresses(['Name', 'a', 'b', 'c']));
  await onSheet(scratch, id, async (sheet, context) => {
    sheet.getRange('2:3').rowHidden = true;
    await context.sync();
  });
  return hiddenOf(scratch, id);
}

async function filtered(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, addresses(['Name', 'a', 'b', 'a']));
  await onSheet(scratch, id, async (sheet, context) => {
    sheet.autoFilter.apply(sheet.getRange('A1:A4'), 0, { filterOn: 'Values', values: ['a'] });
    await context.sync();
  });
  return hiddenOf(scratch, id);
}

const hiddenOf = async ({ host }: Scratch, id: string): Promise<string> => ((await host.readGrid(id)).hiddenRows ?? []).join(' ');

async function inTable(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  await type(scratch, id, addresses(['Name', 'a']));
  await onSheet(scratch, id, async (sheet, context) => {
    sheet.tables.add('A1:A2', true);
    await context.sync();
  });
  await scratch.host.writeCells(id, [{ row: 2, column: 1, value: 'z' }]);
  await scratch.host.setMarks(id, [FIRST_CELL]);
  const written = (await scratch.host.readGrid(id)).rows[1]?.[0];
  return `${String(written)}, ${(await ourFormulas(scratch, id)).length} rule`;
}

async function onProtected(scratch: Scratch): Promise<string> {
  const id = await scratch.sheet();
  const protect = (isProtected: boolean): Promise<void> =>
    onSheet(scratch, id, async ({ protection }, context) => {
      if (isProtected) protection.protect();
      else protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const marked = await scratch.host.setMarks(id, [FIRST_CELL]);
  const written = await codeOf(() => scratch.host.writeCells(id, downwards(['x'])));
  await protect(false);
  return `${marked.reason ?? 'highlighted'}; ${written}`;
}

/** Formulas of our own rules. */
export const ourFormulas = (scratch: Scratch, id: string): Promise<string[]> =>
  onSheet(scratch, id, async (sheet, context) => {
    const formats = sheet.getRange().conditionalFormats.load('items/id,items/type');
    await context.sync();
    const rules = formats.items.filter(({ type: kind }) => kind === 'Custom').map(({ custom }) => custom.rule.load('formula'));
    await context.sync();
    return rules.map(({ formula }) => formula).filter((formula) => formula.includes(TAG));
  });
