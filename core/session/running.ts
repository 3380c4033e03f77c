/** What leads to a run: a preview that is sent, a send that was cut off or left something, and taking one back. Each takes its place in the queue. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Host, RunHead } from '../ports/index.js';
import type { Receipt } from '../sending/index.js';
import type { Actions } from './actions.js';
import type { Checking } from './checking.js';
import { hostProblem } from './host-problem.js';
import { clearUsed } from './passwords/clearing.js';
import { modeOf, type PasswordMode } from './passwords/password-mode.js';
import type { Passwords } from './passwords/passwords.js';
import type { Previewing } from './previewing.js';
import type { FailedRuns } from './queue/failed-runs.js';
import type { KeptSends } from './queue/kept-sends.js';
import type { SendQueue, Went, Work } from './queue/send-queue.js';
import { heldBehind } from './queue/under-way.js';
import { peopleWithPartsLeft } from './retried-parts.js';
import { seenAfterRun } from './seen-after-run.js';
import { countUndoable } from './sending/undo-plan.js';
import { linesOf } from './sending/row-lines.js';
import { stopInWords } from './sending/run-view.js';
import type { Prepared, PreparedUndo, Resumed, Sending, Take } from './sending-session.js';
import type { Settings } from './settings.js';
import type { Store } from './store.js';
import {
  createsLeftUnknown,
  createsOf,
  hasTakenOver,
  rowsToResume,
  rowsToRetry,
  undoBegun,
  whyNotHere,
  withoutPeople,
} from './take-again.js';
import type { Team } from './team/team-types.js';

const NOBODY: ReadonlySet<string> = new Set();
const BARRED = (): Went => ({ began: false, why: spoken().session.somebodySends });

export interface RunningParts {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly previewing: Previewing;
  readonly sending: Sending;
  readonly team: Team;
  readonly passwords: Passwords;
  readonly queue: SendQueue;
  readonly kept: KeptSends;
  readonly failed: FailedRuns;
  readonly inTurn: Actions['inTurn'];
  readonly readUsers: () => Promise<Message | null>;
}

/** A send in the queue; `over` is heard when it has ended, or was taken out. */
export interface Queued {
  readonly over: Promise<void>;
}

/** What is the same of a send whatever it sends. */
type Asked = Pick<Work, 'about' | 'waits' | 'giveBack'> & {
  readonly kind: NonNullable<Work['kind']>;
  /** Run that rows of which nobody knows what became are left from; null: the one that ended before. */
  readonly before: RunHead | null;
};

export class Running {
  private readonly parts: RunningParts;
  /** What became of the sends of this session, by run. */
  private readonly receipts = new Map<string, Receipt>();

  constructor(parts: RunningParts) {
    this.parts = parts;
  }

  /** Sends what the preview shows. */
  async send(typed: string | undefined): Promise<Queued | null> {
    const { previewing, settings, queue, store } = this.parts;
    const { shown } = previewing;
    if (!shown && !queue.isEmpty) return null; // a second click: what was shown is in the queue
    const problem = previewing.obstacle(typed);
    const { preview } = store.state;
    if (problem || !shown || !preview) return this.fail(problem ?? spoken().session.noPlan);
    const giveBack = (): Promise<void> => this.parts.inTurn(() => previewing.giveBack(shown, preview));
    if (shown.kind === 'undo') return this.undo(shown.undo, null, giveBack);
    const { prepared } = shown;
    const { strict } = settings.options;
    const take: Take = { prepared, rows: prepared.plan.changes, resumed: null, onlyLookUp: false, unknown: NOBODY, strict };
    return this.add(take, { kind: 'send', about: null, before: null, giveBack });
  }

  /** Sends the rows that a run left, as the sheet has them now: the run that ended last, where none is named. */
  async retryFailed(run?: string): Promise<Queued | null> {
    const { host, settings, sending, failed, queue } = this.parts;
    const last = run === undefined ? sending.last : failed.find(run);
    if (last && queue.isAbout(last.receipt.run)) return null;
    const problem = last ? await whyNotHere(host, settings, last.head) : spoken().session.nothingToSend;
    if (problem || !last) return this.fail(problem ?? spoken().session.nothingToSend);
    // Who was created is as new as before where only new people are planned: what is left of them comes behind that.
    const made = settings.mode === 'create' ? peopleWithPartsLeft(last.receipt) : [];
    const fresh = await this.prepareFor(new Set([...createsLeftUnknown(last.receipt), ...made]));
    return (
      fresh &&
      this.add(rowsToRetry(fresh, last, this.parts.checking.directory), { kind: 'retry', about: last.receipt.run, before: last.head })
    );
  }

  /** Takes up a run that was cut off, or the undo of it where that was begun. */
  async resume(run: string): Promise<Queued | null> {
    const { host, settings, sending, store, checking, queue } = this.parts;
    const { resumable } = store.state;
    const summary = undoBegun(resumable, run) ?? resumable.find((each) => each.run === run);
    if (summary && queue.isAbout(summary.run)) return null;
    const problem = summary ? await whyNotHere(host, settings, summary) : spoken().session.noRun;
    if (problem || !summary) return this.fail(problem ?? spoken().session.noRun);
    const records = await host.journal.read(summary.run);
    if (summary.kind === 'undo') {
      const undo = await sending.prepareUndoOf(summary.undoes);
      return 'what' in undo ? this.fail(undo) : this.undo(undo, { summary, records });
    }
    checking.readDatesAs(summary.sheetId, summary.dates ?? {});
    const fresh = await this.prepareFor(createsOf(records, summary.run));
    const take = fresh && (await rowsToResume(fresh, sending, { summary, records }));
    return take && this.add(take, { kind: 'resume', about: summary.run, before: summary });
  }

  /** Puts a run that was cut off away, once nothing is sent any more. */
  dismiss(run: string): Queued {
    const { sending, queue } = this.parts;
    const begin = async (): Promise<Went> => {
      await sending.dismiss(run).catch((error: unknown) => this.fail(hostProblem(error)));
      return { began: true, why: null };
    };
    return { over: queue.add({ id: run, kind: null, sheet: '', sheetName: '', rows: 0, steps: [], about: run, begin }) };
  }

  /** Clears the password cells of people who were created. */
  async clearPasswordCells(): Promise<void> {
    const { passwordField } = this.parts.settings.target;
    if (passwordField !== undefined) await clearUsed(this.parts, passwordField);
  }

  private async add(take: Take, { before, ...asked }: Asked): Promise<Queued | null> {
    const { host, settings, previewing, queue, checking } = this.parts;
    const problem = (await settings.missing()) ?? (take.rows.length === 0 && !take.resumed ? spoken().session.nothingToSend : null);
    if (problem) return this.fail(problem);
    const mode = take.resumed ? modeOf(take.resumed.summary) : settings.passwordMode;
    const run = take.resumed?.summary.run ?? host.crypto.randomId();
    const { sheet } = take.prepared.checked;
    const hadMarks = checking.plan !== null && checking.plan.counts.update > 0;
    const work: Work = {
      ...asked,
      id: run,
      sheet: sheet.id,
      sheetName: sheet.name,
      rows: linesOf(take.rows).length,
      steps: take.rows,
      waits: (waiting) => void this.remember(run, take, asked.kind, waiting),
      begin: () => this.begin({ ...take, run }, { mode, before, hadMarks, again: asked.about }),
    };
    previewing.forget(); // another one leaves out whom this send is about
    return { over: queue.add(work) };
  }

  private async begin(
    take: Take,
    { mode, before, hadMarks, again }: { mode: PasswordMode; before: RunHead | null; hadMarks: boolean; again: string | null },
  ): Promise<Went> {
    const { settings, sending, store, passwords, inTurn } = this.parts;
    return this.attempt(async () => {
      const earlier = before ?? sending.last?.head ?? null;
      passwords.begin(mode, settings.target, settings.address);
      const rows = heldBehind(take.rows, take.prepared.behind, this.receipts);
      if (!(await sending.run({ ...take, rows }, mode))) return BARRED();
      const { last } = sending;
      if (last) passwords.ended(last, earlier);
      await inTurn(() => this.ended(hadMarks, again));
      if (take.onlyLookUp && !take.strict) store.set({ problem: spoken().session.oldPreview });
      if (settings.options.clearPasswords && last?.undone.size === 0) await inTurn(() => this.clearPasswordCells());
      return null;
    });
  }

  private async undo(undo: PreparedUndo, resumed: Resumed | null, giveBack?: () => Promise<void>): Promise<Queued | null> {
    const { host, settings, sending, queue, previewing, inTurn } = this.parts;
    if (queue.isAbout(undo.of)) return null;
    const problem = (await settings.missing()) ?? (await this.readNames());
    if (problem) return this.fail(problem);
    const run = resumed?.summary.run ?? host.crypto.randomId();
    const work: Work = {
      id: run,
      kind: resumed ? 'resume' : 'undo',
      sheet: undo.head.sheetId,
      sheetName: undo.head.sheetName,
      rows: countUndoable(undo),
      steps: undo.steps,
      about: undo.of,
      ...(giveBack && { giveBack }),
      begin: () =>
        this.attempt(async () => {
          if (!(await sending.runUndo(undo, resumed, run))) return BARRED();
          await inTurn(() => this.ended(false, undo.of));
          return null;
        }),
    };
    previewing.forget();
    return { over: queue.add(work) };
  }

  /** One send, whatever happens in it. What stopped it by itself would stop the next one too, so that one is not begun unasked. */
  private async attempt(work: () => Promise<Went | null>): Promise<Went> {
    const { settings, sending, store } = this.parts;
    const [shown, last] = [store.state.run, sending.last];
    try {
      const problem = await settings.missing();
      if (problem) {
        this.fail(problem);
        return { began: false, why: problem };
      }
      store.set({ run: null }); // what became of an earlier send is not what this one does
      const went = await work();
      if (went) return went;
      const stop = sending.last === last ? null : (sending.last?.receipt.stop ?? null);
      return { began: true, why: stop?.code === 'cancelled' ? null : stopInWords(stop) };
    } catch (error) {
      const why = hostProblem(error);
      this.fail(why);
      return { began: sending.hasBegun, why };
    } finally {
      if (store.state.run === null) store.set({ run: shown });
      sending.begin();
    }
  }

  /** A send that waits can be prepared again after the pane was closed; what is about an earlier run is found again by that. */
  private async remember(run: string, take: Take, kind: Asked['kind'], waiting: boolean): Promise<void> {
    const { host, settings, sending, kept } = this.parts;
    if (kind !== 'send') return;
    if (!waiting) return kept.remove(run);
    const mac = await sending.planMac(
      take.prepared,
      take.rows.map(({ canonical }) => canonical),
    );
    const { sheet } = take.prepared.checked;
    const { mode } = take.prepared.checked.roster.options;
    await kept.add({
      id: run,
      target: settings.target.id,
      sheet: sheet.id,
      mode,
      rows: linesOf(take.rows).length,
      at: host.clock.now(),
      mac,
    });
  }

  /** Reads the lists that requests are made by where nobody did yet, as after the pane was closed; null, or why they are not known. */
  private async readNames(): Promise<Message | null> {
    const { settings, readUsers } = this.parts;
    const problem = settings.needsNames ? await readUsers() : null;
    return settings.needsNames ? problem : null;
  }

  /** The users are others now, and so is what was last seen of them. A preview that was made meanwhile was made without these people. */
  private async ended(hadMarks: boolean, again: string | null): Promise<void> {
    const { checking, sending, settings, team, failed, store } = this.parts;
    const { last } = sending;
    checking.usersAreOld = true;
    if (hadMarks && !checking.plan) await checking.unmarkChanges(); // what was sent is no change any more
    if (!last) return;
    this.receipts.set(last.receipt.run, last.receipt);
    const earlier = again === null ? null : failed.find(again);
    const isOpen = store.state.resumable.some(({ run }) => run === again);
    if (again !== null && isOpen && earlier && hasTakenOver(last, earlier)) await sending.dismiss(again);
    await failed.note(last, again);
    const lastSeen = last.changed.length === 0 ? undefined : await team.lastSeen(last.head.sheetId);
    if (!lastSeen) return;
    const { seen, dropped } = seenAfterRun(last.changed, lastSeen, settings.target);
    await team.setSeen(seen, dropped);
  }

  /** Checks and plans again for people of an earlier run, who are no strangers at the target. */
  private async prepareFor(creates: ReadonlySet<string>): Promise<Prepared | null> {
    const { checking, previewing, settings, readUsers } = this.parts;
    const unknown = await readUsers();
    if (unknown && settings.needsNames) return this.fail(unknown);
    return previewing.prepare(withoutPeople(checking.directory, creates), unknown === null);
  }

  private fail(problem: Message): null {
    this.parts.store.set({ problem });
    return null;
  }
}
