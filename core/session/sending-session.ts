/** Everything between "Send" and the receipt: lease, run, resume, retry. */
import { type Directory, DirectoryIndex } from '../roster/directory.js';
import { enSession } from '../issues/messages/en-session.js';
import type { Host, JournalRecord, Lease, RunHead, RunSummary } from '../ports/index.js';
import { keysOfRow, planChanges, ridOf, type Plan } from '../plan/plan.js';
import type { PlannedRow } from '../plan/planned-row.js';
import { rowInWords } from '../roster/cell-place.js';
import { createRun, leaseMs, readRun, type Receipt, type Run, runRecord } from '../sending/index.js';
import { lowerCase } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import { driveRun } from './sending/drive-run.js';
import { loadUsers } from './load-users.js';
import { RowSnapshots } from './sending/row-snapshots.js';
import { type Names, progressView, receiptView } from './sending/run-view.js';
import type { Settings } from './settings.js';
import type { Store } from './store.js';
import { writeStatus } from './sending/write-status.js';

const LEASE = 'muster-send';
const RANDOM_STEPS = 4096;

/** What is needed to send: a plan, and the sheet that it was made from. */
export interface Prepared {
  readonly checked: CheckedSheet;
  readonly plan: Plan;
  readonly snapshots: RowSnapshots;
  /** As they are now: the sheet may be sorted before the rows are sent. */
  readonly names: Names;
  /** Row identities of everybody on the sheet, planned or not. */
  readonly everybody: ReadonlySet<string>;
  /** False where the target's users are not known: then everybody is looked up first. */
  readonly usersKnown: boolean;
}

export interface Take {
  readonly prepared: Prepared;
  readonly rows: readonly PlannedRow[];
  /** Of a run that is taken up; empty for a new one. */
  readonly resumed: { readonly summary: RunSummary; readonly records: readonly JournalRecord[] } | null;
  /** True where the sheet is no longer what was previewed: what is unknown is looked up, and nothing is sent. */
  readonly onlyLookUp: boolean;
  /** Row identities that the last run left unknown. */
  readonly unknown: ReadonlySet<string>;
}

/** Plans a checked sheet and keeps what its rows hold now. */
export function prepare(host: Host, checked: CheckedSheet, usersKnown: boolean): Prepared {
  const plan = planChanges(checked.roster, checked.hierarchy);
  const { index } = checked.roster;
  const nameOf = (sheetRow: number): string => nameOnly(rowInWords(index, sheetRow - index.sheetRow(0)));
  const people = new Map(plan.changes.map(({ rid, sheetRow }) => [rid, nameOf(sheetRow)]));
  const headings = new Map(checked.mapping.matched.map(({ field, heading }) => [field, heading]));
  const everybody = new Set<string>();
  for (let row = 0; row < index.rows; row++) if (plan.wordOf(row) !== null) everybody.add(ridOf(keysOfRow(index, row)));
  return { checked, plan, snapshots: new RowSnapshots(host, checked, plan), names: { people, headings }, everybody, usersKnown };
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
  /** The send that ended last. */
  last: { readonly head: RunHead; readonly receipt: Receipt; readonly everybody: ReadonlySet<string> } | null = null;

  constructor(host: Host, store: Store, settings: Settings) {
    this.host = host;
    this.store = store;
    this.settings = settings;
  }

  get isRunning(): boolean {
    return this.current !== null;
  }

  /** Forgets a cancel that was meant for an earlier send. */
  begin(): void {
    this.stopping = false;
  }

  /** Is heard at any time after `begin`, also before the first row is on its way. */
  cancel(): void {
    this.stopping = true;
    this.current?.cancel();
    const { run } = this.store.state;
    if (this.current && run) this.store.set({ run: { ...run, state: 'stopping' } });
  }

  /** Fingerprint of what a send of these rows is about; a sheet that was only sorted keeps it. */
  async planMac(rows: readonly PlannedRow[]): Promise<string> {
    const { target, address } = this.settings;
    const texts = rows.map(({ canonical }) => canonical).sort();
    const [mac = ''] = await this.host.crypto.fingerprint([[target.id, address, ...texts].join('\n')]);
    return mac;
  }

  /** Sends the rows of a take. False where it could not start: why stands in the state. */
  run(take: Take): Promise<boolean> {
    return this.underLease((lease) => this.runUnderLease(take, lease));
  }

  /** Puts a run that was cut off away for good; what its journal says of each row stays. */
  async dismiss(run: string): Promise<void> {
    const { host } = this;
    await this.underLease(async ({ fence }) => {
      const record = runRecord(await host.journal.read(run), run, 'reported', fence, host.clock.now());
      if (record) await host.journal.append([record]);
    });
  }

  private async underLease(work: (lease: Lease) => Promise<void>): Promise<boolean> {
    const { host } = this;
    const lease = await host.lock.acquire(LEASE, leaseMs(this.settings.target.pacing));
    if (!lease) {
      this.store.set({ problem: enSession.somebodySends });
      return false;
    }
    try {
      await work(lease);
      return true;
    } finally {
      this.current = null;
      await host.lock.release(lease).catch(() => undefined); // it runs out by itself
      this.store.set({ resumable: await host.journal.open().catch(() => []) });
    }
  }

  /**
   * True where none of these people is at the target now. Another administrator may have sent them after the preview, so it is asked
   * once more under the lease; where that cannot be told, each person is looked up.
   */
  private async areAllNew(take: Take): Promise<boolean> {
    const { host, settings } = this;
    if (!take.prepared.usersKnown || take.resumed) return false;
    const loaded = await loadUsers(host, settings.target.api(settings.values), () => undefined);
    if (!loaded.ok) return false;
    const users = new DirectoryIndex(loaded.directory);
    return take.rows.every(
      ({ rid, keys: { email, employeeId } }) =>
        take.unknown.has(rid) || (users.byEmail(lowerCase(email ?? '')) < 0 && users.byId(employeeId ?? '') < 0),
    );
  }

  private async runUnderLease(take: Take, lease: Lease): Promise<void> {
    const { host, settings, store } = this;
    const { prepared, rows, resumed } = take;
    const { checked, snapshots, names } = prepared;
    const head = resumed?.summary ?? {
      target: settings.target.id,
      baseUrl: settings.address,
      sheetId: checked.sheet.id,
      sheetName: checked.sheet.name,
      planMac: await this.planMac(rows),
      startedAt: host.clock.now(),
      total: rows.length,
    };
    const run = createRun({
      run: resumed?.summary.run ?? host.crypto.randomId(),
      head,
      lease,
      rows,
      api: settings.target.api(settings.values),
      pacing: settings.target.pacing,
      records: resumed?.records ?? [],
      lookupFirst: !(await this.areAllNew(take)),
      unknown: take.unknown,
      random: randomFrom(host.crypto.randomId()),
    });
    this.current = run;
    if (this.stopping || take.onlyLookUp) run.cancel();
    const progressed = (progress: ReturnType<Run['progress']>): void => {
      store.set({
        run: progressView(run, progress, this.stopping, names),
        busy: { what: 'sending', done: progress.done, total: progress.total },
      });
    };
    const receipt = await driveRun(host, run, lease, snapshots, { progressed });
    this.last = { head, receipt, everybody: prepared.everybody };
    // Shown first: a sheet that takes no status column changes nothing about what was sent.
    store.set({ run: receiptView(receipt, names) });
    // A sender that was overtaken knows less than the journal: its receipt does not go on the sheet.
    if (!settings.writeStatusColumn || receipt.stop?.code === 'lease') return;
    await writeStatus(host, checked.sheet.id, snapshots, receipt, names.headings).catch((error: unknown) => {
      store.set({ problem: enSession.hostFailed(error instanceof Error ? error.message : '') });
    });
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
