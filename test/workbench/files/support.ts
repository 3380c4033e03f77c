/** Short ways to open what a test made. */
import ExcelJS from 'exceljs';
import { isProblem, openFile, type OpenedSheet } from '../../../workbench/files/index.js';

/** The sheets of a file that opens. */
export function sheetsOf(name: string, bytes: Uint8Array): readonly OpenedSheet[] {
  const opened = openFile(name, bytes);
  if (isProblem(opened)) throw new Error(opened.problem);
  return opened.sheets;
}

export function firstSheet(name: string, bytes: Uint8Array): OpenedSheet {
  return sheetsOf(name, bytes)[0]!;
}

/** The problem of a file that does not open. */
export function problemOf(name: string, bytes: Uint8Array): string {
  const opened = openFile(name, bytes);
  return isProblem(opened) ? opened.problem : 'opened';
}

/** Rows of a text file. */
export function rowsOf(text: string | Uint8Array, name = 'roster.csv'): unknown[][] {
  return firstSheet(name, typeof text === 'string' ? new TextEncoder().encode(text) : text).grid.rows;
}

/** The bytes of a workbook that `fill` wrote with another library than the reader's. */
export async function xlsx(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}
