/** Whole runs against the reference server: every form of its answers, and its faults. */
import { afterEach, describe, expect, test } from 'vitest';
import type { RowValues } from '../../../../core/fields/field.js';
import type { FieldChange, PlannedRow } from '../../../../core/plan/planned-row.js';
import { CHOICES, type FaultPlan, type SwitchChange } from '../../../../workbench/server/cloudtalk/index.js';
import { ROW, VALUES } from './api/sample.js';
import { Company, difference } from './company.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(switches: SwitchChange = {}): Company {
  const company = new Company(switches);
  companies.push(company);
  return company;
}

const keysOf = (email: string) => ({ email, employeeId: null });

function create(email: string, values: object = {}): PlannedRow {
  const all: RowValues = { ...VALUES, groups: null, extension: null, ...values, email };
  return { ...ROW, rid: `email:${email}`, person: `email:${email}`, keys: keysOf(email), values: all };
}

/** One membership of somebody who is new, or who has none. */
function join(email: string, group: string, waitsFor: string | null = null): PlannedRow {
  const keys = keysOf(email);
  const changes: FieldChange[] = [{ field: 'groups', from: [], to: [group] }];
  return {
    ...ROW,
    rid: `update/groups:${email}`,
    person: email,
    op: 'update',
    part: 'groups',
    keys,
    current: keys,
    values: {},
    changes,
    waitsFor,
  };
}

function update(email: string, ...changes: FieldChange[]): PlannedRow {
  const current = keysOf(email);
  const to = changes.find(({ field }) => field === 'email')?.to;
  const keys = typeof to === 'string' ? keysOf(to) : current;
  return { ...ROW, rid: `record:${email}`, person: `record:${email}`, op: 'update', keys, current, values: {}, changes };
}

const leave = (email: string): PlannedRow => ({ ...update(email), rid: `deactivate:${email}`, op: 'deactivate' });

const OLIVIA = 'olivia.hart@demo.example';
const MARCUS = 'marcus.reid@demo.example';
const TOMAS = 'tomas.vega@demo.example';
const HANNA = 'hanna.berg@demo.example';

const ROWS = [
  create('ann@x.org', { extension: '4242' }),
  create('bob@x.org', { defaultNumber: null }),
  join('ann@x.org', 'Sales', 'email:ann@x.org'),
  update(MARCUS, { field: 'lastName', from: 'Reid', to: 'Reed' }),
  update(
    TOMAS,
    { field: 'email', from: TOMAS, to: 't.vega@demo.example' },
    { field: 'defaultNumber', from: '+493023125037', to: '+12125550136' },
  ),
  leave(HANNA),
];

const MOVED = [
  [MARCUS, 'lastname', 'Reid', 'Reed'],
  [TOMAS, 'email', TOMAS, 't.vega@demo.example'],
  [TOMAS, 'callNumberId', 37, 36],
  [HANNA, 'went'],
  ['ann@x.org', 'came'],
  ['bob@x.org', 'came'],
];

async function run(company: Company, rows: readonly PlannedRow[] = ROWS) {
  const before = company.state();
  const receipt = await company.run(rows);
  const outcomes = receipt.rows.map((row) => [row.outcome, row.code, row.detail].join(' ').trim());
  return { receipt, outcomes, moved: difference(before, company.state()) };
}

const succeeded = ROWS.map(() => 'succeeded');
const posts = (company: Company, path: string) => company.arrived.filter((each) => each.includes(path)).length;

describe('every form of the answers', () => {
  const forms = Object.entries(CHOICES).flatMap(([name, words]) => words.map((word) => [name, word] as const));
  test.each(forms)('%s: %s', async (name, word) => {
    const company = open({ [name]: word });
    const { outcomes, moved } = await run(company);
    expect(outcomes).toEqual(succeeded);
    expect(moved).toEqual(MOVED);
    expect(company.held('ann@x.org')).toMatchObject({ extension: 4242, callNumberId: 31, groups: ['Sales'] });
  });
});

test('what an edit does not name is kept where an edit replaces', async () => {
  const company = open({ edit: 'replace' });
  await run(company, [update(MARCUS, { field: 'firstName', from: 'Marcus', to: 'Mark' })]);
  expect(company.held(MARCUS)).toMatchObject({ firstname: 'Mark', dailyPriceLimit: 40, callNumberId: 36 });
});

describe('what a create can meet', () => {
  const meet = { route: 'addAgent' } as const;
  const faults: FaultPlan[] = [
    { ...meet, kind: 'status', status: 429 },
    { ...meet, kind: 'status', status: 503 },
    { ...meet, kind: 'status', status: 500, applied: true },
    { ...meet, kind: 'lost-request' },
    { ...meet, kind: 'lost-answer' },
    { ...meet, kind: 'late', afterMs: 30_000 },
    { ...meet, kind: 'twice' },
    { ...meet, kind: 'cut-body' },
    { ...meet, kind: 'html' },
    { ...meet, kind: 'empty' },
    { ...meet, kind: 'null' },
    { ...meet, kind: 'wrong-type' },
    { ...meet, kind: 'other-person' },
    ...(['gone', 'renamed', 'retyped', 'wrapped', 'new-value'] as const).map(
      (how) => ({ ...meet, kind: 'drift', how, field: 'id' }) as const,
    ),
  ];
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('%s', async (_, fault) => {
    const company = open();
    await company.fetch();
    company.server.faults.next(fault);
    const { outcomes, moved } = await run(company);
    expect(outcomes).toEqual(succeeded);
    expect(moved).toEqual(MOVED);
    expect(company.server.faults.pending()).toEqual([]);
  });

  test('a redirect stops the run', async () => {
    const company = open();
    company.server.faults.next({ ...meet, kind: 'redirect', to: 'https://canary.example/' });
    expect((await run(company)).receipt.stop?.code).toBe('setup');
  });

  test('no seats left stops the run, and says so once', async () => {
    const { receipt, moved } = await run(open({ seats: 6 }), [create('ann@x.org'), create('bob@x.org'), create('cy@x.org')]);
    expect(receipt.stop).toMatchObject({ code: 'seats-exceeded', detail: 'Max. number of agents reached.' });
    expect([receipt.counts.succeeded, receipt.counts['not-sent'], receipt.counts.failed]).toEqual([1, 2, 0]);
    expect(moved).toEqual([['ann@x.org', 'came']]);
  });

  test.each([
    ['an address of another company', create('taken.elsewhere@demo.example'), 'email'],
    ['a taken extension', create('ann@x.org', { extension: '1000' }), 'extension'],
    ['a short password', create('ann@x.org', { temporaryPassword: 'short' }), 'temporaryPassword'],
    ['no password', create('ann@x.org', { temporaryPassword: null }), 'temporaryPassword'],
    ['an admin', create('ann@x.org', { userType: 'admin' }), 'userType'],
  ])('%s is refused with the field', async (_, row, field) => {
    const { receipt, moved } = await run(open(), [row]);
    expect(receipt.rows[0]).toMatchObject({ outcome: 'failed', code: 'refused', field });
    expect(moved).toEqual([]);
  });

  test('the journal holds no password', async () => {
    const company = open();
    await run(company, [...ROWS, create('cy@x.org', { temporaryPassword: 'Canary' })]);
    expect(JSON.stringify(company.host.journal.lines)).not.toContain('Canary');
  });
});

describe('what an edit, a membership and a deletion can meet', () => {
  const kinds = ['lost-request', 'lost-answer', 'twice', 'cut-body', 'html', 'empty', 'null', 'wrong-type'] as const;
  const routes = ['editAgent', 'addToGroup', 'deleteAgent'] as const;
  const all = routes.flatMap((route) => [
    ...kinds.map((kind): FaultPlan => ({ route, kind })),
    { route, kind: 'status', status: 429 } as const,
    { route, kind: 'status', status: 503 } as const,
    { route, kind: 'status', status: 500, applied: true } as const,
  ]);
  test.each(all.map((fault) => [JSON.stringify(fault), fault] as const))('%s', async (_, fault) => {
    const company = open();
    company.server.faults.next(fault);
    const { outcomes, moved } = await run(company);
    expect(outcomes).toEqual(succeeded);
    expect(moved).toEqual(MOVED);
    expect(company.held('ann@x.org')?.groups).toEqual(['Sales']);
  });

  test('a repeated membership that is refused counts as done', async () => {
    const company = open({ repeatedMembership: 'refused' });
    company.server.faults.next({ route: 'addToGroup', kind: 'lost-answer' });
    const { outcomes } = await run(company);
    expect(outcomes).toEqual(succeeded);
    expect(posts(company, '/groups/add.json')).toBe(1);
  });

  test('a name that somebody changed meanwhile is a conflict, and nothing is sent', async () => {
    const company = open();
    const row = update(OLIVIA, { field: 'lastName', from: 'Berg', to: 'Heart' });
    const { outcomes, moved } = await run(company, [row]);
    expect(outcomes[0]).toContain('conflict');
    expect([moved, posts(company, 'POST ')]).toEqual([[], 0]);
  });
});

describe('many groups at once', () => {
  test('are one request each, whatever the machine makes of a step', async () => {
    const company = open();
    const row = join(OLIVIA, 'Billing');
    const both = { ...row, changes: [{ field: 'groups', from: ['Sales', 'Retention'], to: ['Billing', 'Sales', 'Tech Support'] }] };
    const { outcomes } = await run(company, [both]);
    expect(outcomes).toEqual(['succeeded']);
    expect(company.held(OLIVIA)?.groups).toEqual(['Billing', 'Sales', 'Tech Support']);
    expect([posts(company, 'PUT /groups/add.json 200'), posts(company, 'DELETE /groups/delete/101.json 200')]).toEqual([2, 1]);
  });
});

describe('the pace', () => {
  const many = Array.from({ length: 150 }, (_, index) => create(`p${index}@x.org`, { defaultNumber: null }));

  test('150 people meet no 429, and take what the limit allows', async () => {
    const company = open();
    const from = company.host.clock.now();
    const { receipt } = await run(company, many);
    expect(receipt.counts.succeeded).toBe(150);
    expect(company.arrived.filter((each) => each.endsWith(' 429'))).toEqual([]);
    expect((company.host.clock.now() - from) / 60_000).toBeLessThan(4);
  });

  test('a limit that others have used up is waited for, and fails nobody', async () => {
    const company = open({ rateLimit: 20 });
    const { receipt } = await run(company, many.slice(0, 60));
    expect([receipt.counts.succeeded, receipt.counts.failed]).toEqual([60, 0]);
    expect(company.arrived.some((each) => each.endsWith(' 429'))).toBe(true);
  });
});

describe('a company of more people than a page holds', () => {
  const crowd = Array.from({ length: 1200 }, (_, index) => ({ firstname: 'P', lastname: `Q${index}`, email: `q${index}@x.org` }));
  const rows = [
    create('ann@x.org', { defaultNumber: null }),
    update('q1150@x.org', { field: 'lastName', from: 'Q1150', to: 'Li' }),
    leave('q7@x.org'),
  ];

  test.each([
    ['fetched before', true],
    ['not fetched before', false],
  ])('%s', async (_, isFetched) => {
    const company = new Company({}, crowd);
    companies.push(company);
    if (isFetched) expect(await company.fetch()).toHaveLength(1200);
    const { outcomes, moved } = await run(company, rows);
    expect(outcomes).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect(moved).toEqual([
      ['q7@x.org', 'went'],
      ['q1150@x.org', 'lastname', 'Q1150', 'Li'],
      ['ann@x.org', 'came'],
    ]);
  });

  test('a page that is told twice makes nobody absent', async () => {
    const company = new Company({}, crowd);
    companies.push(company);
    await company.fetch();
    company.server.faults.next({ kind: 'page-twice', route: 'agents', skip: 1 });
    const { outcomes } = await run(company, [leave('q1150@x.org')]);
    expect(outcomes).toEqual(['succeeded']);
  });
});

describe('a run that is taken back', () => {
  test('leaves the company as it was, save that nobody gets a password back', async () => {
    const company = open();
    const before = company.state();
    await run(company, [create('ann@x.org'), join('ann@x.org', 'Sales', 'email:ann@x.org'), ROWS[3]!]);
    const out: PlannedRow = { ...join('ann@x.org', 'Sales'), changes: [{ field: 'groups', from: ['Sales'], to: null }] };
    const { outcomes } = await run(company, [update(MARCUS, { field: 'lastName', from: 'Reed', to: 'Reid' }), out, leave('ann@x.org')]);
    expect(outcomes).toEqual(['succeeded', 'succeeded', 'succeeded']);
    expect(company.state()).toEqual(before);
  });
});
