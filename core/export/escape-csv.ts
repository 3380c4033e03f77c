/** Cells and records of a CSV for people who open it in a spreadsheet: nothing in it runs there. Every such file is made by this one. */

/** What a program could drop or take for the end of a cell, and then read the rest as a formula. */
const UNSAFE_START = /^[\t\r\n\0]/u;
/**
 * Where a formula could begin: at the start, and after what other settings take for the end of a cell, whatever unseen stands before its
 * sign. Full-width signs count, since Excel reads them so. What may stand between never ends a cell, so that the search stays linear.
 */
const FORMULA_STARTS = /(^|[;\t\r\n])(?=(?:(?![\t\r\n])[\s\p{Cc}\p{Cf}"])*[=+\-@＝＋－＠])/gu;
const NEEDS_QUOTES = /[",\r\n]/u;

/** One cell by RFC 4180. Text that a spreadsheet would run gets an apostrophe before it. */
export function csvCell(text: string): string {
  const safe = (UNSAFE_START.test(text) ? `'${text}` : text).replace(FORMULA_STARTS, "$1'");
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}

/** Comma-separated, each record ended by CRLF. */
export function csvText(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(csvCell).join(',')}\r\n`).join('');
}
