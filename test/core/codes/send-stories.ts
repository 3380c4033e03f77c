/** Codes that no sheet has: what is known only when a plan is made, sent and answered. Each case is a short story. */
import { spoken } from '../../../core/issues/messages/spoken.js';
import type { IssueCode } from '../../../core/issues/codes.js';
import { massChange, massOf } from '../../../core/plan/mass-change.js';
import type { HttpRequest } from '../../../core/ports/index.js';
import { ANN, BOSS, type PlanSetup, planOf, cellsOf, type User } from '../plan/support/fetched.js';
import type { Cells } from '../roster/support/sheet.js';
import { columnOf, crowd, TEAM } from '../session/support/roster.js';
import { BASE, SHEET, stage, type Stage, type StageOptions } from '../session/support/stage.js';

export interface Story {
  /** Of the first reject: the example on the page for users, in the same words. */
  readonly name: string;
  /** Tells it, and says which codes came up. */
  readonly tell: () => Promise<readonly string[]> | readonly string[];
}

export interface StoryTable {
  readonly code: IssueCode;
  readonly accepts: readonly Story[];
  readonly rejects: readonly Story[];
}

/** Codes in the journal, and of what stopped the run or kept it from starting; the words of a stop are those of its code. */
function codesOf(all: Stage): string[] {
  const codes = new Set(all.host.journal.lines.map(({ code }) => code));
  const { run, problem } = all.session.state;
  for (const [code, words] of Object.entries(spoken().send.stops)) if (words('').what === run?.stopped?.what) codes.add(code);
  for (const code of ['connection', 'setup'] as const) if (spoken().issues[code]('', {}).what === problem?.what) codes.add(code);
  return [...codes].filter((code) => code !== '').sort();
}

/** A send of the small team; `meanwhile` happens between the preview and the send. */
const sent = (name: string, options: StageOptions = {}, meanwhile: (all: Stage) => Promise<void> | void = () => undefined): Story => ({
  name,
  tell: async () => {
    const all = stage({ rows: TEAM, ...options });
    await all.prepare();
    await meanwhile(all);
    await all.session.send();
    return codesOf(all);
  },
});

/** The network goes between the preview and the send. */
async function withoutNetwork(): Promise<string[]> {
  let isCut = false;
  const all = stage({ rows: TEAM, wire: (request, pass) => (isCut ? { kind: 'failure', reason: 'network', detail: '' } : pass(request)) });
  await all.prepare();
  isCut = true;
  await all.session.send();
  return codesOf(all);
}

/** The address is filled in, the key is not. */
async function withoutKey(): Promise<string[]> {
  const all = stage({ rows: TEAM });
  await all.session.start();
  await all.session.saveSettings({ baseUrl: BASE });
  await all.session.preview();
  await all.session.send();
  return codesOf(all);
}

const isCreate = ({ method }: HttpRequest): boolean => method === 'POST';

/** The target refuses Cid in these words. */
const refusing = (status: number, body: string): StageOptions => ({
  wire: (request, pass) =>
    isCreate(request) && (request.body ?? '').includes('cid@x.org') ? { kind: 'response', status, headers: {}, body } : pass(request),
});

const write = (row: number, heading: Parameters<typeof columnOf>[0], value: string) => (all: Stage) =>
  all.host.sheet.writeCells(SHEET, [{ row, column: columnOf(heading), value }]);

/** The codes of a plan in which Ann was fetched as she is, edited, and is `now` at the target. */
const planned = (name: string, edits: Cells, now: Partial<User>): Story => ({
  name,
  tell: () => {
    const setup: PlanSetup = { users: [BOSS, { ...ANN, ...now }], lastSeen: new Map([['ann@x.org', ANN]]) };
    return [...planOf([cellsOf(BOSS), { ...cellsOf(ANN), ...edits }], setup).issues].map(({ code }) => code);
  },
});

/** So many of so many users get another town. */
const moved = (name: string, changed: number, users: number): Story => ({
  name,
  tell: () => {
    const all = Array.from({ length: users }, (_, at): User => ({ ...ANN, email: `p${at}@x.org`, employeeId: `P${at}`, leader: null }));
    const rows = all.map((user, at) => (at < changed ? { ...cellsOf(user), homeTown: 'Rome' } : cellsOf(user)));
    const { changes } = planOf(rows, { users: all });
    return massChange(massOf(changes), users, { share: 0.3, deactivations: 50 }) ? ['mass-change'] : [];
  },
});

const seats = (free: number) => (all: Stage) => {
  all.server.change({ seats: { standard: all.server.store.users.seatsTaken('standard') + free } });
};

export const STORIES: readonly StoryTable[] = [
  {
    code: 'connection',
    accepts: [
      sent('a target that answers'),
      sent('one answer that is late', {}, (all) => {
        all.server.faults.next({ route: 'create', kind: 'status', status: 503 });
      }),
    ],
    rejects: [
      { name: 'No network, a wrong address', tell: withoutNetwork },
      sent('a key that is refused', {}, (all) => {
        all.server.faults.next({ route: 'create', kind: 'status', status: 401, times: 'always' });
      }),
    ],
  },
  {
    code: 'setup',
    accepts: [sent('everything filled in'), sent('another sheet name', { grid: { locale: 'de-DE' } })],
    rejects: [
      { name: 'No API key', tell: withoutKey },
      sent('an address that leads somewhere else', {
        wire: (request, pass) =>
          isCreate(request) ? { kind: 'response', status: 302, headers: { location: 'https://x.example' }, body: '' } : pass(request),
      }),
    ],
  },
  {
    code: 'mass-change',
    accepts: [moved('90 of 300 users', 90, 300), moved('nobody', 0, 3)],
    rejects: [moved('120 of 300 users', 120, 300), moved('one of three', 1, 3)],
  },
  {
    code: 'seats-exceeded',
    accepts: [sent('as many people as seats', {}, seats(4)), sent('more seats than people', {}, seats(40))],
    rejects: [sent('40 people for 30 seats', { rows: crowd(39) }, seats(30)), sent('no seat at all', {}, seats(0))],
  },
  {
    code: 'refused',
    accepts: [
      sent('a team that the target takes'),
      sent('a row that the target takes at the second try', {}, (all) => {
        all.server.faults.next({ route: 'create', kind: 'status', status: 500 });
      }),
    ],
    rejects: [
      sent('“email domain not allowed”', refusing(422, '{"errors":{"email":["domain not allowed"]}}')),
      sent('a refusal without words', refusing(400, '')),
    ],
  },
  {
    code: 'changed-since-preview',
    accepts: [
      sent('a sheet that stays as it is'),
      sent('rows that were sorted', {}, async (all) => {
        const [header, ...people] = TEAM;
        await all.rewrite([header!, ...people.reverse()]);
      }),
    ],
    rejects: [
      sent('A cell edited while sending', {}, write(2, 'Last Name', 'Smith')),
      sent('a row that was emptied', {}, (all) => all.rewrite([TEAM[0]!, TEAM[1]!.map(() => null)])),
    ],
  },
  {
    code: 'conflict',
    accepts: [
      planned('only the sheet was edited', { homeTown: 'Rome' }, {}),
      planned('only the target was', {}, { homeTown: 'Oslo' }),
      planned('both say the same by now', { homeTown: 'Rome' }, { homeTown: 'Rome' }),
    ],
    rejects: [
      planned('Somebody changed the user meanwhile', { homeTown: 'Rome' }, { homeTown: 'Oslo' }),
      planned('two values of a list', { groups: '{Sales}' }, { groups: ['VIP'] }),
    ],
  },
  {
    code: 'unknown-outcome',
    accepts: [
      sent('an answer that arrives'),
      sent('a request that never left', {}, (all) => {
        all.server.faults.next({ route: 'create', kind: 'status', status: 429, retryAfterSeconds: 2 });
      }),
    ],
    rejects: [
      sent('The connection broke off', {}, (all) => {
        all.server.faults.next({ route: 'create', kind: 'lost-answer' });
      }),
      sent('an answer that nobody can read', {}, (all) => {
        all.server.faults.next({ route: 'create', kind: 'cut-body' });
      }),
    ],
  },
];
