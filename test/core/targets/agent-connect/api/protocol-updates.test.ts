/** Runs that change people, protocol and API together, against the reference server: every reading of the pages, and its faults. */
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import { CHOICES, type FaultPlan, type SwitchChange } from '../../../../../workbench/server/agent-connect/index.js';
import { Company, difference } from './company.js';
import { ROW } from './sample.js';
import { sendRows } from './send-rows.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(switches: SwitchChange = {}): Company {
  const company = new Company(40, switches);
  companies.push(company);
  return company;
}

type Changes = Readonly<Record<string, readonly [from: FieldValue, to: FieldValue]>>;

const email = (number: number) => `person.${String(number).padStart(5, '0')}@demo.example`;
const keysOf = (number: number): PersonKeys => ({ email: email(number), employeeId: String(number).padStart(6, '0') });

function update(number: number, changes: Changes): PlannedRow {
  const before = keysOf(number);
  const leader = changes['teamLeader']?.[1];
  return {
    ...ROW,
    rid: `record:${email(number)}`,
    person: `record:${email(number)}`,
    op: 'update',
    keys: {
      email: (changes['email']?.[1] ?? before.email) as string,
      employeeId: (changes['employeeId']?.[1] ?? before.employeeId) as string,
    },
    current: before,
    values: {},
    leader: typeof leader === 'string' ? { email: leader, employeeId: null } : null,
    changes: Object.entries(changes).map(([field, [from, to]]) => ({ field, from, to })),
  };
}

function status(op: 'activate' | 'deactivate', number: number, waitsFor: string | null = null): PlannedRow {
  return { ...update(number, {}), rid: `${op}:record:${email(number)}`, op, waitsFor };
}

const DETAILS = update(8, { homeTown: ['Łódź', null], phoneChannel: [false, true], groups: [[], ['Sales']] });
const RENAMED = update(2, { email: [email(2), 'chief@demo.example'] });
const MOVED = update(15, { teamLeader: [email(2), email(3)] }); // the plan saw the leader under the old address
const REKEYED = update(20, { email: [email(20), 'new@demo.example'], employeeId: ['000020', '0020-b'] });
const LEAVES = update(21, { profile: ['Likes the quiet hours.', 'Left in July.'] });
const ROWS = [RENAMED, DETAILS, MOVED, REKEYED, LEAVES, status('activate', 19), status('deactivate', 21, LEAVES.rid)];

/** Of the people that these rows mean; those who are led by the renamed one keep her under her new address. */
const MOVED_AT_SERVER = [
  [2, 'email', email(2), 'chief@demo.example'],
  [8, 'channels', [], ['phone']],
  [8, 'hometown', 'Łódź', null],
  [8, 'groups', [], ['Sales']],
  [15, 'leader', email(2), email(3)],
  [19, 'status', 'deactivated', 'active'],
  [20, 'email', email(20), 'new@demo.example'],
  [20, 'custom_employee_id', '000020', '0020-b'],
  [21, 'profile_text', 'Likes the quiet hours.', 'Left in July.'],
  [21, 'status', 'active', 'deactivated'],
];

async function run(company: Company, rows: readonly PlannedRow[] = ROWS) {
  const before = company.state();
  const receipt = await sendRows(company.host, company.api, rows);
  const moved = difference(before, company.state()).filter(([, field, , to]) => !(field === 'leader' && to === 'chief@demo.example'));
  return { receipt, moved, outcomes: receipt.rows.map((row) => [row.outcome, row.code, row.detail].join(' ').trim()) };
}

const READINGS = Object.entries(CHOICES).flatMap(([name, words]) => words.map((word) => [name, word] as const));
/** These make one of the rows impossible; what happens then is told below. */
const OTHERWISE = ['token: bearer', 'emptyText: ignored', 'emptyText: refused'];

describe('every reading of the pages', () => {
  test.each(READINGS.filter(([name, word]) => !OTHERWISE.includes(`${name}: ${word}`)))('%s: %s', async (name, word) => {
    const { moved, outcomes } = await run(open({ [name]: word }));
    expect(outcomes).toEqual(ROWS.map(() => 'succeeded'));
    expect(moved).toEqual(MOVED_AT_SERVER);
  });

  test('an empty text that is passed over is never called done', async () => {
    const { outcomes } = await run(open({ emptyText: 'ignored' }), [DETAILS]);
    expect(outcomes[0]).not.toContain('succeeded');
  });

  test('an empty text that is refused is refused', async () => {
    const { moved, receipt } = await run(open({ emptyText: 'refused' }), [DETAILS]);
    expect(receipt.rows[0]).toMatchObject({ outcome: 'failed', code: 'refused', field: 'homeTown' });
    expect(moved).toEqual([]);
  });
});

describe('what an update can meet', () => {
  const meet = { route: 'update' } as const;
  const faults: FaultPlan[] = [
    { ...meet, kind: 'status', status: 429, retryAfterSeconds: 3 },
    { ...meet, kind: 'status', status: 503 },
    { ...meet, kind: 'status', status: 500, applied: true },
    { ...meet, kind: 'lost-request' },
    { ...meet, kind: 'lost-answer' },
    { ...meet, kind: 'twice' },
    { ...meet, kind: 'cut-body' },
    { ...meet, kind: 'html' },
    { ...meet, kind: 'empty' },
    { ...meet, kind: 'null' },
    { ...meet, kind: 'wrong-type' },
    { ...meet, kind: 'other-person' },
    ...(['gone', 'renamed', 'retyped', 'wrapped'] as const).map((how) => ({ ...meet, kind: 'drift', how }) as const),
    ...(['hometown', 'image', 'groups', 'team_leader_email'] as const).map(
      (field) => ({ ...meet, kind: 'drift', how: 'gone', field }) as const,
    ),
  ];
  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('%s', async (_, fault) => {
    const company = open();
    company.server.faults.next({ ...fault, person: email(8) });
    const { moved, outcomes } = await run(company);
    expect(outcomes).toEqual(ROWS.map(() => 'succeeded'));
    expect(moved).toEqual(MOVED_AT_SERVER);
    expect(company.server.faults.pending()).toEqual([]);
  });

  test.each(['lost-answer', 'lost-request', 'empty', 'html'] as const)('%s while both keys change', async (kind) => {
    const company = open();
    company.server.faults.next({ ...meet, kind, person: email(20) });
    expect((await run(company)).moved).toEqual(MOVED_AT_SERVER);
  });
});

describe('what a change of status can meet', () => {
  test.each(['activate', 'deactivate'] as const)('%s whose answer is lost, or that never came', async (route) => {
    for (const kind of ['lost-answer', 'lost-request'] as const) {
      const company = open();
      company.server.faults.next({ kind, route });
      const { moved, outcomes } = await run(company);
      expect(outcomes).toEqual(ROWS.map(() => 'succeeded'));
      expect(moved).toEqual(MOVED_AT_SERVER);
    }
  });
});

test('a field that moved on its own stops the run before the next people are changed', async () => {
  const company = open();
  const rows = [8, 9, 10, 11].map((number) => update(number, { lastName: ['Abbott', 'Quist'] }));
  company.server.faults.next({ route: 'update', kind: 'drift', how: 'new-value', field: 'license_type', person: email(8) });
  const { outcomes, moved } = await run(company, rows);
  expect(outcomes).toEqual([
    'unknown conflict It also changed: licenseType',
    'succeeded',
    'not-sent setup It also changed: licenseType',
    'not-sent setup It also changed: licenseType',
  ]);
  expect(moved.map(([number]) => number)).toEqual([8, 9]);
});

test('somebody whom no path can name is refused in words, and nothing of them moves', async () => {
  const company = new Company([{ custom_employee_id: 'invite', first_name: 'In', last_name: 'Vite' }]);
  companies.push(company);
  const keys = { email: null, employeeId: 'invite' };
  const row = { ...update(1, { homeTown: [null, 'Cork'] }), keys, current: keys };
  const { receipt, moved } = await run(company, [row]);
  expect(receipt.rows[0]).toMatchObject({ outcome: 'failed', code: 'refused', field: 'email' });
  expect(moved).toEqual([]);
});
