/** The preview: a plan with all that is known now, shown and marked, and kept until something that it hangs on changes. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { MassLimits } from '../plan/mass-change.js';
import { planSteps } from '../plan/plan.js';
import type { CellRef, Host } from '../ports/index.js';
import type { Directory } from '../roster/directory.js';
import { inSlices } from '../steps/in-slices.js';
import type { Steps } from '../steps/steps.js';
import type { LastSeen } from '../team/team-entry.js';
import type { Checking } from './checking.js';
import { decideConflicts, writeResolution } from './conflicts.js';
import { makePreviewView } from './preview-view.js';
import { prepareSteps, type Prepared, type PreparedUndo } from './sending-session.js';
import { behindOf, rowsUnderWay, seatsTaken } from './queue/under-way.js';
import type { Work } from './queue/send-queue.js';
import type { Settings } from './settings.js';
import type { PreviewView } from './state.js';
import type { Store } from './store.js';
import type { Team } from './team/team-types.js';
import { makeUndoView } from './undo-view.js';

/** What a send would do: rows of the sheet, or the inverse of a run. */
export type Shown = { readonly kind: 'send'; readonly prepared: Prepared } | { readonly kind: 'undo'; readonly undo: PreparedUndo };

export interface PreviewingParts {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly team: Team;
  /** What is on its way or waits. */
  readonly works: () => readonly Work[];
  /** Reads the users of the target; null, or why they are not known. */
  readonly readUsers: () => Promise<Message | null>;
  /** Asks for the free seats of the target; null where that is not known. */
  readonly readSeats: () => Promise<number | null>;
}

export class Previewing {
  private readonly parts: PreviewingParts;
  shown: Shown | null = null;

  constructor(parts: PreviewingParts) {
    this.parts = parts;
  }

  /** Shows once more what was taken away to be sent and could not even begin, unless another preview stands there by now. */
  async giveBack(shown: Shown, view: PreviewView): Promise<void> {
    const { store, checking } = this.parts;
    if (this.shown || (shown.kind === 'send' && checking.checked !== shown.prepared.checked)) return;
    this.shown = shown;
    if (shown.kind === 'send') checking.plan = shown.prepared.plan;
    store.set({ preview: view });
    await checking.show();
  }

  forget(): void {
    this.shown = null;
    this.parts.checking.plan = null;
    this.parts.store.set({ preview: null });
  }

  /** Reads users and sheet anew, plans, and shows what a send would do. */
  async make(): Promise<void> {
    this.forget();
    const { store, settings, checking, readUsers, readSeats } = this.parts;
    const unknown = await readUsers();
    // New people can be planned without: each of them is looked up before it is created. Not without the lists that requests are made by.
    if (unknown && (settings.mode !== 'create' || settings.needsNames)) {
      store.set({ problem: spoken().preview.usersNeeded(unknown.what) });
      return;
    }
    const prepared = await this.prepare(checking.directory, unknown === null);
    if (!prepared) return;
    this.shown = { kind: 'send', prepared };
    checking.plan = prepared.plan;
    const needsSeats = prepared.plan.changes.some(({ op }) => op === 'create');
    this.publish(needsSeats ? await readSeats() : null);
    await checking.show();
  }

  /** Reads the sheet anew and plans it against these users; whoever an earlier send of the queue is about is left out. */
  async prepare(directory: Directory | undefined, usersKnown: boolean): Promise<Prepared | null> {
    const { host, checking, settings, works } = this.parts;
    await checking.reading.load(); // what is sent hangs on it: a check can do without
    const checked = await checking.checkActive(directory);
    if (!checked) return null;
    const lastSeen = await this.lastSeen(checked.sheet.id);
    const leaveOut = checking.decisions.leftOutRows(checked.roster);
    const earlier = works();
    const underWay = rowsUnderWay(earlier, checked.sheet.id, checked.roster.index);
    const inTurns = <T>(steps: Steps<T>): Promise<T> => inSlices(steps, host.clock);
    const plan = await inTurns(
      planSteps(checked.roster, checked.hierarchy, undefined, { leaveOut, underWay, lastSeen, ...settings.planning }),
    );
    await inTurns(plan.gather());
    const prepared = await inTurns(prepareSteps(host, checked, plan, usersKnown, checking.reading.watch(checked.table)));
    return { ...prepared, underWay, behind: behindOf(plan.changes, earlier) };
  }

  /** What was last seen of the users of a fetched sheet; a sheet whose memory is lost is compared with the target alone, and says so. */
  private async lastSeen(sheet: string): Promise<LastSeen | undefined> {
    const { team, checking, settings } = this.parts;
    if (settings.mode === 'create') return undefined;
    const seen = await team.lastSeen(sheet);
    checking.notices.note('team', team.notice);
    return seen;
  }

  /** Shows what taking a run back would do, or why it cannot be. */
  async showUndo(undo: PreparedUndo | Message): Promise<void> {
    this.forget();
    const { store, settings } = this.parts;
    if ('what' in undo) {
      store.set({ problem: undo });
      return;
    }
    const users = await this.countUsers();
    this.shown = { kind: 'undo', undo };
    store.set({ preview: makeUndoView(undo, { target: settings.target, destination: this.destination, limits: this.limits, users }) });
  }

  /** How many users the target has: as the last check knew it, else asked; 0 where it does not tell. */
  private async countUsers(): Promise<number> {
    const { store, checking, readUsers } = this.parts;
    const known = store.state.check?.knownUsers ?? null;
    if (known !== null) return known;
    return (await readUsers()) === null ? (checking.directory?.users?.length ?? 0) : 0;
  }

  async resolve(keep: 'sheet' | 'target', cells: readonly CellRef[] | 'all'): Promise<void> {
    const { host, team } = this.parts;
    if (this.shown?.kind !== 'send') return;
    const { checked, plan } = this.shown.prepared;
    const resolution = decideConflicts(checked, plan, keep, cells);
    await writeResolution(host, checked, resolution);
    await team.setSeen(resolution.seen);
    await this.make();
  }

  /** Why the plan cannot be sent as it is, or null. */
  obstacle(typed: string | undefined): Message | null {
    const { preview } = this.parts.store.state;
    if (!this.shown || !preview) return spoken().session.noPlan;
    const { massChange, seats } = preview;
    if (seats) return seats.message;
    return massChange && typed?.trim() !== massChange.type ? spoken().preview.massChange(massChange.type) : null;
  }

  private get limits(): MassLimits {
    const { massShare, massDeactivations } = this.parts.settings.options;
    return { share: massShare, deactivations: massDeactivations };
  }

  private get destination(): string {
    const { settings } = this.parts;
    return spoken().session.destination(settings.target.label, settings.address);
  }

  private publish(freeSeats: number | null): void {
    const { store, settings, checking, works } = this.parts;
    if (this.shown?.kind !== 'send') return;
    const { checked, plan, underWay } = this.shown.prepared;
    const { blanks } = settings.options;
    const view = makePreviewView(checked, plan, {
      target: settings.target,
      destination: this.destination,
      blanks,
      limits: this.limits,
      leftOut: checking.decisions.leftOutRows(checked.roster),
      underWay,
      freeSeats: freeSeats === null ? null : Math.max(0, freeSeats - seatsTaken(works(), checking.directory)),
    });
    store.set({ preview: view });
  }
}
