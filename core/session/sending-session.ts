/** Everything between "Send" and the receipt: lease, run, resume, retry. */
import type { Directory } from '../roster/directory.js';
import { enSession } from '../issues/messages/en-session.js';
import type { Host, JournalRecord, RunSummary } from '../ports/index.js';
import { planChanges, ridOf, type Plan } from '../plan/plan.js';
import type { PlannedRow } from '../plan/planned-row.js';
import { rowInWords } from '../roster/cell-place.js';
import { createRun, leaseMs, readRun, type Receipt, type Run, runRecord } from '../sending/index.js';
import type { CheckedSheet } from './checked-sheet.js';
import { driveRun } from './drive-run.js';
import { RowSnapshots } from './row-snapshots.js';
import { progressView, receiptView } from './run-view.js';
import type { Settings } from './settings.js';
import type { Store } from './store.js';
import { writeStatus } from './write-status.js';

const LEASE = 'muster-send';
const RANDOM_STEPS = 4096;

/** What is needed to send: a plan, and the sheet that it was made from. */
export interface Prepared {
  readonly checked: CheckedSheet;
  readonly plan: Plan;
  readonly snapshots: RowSnapshots;
  /** False where the target's users are not known: then everybody is looked up first. */
  readonly usersKnown: boolean;
}

export interface Take {
  readonly prepared: Prepared;
  readonly rows: readonly PlannedRow[];
  /** Of a run that is taken up; empty for a new one. */
  readonly resumed: { readonly summary: RunSummary; readonly records: readonly JournalRecord[] } | null;
  /** Row identities that the last run left unknown. */
  readonly unknown: ReadonlySet<string>;
}

/** Plans a checked sheet and keeps what its rows hold now. */
export function prepare(host: Host, checked: CheckedSheet, usersKnown: boolean): Prepared {
  const plan = planChanges(checked.roster, checked.hierarchy);
  return { checked, plan, snapshots: new RowSnapshots(host, checked, plan), usersKnown };
}

/** A directory without the people of a run: who was created by it is no stranger who took the address. */
export function withoutPeople(directory: Directory | undefined, rids: ReadonlySet<string>): Directory | undefined {
  if (!directory?.users) return directory;
  const isOfRun = (email: string | null, employeeId: string | null): boolean => rids.has(ridOf({ email, employeeId }));
  return { ...directory, users: directory.users.filter((user) => !isOfRun(user.email ?? null, user.employeeId ?? null)) };
}

/** Row identities that a journal knows. */
export const ridsOf = (records: readonly JournalRecord[], run: string): Set<string> => new Set(readRun(records, run).rows.keys());

export class Sending {
  private readonly host: Host;
  private readonly store: Store;
  private readonly settings: Settings;
  private current: Run | null = null;
  private stopping = false;
  receipt: Receipt | null = null;

  constructor(host: Host, store: Store, settings: Settings) {
    this.host = host;
    this.store = store;
    this.settings = settings;
  }

  get isRunning(): boolean {
    return this.current !== null;
  }

  cancel(): void {
    this.stopping = true;
    this.current?.cancel();
  }

  /** Puts a run that was cut off away for good; what its journal says of each row stays. */
  async dismiss(run: string): Promise<void> {
    const { host } = this;
    const lease = await host.lock.acquire(LEASE, leaseMs(this.settings.target.pacing));
    if (!lease) {
      this.store.set({ problem: enSession.somebodySends });
      return;
    }
    try {
      const record = runRecord(await host.journal.read(run), run, 'reported', lease.fence, host.clock.now());
      if (record) await host.journal.append([record]);
    } finally {
      await host.lock.release(lease).catch(() => undefined); // it runs out by itself
      this.store.set({ resumable: await host.journal.open().catch(() => []) });
    }
  }

  /** Sends the rows of a take under the lease. Problems that keep it from starting stand in the state. */
  async run(take: Take): Promise<void> {
    const { host, settings } = this;
    const { pacing } = settings.target;
    const lease = await host.lock.acquire(LEASE, leaseMs(pacing));
    if (!lease) {
      this.store.set({ problem: enSession.somebodySends });
      return;
    }
    try {
      await this.runUnderLease(take, lease);
    } finally {
      this.current = null;
      await host.lock.release(lease).catch(() => undefined); // it runs out by itself
      this.store.set({ resumable: await host.journal.open().catch(() => []) });
    }
  }

  private async runUnderLease(take: Take, lease: Parameters<typeof driveRun>[2]): Promise<void> {
    const { host, settings, store } = this;
    const { prepared, rows, resumed } = take;
    const { checked, snapshots } = prepared;
    const [planMac = ''] = await host.crypto.fingerprint([
      [settings.target.id, settings.address, ...rows.map(({ canonical }) => canonical)].join('\n'),
    ]);
    const head = resumed?.summary ?? {
      target: settings.target.id,
      baseUrl: settings.address,
      sheetId: checked.sheet.id,
      sheetName: checked.sheet.name,
      planMac,
      startedAt: host.clock.now(),
      total: rows.length,
    };
    const { index } = checked.roster;
    const people = new Map(rows.map(({ rid, sheetRow }) => [rid, nameOnly(rowInWords(index, sheetRow - index.sheetRow(0)))]));
    const run = createRun({
      run: resumed?.summary.run ?? host.crypto.randomId(),
      head,
      lease,
      rows,
      api: settings.target.api(settings.values),
      pacing: settings.target.pacing,
      records: resumed?.records ?? [],
      lookupFirst: !prepared.usersKnown,
      unknown: take.unknown,
      random: randomFrom(host.crypto.randomId()),
    });
    this.current = run;
    this.stopping = false;
    const progressed = (progress: ReturnType<Run['progress']>): void => {
      store.set({
        run: progressView(run, progress, this.stopping, people),
        busy: { what: 'sending', done: progress.done, total: progress.total },
      });
    };
    const receipt = await driveRun(host, run, lease, snapshots, { progressed });
    this.receipt = receipt;
    // A sender that was overtaken knows less than the journal: its receipt does not go on the sheet.
    if (settings.writeStatusColumn && receipt.stop?.code !== 'lease') await writeStatus(host, checked, snapshots, receipt);
    store.set({ run: receiptView(receipt, people) });
  }
}

const nameOnly = (words: string): string => words.replace(/ \(row \d+\)$/u, '');

/** Chance from the letters of a random name: jitter needs no more, and shared code has no dice of its own. */
function randomFrom(name: string): () => number {
  let state = 0;
  for (let i = 0; i < name.length; i++) state = (Math.imul(state, 31) + name.charCodeAt(i)) | 0;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) | 0;
    return ((state >>> 16) % RANDOM_STEPS) / RANDOM_STEPS;
  };
}
