/** A journal in memory, with the fence check that every journal owes: who was overtaken cannot write any more. */
import type { Journal, JournalRecord } from '../ports/index.js';
import { openRuns } from '../sending/journal.js';
import { OVERTAKEN } from '../said/by-hosts.js';

export interface MemoryJournal extends Journal {
  /** What is kept, line by line; a test may tear, shuffle or double it. */
  readonly lines: JournalRecord[];
}

/** An append-only list of records. */
export function memoryJournal(): MemoryJournal {
  const lines: JournalRecord[] = [];
  return {
    lines,
    async append(records) {
      await Promise.resolve();
      for (const run of new Set(records.map((record) => record.run))) {
        if (oldestFence(records, run) < newestFence(lines, run)) throw new Error(OVERTAKEN);
      }
      lines.push(...records.map((record) => ({ ...record })));
    },
    read: (run) => Promise.resolve(lines.filter((line) => line.run === run).map((line) => ({ ...line }))),
    open: () => Promise.resolve(openRuns(lines)),
  };
}

function oldestFence(records: readonly JournalRecord[], run: string): number {
  return records.reduce((fence, record) => (record.run === run ? Math.min(fence, record.fence) : fence), Infinity);
}

function newestFence(records: readonly JournalRecord[], run: string): number {
  return records.reduce((fence, record) => (record.run === run ? Math.max(fence, record.fence) : fence), 0);
}
