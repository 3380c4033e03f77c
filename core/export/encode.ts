/** Text as the bytes of a file: UTF-16 as spreadsheets save "Unicode text", UTF-8 as they open CSV. */
import { utf8 } from '../auth/utf8.js';

const BYTE_ORDER_MARK = '\ufeff';

/** UTF-16 little-endian behind a byte-order mark; every code unit as it is. */
export function utf16WithMark(text: string): Uint8Array {
  const marked = BYTE_ORDER_MARK + text;
  const bytes = new Uint8Array(marked.length * 2);
  for (let at = 0; at < marked.length; at++) {
    const unit = marked.charCodeAt(at);
    bytes[at * 2] = unit & 0xff;
    bytes[at * 2 + 1] = unit >> 8;
  }
  return bytes;
}

/** UTF-8 behind a byte-order mark: without it, spreadsheet programs read it as something else. */
export const utf8WithMark = (text: string): Uint8Array => utf8(BYTE_ORDER_MARK + text);
