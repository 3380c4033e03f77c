/** A text file to one sheet whose cells are text exactly as the file has them. */
import { decodeText, isUtf16 } from './decode-text.js';
import { detectDelimiter, readRecords, type Delimiter } from './delimited.js';
import type { OpenedWorkbook } from './opened.js';

/** A first line like `sep=;`, by which a file names its delimiter; it is no row of the sheet. */
const SEPARATOR_LINE = /^sep=([,;\t])\r?\n/iu;

/** Unicode text is cut at tabs, however many commas its texts hold; a first line without a tab says that this is something else. */
const TABBED = /^[^\r\n]*\t/u;

/** Reads comma, semicolon or tab separated text. A record is one row, however many lines it has. */
export function readText(name: string, bytes: Uint8Array): OpenedWorkbook {
  const decoded = decodeText(bytes);
  const named = SEPARATOR_LINE.exec(decoded);
  const text = named === null ? decoded : decoded.slice(named[0].length);
  const delimiter = (named?.[1] as Delimiter | undefined) ?? (isUtf16(bytes) && TABBED.test(text) ? '\t' : detectDelimiter(text));
  const { rows, unclosed } = readRecords(text, delimiter);
  if (unclosed !== null) {
    return {
      problem: `${name} cannot be read: a quotation mark opens in row ${unclosed} and is never closed, so everything after it would be one cell. Close or remove it and open the file again.`,
    };
  }
  const sheet = {
    name: titleOf(name),
    hidden: false,
    frozenRows: 0,
    columnFormats: [],
    text: true,
    errors: [],
    formulas: [],
    notes: [],
    fills: [],
  };
  return { sheets: [{ ...sheet, grid: { rows: rectangle(rows), firstRow: 1, firstColumn: 1 } }] };
}

/** Equal widths; an empty field is a blank cell. */
function rectangle(rows: readonly string[][]): (string | null)[][] {
  let width = 0;
  for (const row of rows) width = Math.max(width, row.length);
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] || null));
}

/** The sheet is called as the file, without folder and ending. */
function titleOf(file: string): string {
  const base = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  return base.replace(/\.[^.]*$/u, '') || 'Sheet1';
}
