/** The application as the pane drives it. Every action resolves when it is done and never rejects: failures stand in `state.problem`. */
import type { CellRef } from '../ports/index.js';
import type { Fix, SessionState } from './state.js';

export interface Session {
  readonly state: SessionState;
  /** Calls back after each change of `state`. Returns the function that stops it. */
  subscribe(listener: () => void): () => void;
  /** Reads settings and runs that were cut off. Call once. */
  start(): Promise<void>;
  /** Reads the active sheet, checks all of it and marks it. */
  check(): Promise<void>;
  /** What the pane calls when it gets the focus: checks again only if the sheet changed since and the host cannot tell edits. */
  refresh(): Promise<void>;
  clearHighlights(): Promise<void>;
  reveal(cell: CellRef): Promise<void>;
  /** Writes the cells of a fix that was shown, then checks what hangs on them. Leaves out cells that changed meanwhile, and says so. */
  applyFix(fix: Fix): Promise<void>;
  chooseDates(reading: 'day-first' | 'month-first'): Promise<void>;
  /** Fetches the existing users, so that leaders and duplicates are checked against them too. */
  loadUsers(): Promise<void>;
  preview(): Promise<void>;
  /** Sends the plan of the last preview. */
  send(): Promise<void>;
  /** Stops before the next batch; what was sent stays. */
  cancel(): void;
  retryFailed(): Promise<void>;
  resume(run: string): Promise<void>;
  /** Puts a run that was cut off away without sending; its journal stays. */
  dismiss(run: string): Promise<void>;
  saveSettings(values: Readonly<Record<string, string>>): Promise<void>;
  saveOptions(options: { readonly visibleRowsOnly?: boolean; readonly writeStatusColumn?: boolean }): Promise<void>;
  /** Hands a secret to the host, under the setting's key; an empty one removes it. */
  setSecret(key: string, value: string): Promise<void>;
  testConnection(): Promise<void>;
  dispose(): void;
}
