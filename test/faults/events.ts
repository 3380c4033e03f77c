/** What can happen at any step, whatever the step is: to the sheet, to the clock, at the target, and by others in the same workbook. */
import type { CellValue } from '../../core/ports/index.js';
import type { Job } from './jobs/job.js';
import type { Values } from './server/people.js';
import { wireFault } from './server/wire-faults.js';
import { type Event, SHEET, type World } from './world/world.js';

const CLOCK_JUMP_MS = 10 * 60_000;
const LONGER_THAN_A_LEASE_MS = 300_000;
const LONGER_THAN_A_READING_MS = 12_000;

/** Nobody sleeps between the decision to send and the request: the driver does both at once. */
const WRITES: readonly string[] = ['create', 'update', 'activate', 'deactivate'];

type Rows = readonly (readonly CellValue[])[];

const sheet =
  (change: (header: readonly CellValue[], body: Rows) => Rows): Event =>
  async (world) => {
    await world.rewrite(([header = [], ...body]) => change(header, body));
    return true;
  };

/** The cell under this heading, on the first row. */
const edited = (heading: string, value: (cell: CellValue) => CellValue): Event =>
  sheet((header, [first = [], ...rest]) => [header, first.map((cell, at) => (header[at] === heading ? value(cell) : cell)), ...rest]);

const clock =
  (ms: number): Event =>
  (world) => {
    world.skewMs += ms;
    return true;
  };

/** Somebody else changes a person at the target; then the pane may sleep. */
const edit =
  (uid: string, wanted: Values, sleepMs = 0): Event =>
  (world, step) => {
    world.server.catchUp(world.now);
    world.people.edit(uid, wanted, world.now);
    world.clock.advance(WRITES.includes(step) ? 0 : sleepMs);
    return world.people.deeds[world.people.deeds.length - 1]?.by === 'somebody';
  };

const journal =
  (change: (world: World) => void): Event =>
  (world) => {
    if (world.journal.lines.length === 0) return false;
    change(world);
    return true;
  };

const visit =
  (owner: string, sleepMs = 0): Event =>
  async (world) => {
    if (!world.visitor) return false;
    world.clock.advance(sleepMs);
    await world.visitor(owner);
    return true;
  };

export const SHEET_EVENTS = {
  'rows-sorted': sheet((header, body) => [header, ...[...body].reverse()]),
  'row-deleted': sheet((header, body) => [header, ...body.slice(1)]),
  'row-inserted': sheet((header, body) => [header, [], ...body]),
  'row-doubled': sheet((header, body) => [header, ...body.slice(0, 1), ...body]),
  'key-edited': edited('Email Address', (cell) => `edited.${String(cell)}`),
  'values-edited': edited('Home Town', () => 'Edited'),
  'column-renamed': sheet((header, body) => [header.map((cell) => (cell === 'Home Town' ? 'Birthplace' : cell)), ...body]),
  'column-moved': sheet((header, body) => [header, ...body].map(([first = null, second = null, ...rest]) => [second, first, ...rest])),
  'column-deleted': sheet((header, body) => [header, ...body].map((row) => row.filter((_, at) => header[at] !== 'Home Town'))),
  'sheet-renamed': (world) => {
    world.sheetName = 'Team (old)';
    return true;
  },
  'address-changed': (world) => {
    const settings = JSON.parse(world.settings.get('muster.settings') ?? '{}') as { values: Readonly<Record<string, string>> };
    world.settings.set('muster.settings', JSON.stringify({ ...settings, values: { ...settings.values, baseUrl: world.sim.otherAddress } }));
    return true;
  },
} as const satisfies Readonly<Record<string, Event>>;

/** Somebody sends from a copy of the sheet, and then the sheet is in front again. */
const copySends =
  (sleepMs = 0): Event =>
  async (world) => {
    if (!world.visitor) return false;
    world.active = await world.copySheet();
    world.clock.advance(sleepMs);
    await world.visitor('bob');
    world.active = SHEET;
    return true;
  };

/** A filter that hides other rows, where there is one. */
const filter =
  (hidden: readonly string[]): Event =>
  (world) => {
    if (world.hidden.size === 0) return false;
    world.hidden = new Set(hidden);
    return true;
  };

export const COPY_EVENTS = {
  'filter-cleared': filter([]),
  'filter-moved': filter(['kim']),
  'sheet-copied': async (world) => {
    await world.copySheet();
    return true;
  },
  'copy-sends': copySends(),
  'copy-takes-over': copySends(LONGER_THAN_A_LEASE_MS),
  // Two workbooks share no lease: where everybody is taken twice, nothing in either of them can keep them apart.
  'workbook-copy-sends': async (world) => {
    if (!world.visitor || !world.people.kind.unique) return false;
    await world.visitor('bob', await world.copyWorkbook());
    return true;
  },
} as const satisfies Readonly<Record<string, Event>>;

export const CLOCK_EVENTS = { 'clock-ahead': clock(CLOCK_JUMP_MS), 'clock-back': clock(-CLOCK_JUMP_MS) } as const;

export const FOREIGN_EDITS = {
  'edit-touched': edit('cid', { homeTown: 'Kyiv' }),
  'edit-touched-sleep': edit('cid', { homeTown: 'Kyiv' }, LONGER_THAN_A_READING_MS),
  'edit-other': edit('bob', { firstName: 'Robert' }),
  'edit-other-sleep': edit('bob', { lastName: 'Moss' }, LONGER_THAN_A_READING_MS),
  'edit-key': edit('cid', { email: 'cid9@x.org' }, LONGER_THAN_A_READING_MS),
  'edit-leader': edit('dan', { teamLeader: 'eve' }, LONGER_THAN_A_READING_MS),
  'key-taken': edit('eve', { employeeId: '3333' }, LONGER_THAN_A_READING_MS),
} as const;

export const JOURNAL_EVENTS = {
  'journal-sorted': journal(({ journal: { lines } }) => lines.reverse()),
  'journal-edited': journal(({ journal: { lines } }) => lines.splice(-1, 1, { ...lines[lines.length - 1]!, detail: 'edited' })),
  'journal-line-lost': journal(({ journal: { lines } }) => lines.splice(lines.length >> 1, 1)),
  'journal-other-version': journal(({ journal: { lines } }) => lines.splice(-1, 1, { ...lines[lines.length - 1]!, v: 1 as never })),
  'journal-doubled': journal(({ journal: { lines } }) => lines.push({ ...lines[lines.length - 1]! })),
  'journal-wiped': journal(({ journal: { lines } }) => lines.splice(0)),
} as const;

/** Others in the same workbook, and one's own impatience. */
export const PEOPLE_EVENTS = {
  'other-sends': visit('bob'),
  'other-takes-over': visit('bob', LONGER_THAN_A_LEASE_MS),
  'second-tab': visit('ann'),
  'double-click': (world) => {
    if (!world.session) return false;
    void world.session.send();
    return true;
  },
} as const satisfies Readonly<Record<string, Event>>;

export const EVENTS: Readonly<Record<string, Event>> = {
  ...SHEET_EVENTS,
  ...COPY_EVENTS,
  ...CLOCK_EVENTS,
  ...FOREIGN_EDITS,
  ...JOURNAL_EVENTS,
  ...PEOPLE_EVENTS,
};

/** False for what may keep a row from being done for good: then less is asked of the end than that all is done. */
export function isCalm(what: string, job: Job): boolean {
  const isStrange = [SHEET_EVENTS, COPY_EVENTS, FOREIGN_EDITS, JOURNAL_EVENTS, PEOPLE_EVENTS].some((events) => what in events);
  return !isStrange && wireFault(what)?.lies !== true && (job.kind === 'send' || what !== 'stale-read'); // an undo follows its send within seconds
}

/** True for an edit that the person at the sheet made: what is wanted is then something else. */
export const isNewWish = (what: string): boolean => what in SHEET_EVENTS;
