/** What the sidebar and the server say to each other: one JSON text each way. Types only, so both sides can hold on to them. */
import type {
  CellEdit,
  CellRef,
  HttpRequest,
  HttpResult,
  JournalRecord,
  Lease,
  RowSpan,
  RunId,
  RunSummary,
  SheetId,
  SheetInfo,
  SheetLayout,
} from '../../core/ports/index.js';
import type { KeptRule, MarkOutcome } from '../../core/table/mark-tags.js';
import type { NewRule } from './marks.js';
import type { MenuRequest } from './menu-request.js';
import type { GridPart, PackedGrid } from './packed-grid.js';

/** Why a call failed, for the sidebar to tell apart; the words for people stand in `message`. */
export type FailureCode =
  'bad-call' | 'sheet-missing' | 'not-writable' | 'no-document' | 'busy' | 'overtaken' | 'storage-full' | 'failed' | 'no-connection';

export type Envelope =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly code: FailureCode; readonly message: string };

export interface CallMessage {
  readonly method: string;
  readonly args: readonly unknown[];
}

export interface SelectedCell {
  readonly sheet: SheetId;
  readonly cell: CellRef;
}

/** What a sidebar asks when it opens. */
export interface Beginning {
  readonly sheets: SheetInfo[];
  readonly runs: RunSummary[];
  readonly settings: Readonly<Record<string, string>>;
  /** Names of the secrets that are kept for this user. */
  readonly secrets: readonly string[];
  /** What the menu asked for when it opened the sidebar, once. */
  readonly request: MenuRequest | null;
}

/** Every method of the server: arguments and result are plain JSON. */
export interface ServerMethods {
  begin(): Beginning;
  /** The pages of parts of the sidebar, by their names. */
  readParts(names: readonly string[]): string[];
  listSheets(): SheetInfo[];
  readGrid(sheet: SheetId, from: number, asksHidden: boolean): GridPart;
  readActive(): { sheets: SheetInfo[]; grid: GridPart | null };
  readRows(sheet: SheetId, spans: readonly RowSpan[]): PackedGrid[];
  findFormulas(sheet: SheetId, cells: readonly CellRef[]): CellRef[];
  writeCells(sheet: SheetId, edits: readonly CellEdit[]): null;
  setMarks(sheet: SheetId, add: readonly NewRule[], keep: readonly KeptRule[]): MarkOutcome;
  reveal(sheet: SheetId, cell: CellRef): null;
  /** Where the user's cursor is; null where there is none. */
  selectedCell(): SelectedCell | null;
  selectedRows(sheet: SheetId): RowSpan[];
  addSheet(name: string, cells: readonly CellEdit[], layout: SheetLayout | null): SheetId;
  /** With a lease: only while it is held, by this server's own record of it. */
  send(requests: readonly HttpRequest[], lease: Lease | null): HttpResult[];
  hasSecret(name: string): boolean;
  setSecret(name: string, value: string): null;
  removeSecret(name: string): null;
  getSetting(key: string): string | null;
  setSetting(key: string, value: string): null;
  removeSetting(key: string): null;
  appendJournal(records: readonly JournalRecord[]): null;
  readJournal(run: RunId): JournalRecord[];
  openRuns(): RunSummary[];
  acquireLease(name: string, ttlMs: number): Lease | null;
  renewLease(lease: Lease, ttlMs: number): boolean;
  releaseLease(lease: Lease): null;
  /** E-mail address of the person at the sheet; empty where Google does not tell. */
  userEmail(): string;
  fingerprint(texts: readonly string[]): string[];
}
