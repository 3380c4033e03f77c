/**
 * Records as the tabs and lines of "Unicode text": UTF-16 behind a byte-order mark, as spreadsheets save it. Values stand in it unaltered:
 * who uploads them wants what the sheet says. It is written at once, since a long text between records and bytes would cost more than both.
 */

const BYTE_ORDER_MARK = 0xfeff;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUOTE = 34;
/** Units for what is quoted: as many as fit without a copy of everything that was written before. */
const SPARE = 1 << 16;

function putQuoted(units: Uint16Array, from: number, text: string): number {
  let end = from;
  units[end++] = QUOTE;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) units[end++] = QUOTE;
    units[end++] = unit;
  }
  units[end++] = QUOTE;
  return end;
}

/** Units that a text may take at most when it is quoted, beyond its own: each a quote, and one at both ends. */
const mostQuotes = (text: string): number => text.length + 2;

/** Units of the records without quotes: the mark, the texts, a sign behind each, and one more behind a record. */
function plainLength(records: readonly (readonly string[])[]): number {
  let length = 1;
  for (const record of records) {
    length += record.length + 2;
    for (let field = 0; field < record.length; field++) length += record[field]!.length;
  }
  return length;
}

/** Tab-separated, each record ended by CRLF; every code unit as it is. */
export function unicodeText(records: readonly (readonly string[])[]): Uint8Array {
  let spare = SPARE; // what is left of the units when no further text is quoted
  let units = new Uint16Array(plainLength(records) + spare); // in the order of the machine's bytes: little-endian wherever this runs
  let end = 0;
  units[end++] = BYTE_ORDER_MARK;
  for (const record of records) {
    for (let field = 0; field < record.length; field++) {
      if (field > 0) units[end++] = TAB;
      const text = record[field]!;
      const start = end;
      let isPlain = true;
      for (let at = 0; at < text.length && isPlain; at++) {
        const unit = text.charCodeAt(at);
        isPlain = unit !== QUOTE && unit !== TAB && unit !== LINE_FEED && unit !== CARRIAGE_RETURN;
        units[end++] = unit;
      }
      if (isPlain) continue;
      spare -= mostQuotes(text);
      if (spare < 0) {
        const more = Math.max(-spare, units.length >> 2);
        const larger = new Uint16Array(units.length + more);
        larger.set(units.subarray(0, start));
        spare += more;
        units = larger;
      }
      end = putQuoted(units, start, text);
    }
    units[end++] = CARRIAGE_RETURN;
    units[end++] = LINE_FEED;
  }
  return new Uint8Array(units.buffer, 0, end * 2);
}
