/** Excel's error codes in plain words: what is wrong, why, what to do. */
import {
  CELL_BEING_EDITED,
  CHANGE_TOO_LARGE,
  CHART_SHEET,
  EXCEL_FAILED,
  EXCEL_TOO_OLD,
  ROW_TOO_LARGE,
  ROWS_MOVED,
  SHEET_PROTECTED,
} from '../../../core/said/by-excel.js';
import { SHEET_GONE } from '../../../core/said/by-hosts.js';

const WORDS: Readonly<Record<string, string>> = {
  AccessDenied: SHEET_PROTECTED,
  InvalidOperationInCellEditMode: CELL_BEING_EDITED,
  ItemNotFound: SHEET_GONE,
  UnsupportedSheet: CHART_SHEET,
  RequestPayloadSizeLimitExceeded: CHANGE_TOO_LARGE,
  ResponsePayloadSizeLimitExceeded: ROW_TOO_LARGE,
  ApiNotFound: EXCEL_TOO_OLD,
  InsertDeleteConflict: ROWS_MOVED,
};

/** Codes of answers that were too large, so that half of it may fit. */
const TOO_LARGE: readonly string[] = ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'];
/** Codes of moments that pass by themselves. */
const PASSING: readonly string[] = ['InvalidOperationInCellEditMode', 'ServiceNotAvailable', 'RequestAborted', 'Timeout'];

export class ExcelError extends Error {
  override name = 'ExcelError' as const;
  readonly code: string;
  readonly cause: unknown;

  constructor(code: string, cause: unknown) {
    super(`${WORDS[code] ?? EXCEL_FAILED} (${code})`);
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
