/** What the pane shows of a run: while it goes on, and what became of each row. Plain data, ready to draw. */
import type { Message } from '../issues/message.js';
import type { RowList } from './preview-state.js';

export type Outcome = 'succeeded' | 'failed' | 'unknown' | 'cancelled' | 'not-sent';

export interface RunView {
  readonly state: 'sending' | 'waiting' | 'stopping' | 'ended';
  readonly total: number;
  readonly done: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Milliseconds left at the present pace; null while not known. */
  readonly leftMs: number | null;
  /** What it waits for, e.g. `The target asks to wait 20 s`; null when it does not. */
  readonly waiting: string | null;
  /** Why the whole run stopped; null when it did not. */
  readonly stopped: Message | null;
  /** Rows that `retryFailed` would send. */
  readonly retryable: number;
  readonly kind: 'send' | 'undo';
  /** Strict runs stop at the first refusal and undo what they did. */
  readonly strict: boolean;
  /** Rows that `previewUndo` would take back; 0 while it runs, and for an undo that began. */
  readonly undoable: number;
  /** What stays done whatever is undone, a line each, e.g. `3 people were invited`. */
  readonly stays: readonly string[];
  /** Who, when, where to and with which columns; null while it runs. */
  readonly receipt: ReceiptView | null;
  readonly rows: RowList<RunRow>;
}
export interface RunRow {
  readonly sheetRow: number;
  /** 1-based column that the target's answer is about, or null. */
  readonly column: number | null;
  readonly person: string;
  readonly outcome: Outcome | 'waiting' | 'on-its-way';
  readonly detail: string;
  /** Beside the outcome: what became of taking it back; null where nobody tried. */
  readonly undone: { readonly ok: boolean; readonly detail: string } | null;
}
export interface ReceiptView {
  readonly run: string;
  /** Empty where the host does not tell. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly destination: string;
  /** `Role from “Function”`, a line for each mapped column. */
  readonly mapping: readonly string[];
  /** Rows that did not succeed with their reasons, as CSV for people; empty where all did. */
  readonly failuresCsv: string;
}
