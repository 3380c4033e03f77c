/** Records as the tabs and lines of "Unicode text". Values stand in it unaltered: who uploads them wants what the sheet says. */

/** What would end a field or a record, or begin a quoted one. */
const NEEDS_QUOTES = /[\t\r\n"]/u;

const fieldText = (text: string): string => (NEEDS_QUOTES.test(text) ? `"${text.replace(/"/gu, '""')}"` : text);

/** Tab-separated, each record ended by CRLF. */
export function unicodeText(records: readonly (readonly string[])[]): string {
  return records.map((record) => `${record.map(fieldText).join('\t')}\r\n`).join('');
}
