/** What an append says about one run, in the form in which both stores keep it. */
import { createHash } from 'node:crypto';
import type { JournalRecord, RunState } from '../../../core/ports/index.js';
import { isIntact } from '../../../core/sending/journal.js';

const ENDED: readonly string[] = ['settled', 'reported'] satisfies RunState[];

export interface RunPart {
  readonly run: string;
  readonly lowestFence: number;
  readonly highestFence: number;
  /** Number of the last record that tells the state of the run; 0 where none does. */
  readonly stateSeq: number;
  /** Whether that record says that the run has ended. */
  readonly ended: boolean;
  readonly records: readonly KeptRecord[];
}

export interface KeptRecord {
  readonly seq: number;
  /** Tells a record that is written a second time from another one at the same number. */
  readonly digest: Buffer;
  readonly body: string;
  readonly bytes: number;
}

/** The records of an append by run, in the order of the runs' names: whoever locks several runs locks them in the same order. */
export function runParts(records: readonly JournalRecord[]): RunPart[] {
  const byRun = new Map<string, JournalRecord[]>();
  for (const record of records) {
    const own = byRun.get(record.run);
    if (own) own.push(record);
    else byRun.set(record.run, [record]);
  }
  return [...byRun.entries()].sort(([one], [other]) => (one < other ? -1 : 1)).map(([run, own]) => partOf(run, own));
}

function partOf(run: string, records: readonly JournalRecord[]): RunPart {
  const fences = records.map(({ fence }) => fence);
  // A torn record ends no run: what may still be open is for the reader to judge.
  const last = records.filter((record) => record.kind === 'run' && isIntact(record)).sort((one, other) => other.seq - one.seq)[0];
  return {
    run,
    lowestFence: Math.min(...fences),
    highestFence: Math.max(...fences),
    stateSeq: last?.seq ?? 0,
    ended: last !== undefined && ENDED.includes(last.state),
    records: records.map(keep),
  };
}

function keep(record: JournalRecord): KeptRecord {
  const body = JSON.stringify(record);
  return { seq: record.seq, digest: createHash('sha256').update(body).digest(), body, bytes: Buffer.byteLength(body) };
}

/** A record as it was written. */
export function recordOf(body: string): JournalRecord {
  return JSON.parse(body) as JournalRecord;
}
