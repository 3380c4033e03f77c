/** The journal on a sheet of its own. People may sort, edit or copy that sheet: readers go by sequence and checksum, never by row. */
import type { JournalRecord, RunId, RunSummary } from '../../core/ports/index.js';
import { isIntact, openRuns as openRunsOf } from '../../core/sending/journal.js';
import { storageFull, underDocumentLock } from './document-store.js';
import { HostError } from './host-error.js';
import { lostRecord, noteProgress, openHeads, readJobs, writeJobs } from './job-state.js';
import type { Job } from './job-state.js';
import { appendLog, readLog } from './log-sheet.js';
import { OVERTAKEN } from '../../core/said/by-hosts.js';

/** Durable when it returns: what is written under the document's lock is flushed before the lock is given back. */
export function appendJournal(records: readonly JournalRecord[]): null {
  return underDocumentLock(() => {
    const jobs = readJobs();
    for (const run of new Set(records.map((record) => record.run))) takeFence(jobs, run, records.filter((record) => record.run === run)); // prettier-ignore
    appendLog(records);
    SpreadsheetApp.flush();
    noteProgress(jobs, records);
    return null;
  });
}

/** The records of a run, and every damaged one: it may be of this run. */
export function readJournal(run: RunId): JournalRecord[] {
  const jobs = readJobs();
  const found = withHeads(readLog(), jobs).filter((record) => record.run === run || !isIntact(record));
  const job = jobs.get(run);
  const isShort = job !== undefined && found.every(isIntact) && lastSeq(found, run) < job.seq;
  return isShort ? [...found, lostRecord(job)] : found;
}

export function openRuns(): RunSummary[] {
  return openRunsOf(withHeads(readLog(), readJobs()));
}

/** Refuses what comes under an older fence; a newer one is kept before its first record, so that a call that dies in between has written nothing under an older one. */
function takeFence(jobs: Map<RunId, Job>, run: RunId, own: readonly JournalRecord[]): void {
  const fences = own.map(({ fence }) => fence);
  const known = jobs.get(run);
  if (Math.min(...fences) < (known?.fence ?? fenceInLog(run))) {
    throw new HostError('overtaken', OVERTAKEN);
  }
  const fence = Math.max(...fences);
  if (known?.fence === fence) return;
  jobs.delete(run); // and back in, as the newest
  jobs.set(run, { run, fence, seq: known?.seq ?? 0, open: known?.open ?? false });
  try {
    writeJobs(jobs);
  } catch {
    throw storageFull();
  }
}

/** Records of the log, and those of open runs whose sheet somebody deleted. */
function withHeads(records: readonly JournalRecord[], jobs: ReadonlyMap<RunId, Job>): readonly JournalRecord[] {
  const known = new Set(records.map(({ checksum, run }) => `${run} ${checksum}`));
  return [...records, ...openHeads(jobs).filter(({ checksum, run }) => !known.has(`${run} ${checksum}`))];
}

function lastSeq(records: readonly JournalRecord[], run: RunId): number {
  return records.reduce((last, record) => (record.run === run && isIntact(record) ? Math.max(last, record.seq) : last), 0);
}

function fenceInLog(run: RunId): number {
  return readLog().reduce((fence, record) => (record.run === run && isIntact(record) ? Math.max(fence, record.fence) : fence), 0);
}
