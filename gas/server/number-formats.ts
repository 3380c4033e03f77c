/** Number formats that Muster gives to cells, many ranges at a time. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const TEXT_FORMAT = '@';
/** A day is written as a number under this format: no time zone can move it, as it could move a date object. */
const FORMATS = { text: TEXT_FORMAT, date: 'yyyy-mm-dd' } as const;
/** Ranges that are formatted in one call. */
const RANGES_AT_ONCE = 1_000;

/** Formats ranges in A1 notation. */
export function formatRanges(sheet: Sheet, ranges: readonly string[], kind: keyof typeof FORMATS): void {
  for (let at = 0; at < ranges.length; at += RANGES_AT_ONCE) {
    sheet.getRangeList(ranges.slice(at, at + RANGES_AT_ONCE)).setNumberFormat(FORMATS[kind]);
  }
}
