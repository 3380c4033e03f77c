/** Text as the bytes of a CSV file, as spreadsheets open it. */
import { utf8 } from '../auth/utf8.js';

const BYTE_ORDER_MARK = '\ufeff';

/** UTF-8 behind a byte-order mark: without it, spreadsheet programs read it as something else. */
export const utf8WithMark = (text: string): Uint8Array => utf8(BYTE_ORDER_MARK + text);
