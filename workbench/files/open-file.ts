/** The way in for files: what a file is shows in its first bytes, not in its name. */
import { isProblem, type OpenedWorkbook } from './opened.js';
import { readText } from './read-text.js';
import { readXlsx } from './read-xlsx.js';

const ARCHIVE = [0x50, 0x4b, 0x03, 0x04];
/** Workbooks of before 2007, and encrypted ones of today. */
const OLD_OR_ENCRYPTED = [0xd0, 0xcf, 0x11, 0xe0];
const MOST_BYTES = 200_000_000; // what one text file or workbook of a million rows comes to

/** Opens .xlsx, .csv, .tsv and Unicode text; a file that cannot be opened gives the problem as a value. */
export function openFile(name: string, bytes: Uint8Array): OpenedWorkbook {
  if (bytes.length === 0) return { problem: `${name} is empty. Choose the file again; if it stays empty, save it anew.` };
  if (bytes.length > MOST_BYTES) {
    return {
      problem: `${name} is larger than ${MOST_BYTES / 1_000_000} MB, which is more than a roster needs. Split it, or delete other sheets and pictures.`,
    };
  }
  if (begins(bytes, OLD_OR_ENCRYPTED)) {
    return {
      problem: `${name} is an old .xls workbook or is protected by a password, and neither can be read here. Save it as .xlsx without a password and open that file.`,
    };
  }
  const opened = begins(bytes, ARCHIVE) ? readXlsx(name, bytes) : readText(name, bytes);
  if (!isProblem(opened) && opened.sheets.length === 0) {
    return {
      problem: `${name} is an archive or a workbook without any sheet of cells. Open it in your spreadsheet program, save it as .xlsx and try again.`,
    };
  }
  return opened;
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
