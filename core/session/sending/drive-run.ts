/** Drives a run: does what it asks for through the ports, one step at a time, and shows how far it is. */
import type { Host, Lease } from '../../ports/index.js';
import { lostAnswers, type Progress, type Receipt, type Run } from '../../sending/index.js';
import type { RowSnapshots } from './row-snapshots.js';

export interface RunWatcher {
  progressed(progress: Progress): void;
}

/** Runs to the end, whatever happens on the way; a port that fails is an answer too. */
export async function driveRun(host: Host, run: Run, lease: Lease, snapshots: RowSnapshots, watcher: RunWatcher): Promise<Receipt> {
  const { clock } = host;
  for (;;) {
    const step = run.next(clock.now());
    watcher.progressed(run.progress(clock.now()));
    switch (step.kind) {
      case 'done':
        return step.receipt;
      case 'append':
        run.handle(step, await succeeds(host.journal.append(step.records)), clock.now());
        break;
      case 'reread':
        run.handle(step, await snapshots.check(step.rows).catch(() => null), clock.now());
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
