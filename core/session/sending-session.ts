/** Everything between "Send" and the receipt: the lease, a run, what it takes back, and the run that was the last. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Host, JournalRecord, Lease, RunId } from '../ports/index.js';
import { appliedSteps, leaseMs, readRun, type Run, runRecord, type Stop } from '../sending/index.js';
import { receiptInWords, writeAfterRun } from './sending/after-run.js';
import { changedUsers } from './sending/changed-users.js';
import { conduct, type Conducted, type Conducting, type ShowRun } from './sending/conduct.js';
import { mayBeThere } from './sending/just-created.js';
import { lastLook } from './sending/last-look.js';
import { type LastRun, readLastRun } from './sending/last-run.js';
import { mappingOf, planMac } from './sending/plan-mac.js';
import { readOwnChanges } from './sending/own-changes.js';
import type { Prepared, Resumed, Take } from './sending/prepared.js';
import { NO_NAMES } from './sending/row-lines.js';
import { SendLease } from './sending/send-lease.js';
import { headOf, sendHead, undoHead, whyElsewhere } from './sending/run-head.js';
import { closeUndone, keepOpen, mustBeTakenBack, namesOfTake, stepsOfImages } from './sending/run-journal.js';
import { countUnknown, progressView, receiptView, undoingView } from './sending/run-view.js';
import { countUndoable, leaderFieldOf, NOTHING_UNDONE, prepareUndo, type PreparedUndo, staysAfter, undoneOf } from './sending/undo-plan.js';
import type { Actions } from './actions.js';
import type { PasswordMode } from './passwords/password-mode.js';
import type { Passwords } from './passwords/passwords.js';
import type { Settings } from './settings.js';
import type { Store } from './store.js';

export type { LastRun } from './sending/last-run.js';
export { prepareSteps, type Prepared, type Resumed, type Take } from './sending/prepared.js';
export type { PreparedUndo } from './sending/undo-plan.js';

const NOBODY: ReadonlySet<string> = new Set();
/** Stops after which what a strict run did can be taken back at once; after the others the target or the journal is out of reach. */
const CAN_UNDO_AFTER: readonly (Stop['code'] | undefined)[] = ['strict', 'cancelled'];

export class Sending {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  private readonly passwords: Passwords;
  private readonly inTurn: Actions['inTurn'];
  private current: Run | null = null;
  private readonly lease: SendLease;
  private stopping = false;
  /** The run that ended last. */
  last: LastRun | null = null;

  /** `inTurn` does what touches the sheets when no other action does. */
  constructor(host: Host, store: Store, settings: Settings, passwords: Passwords, inTurn: Actions['inTurn']) {
    this.host = host;
    this.inTurn = inTurn;
    this.lease = new SendLease(host);
    this.store = store;
    this.settings = settings;
    this.passwords = passwords;
  }

  /** True once anything of the present send may have left. */
  hasBegun = false;

  /** Forgets a cancel that was meant for an earlier send. */
  begin(): void {
    this.stopping = false;
    this.hasBegun = false;
  }

  /** Is heard at any time after `begin`, also before the first row is on its way. */
  cancel(): void {
    this.stopping = true;
    this.current?.cancel();
    const { run } = this.store.state;
    if (this.current && run) this.store.set({ run: { ...run, state: 'stopping' } });
  }

  /** The pane goes: what it holds is free for the next one. */
  leave(): void {
    this.lease.leave();
  }

  /** Brings back the run that ended last, to be looked at and taken back. */
  async restore(): Promise<void> {
    const last = await readLastRun(this.host, this.settings);
    if (!last || this.last || this.store.state.resumable.some(({ run }) => run === last.receipt.run)) return;
    const undo = this.undoOf(last.receipt.run, last);
    if (countUndoable(undo) > 0) this.show(last, countUndoable(undo), staysAfter(undo, last.undone));
  }

  /** Fingerprint of a send of these canonical texts, read with the columns of this plan. */
  planMac({ readFrom }: Pick<Prepared, 'readFrom'>, texts: readonly string[]): Promise<string> {
    const { target, address } = this.settings;
    return planMac(this.host.crypto, { target: target.id, baseUrl: address, mapping: mappingOf(readFrom) }, texts);
  }

  /** Sends the rows of a take. False where it could not start: why stands in the state. */
  run(take: Take, passwordMode: PasswordMode): Promise<boolean> {
    return this.underLease(take.resumed, (lease) => this.send(take, lease, passwordMode));
  }

  /** What taking back the last send would do, or why it cannot be. */
  prepareUndo(): PreparedUndo | Message {
    const { last } = this;
    if (!last || last.head.kind === 'undo' || last.undone.size > 0) return spoken().send.nothingToUndo;
    const elsewhere = whyElsewhere(last.head, this.settings);
    if (elsewhere) return elsewhere;
    const undo = this.undoOf(last.receipt.run, last);
    return undo.steps.length === 0 && undo.cannot.length === 0 ? spoken().send.nothingToUndo : undo;
  }

  /** The same for a run of which only the journal is left. */
  async prepareUndoOf(run: RunId): Promise<PreparedUndo | Message> {
    const records = await this.host.journal.read(run);
    const { head } = readRun(records, run);
    return head ? this.undoOf(run, { head, records, names: NO_NAMES }) : spoken().send.undoUnreadable;
  }

  /** Takes a run back, or goes on with taking it back. False where it could not start: why stands in the state. */
  runUndo(undo: PreparedUndo, resumed: Resumed | null, run: RunId): Promise<boolean> {
    return this.underLease(resumed, async (lease) => {
      const of = this.last?.receipt.run === undo.of ? this.last : null;
      const records = of?.records ?? (await this.host.journal.read(undo.of));
      const back = await this.takeBack(undo, records, { resumed, run }, lease, (machine, progress, lines) =>
        progressView(machine, progress, lines, undo.names, { kind: 'undo', strict: false, stopping: this.stopping }),
      );
      const undone = undoneOf(undo, back.receipt);
      // An undo of which the journal holds nothing never began: what it was to take back can still be taken back.
      if (of && back.records.length === 0) {
        this.store.set({ run: this.viewOf({ ...of, ...back, names: undo.names, undone: NOTHING_UNDONE }, countUndoable(undo), []) });
        return;
      }
      const last: LastRun = { ...back, prepared: of?.prepared ?? null, names: undo.names, undone };
      this.show(last, 0, staysAfter(undo, undone));
      await this.writeAfter(last, of ? { ...of, undone, changed: back.changed } : null, 0);
    });
  }

  /** Puts a run that was cut off away for good; what its journal says of each row stays. */
  async dismiss(run: string): Promise<void> {
    const { host } = this;
    await this.underLease(null, async ({ fence }) => {
      const record = runRecord(await host.journal.read(run), run, 'reported', fence, host.clock.now());
      if (record) await host.journal.append([record]);
    });
  }

  private async underLease(resumed: Resumed | null, work: (lease: Lease) => Promise<void>): Promise<boolean> {
    const { host } = this;
    try {
      const done = await this.lease.during(leaseMs(this.settings.target.pacing), resumed, work);
      if (!done) this.store.set({ problem: spoken().session.somebodySends });
      return done;
    } finally {
      this.current = null;
      this.store.set({ resumable: await host.journal.open().catch(() => []) });
    }
  }

  private async send(take: Take, lease: Lease, passwordMode: PasswordMode): Promise<void> {
    const { host, settings, store } = this;
    const { prepared, rows, resumed, unknown } = take;
    const names = namesOfTake(take, settings.target);
    const run = resumed?.summary.run ?? take.run ?? host.crypto.randomId();
    const head = resumed
      ? headOf(resumed.summary)
      : await sendHead(host, { target: settings.target, address: settings.address, passwordMode }, take);
    const { kind, strict } = head;
    const look = await lastLook(host, settings, take, () => this.stopping);
    const sent = await this.conduct(
      {
        run,
        head,
        rows,
        records: resumed?.records ?? [],
        strict,
        reread: true,
        lookupFirst: !look.areAllNew,
        unknown: new Set([...unknown, ...(await mayBeThere(host, settings.target.pacing, run, look, store.state.resumable))]),
      },
      lease,
      {
        show: (machine, progress, lines) => progressView(machine, progress, lines, names, { kind, strict, stopping: this.stopping }),
        beside: (written, before) => (strict ? keepOpen(written, before, run, host.clock.now()) : []),
        check: (asked) => prepared.snapshots.check(asked),
      },
      take.onlyLookUp,
    );
    const confirmed = sent.receipt.rows.flatMap(({ rid, outcome }) => (outcome === 'succeeded' ? (names.steps.get(rid) ?? []) : []));
    const changed = changedUsers(confirmed, settings.target);
    const last: LastRun = { ...sent, head, prepared, names, undone: NOTHING_UNDONE, changed };
    const undo = this.undoOf(run, last);
    const mustUndo = strict && mustBeTakenBack(sent.records, run) && CAN_UNDO_AFTER.includes(sent.receipt.stop?.code);
    const ended = mustUndo ? await this.undoStrict(last, undo, lease) : last;
    const undoable = mustUndo ? 0 : countUndoable(undo);
    this.show(ended, undoable, staysAfter(undo, ended.undone));
    await this.writeAfter(ended, ended, undoable);
    if (take.onlyLookUp && !mustUndo) this.store.set({ problem: spoken().session.oldPreview });
  }

  /** Takes back what a strict run did, under the same lease; for whoever watches it is one run. */
  private async undoStrict(sent: LastRun, undo: PreparedUndo, lease: Lease): Promise<LastRun> {
    const { host } = this;
    const { run } = sent.receipt;
    if (undo.steps.length === 0) {
      const closing = closeUndone(sent.records, run, lease.fence, host.clock.now());
      if (closing.length > 0) await host.journal.append(closing).catch(() => undefined); // then it stays to be taken up
      return { ...sent, undone: undoneOf(undo, null) };
    }
    this.stopping = false; // a cancel was meant for what was still to be sent
    const view = this.viewOf(sent, 0, []);
    const back = await this.takeBack(undo, sent.records, { resumed: null, run: host.crypto.randomId() }, lease, (_, progress) =>
      undoingView(view, progress, this.stopping),
    );
    return { ...sent, undone: undoneOf(undo, back.receipt), changed: [...sent.changed, ...back.changed] };
  }

  /** An undo as a run of its own; the run that it takes back is closed by the same write that begins it. */
  private async takeBack(
    undo: PreparedUndo,
    records: readonly JournalRecord[],
    { resumed, run }: { readonly resumed: Resumed | null; readonly run: RunId },
    lease: Lease,
    show: ShowRun,
  ): Promise<Conducted & Pick<LastRun, 'head' | 'changed'>> {
    const { host, settings } = this;
    const head = resumed ? headOf(resumed.summary) : await undoHead(host, undo);
    let isFirst = true;
    const back = await this.conduct(
      { run, head, rows: undo.steps, records: resumed?.records ?? [], strict: false, reread: false, lookupFirst: false, unknown: NOBODY },
      lease,
      {
        show,
        beside: () => {
          const closing = isFirst ? closeUndone(records, undo.of, lease.fence, host.clock.now()) : [];
          isFirst = false;
          return closing;
        },
        check: () => Promise.reject(new TypeError('Expected an undo never to ask for rows of the sheet')),
      },
      false,
    );
    const steps = stepsOfImages(appliedSteps(back.records, run), leaderFieldOf(settings.target), new Map());
    return { ...back, head, changed: changedUsers([...steps.values()], settings.target) };
  }

  private async conduct(
    input: Omit<Parameters<typeof conduct>[1], 'lease' | 'api' | 'idOf' | 'pacing' | 'leaderField' | 'ownChanges'>,
    lease: Lease,
    conducting: Pick<Conducting, 'show' | 'beside' | 'check'>,
    onlyLookUp: boolean,
  ): Promise<Conducted> {
    const { host, settings, store } = this;
    const { target, api, known } = settings;
    const ownChanges = await readOwnChanges(host, settings, store.state.resumable, this.last);
    const asked = { pacing: target.pacing, promises: target, leaderField: leaderFieldOf(target) };
    const people = known.people === undefined ? {} : { people: known.people };
    return conduct(
      host,
      { ...input, ...asked, ownChanges, lease, idOf: known.idOf, ...people, api: this.passwords.filling(api) },
      {
        ...conducting,
        began: (run) => {
          this.current = run;
          this.hasBegun = true;
          if (this.stopping || onlyLookUp) run.cancel();
        },
        shown: (view) => store.set({ run: view }),
      },
    );
  }

  private undoOf(
    run: RunId,
    { head, records, names, receipt }: Pick<LastRun, 'head' | 'records' | 'names'> & Partial<LastRun>,
  ): PreparedUndo {
    const unknown = receipt ? countUnknown(receipt) : 0;
    return prepareUndo({ of: run, head }, appliedSteps(records, run), this.settings.target, names, unknown);
  }

  private viewOf(last: LastRun, undoable: number, stays: readonly string[]): ReturnType<typeof receiptView> {
    const { head, receipt, names, undone, records } = last;
    const endedAt = records.reduce((latest, { at }) => Math.max(latest, at), head.startedAt);
    const inWords = receiptInWords(last, this.settings.target, endedAt);
    return receiptView(receipt, names, { kind: head.kind, strict: head.strict, undone, undoable, stays, receipt: inWords });
  }

  /** Shown before anything is written: a sheet that takes no status column changes nothing about what was sent. */
  private show(last: LastRun, undoable: number, stays: readonly string[]): void {
    this.last = last;
    // Not offered again while the sheets are written; whether it is still open is asked of the journal after that.
    const resumable = this.store.state.resumable.filter(({ run }) => run !== last.receipt.run);
    this.store.set({ run: this.viewOf(last, undoable, stays), resumable });
  }

  /** A sender that was overtaken knows less than the journal: its receipt does not go on the sheet. */
  private async writeAfter(logged: LastRun, beside: LastRun | null, undoable: number): Promise<void> {
    if (logged.receipt.stop?.code === 'lease') return;
    await this.inTurn(() => writeAfterRun(this, logged, beside, undoable));
  }
}
