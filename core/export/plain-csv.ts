/** Records as CSV for a page that takes them in: by RFC 4180, and nothing in them is altered. People get those of `escape-csv.ts`. */

/** What would end a field or a record, begin a quoted one, or be trimmed away. */
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/u;

const fieldText = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);

/** Comma-separated, each record ended by CRLF. */
export function plainCsv(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(fieldText).join(',')}\r\n`).join('');
}
