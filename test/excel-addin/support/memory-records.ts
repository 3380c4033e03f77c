/** A home of records in memory, which can be taken away: the device of a test. */
import type { JournalRecord } from '../../../core/ports/index.js';
import { OvertakenError } from '../../../excel-addin/taskpane/journal/overtaken-error.js';
import type { RecordHome } from '../../../excel-addin/taskpane/journal/record-home.js';

export interface MemoryRecords extends RecordHome {
  /** All that it holds. */
  readonly kept: JournalRecord[];
  /** While true every call fails. */
  away: boolean;
}

export function memoryRecords(): MemoryRecords {
  const kept: JournalRecord[] = [];
  const home: MemoryRecords = {
    kept,
    away: false,
    async append(records) {
      await present();
      if (records.some(({ run, fence }) => kept.some((each) => each.run === run && each.fence > fence))) throw new OvertakenError();
      kept.push(...records);
    },
    async ofRun(run) {
      await present();
      return kept.filter((each) => each.run === run);
    },
    async ofOpenRuns() {
      await present();
      return [...kept];
    },
  };
  const present = async (): Promise<void> => {
    await Promise.resolve();
    if (home.away) throw new Error('This home is away.');
  };
  return home;
}
