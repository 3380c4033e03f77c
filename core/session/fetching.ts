/** Users from the target: known for a check, laid down as a sheet, or listed where they are missing. All of it can be cancelled. */
import { spoken } from '../issues/messages/spoken.js';
import type { Message } from '../issues/message.js';
import type { Plan } from '../plan/plan.js';
import type { Host } from '../ports/index.js';
import type { Checking } from './checking.js';
import { idsOf, listsOf } from './known-target.js';
import { loadNames } from './load-names.js';
import { loadUsers } from './load-users.js';
import { PacedReading, readingHost } from './paced-reading.js';
import { readOwnChanges, withOwnChanges } from './sending/own-changes.js';
import type { LastRun } from './sending-session.js';
import { freeSeats } from './seats.js';
import type { Settings } from './settings.js';
import type { Busy } from './state.js';
import type { Store } from './store.js';
import type { Team } from './team/team-types.js';

export interface FetchingParts {
  readonly host: Host;
  readonly store: Store;
  readonly settings: Settings;
  readonly checking: Checking;
  readonly team: Team;
  readonly lastRun: () => LastRun | null;
}

export class Fetching {
  private readonly parts: FetchingParts;
  private readonly paced = new PacedReading();
  private cancelled = false;
  readonly isCancelled = (): boolean => this.cancelled;

  constructor(parts: FetchingParts) {
    this.parts = parts;
  }

  /** Forgets a cancel that was meant for earlier work. */
  begin(): void {
    this.cancelled = false;
  }

  cancel(): void {
    this.cancelled = true;
  }

  /** Reads all users. Null, or why they are not known; what the target itself did wrong stays said as a notice too. */
  async readUsers(what: Busy['what'] = 'loading-users'): Promise<Message | null> {
    const { host, store, settings, checking } = this.parts;
    const missing = await settings.missing();
    if (missing) return missing;
    const reading = this.paced.of(host, settings, this.isCancelled);
    const onProgress = (done: number): void => store.set({ busy: { what, done, total: null } });
    // Lists first: what a user has may stand there as an ID only.
    const named = await loadNames(reading, settings.api, onProgress, this.isCancelled);
    if (named.ok) settings.known = { ...settings.known, names: named.names };
    const loaded = named.ok ? await loadUsers(reading, settings.api, onProgress, this.isCancelled) : named;
    if (named.ok && loaded.ok) {
      checking.directory = { ...loaded.directory, ...listsOf(named.names) };
      checking.usersAreOld = false;
      const users = loaded.directory.users ?? [];
      settings.known = { names: named.names, idOf: idsOf(users), people: users.length };
    }
    const told = loaded.ok ? null : { ...loaded.problem, ...spoken().session.usersNotRead(loaded.problem.what) }; // with its topic
    checking.notices.note('users', told);
    return loaded.ok ? null : loaded.problem;
  }

  /** The same for what is planned or laid down by them: with what this workbook's runs changed just now. */
  async readUsersNow(what?: Busy['what']): Promise<Message | null> {
    const problem = await this.readUsers(what);
    const { host, store, settings, checking, lastRun } = this.parts;
    if (problem || !checking.directory) return problem;
    const own = await readOwnChanges(host, settings, store.state.resumable, lastRun());
    checking.directory = withOwnChanges(checking.directory, own, settings.target);
    return null;
  }

  /** Free seats of the target, or null where that is not known. */
  readSeats(): Promise<number | null> {
    const { host, settings } = this.parts;
    return freeSeats(readingHost(host, settings), settings.api, this.isCancelled);
  }

  /** Lays everybody down on a sheet, or brings that sheet up to date. True where it stands and is in front. */
  async getTeam(): Promise<boolean> {
    const { host, store, settings, checking, team } = this.parts;
    if (!settings.canUpdate) return this.fail(spoken().preview.noUpdates(settings.target.label));
    const problem = await this.readUsersNow('fetching-team');
    if (problem || !checking.directory) return this.fail(problem ?? spoken().session.noRun);
    const result = await team.get({
      users: checking.directory,
      mapping: (table) => checking.reading.of(table).columns,
      onProgress: (done, total) => store.set({ busy: { what: 'writing-team', done, total } }),
      isCancelled: this.isCancelled,
    });
    if (!result.ok) return this.fail(result.problem);
    await host.sheet.reveal(result.sheet, { row: 1, column: 1 });
    return true;
  }

  /** Lists the people of a preview who are on no row. */
  async listAbsent({ roster, absent }: Pick<Plan, 'roster' | 'absent'>): Promise<void> {
    const { host, store, team } = this.parts;
    const { users } = roster.index.parts.directory;
    const listed = absent.map((user) => users[user]).filter((user) => user !== undefined);
    const result = await team.listAbsent(listed, {
      onProgress: (done, total) => store.set({ busy: { what: 'writing-team', done, total } }),
      isCancelled: this.isCancelled,
    });
    if (result.ok) await host.sheet.reveal(result.sheet, { row: 1, column: 1 });
    else this.fail(result.problem);
  }

  private fail(problem: Message): false {
    this.parts.store.set({ problem });
    return false;
  }
}
