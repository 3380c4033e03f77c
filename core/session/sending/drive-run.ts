/** Drives a run: does what it asks for through the ports, one step at a time, and shows how far it is. */
import type { Host, JournalRecord, Lease } from '../../ports/index.js';
import { lostAnswers, type Progress, type Receipt, type RowCheck, type Run } from '../../sending/index.js';
import type { PlannedRow } from '../../plan/planned-row.js';

export interface RunWatcher {
  progressed(progress: Progress): void;
  /** Records of other runs, or of this one after its last word, that become durable in the same write as these. */
  beside(records: readonly JournalRecord[]): readonly JournalRecord[];
  /** Hears of everything that was written. */
  appended(records: readonly JournalRecord[]): void;
  /** Reads rows of the sheet again. */
  check(rows: readonly PlannedRow[]): Promise<ReadonlyMap<string, RowCheck>>;
}

/** Runs to the end, whatever happens on the way; a port that fails is an answer too. */
export async function driveRun(host: Host, run: Run, lease: Lease, watcher: RunWatcher): Promise<Receipt> {
  const { clock } = host;
  for (;;) {
    const step = run.next(clock.now());
    watcher.progressed(run.progress(clock.now()));
    switch (step.kind) {
      case 'done':
        return step.receipt;
      case 'append': {
        const records = [...step.records, ...watcher.beside(step.records)];
        const durable = await succeeds(host.journal.append(records));
        if (durable) watcher.appended(records);
        run.handle(step, durable, clock.now());
        break;
      }
      case 'reread':
        run.handle(step, await watcher.check(step.rows).catch(() => null), clock.now());
        break;
      case 'send':
        run.handle(step, await host.http.send(step.requests).catch(() => lostAnswers(step.requests)), clock.now());
        break;
      case 'renew':
        run.handle(step, await host.lock.renew(lease, step.ttlMs).catch(() => false), clock.now());
        break;
      case 'wait':
        await clock.sleep(step.ms);
        run.handle(step, undefined, clock.now());
        break;
    }
  }
}

const succeeds = (work: Promise<void>): Promise<boolean> =>
  work.then(
    () => true,
    () => false,
  );
