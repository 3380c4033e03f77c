// @ts-check
/** The floor of a file: records as "Unicode text", each unit put where it belongs in one pass, by hand. */

/**
 * Tabs between fields, CRLF behind records, UTF-16 behind its mark; quoted is what holds a tab, a line end or a quote.
 * @param {readonly (readonly string[])[]} records
 * @returns {Uint8Array}
 */
export function unicodeText(records) {
  let room = 1 << 16; // so much is quoted before more is asked for
  for (const record of records) {
    room += record.length + 1;
    for (let field = 0; field < record.length; field++) room += record[field].length;
  }
  let units = new Uint16Array(room);
  let end = 0;
  units[end++] = 0xfeff;
  for (const record of records) {
    for (let field = 0; field < record.length; field++) {
      if (field > 0) units[end++] = 9;
      const text = record[field];
      const start = end;
      let isPlain = true;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 9 || unit === 10 || unit === 13 || unit === 34) {
          isPlain = false;
          break;
        }
        units[end++] = unit;
      }
      if (isPlain) continue;
      room += text.length + 2; // as if each of its units were a quote
      if (room > units.length) {
        const larger = new Uint16Array(room + (room >> 2));
        larger.set(units.subarray(0, start));
        units = larger;
      }
      end = start;
      units[end++] = 34;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        if (unit === 34) units[end++] = 34;
        units[end++] = unit;
      }
      units[end++] = 34;
    }
    units[end++] = 13;
    units[end++] = 10;
  }
  return new Uint8Array(units.buffer, 0, end * 2);
}
