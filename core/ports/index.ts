/** The ports: what a host provides, interfaces only. */
export type { CellEdit, CellGrid, CellRef, CellValue, GridRange, SheetId } from './cells.js';
export type { Clock } from './clock.js';
export type { Crypto } from './crypto.js';
export type { Host } from './host.js';
export type { HttpClient, HttpFailure, HttpRequest, HttpResponse, HttpResult, RequestAuth, SecretName } from './http-client.js';
export type { Journal, JournalRecord, RowState, RunHead, RunId, RunState, RunSummary } from './journal.js';
export type { Lease, Lock } from './lock.js';
export type {
  Mark,
  MarkedRows,
  MarkLevel,
  MarkReport,
  ReadProgress,
  RowsMoved,
  RowSpan,
  SheetEdit,
  SheetHost,
  SheetInfo,
  SheetLayout,
} from './sheet-host.js';
export type { SecondThread } from './second-thread.js';
export type { KeyValueStore, SecretStore } from './stores.js';
