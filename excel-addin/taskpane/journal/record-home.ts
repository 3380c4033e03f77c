/** One of the places where the journal of a workbook is kept. */
import type { JournalRecord, RunId } from '../../../core/ports/index.js';

export interface RecordHome {
  /** Durable when it resolves; rejects with an OvertakenError, and keeps nothing, when a newer fence has written. */
  append(records: readonly JournalRecord[]): Promise<void>;
  ofRun(run: RunId): Promise<JournalRecord[]>;
  /** All records of the runs that may still be open; those of others may be among them. */
  ofOpenRuns(): Promise<JournalRecord[]>;
}
