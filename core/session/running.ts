/** What leads to a run: a preview that is sent, a send that was cut off or left something, and taking one back. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Host } from '../ports/index.js';
import type { Checking } from './checking.js';
import { clearUsed } from './passwords/clearing.js';
import { modeOf } from './passwords/password-mode.js';
import type { Passwords } from './passwords/passwords.js';
import type { Previewing } from './previewing.js';
import { seenAfterRun } from './seen-after-run.js';
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

export interface RunningParts {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly previewing: Previewing;
  readonly sending: Sending;
  readonly team: Team;
  readonly passwords: Passwords;
  readonly readUsers: () => Promise<Message | null>;
}

export class Running {
  private readonly parts: RunningParts;

  constructor(parts: RunningParts) {
    this.parts = parts;
  }

  /** Sends what the preview shows. */
  async send(typed: string | undefined): Promise<void> {
    const { previewing, settings } = this.parts;
    const problem = previewing.obstacle(typed);
    if (problem) {
      this.fail(problem);
      return;
    }
    const { shown } = previewing;
    if (shown?.kind === 'undo') return this.undo(shown.undo, null);
    if (!shown) return;
    const { prepared } = shown;
    const { strict } = settings.options;
    await this.start({ prepared, rows: prepared.plan.changes, resumed: null, onlyLookUp: false, unknown: NOBODY, strict });
  }

  /** Sends the rows that the last run left, as the sheet has them now. */
  async retryFailed(): Promise<void> {
    const { host, settings, sending, store } = this.parts;
    const { last } = sending;
    const problem = last ? await whyNotHere(host, settings, last.head) : spoken().session.nothingToSend;
    if (problem || !last) {
      this.fail(problem ?? spoken().session.nothingToSend);
      return;
    }
    const fresh = await this.prepareFor(createsLeftUnknown(last.receipt));
    if (fresh) await this.start(rowsToRetry(fresh, last));
    const isOpen = store.state.resumable.some(({ run }) => run === last.receipt.run);
    if (isOpen && hasTakenOver(sending.last, last)) await sending.dismiss(last.receipt.run);
  }

  /** Takes up a run that was cut off, or the undo of it where that was begun. */
  async resume(run: string): Promise<void> {
    const { host, settings, sending, store, checking } = this.parts;
    const { resumable } = store.state;
    const summary = undoBegun(resumable, run) ?? resumable.find((each) => each.run === run);
    const problem = summary ? await whyNotHere(host, settings, summary) : spoken().session.noRun;
    if (problem || !summary) {
      this.fail(problem ?? spoken().session.noRun);
      return;
    }
    const records = await host.journal.read(summary.run);
    if (summary.kind === 'undo') {
      const undo = await sending.prepareUndoOf(summary.undoes);
      if ('what' in undo) this.fail(undo);
      else await this.undo(undo, { summary, records });
      return;
    }
    checking.readDatesAs(summary.sheetId, summary.dates ?? {});
    const fresh = await this.prepareFor(createsOf(records, summary.run));
    if (fresh) await this.start(await rowsToResume(fresh, sending, { summary, records }));
  }

  private async start(take: Take): Promise<void> {
    const { settings, sending, store, passwords } = this.parts;
    const problem = (await settings.missing()) ?? (take.rows.length === 0 && !take.resumed ? spoken().session.nothingToSend : null);
    if (problem) {
      this.fail(problem);
      return;
    }
    const before = take.resumed?.summary ?? sending.last?.head ?? null;
    passwords.begin(take.resumed ? modeOf(before) : settings.passwordMode, settings.target, settings.address);
    if (!(await sending.run(take))) return;
    const { last } = sending;
    if (last) passwords.ended(last, before);
    await this.ended();
    if (take.onlyLookUp && !take.strict) store.set({ problem: spoken().session.oldPreview });
    if (settings.options.clearPasswords && last?.undone.size === 0) await this.clearPasswordCells();
  }

  /** Clears the password cells of people who were created. */
  async clearPasswordCells(): Promise<void> {
    const { passwordField } = this.parts.settings.target;
    if (passwordField !== undefined) await clearUsed(this.parts, passwordField);
  }

  private async undo(undo: PreparedUndo, resumed: Resumed | null): Promise<void> {
    const { settings, sending } = this.parts;
    const problem = (await settings.missing()) ?? (await this.readNames());
    if (problem) {
      this.fail(problem);
      return;
    }
    if (await sending.runUndo(undo, resumed)) await this.ended();
  }

  /** Reads the lists that requests are made by where nobody did yet, as after the pane was closed; null, or why they are not known. */
  private async readNames(): Promise<Message | null> {
    const { settings, readUsers } = this.parts;
    const problem = settings.needsNames ? await readUsers() : null;
    return settings.needsNames ? problem : null;
  }

  /** The users are others now, and so is what was last seen of them. */
  private async ended(): Promise<void> {
    const { previewing, checking, sending, settings, team } = this.parts;
    const hadMarks = checking.plan !== null && checking.plan.counts.update > 0;
    previewing.forget();
    checking.directory = undefined;
    if (hadMarks) await checking.unmarkChanges(); // what was sent is no change any more
    const changed = sending.last?.changed ?? [];
    const sheet = sending.last?.head.sheetId;
    const lastSeen = sheet === undefined || changed.length === 0 ? undefined : await team.lastSeen(sheet);
    if (!lastSeen) return;
    const { seen, dropped } = seenAfterRun(changed, lastSeen, settings.target);
    await team.setSeen(seen, dropped);
  }

  /** Checks and plans again for people of an earlier run, who are no strangers at the target. */
  private async prepareFor(creates: ReadonlySet<string>): Promise<Prepared | null> {
    const { checking, previewing, settings, readUsers } = this.parts;
    const unknown = await readUsers();
    if (unknown && settings.needsNames) {
      this.fail(unknown);
      return null;
    }
    return previewing.prepare(withoutPeople(checking.directory, creates), unknown === null);
  }

  private fail(problem: Message): void {
    this.parts.store.set({ problem });
  }
}
