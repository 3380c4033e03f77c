/** Drives a run: does what it asks for through the ports, one step at a time, and shows how far it is. */
import type { Host, HttpRequest, HttpResult, JournalRecord, Lease } from '../../ports/index.js';
import { lostAnswers, type Progress, type Receipt, type RowCheck, type Run, unsentAnswers } from '../../sending/index.js';
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

/** The lease of a run, and how long it holds once it is renewed. */
export interface Held {
  readonly lease: Lease;
  readonly ttlMs: number;
}

/** A lease that was proven longer ago is asked after before people are changed under it: the pane may have slept meanwhile. */
const PROOF_FRESH_MS = 5000;

/** Runs to the end, whatever happens on the way; a port that fails is an answer too. */
export async function driveRun(host: Host, run: Run, { lease, ttlMs }: Held, watcher: RunWatcher): Promise<Receipt> {
  const { clock } = host;
  let provenAt = clock.now();
  const renew = async (ms: number): Promise<boolean> => {
    const asked = clock.now();
    const held = await host.lock.renew(lease, ms).catch(() => false);
    if (held) provenAt = asked;
    return held;
  };
  /** Changes people under the lease: nothing leaves once it is lost, and the host looks once more at the very last. */
  const write = async (requests: readonly HttpRequest[]): Promise<readonly HttpResult[]> => {
    if (clock.now() - provenAt > PROOF_FRESH_MS && !(await renew(ttlMs))) return unsentAnswers(requests);
    const asked = clock.now();
    const results = await host.http.send(requests, lease).catch(() => lostAnswers(requests));
    if (results.some(({ kind }) => kind === 'response')) provenAt = asked;
    return results;
  };
  const look = (requests: readonly HttpRequest[]): Promise<readonly HttpResult[]> =>
    host.http.send(requests).catch(() => lostAnswers(requests));
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
        run.handle(step, await (step.purpose === 'write' ? write(step.requests) : look(step.requests)), clock.now());
        break;
      case 'renew':
        run.handle(step, await renew(step.ttlMs), clock.now());
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
