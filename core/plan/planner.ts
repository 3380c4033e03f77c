/** Decides what happens to each row, leaders before those who report to them, so that nobody goes where their leader does not. */
import type { Hierarchy } from '../hierarchy/resolve-hierarchy.js';
import { type Person, NOBODY } from '../hierarchy/people.js';
import type { DirectoryEntry } from '../roster/directory.js';
import type { RosterIndex } from '../roster/roster.js';
import { ROW_KIND } from '../roster/row-kind.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import { CellValues } from './cell-values.js';
import { Differ, type LastSeen } from './diff.js';
import { identityOf, keysOfRow } from './identity.js';
import type { FieldChange, PersonKeys } from './planned-row.js';
import { Parts, type PlanPart } from './parts.js';
import { keysWith } from './person-keys.js';
import { stepId } from './row-image.js';

export const PLAN_WORDS = ['create', 'update', 'unchanged', 'blocked', 'not-allowed', 'skipped'] as const;
export type PlanWord = (typeof PLAN_WORDS)[number];

/** What has to be done to a leader before somebody can report to them: nothing, a step of this plan, or one that is not sent. */
type LeaderNeed = { readonly waitsFor: string | null } | 'not-sent';
const NOTHING: LeaderNeed = { waitsFor: null };

const KEY_FIELDS: readonly string[] = ['email', 'employeeId'];

export class Planner {
  readonly hierarchy: Hierarchy;
  readonly differ: Differ;
  readonly values: CellValues;
  readonly words: (PlanWord | null)[];
  /** Rows in the order in which they were planned: leaders first. */
  readonly order: readonly number[];
  /** Rows that are held back because the step of their leader is not sent; no issue of the check says so. */
  readonly heldBack: number[] = [];
  readonly parts: Parts;
  /** Fields that the text of a create tells, in its order: secrets stand in none. */
  readonly toldKeys: readonly string[];
  /** Rows that ask for a deactivation of a target that deactivates nobody. */
  readonly undeactivated: number[] = [];
  private readonly canDeactivate: boolean;
  private readonly leaveOut: ReadonlySet<number> | undefined;
  private readonly roster: RosterIndex;

  constructor(
    hierarchy: Hierarchy,
    leaveOut: ReadonlySet<number> | undefined,
    lastSeen: LastSeen | undefined,
    {
      parts = [],
      deactivation,
    }: { readonly parts?: readonly PlanPart[] | undefined; readonly deactivation?: 'delete' | 'none' | undefined } = {},
  ) {
    const { roster } = hierarchy.index;
    this.canDeactivate = deactivation !== 'none';
    this.parts = new Parts(parts, roster);
    this.toldKeys = roster.fields.flatMap(({ key, kind }) => (kind === 'secret' ? [] : [key])).sort();
    this.hierarchy = hierarchy;
    this.roster = roster;
    this.values = new CellValues(roster);
    this.differ = new Differ(hierarchy, this.values, lastSeen);
    this.words = Array.from({ length: roster.rows }, (_, row) => wordOfKind(roster, row));
    this.order = hierarchy.order;
    this.leaveOut = leaveOut;
  }

  /** Judges all rows, leaders first. */
  build(): Steps<void> {
    return rowByRow(0, this.order.length, (at) => {
      const row = this.order[at]!;
      this.words[row] = this.wordOf(row);
    });
  }

  private wordOf(row: number): PlanWord {
    const { roster, hierarchy, leaveOut } = this;
    if (roster.isIncomplete(row) || (leaveOut?.has(roster.sheetRow(row)) ?? false)) return 'skipped';
    const user = this.userOf(row);
    if (user) this.differ.compare(row, user);
    if (roster.isStoppedByMissing(row) || this.differ.hasConflict(row)) return 'blocked';
    if (hierarchy.index.isNotAllowed(row)) return 'not-allowed';
    if (hierarchy.index.isBroken(row)) return 'blocked';
    if (roster.modeOf(row) === 'update') {
      if (!user) return 'blocked'; // the users are not known: what would change cannot be told
      if (this.differ.changesOf(row).length === 0) return 'unchanged';
      if (!this.canDeactivate && this.statusAfter(row) === false) {
        this.undeactivated.push(row);
        return 'not-allowed';
      }
      if (!this.changesLeader(row)) return 'update';
    }
    if (this.needOf(hierarchy.leaderOf(row)) === 'not-sent') {
      this.heldBack.push(row);
      return 'blocked';
    }
    return user ? 'update' : 'create';
  }

  /** The user whom an update is about. */
  userOf(row: number): DirectoryEntry | undefined {
    const { roster } = this;
    return roster.modeOf(row) === 'update' ? roster.parts.directory.users[roster.users.userOf(row)] : undefined;
  }

  changesLeader(row: number): boolean {
    return this.changeOf(row, this.roster.fields[this.roster.leaderField]?.key ?? '') !== undefined;
  }

  private changeOf(row: number, field: string): FieldChange | undefined {
    return this.differ.changesOf(row).find((change) => change.field === field);
  }

  /** Whom a step that puts somebody under this leader has to wait for. */
  needOf(leader: Person): LeaderNeed {
    const { roster, words } = this;
    if (leader === NOBODY || leader >= roster.rows) return NOTHING;
    const user = this.userOf(leader);
    const isSent = words[leader] === 'create' || words[leader] === 'update';
    if (!user) return this.existsAnyway(leader) ? NOTHING : isSent ? { waitsFor: this.madeManager(leader) } : 'not-sent';
    if (user.active === false)
      return isSent && this.statusAfter(leader) === true ? { waitsFor: stepId('activate', this.personOf(leader)) } : 'not-sent';
    const becomesManager = isSent && this.changeOf(leader, roster.parts.managerField)?.to === true;
    if (user.manageTeam === false && !becomesManager) return 'not-sent';
    // Named by the keys that the leader's own step gives them, which the target knows only once it is done.
    const awaited = [...(becomesManager ? [roster.parts.managerField] : []), ...(isSent ? this.changedKeys(leader) : [])];
    return awaited.length > 0 ? { waitsFor: this.stepOf(leader, awaited) } : NOTHING;
  }

  /** The step behind which somebody new can lead others: the one that creates them, unless a part behind it makes them a manager. */
  private madeManager(leader: Person): string {
    const { managerField } = this.roster.parts;
    const isApart = this.parts.followsCreate(managerField) && this.values.ofRow(leader)[managerField] === true;
    return isApart ? this.stepOf(leader, [managerField]) : this.personOf(leader);
  }

  /** Identity of the step by which these changes are all made. */
  private stepOf(row: number, fields: readonly string[]): string {
    return stepId('update', this.personOf(row), this.parts.lastOf(fields) ?? undefined);
  }

  /** A row that would make a new person whom the target has already: it is not sent, and nobody waits for it. */
  private existsAnyway(row: number): boolean {
    return this.roster.users.userOf(row) >= 0;
  }

  /** Whether the row's own step makes the person active; null where it does not touch that. */
  statusAfter(row: number): boolean | null {
    const change = this.changeOf(row, this.roster.fields[this.roster.statusField]?.key ?? '');
    return change ? change.to === 'active' : null;
  }

  private changedKeys(row: number): string[] {
    return KEY_FIELDS.filter((field) => this.changeOf(row, field) !== undefined);
  }

  /** Identity of a row, as its steps have it. */
  personOf(row: number): string {
    return identityOf(this.roster, row, this.userOf(row) ? 'update' : 'create');
  }

  /** Keys of a person once this plan is done: what the target knows, and what a step that is sent changes of it. */
  keysAfter(person: Person): PersonKeys {
    const { roster, words } = this;
    const { people } = this.hierarchy.index;
    const user = roster.parts.directory.users[people.userOf(person)];
    if (!user) return keysOfRow(roster, person);
    const keys = keysOfUser(user);
    if (!people.isRow(person) || words[person] !== 'update' || this.changedKeys(person).length === 0) return keys;
    return keysWith(keys, this.differ.changesOf(person));
  }
}

export const keysOfUser = ({ email, employeeId }: DirectoryEntry): PersonKeys => ({
  email: email === '' ? null : (email ?? null),
  employeeId: employeeId === '' ? null : (employeeId ?? null),
});

function wordOfKind({ parts }: RosterIndex, row: number): PlanWord | null {
  const kind = parts.state.kinds[row];
  return kind === ROW_KIND.total || kind === ROW_KIND.repeatedHeader ? 'skipped' : null;
}
