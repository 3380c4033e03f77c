/** One run from its first record to its last: what it is made from, and everything that its journal holds in the end. */
import type { PlannedRow } from '../../plan/planned-row.js';
import type { Host, JournalRecord } from '../../ports/index.js';
import { createRun, leaseMs, type Progress, type Receipt, type RowCheck, type Run, type RunInput } from '../../sending/index.js';
import { idempotencyKeys } from './idempotency-keys.js';
import type { RunView } from '../state.js';
import { driveRun } from './drive-run.js';
import { type LiveLines, liveLines } from './run-view.js';

const RANDOM_STEPS = 4096;

export interface Conducted {
  readonly receipt: Receipt;
  readonly records: readonly JournalRecord[];
}

/** How a run is shown while it goes on. */
export type ShowRun = (run: Run, progress: Progress, lines: LiveLines) => RunView;

export interface Conducting {
  readonly show: ShowRun;
  readonly shown: (view: RunView) => void;
  /** Hears of the run before its first step. */
  readonly began: (run: Run) => void;
  /** What becomes durable in the same write as `written`; `before` is everything up to it. */
  readonly beside: (written: readonly JournalRecord[], before: readonly JournalRecord[]) => readonly JournalRecord[];
  readonly check: (rows: readonly PlannedRow[]) => Promise<ReadonlyMap<string, RowCheck>>;
}

/** Runs to the end and gives the receipt with all records, those from before included. */
export async function conduct(
  host: Host,
  input: Omit<RunInput, 'random' | 'records' | 'idempotencyKeys'> & { readonly records: readonly JournalRecord[] },
  { show, shown, began, beside, check }: Conducting,
): Promise<Conducted> {
  const keys = await idempotencyKeys(host.crypto, input.run, input.rows);
  const run = createRun({ ...input, idempotencyKeys: keys, random: randomFrom(host.crypto.randomId()) });
  const records = [...input.records];
  let lines: LiveLines | null = null;
  began(run);
  const receipt = await driveRun(
    host,
    run,
    { lease: input.lease, ttlMs: leaseMs(input.pacing) },
    {
      progressed(progress) {
        lines ??= liveLines(run, progress.total);
        shown(show(run, progress, lines));
      },
      beside: (written) => beside(written, records),
      appended(written) {
        for (const record of written) if (record.run === input.run) records.push(record);
      },
      check,
    },
  );
  return { receipt, records };
}

/** Chance from the letters of a random name: jitter needs no more, and shared code has no dice of its own. */
function randomFrom(name: string): () => number {
  let state = 0;
  for (let i = 0; i < name.length; i++) state = (Math.imul(state, 31) + name.charCodeAt(i)) | 0;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return ((state >>> 16) % RANDOM_STEPS) / RANDOM_STEPS;
  };
}
