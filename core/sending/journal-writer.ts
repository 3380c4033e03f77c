/** Gathers records for the next append, so that many rows share one write. */
import { imageOf } from '../plan/row-image.js';
import type { JournalRecord, RunHead, RunId, RunState } from '../ports/index.js';
import { JOURNAL_VERSION, sealRecord } from './journal-record.js';
import { readRun } from './journal.js';
import { DONE_IN_PART, keyOf, type RowTrack } from './row-track.js';

export class JournalWriter {
  private readonly run: RunId;
  private readonly fence: number;
  private readonly head: RunHead;
  private seq: number;
  private waiting: JournalRecord[] = [];

  constructor(run: RunId, fence: number, head: RunHead, lastSeq: number) {
    this.run = run;
    this.fence = fence;
    this.head = head;
    this.seq = lastSeq;
  }

  get length(): number {
    return this.waiting.length;
  }

  /** A state of the run; the last one of a session tells its counts too. */
  runState(state: RunState, at: number, counts?: RunHead['counts']): void {
    const detail = JSON.stringify({ ...this.head, counts });
    this.add({ kind: 'run', state, rid: '', op: '', key: '', remoteId: '', code: '', detail, image: '', at });
  }

  /** The present state of a row; an intent says what it means to do. What is done in part is nothing that could be left or begun anew. */
  row(track: RowTrack, at: number): void {
    const { row, remoteId, detail, inPart } = track;
    const state = inPart && track.state === 'ready' ? 'unknown' : track.state;
    const code = inPart && (state === 'unknown' || state === 'intent') ? DONE_IN_PART : track.code;
    const image = state === 'intent' ? imageOf(row) : '';
    this.add({ kind: 'row', state, rid: row.rid, op: row.op, key: keyOf(row), remoteId, code, detail, image, at });
  }

  /** Hands out what has gathered; it must be written before anything later is. */
  take(): JournalRecord[] {
    const records = this.waiting;
    this.waiting = [];
    return records;
  }

  private add(part: Omit<JournalRecord, 'v' | 'run' | 'seq' | 'fence' | 'checksum'>): void {
    this.seq += 1;
    this.waiting.push(sealRecord({ v: JOURNAL_VERSION, run: this.run, seq: this.seq, fence: this.fence, ...part }));
  }
}

/**
 * The record that brings a run to a state from outside of it, as `reported` once its receipt stands on the sheet or somebody put it
 * away; null when the records do not say what the run was about.
 */
export function runRecord(records: readonly unknown[], run: RunId, state: RunState, fence: number, at: number): JournalRecord | null {
  const { head, lastSeq } = readRun(records, run);
  if (!head) return null;
  const writer = new JournalWriter(run, fence, head, lastSeq);
  writer.runState(state, at, head.counts);
  return writer.take()[0] ?? null;
}
