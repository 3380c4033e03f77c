/** Addresses as Excel writes them, e.g. `Team!A2:C5`, and the 1-based ranges of the model. */
import type { GridRange } from '../../core/ports/index.js';
import { HostError } from './host-error.js';

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
/** Longest list of addresses that `getRanges` takes. */
const MAX_ADDRESSES = 8192;

const PART = /^\$?([A-Z]{0,3})\$?(\d{0,7})$/iu;

/** `A` is 1; an empty text is 0, which stands for every column. */
function columnNumber(letters: string): number {
  return Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The range of an address without a sheet name: a cell, a rectangle, whole rows or whole columns. */
export function rangeOf(address: string): GridRange {
  const [from = '', to = from, extra] = address.replace(/^.*!/u, '').split(':');
  const [first, last] = [PART.exec(from), PART.exec(to)];
  if (!first || !last || extra !== undefined || from === '') throw new HostError('InvalidArgument', `There is no range “${address}”.`);
  const row = Number(first[2]) || 1;
  const column = columnNumber(first[1] ?? '') || 1;
  const rows = (Number(last[2]) || SHEET_ROWS) - row + 1;
  const columns = (columnNumber(last[1] ?? '') || SHEET_COLUMNS) - column + 1;
  if (rows < 1 || columns < 1 || row + rows - 1 > SHEET_ROWS || column + columns - 1 > SHEET_COLUMNS)
    throw new HostError('InvalidArgument', `There is no range “${address}”.`);
  return { row, column, rows, columns };
}

/** The ranges of a list of addresses, up to the length that Excel takes. */
export function rangesOf(addresses: string): GridRange[] {
  if (addresses.length > MAX_ADDRESSES) throw new HostError('InvalidArgument', `A list of addresses may have ${MAX_ADDRESSES} characters.`);
  return addresses.split(/[,;]/u).map((address) => rangeOf(address.trim()));
}

/** The address of a range with its sheet. */
export function addressOf(sheetName: string, { row, column, rows, columns }: GridRange): string {
  const sheet = /^\w+$/u.test(sheetName) ? sheetName : `'${sheetName.replaceAll("'", "''")}'`;
  return `${sheet}!${localAddress({ row, column, rows, columns })}`;
}

/** The address of a range on its own sheet. */
export function localAddress({ row, column, rows, columns }: GridRange): string {
  if (columns === SHEET_COLUMNS) return `${row}:${row + rows - 1}`;
  const first = `${columnLetters(column)}${row}`;
  const last = `${columnLetters(column + columns - 1)}${row + rows - 1}`;
  return first === last ? first : `${first}:${last}`;
}
