/** Excel's error codes in plain words: what is wrong, why, what to do. */

const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: 'The sheet is protected, so Excel refuses the change. Unprotect it, or ask its owner.',
  InvalidOperationInCellEditMode: 'A cell is being edited, so Excel is not listening. Press Enter or Esc in the sheet, then try again.',
  ItemNotFound: 'The sheet is gone: it was deleted since it was read. Choose another sheet and check again.',
  UnsupportedSheet: 'This is a chart sheet, which has no cells. Choose a worksheet and check again.',
  RequestPayloadSizeLimitExceeded: 'Excel takes at most 5 MB at once, and this change is larger. Split the sheet, then try again.',
  ResponsePayloadSizeLimitExceeded:
    'A single row of this sheet is larger than the 5 MB that Excel hands out at once. Shorten its longest cells.',
  ApiNotFound: 'This version of Excel cannot do this. Update Excel to version 1903 or later.',
  InsertDeleteConflict: 'Rows were inserted or deleted at the same moment. Check again.',
};
const OTHERWISE = 'Excel could not do this. Try again; if it stays so, save the file and open it again.';

/** Codes of answers that were too large, so that half of it may fit. */
const TOO_LARGE: readonly string[] = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];
/** Codes of moments that pass by themselves. */
const PASSING: readonly string[] = ['InvalidOperationInCellEditMode', 'ServiceNotAvailable', 'RequestAborted', 'Timeout'];

export class ExcelError extends Error {
  override name = 'ExcelError' as const;
  readonly code: string;
  readonly cause: unknown;

  constructor(code: string, cause: unknown) {
    super(`${WORDS[code] ?? OTHERWISE} (${code})`);
    this.code = code;
    this.cause = cause;
  }
}

/** Any failure of a call to Excel, as an error with plain words. Errors of the program itself pass through. */
export function toExcelError(error: unknown): unknown {
  if (error instanceof ExcelError) return error;
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? new ExcelError(code, error) : error;
}

export const isTooLarge = (error: unknown): boolean => error instanceof ExcelError && TOO_LARGE.includes(error.code);
export const isPassing = (error: unknown): boolean => error instanceof ExcelError && PASSING.includes(error.code);
