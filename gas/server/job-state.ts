/**
 * What the document remembers of its runs beside the log: which fence wrote last, how far, and what an open run is about. The log is the
 * record; this tells when somebody took rows out of it, and offers a run whose log is gone.
 */
import type { JournalRecord, RunId } from '../../core/ports/index.js';
import { hasEnded, isIntact } from '../../core/sending/journal.js';
import { documentProperties } from './document-store.js';
import { spreadsheet } from './spreadsheet.js';

const JOBS = 'muster.jobs';
const HEAD = 'muster.job.';
/** Runs that are remembered; what is to be known of an older one stands in the log. About 60 bytes each, so well below a value's 9 KB. */
const JOBS_KEPT = 50;

export interface Job {
  readonly run: RunId;
  readonly fence: number;
  /** Of the record that was written last; 0 before the first. */
  readonly seq: number;
  readonly open: boolean;
}

/** The jobs of this spreadsheet, by run. A copy of it may bring the store along: those runs are not its own. */
export function readJobs(): Map<RunId, Job> {
  try {
    const kept = JSON.parse(documentProperties().getProperty(JOBS) ?? '{}') as { readonly of?: unknown; readonly jobs?: readonly Job[] };
    return new Map(kept.of === spreadsheet().getId() ? (kept.jobs ?? []).map((job) => [job.run, job]) : []);
  } catch {
    return new Map();
  }
}

/** Throws where the store does not take it. The job that is written last is forgotten last. */
export function writeJobs(jobs: ReadonlyMap<RunId, Job>): void {
  const all = [...jobs.values()];
  for (const { run } of all.slice(0, -JOBS_KEPT)) documentProperties().deleteProperty(HEAD + run);
  documentProperties().setProperty(JOBS, JSON.stringify({ of: spreadsheet().getId(), jobs: all.slice(-JOBS_KEPT) }));
}

/** Notes how far the log is. The log holds these records already: a store that does not take the note costs nothing but the note. */
export function noteProgress(jobs: Map<RunId, Job>, records: readonly JournalRecord[]): void {
  try {
    for (const record of records) {
      const { run, seq, fence, kind, state } = record;
      const open = kind === 'run' ? !hasEnded(state) : (jobs.get(run)?.open ?? false);
      jobs.delete(run); // and back in, as the newest
      jobs.set(run, { run, fence, seq, open });
      if (kind === 'run') keepHead(record, open);
    }
    writeJobs(jobs);
  } catch {
    // The log alone is enough to go on.
  }
}

/** The last record of each open run that says what it is about. */
export function openHeads(jobs: ReadonlyMap<RunId, Job>): JournalRecord[] {
  return [...jobs.values()].filter(({ open }) => open).flatMap(({ run }) => headOf(run));
}

/** What stands for records that the log has lost: nobody takes it for whole, so nothing that the log is silent about is believed. */
export function lostRecord({ run, seq, fence }: Job): JournalRecord {
  const empty = { rid: '', op: '', key: '', remoteId: '', code: '', detail: '', image: '' } as const;
  return { v: 2, run, seq, fence, at: 0, kind: 'row', state: 'unknown', ...empty, checksum: 'lost' };
}

function keepHead(record: JournalRecord, open: boolean): void {
  const key = HEAD + record.run;
  if (open) documentProperties().setProperty(key, JSON.stringify(record));
  else documentProperties().deleteProperty(key);
}

function headOf(run: RunId): JournalRecord[] {
  try {
    const record: unknown = JSON.parse(documentProperties().getProperty(HEAD + run) ?? 'null');
    return isIntact(record) && record.run === run ? [record] : [];
  } catch {
    return [];
  }
}
