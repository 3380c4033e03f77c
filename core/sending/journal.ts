/** Reading a journal back: records may be torn, doubled, out of order or of another version, and the reader copes with all of it. */
import type { JournalRecord, RowState, RunHead, RunId, RunState, RunSummary } from '../ports/index.js';
import { hasEnded, isIntact } from './journal-record.js';
import { parseHead } from './run-head.js';

export { hasEnded, isIntact, sealRecord } from './journal-record.js';

export type RowRecord = JournalRecord & { readonly state: RowState };

/** What a journal says about one run. */
export interface RunJournal {
  readonly head: RunHead | null;
  readonly state: RunState | null;
  /** The last record of each row, by row identity, in the order in which they were written. */
  readonly rows: ReadonlyMap<string, RowRecord>;
  /** What the last intent of each row meant to do; a row that is known to have come to nothing since has none. */
  readonly images: ReadonlyMap<string, string>;
  readonly lastSeq: number;
  readonly lastFence: number;
  /** True when a record is torn, missing, of another version or contradicted: no silence of this journal may be believed. */
  readonly damaged: boolean;
}

/** Reads the records of one run, whatever their order; records of other runs are passed over. */
export function readRun(records: readonly unknown[], run: RunId): RunJournal {
  const bySeq = new Map<number, JournalRecord>();
  let damaged = false;
  for (const record of records) {
    if (!isIntact(record)) {
      damaged = true; // it may be of this run
      continue;
    }
    if (record.run !== run) continue;
    const twin = bySeq.get(record.seq);
    if (twin && twin.checksum !== record.checksum) damaged = true;
    if (!twin || record.fence > twin.fence) bySeq.set(record.seq, record);
  }
  const ordered = [...bySeq.values()].sort((one, other) => one.seq - other.seq);
  const lastSeq = ordered[ordered.length - 1]?.seq ?? 0;
  return { ...fold(ordered), lastSeq, damaged: damaged || lastSeq !== ordered.length };
}

function fold(ordered: readonly JournalRecord[]): Omit<RunJournal, 'lastSeq' | 'damaged'> {
  const rows = new Map<string, RowRecord>();
  const images = new Map<string, string>();
  let head: RunHead | null = null;
  let state: RunState | null = null;
  let lastFence = 0;
  for (const record of ordered) {
    lastFence = Math.max(lastFence, record.fence);
    if (record.kind === 'row') {
      rows.delete(record.rid); // and back in at the end: rows stand in the order of their last records
      rows.set(record.rid, record as RowRecord);
      if (record.state === 'intent') images.set(record.rid, record.image);
      else if (record.state === 'ready') images.delete(record.rid);
    } else {
      head = parseHead(record.detail) ?? head;
      state = record.state as RunState;
    }
  }
  return { head, state, rows, images, lastFence };
}

/**
 * Runs that have not ended, the newest first; one whose last word is torn may have been kept open by it. A run without a readable head is
 * left out: nothing tells what it was about.
 */
export function openRuns(records: readonly unknown[]): RunSummary[] {
  const byRun = new Map<RunId, JournalRecord[]>();
  const torn = new Map<unknown, number>();
  for (const record of records) {
    if (!isIntact(record)) {
      const { run, seq } = (record ?? {}) as Partial<Record<keyof JournalRecord, unknown>>;
      if (typeof seq === 'number') torn.set(run, Math.max(seq, torn.get(run) ?? 0));
      continue;
    }
    const own = byRun.get(record.run);
    if (own) own.push(record);
    else byRun.set(record.run, [record]);
  }
  const open: RunSummary[] = [];
  for (const [run, own] of byRun) {
    const { head, state, lastSeq } = readRun(own, run);
    const isOpen = state !== null && (!hasEnded(state) || (torn.get(run) ?? 0) > lastSeq);
    if (head && isOpen) open.push({ ...head, run, state });
  }
  return open.sort((one, other) => other.startedAt - one.startedAt);
}
