/** The journal on a sheet of its own. People may sort, edit or copy that sheet: readers go by sequence and checksum, never by row. */
import type { JournalRecord, RunId, RunSummary } from '../../core/ports/index.js';
import { isIntact, openRuns as openRunsOf } from '../../core/sending/journal.js';
import { documentProperties, setDocumentProperty, underDocumentLock } from './document-store.js';
import { HostError } from './host-error.js';
import { appendLog, readLog } from './log-sheet.js';

const FENCES = 'muster.fences';
/** Runs whose fence is kept at hand; the fence of an older one is looked up in the log. */
const FENCES_KEPT = 50;

/** Durable when it returns: what is written under the document's lock is flushed before the lock is given back. */
export function appendJournal(records: readonly JournalRecord[]): null {
  return underDocumentLock(() => {
    const fences = keptFences();
    for (const run of new Set(records.map((record) => record.run))) {
      const own = records.filter((record) => record.run === run).map((record) => record.fence);
      if (Math.min(...own) < (fences.get(run) ?? fenceInLog(run))) {
        throw new HostError(
          'overtaken',
          'Another user has taken this send over, so nothing more is written. Open the results to see its state.',
        );
      }
      const newest = Math.max(...own);
      if (fences.get(run) === newest) continue;
      fences.delete(run); // and back in, as the newest
      fences.set(run, newest);
      // The fence stands before the records: a call that dies in between has written nothing under an older one.
      setDocumentProperty(FENCES, JSON.stringify([...fences].slice(-FENCES_KEPT)));
    }
    appendLog(records);
    return null;
  });
}

/** The records of a run, and every damaged one: it may be of this run. */
export function readJournal(run: RunId): JournalRecord[] {
  return readLog().filter((record) => record.run === run || !isIntact(record));
}

export function openRuns(): RunSummary[] {
  return openRunsOf(readLog());
}

function fenceInLog(run: RunId): number {
  return readLog().reduce((fence, record) => (record.run === run && isIntact(record) ? Math.max(fence, record.fence) : fence), 0);
}

function keptFences(): Map<RunId, number> {
  try {
    const kept = JSON.parse(documentProperties().getProperty(FENCES) ?? '[]') as [RunId, number][];
    return new Map(kept.filter((entry) => Array.isArray(entry) && typeof entry[1] === 'number'));
  } catch {
    return new Map();
  }
}
