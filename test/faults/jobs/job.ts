/** A job: what somebody wants of a target, as rows of a sheet, and what has to be true of each person in the end. */
import type { CellValue } from '../../../core/ports/index.js';
import type { Mode } from '../../../core/roster/check-options.js';
import { LEADER, NO_ROLE, type Values } from '../server/people.js';
import type { SimTarget } from '../targets/sim-target.js';
import { memberRow, newcomer, type Row, sheetOf, TEAM } from './team.js';

/** What one row is to do to one person. */
export interface Wish {
  /** Name that stands before the `@` of the first address, and is the `uid` of somebody of the team. */
  readonly who: string;
  readonly isNew: boolean;
  /** What is typed into the row, beside what is needed or was there. */
  readonly cells: Row;
  /** What the person holds once it is done; a leader by `uid` or by the name of somebody new. */
  readonly values: Values;
  readonly active: boolean | null;
  /** The target is going to refuse it. */
  readonly refused: boolean;
}

export type Kind = 'send' | 'undo' | 'strict';

export interface Job {
  readonly name: string;
  /** Undo: the send goes through, and everything happens to its undo. Strict: one row is refused, and the undo follows by itself. */
  readonly kind: Kind;
  readonly mode: Mode;
  readonly wishes: readonly Wish[];
  /** What is sent before anything happens, seconds before the rest: the target may not show it yet. */
  readonly first?: readonly Wish[];
  /** Names of those whose rows are added while the others are on their way, and who are sent behind them in the queue. */
  readonly queued?: readonly string[];
  /** What is not tried on this job, since no client could do better: events by name. */
  readonly spares?: readonly string[];
  /** New people whose rows a filter hides, where only visible rows are sent. */
  readonly hidden?: readonly string[];
}

const FIELDS: readonly string[] = ['email', 'employeeId', 'homeTown', 'role'];

function wish(who: string, isNew: boolean, cells: Row): Wish {
  const values: Record<string, string | null> = {};
  for (const field of FIELDS) if (typeof cells[field] === 'string') values[field] = cells[field];
  if (isNew) values['email'] ??= `${who}@x.org`;
  const leader = cells['teamLeader'];
  if (typeof leader === 'string') values[LEADER] = leader.replace(/\d?@.*$/u, '');
  const { status } = cells;
  return { who, isNew, cells, values, active: typeof status === 'string' ? status === 'active' : null, refused: cells['role'] === NO_ROLE };
}

const create = (who: string, cells: Row = {}): Wish => wish(who, true, cells);
const change = (who: string, cells: Row): Wish => wish(who, false, cells);
const send = (name: string, mode: Mode, wishes: readonly Wish[]): Job => ({ name, kind: 'send', mode, wishes });

/** Members before their leader, who stands on the last row and has to be moved ahead. */
const CREATES = [create('kim', { teamLeader: 'zoe@x.org' }), create('moe', { employeeId: '2002' }), create('zoe', { manageTeam: 'yes' })];

export const JOBS: readonly Job[] = [
  send('creates', 'create', CREATES),
  // A leader gets a new address, and somebody new is put under it; both keys of another one change.
  send('moves', 'sync', [
    change('cid', { email: 'cid2@x.org', employeeId: '3333', homeTown: 'Cork' }),
    create('gus', { teamLeader: 'ann2@x.org' }),
    change('ann', { email: 'ann2@x.org' }),
  ]),
  send('leavers', 'update', [
    change('bob', { homeTown: 'Oslo', status: 'deactivated' }),
    change('dan', { teamLeader: 'eve@x.org' }),
    change('fay', { status: 'active' }),
  ]),
  // Changed twice within seconds: one field after the other, a new key and more, and there and back.
  {
    ...send('again', 'update', [
      change('bob', { homeTown: 'Oslo', teamLeader: 'eve@x.org' }),
      change('cid', { record: 'cid2@x.org', email: 'cid2@x.org', homeTown: 'Cork' }),
      change('dan', { homeTown: 'Bern' }),
    ]),
    first: [change('bob', { homeTown: 'Oslo' }), change('cid', { email: 'cid2@x.org' }), change('dan', { homeTown: 'Oslo' })],
    // By a clock that is ten minutes ahead all has settled long ago; an edited key stands in the next preview, which is sent as it is shown.
    spares: ['clock-ahead', 'edit-key'],
  },
  // Two sends in the queue: the leader of those who are sent second is created by the first one.
  {
    ...send('queued', 'sync', [
      create('kim', { teamLeader: 'zoe@x.org' }),
      change('cid', { email: 'cid2@x.org', homeTown: 'Cork' }),
      create('zoe', { manageTeam: 'yes' }),
      create('gus', { teamLeader: 'zoe@x.org' }),
      change('bob', { homeTown: 'Oslo', teamLeader: 'eve@x.org' }),
    ]),
    queued: ['gus', 'bob'],
    // What somebody edits before the second preview stands in it, and is sent as it is shown; the clock is as for the job above.
    spares: ['clock-ahead', 'edit-key', 'edit-other', 'edit-other-sleep'],
  },
  { ...send('filtered', 'create', CREATES), hidden: ['pat'] },
  {
    name: 'undo',
    kind: 'undo',
    mode: 'sync',
    wishes: [change('cid', { email: 'cid2@x.org', employeeId: '3333' }), create('gus'), change('fay', { status: 'active' })],
  },
  {
    name: 'strict',
    kind: 'strict',
    mode: 'sync',
    wishes: [create('gus'), change('cid', { email: 'cid2@x.org' }), create('wiz', { role: NO_ROLE })],
  },
];

/** For targets with traits: everybody has something of each part, somebody is deleted, and many are new at once. */
export const TRAIT_JOBS: readonly Job[] = [
  send('settled', 'sync', [
    create('kim', { teamLeader: 'zoe@x.org', homeTown: 'Rome' }),
    change('cid', { email: 'cid2@x.org', employeeId: '3333', homeTown: 'Cork' }),
    create('zoe', { manageTeam: 'yes' }),
  ]),
  send('moves-to', 'update', [change('dan', { teamLeader: 'eve@x.org', homeTown: 'Oslo' })]),
  send('removals', 'sync', [
    change('bob', { homeTown: 'Oslo', status: 'deactivated' }),
    change('cid', { email: 'cid2@x.org', status: 'deactivated' }),
    create('gus', { teamLeader: 'eve@x.org' }),
  ]),
  send('crowd', 'create', [
    create('kim', { teamLeader: 'zoe@x.org' }),
    create('lee', { teamLeader: 'zoe@x.org', employeeId: '2002' }),
    create('moe'),
    create('ned', { teamLeader: 'zoe@x.org' }),
    create('pat', { teamLeader: 'zoe@x.org' }),
    create('zoe', { manageTeam: 'yes' }),
  ]),
  { name: 'undo-new', kind: 'undo', mode: 'create', wishes: [create('gus')] },
  {
    name: 'undo-settled',
    kind: 'undo',
    mode: 'sync',
    wishes: [change('cid', { email: 'cid2@x.org', homeTown: 'Cork', teamLeader: 'ann@x.org' }), create('gus', { homeTown: 'Rome' })],
  },
];

/** Rows that wait for nobody: a script knows no order but that of the sheet. */
export const CONTROL_JOB = send('strangers', 'create', [create('kim'), create('lee'), create('moe'), create('pat')]);

export const jobNamed = (name: string): Job => {
  const job = [...JOBS, ...TRAIT_JOBS, CONTROL_JOB].find((one) => one.name === name);
  if (!job) throw new TypeError(`Expected the name of a job, got ${name}`);
  return job;
};

/** The sheet on which a job stands. */
export function cellsOf(job: Job, sim: SimTarget): CellValue[][] {
  const wanted = job.wishes.map(({ who, isNew, cells }) => (isNew ? newcomer(who, cells) : memberRow(who, cells)));
  return sheetOf(sim, [...wanted, ...(job.hidden ?? []).map((who) => newcomer(who))]);
}

/** The sheet on which a job begins. */
export const firstCellsOf = (job: Job, sim: SimTarget): CellValue[][] =>
  cellsOf({ ...job, wishes: job.first ?? job.wishes.filter(({ who }) => job.queued?.includes(who) !== true) }, sim);

/** True for jobs that a run by itself can do: the others are about what a session does before or behind it. */
export const isOneRun = ({ kind, first, hidden, queued }: Job): boolean => kind !== 'strict' && !first && !hidden && !queued;

/** Everybody whom a job is not about. */
export const strangersOf = (job: Job): readonly string[] =>
  TEAM.map(({ uid }) => uid).filter((uid) => !job.wishes.some(({ who }) => who === uid));
