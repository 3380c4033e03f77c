/** Reading a journal back: records may be torn, doubled, out of order or of another version, and the reader copes with all of it. */
import type { JournalRecord, RowState, RunHead, RunId, RunState, RunSummary } from '../ports/index.js';
import { isIntact } from './journal-record.js';

export { isIntact, sealRecord } from './journal-record.js';

/** What a journal says about one run. */
export interface RunJournal {
  readonly head: RunHead | null;
  readonly state: RunState | null;
  /** The last record of each row, by row identity. */
  readonly rows: ReadonlyMap<string, JournalRecord & { readonly state: RowState }>;
  readonly lastSeq: number;
  readonly lastFence: number;
  /** True when a record is torn, missing, of another version or contradicted: no silence of this journal may be believed. */
  readonly damaged: boolean;
}

const ENDED: readonly string[] = ['settled', 'reported'] satisfies RunState[];

/** Reads the records of one run, whatever their order; records of other runs are passed over. */
export function readRun(records: readonly unknown[], run: RunId): RunJournal {
  const own = records.filter((record) => !isIntact(record) || record.run === run);
  const bySeq = new Map<number, JournalRecord>();
  let damaged = false;
  for (const record of own) {
    if (!isIntact(record)) {
      damaged = true;
      continue;
    }
    const twin = bySeq.get(record.seq);
    if (twin && twin.checksum !== record.checksum) damaged = true;
    if (!twin || record.fence > twin.fence) bySeq.set(record.seq, record);
  }
  const ordered = [...bySeq.values()].sort((one, other) => one.seq - other.seq);
  const lastSeq = ordered[ordered.length - 1]?.seq ?? 0;
  return { ...fold(ordered), lastSeq, damaged: damaged || lastSeq !== ordered.length };
}

function fold(ordered: readonly JournalRecord[]): Omit<RunJournal, 'lastSeq' | 'damaged'> {
  const rows = new Map<string, JournalRecord & { readonly state: RowState }>();
  let head: RunHead | null = null;
  let state: RunState | null = null;
  let lastFence = 0;
  for (const record of ordered) {
    lastFence = Math.max(lastFence, record.fence);
    if (record.kind === 'row') {
      rows.set(record.rid, record as JournalRecord & { readonly state: RowState });
    } else {
      head = parseHead(record.detail) ?? head;
      state = record.state as RunState;
    }
  }
  return { head, state, rows, lastFence };
}

/** Runs that have not ended, the newest first. A run without a readable head is left out: nothing tells what it was about. */
export function openRuns(records: readonly unknown[]): RunSummary[] {
  const byRun = new Map<RunId, JournalRecord[]>();
  for (const record of records) {
    if (!isIntact(record)) continue;
    const own = byRun.get(record.run);
    if (own) own.push(record);
    else byRun.set(record.run, [record]);
  }
  const open: RunSummary[] = [];
  for (const [run, own] of byRun) {
    const { head, state } = readRun(own, run);
    if (head && state && !ENDED.includes(state)) open.push({ ...head, run, state });
  }
  return open.sort((one, other) => other.startedAt - one.startedAt);
}

const HEAD_TEXTS = ['target', 'baseUrl', 'sheetId', 'sheetName', 'planMac'] as const;
const HEAD_NUMBERS = ['startedAt', 'total'] as const;

function parseHead(detail: string): RunHead | null {
  let value: unknown;
  try {
    value = JSON.parse(detail);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const head = value as Partial<Record<keyof RunHead, unknown>>;
  const whole = HEAD_TEXTS.every((name) => typeof head[name] === 'string') && HEAD_NUMBERS.every((name) => typeof head[name] === 'number');
  return whole ? (value as RunHead) : null;
}
