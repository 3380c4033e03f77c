/** What the objects of one simulated Excel share. */
import type { Sheet, Workbook } from '../workbook/index.js';
import { HostError } from './host-error.js';

import type { Answers } from './batch.js';

/** What a test or the workbench can set. */
export interface ExcelSimOptions {
  /** Bytes of one request or response; Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
  /** Above this many cells a read gives null instead of values, without an error. */
  readonly cellsPerRead?: number;
  /** What a leading apostrophe does in a cell formatted as text; the two are not told apart by any page of Microsoft's. */
  readonly apostropheInTextCell?: 'prefix' | 'literal';
  /** Answers requirement-set questions; everything by default. */
  readonly supports?: (set: string, version: string) => boolean;
  /** In which Excel speaks with its user; the locale of the workbook by default. */
  readonly displayLanguage?: string;
  /** Settings of the file; a page that reloads hands the same map in again. */
  readonly settings?: Map<string, unknown>;
  /** How this Excel differs from what is documented. */
  readonly answers?: Answers;
}

export interface SimContext {
  readonly workbook: Workbook;
  readonly settings: Map<string, unknown>;
  readonly options: Required<Pick<ExcelSimOptions, 'payloadLimit' | 'cellsPerRead' | 'apostropheInTextCell'>>;
}

/** An object that the library keeps by reference between requests. */
export interface Kept {
  readonly kept: true;
}

/** A sheet's own id, in the shape that Excel gives. */
export function worksheetId(sheet: Sheet): string {
  return `{00000000-0000-4000-8000-${sheet.id.padStart(12, '0')}}`;
}

/** Refuses what protection bars. */
export function mustBeOpen(sheet: Sheet): void {
  if (sheet.protected) throw new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}
