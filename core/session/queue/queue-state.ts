/** The queue of sends as the pane shows it: what is on its way, who waits, and what earlier ones left. Plain data, ready to draw. */
import type { Message } from '../../issues/message.js';
import type { Mode } from '../../roster/check-options.js';

export type QueuedKind = 'send' | 'undo' | 'retry' | 'resume';

/** A send that is on its way or waits. */
export interface QueuedSend {
  readonly id: string;
  readonly kind: QueuedKind;
  readonly sheetName: string;
  /** Rows of the sheet that it is about. */
  readonly rows: number;
}

/** A send that waited when the pane was closed. Nothing of it left. */
export interface LeftSend {
  readonly id: string;
  /** Empty where the sheet is gone. */
  readonly sheetName: string;
  readonly mode: Mode;
  readonly rows: number;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
}

/** A run that ended with rows that are not done. */
export interface FailedRun {
  readonly run: string;
  readonly sheetName: string;
  readonly endedAt: number;
  readonly rows: number;
  /** Rows that `retryFailed` would send. */
  readonly retryable: number;
  /** The rows with their reasons, as CSV for people. */
  readonly csv: string;
}

export interface QueueView {
  /** How far it is stands in `SessionState.run`. */
  readonly current: QueuedSend | null;
  readonly waiting: readonly QueuedSend[];
  /** Why nothing leaves although somebody waits; null where it goes on by itself. */
  readonly paused: Message | null;
  /** Sends that waited when a pane was closed, the oldest first. */
  readonly left: readonly LeftSend[];
  /** Runs with rows that are not done, until they are dismissed; the newest first. */
  readonly failed: readonly FailedRun[];
}

export const EMPTY_QUEUE: QueueView = { current: null, waiting: [], paused: null, left: [], failed: [] };
