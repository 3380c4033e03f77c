/** The write-ahead journal of sends: what MAY have happened is written down before the request leaves. */

export type RunId = string;

/** States of a run and of a row, as `docs/way-of-a-row.md` explains them. */
export type RunState = 'locked' | 'preflight' | 'sending' | 'paused' | 'stopped' | 'reconciling' | 'settled' | 'reported';
export type RowState =
  | 'ready'
  | 'intent'
  | 'confirmed'
  | 'rejected'
  | 'unknown'
  | 'conflict'
  | 'review'
  | 'already-exists'
  /** Nothing was sent: the user is no longer as the plan saw them, or is gone. */
  | 'changed-at-target'
  | 'changed-since-preview'
  | 'skipped';

/** One line of the journal. Never a password, a key, a token, a body or an unkeyed hash. */
export interface JournalRecord {
  /** Version of this form. A reader that meets another one stops and looks everything up. */
  readonly v: 2;
  readonly run: RunId;
  /** Order of the records of a run: 1, 2, 3, whatever the order of the rows they are kept in. */
  readonly seq: number;
  /** Fencing number of the lease under which this was written. */
  readonly fence: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly kind: 'run' | 'row';
  readonly state: RunState | RowState;
  /** Row identity; empty for a record of the run. */
  readonly rid: string;
  readonly op: 'create' | 'update' | 'activate' | 'deactivate' | '';
  /** What finds the person at the target when the answer is lost: e-mail or ID. */
  readonly key: string;
  readonly remoteId: string;
  /** Issue code of a failure, else empty. */
  readonly code: string;
  /** For a run: JSON of `RunHead`. For a row: the target's own words, masked and cut. */
  readonly detail: string;
  /** For the intent of a row: what it does, by field with the values before and after, as `plan/row-image` writes it. Never a secret. */
  readonly image: string;
  readonly checksum: string;
}

/** What a run is about; stands in each record of kind `run`. */
export interface RunHead {
  readonly kind: 'send' | 'undo';
  /** The run that an undo takes back; else empty. */
  readonly undoes: RunId;
  /** Strict: the first refusal stops the run, and what it did is undone. */
  readonly strict: boolean;
  /** Who sent it, where the host tells; else empty. */
  readonly by: string;
  /** Heading of each mapped field, by field key: with what the sheet was read. */
  readonly mapping: Readonly<Record<string, string>>;
  /** How date columns were read where the user chose between two readings, by field key. */
  readonly dates?: Readonly<Record<string, 'dmy' | 'mdy'>>;
  readonly target: string;
  readonly baseUrl: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly planMac: string;
  readonly startedAt: number;
  readonly total: number;
  /** For whom temporary passwords were made as they were sent; absent where for nobody. The passwords themselves stand nowhere. */
  readonly passwords?: 'blank' | 'all';
  /** Rows by outcome, once a session of the run has ended: with the rest of the head, its receipt. */
  readonly counts?: Readonly<Record<string, number>>;
}

export interface RunSummary extends RunHead {
  readonly run: RunId;
  readonly state: RunState;
}

export interface Journal {
  /** True where the journal is a part of the workbook: whoever has the file has the record of its runs. */
  readonly inWorkbook?: boolean;
  /** Durable when it resolves. Rejects, and writes nothing, when a newer fence has written to the run. */
  append(records: readonly JournalRecord[]): Promise<void>;
  /** All records of a run, in any order; torn or foreign ones included: the reader judges. */
  read(run: RunId): Promise<JournalRecord[]>;
  /** Runs whose last record says that they have not ended, the newest first. */
  open(): Promise<RunSummary[]>;
}
