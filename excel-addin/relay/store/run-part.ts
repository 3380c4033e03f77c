/** What an append says about one run, in the form in which both stores keep it. */
import type { JournalRecord } from '../../../core/ports/index.js';
import { hasEnded, isIntact } from '../../../core/sending/journal.js';
import type { KeptRecord } from './journal-bodies.js';

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

/** The records of an append by run, in the order of the runs' names: whoever locks several runs locks them in the same order. */
export function runParts(records: readonly JournalRecord[], keep: (record: JournalRecord) => KeptRecord): RunPart[] {
  const byRun = new Map<string, JournalRecord[]>();
  for (const record of records) {
    const own = byRun.get(record.run);
    if (own) own.push(record);
    else byRun.set(record.run, [record]);
  }
  return [...byRun.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([run, own]) => ({ ...partOf(run, own), records: own.map(keep) }));
}

function partOf(run: string, records: readonly JournalRecord[]): Omit<RunPart, 'records'> {
  const fences = records.map(({ fence }) => fence);
  // A torn record ends no run: what may still be open is for the reader to judge.
  const last = records.filter((record) => record.kind === 'run' && isIntact(record)).sort((one, other) => other.seq - one.seq)[0];
  return {
    run,
    lowestFence: Math.min(...fences),
    highestFence: Math.max(...fences),
    stateSeq: last?.seq ?? 0,
    ended: last !== undefined && hasEnded(last.state),
  };
}
