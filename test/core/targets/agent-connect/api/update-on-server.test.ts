/** One person changed at the reference server under every reading of the pages; everybody else, and every other field, stays. */
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import type { PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/api.js';
import { CHOICES, type SeedUser, type SwitchChange } from '../../../../../workbench/server/agent-connect/index.js';
import { Company, difference } from './company.js';
import { ROW } from './sample.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(people: number | readonly SeedUser[], switches: SwitchChange = {}): Company {
  const company = new Company(people, switches);
  companies.push(company);
  return company;
}

const keysOf = ({ email, employeeId }: DirectoryUser): PersonKeys => ({ email, employeeId });
const leaderKeys = (to: FieldValue): PersonKeys | null => (typeof to === 'string' ? { email: to, employeeId: null } : null);

/** The row of this person with these new values, as a plan over the fetched team makes one. */
function planned(user: DirectoryUser, to: Readonly<Record<string, FieldValue>>): PlannedRow {
  const from = (field: string): FieldValue => (field === 'teamLeader' ? (user.leader ?? null) : (user.values[field] ?? null));
  const key = (field: 'email' | 'employeeId') => (field in to ? (to[field] as string | null) : user[field]);
  return {
    ...ROW,
    op: 'update',
    keys: { email: key('email'), employeeId: key('employeeId') },
    current: keysOf(user),
    values: {},
    leader: leaderKeys(to['teamLeader'] ?? null),
    changes: Object.entries(to).map(([field, value]) => ({ field, from: from(field), to: value })),
  };
}

/** Fetches all, changes one, and reads back; returns the verdict and what moved at the server. */
async function change(
  company: Company,
  email: string,
  to: Readonly<Record<string, FieldValue>>,
): Promise<[verdict: string, moved: unknown[][]]> {
  const user = (await company.fetch()).find((one) => one.email === email);
  if (!user) throw new Error(`expected ${email} in the list`);
  const row = planned(user, to);
  const before = company.state();
  const current = await company.lookup(keysOf(user));
  expect(company.updates.isUntouched(row, current)).toBe(true);
  const verdict = await company.update(row, current);
  const after = await company.lookup(row.keys);
  if (verdict.kind !== 'refused') {
    expect(company.api.matches(row, after)).toBe(true);
    expect(company.updates.drift(row, current, after)).toEqual([]);
  }
  return [verdict.kind, difference(before, company.state())];
}

const ANN = 'person.00008@demo.example'; // an agent with every field filled

const READINGS = (
  [
    'put',
    'channelsInGetOne',
    'leaderIdType',
    'groupsInPut',
    'startDateInGetOne',
    'leaderIdMeans',
    'errorBody',
    'unfilteredList',
    'listShape',
    'nextPage',
    'pagingAccepts',
    'lastPage',
  ] as const
).flatMap((name) => CHOICES[name].map((word) => [name, word] as const));

describe('only the field that was changed moves', () => {
  test.each(READINGS)('%s: %s', async (name, word) => {
    expect(await change(open(40, { [name]: word }), ANN, { homeTown: 'Cork' })).toEqual(['updated', [[8, 'hometown', 'Łódź', 'Cork']]]);
  });

  const fields: [FieldValue, Readonly<Record<string, FieldValue>>, unknown[]][] = [
    ['a name', { lastName: 'Ó Briain' }, ['last_name', 'Abbott', 'Ó Briain']],
    ['a role', { role: 'Supervisor' }, ['role', 'Trainer', 'Supervisor']],
    ['the right to manage', { manageTeam: true }, ['manage_team', false, true]],
    ['a channel, on', { phoneChannel: true }, ['channels', [], ['phone']]],
    ['groups', { groups: ['Sales'] }, ['groups', [], ['Sales']]],
    ['a date', { startDate: '2026-07-01' }, ['start_date', '2017-08-08', '2026-07-01']],
    ['no date', { startDate: null }, ['start_date', '2017-08-08', null]],
    ['no employment status', { employmentStatus: null }, ['employment_status', 'part-time', null]],
    ['no country', { stateOrCountry: null }, ['state_or_country', 'Poland', null]],
    ['a licence', { licenseType: 'flexible' }, ['license_type', 'standard', 'flexible']],
    ['a profile of two lines', { profile: 'One\nTwo' }, ['profile_text', null, 'One\nTwo']],
    ['another address', { email: 'new@demo.example' }, ['email', ANN, 'new@demo.example']],
    ['an address in capitals', { email: ANN.toUpperCase() }, ['email', ANN, ANN.toUpperCase()]],
    ['another ID', { employeeId: '0008-b' }, ['custom_employee_id', '000008', '0008-b']],
    ['no ID', { employeeId: null }, ['custom_employee_id', '000008', null]],
  ];
  describe.each(CHOICES.put)('put: %s', (put) => {
    test.each(fields)('%s', async (_, to, moved) => {
      expect(await change(open(40, { put }), ANN, to)).toEqual(['updated', [[8, ...moved]]]);
    });

    test('no groups', async () => {
      expect(await change(open(40, { put }), 'person.00009@demo.example', { groups: null })).toEqual([
        'updated',
        [[9, 'groups', ['Tech Support'], []]],
      ]);
    });

    test('both keys at once', async () => {
      expect(await change(open(40, { put }), ANN, { email: 'new@demo.example', employeeId: '0008-b' })).toEqual([
        'updated',
        [
          [8, 'email', ANN, 'new@demo.example'],
          [8, 'custom_employee_id', '000008', '0008-b'],
        ],
      ]);
    });

    test('another leader, and nobody', async () => {
      const company = open(40, { put });
      expect(await change(company, ANN, { teamLeader: 'person.00003@demo.example' })).toEqual([
        'updated',
        [[8, 'leader', 'person.00001@demo.example', 'person.00003@demo.example']],
      ]);
      expect(await change(company, ANN, { teamLeader: null })).toEqual(['updated', [[8, 'leader', 'person.00003@demo.example', null]]]);
    });

    test('a new address of a leader, whom everybody below keeps', async () => {
      const company = open(40, { put });
      const [verdict, moved] = await change(company, 'person.00002@demo.example', { email: 'chief@demo.example' });
      expect(verdict).toBe('updated');
      const led = moved.filter(([, field]) => field === 'leader');
      expect(led).toEqual(led.map(([id]) => [id, 'leader', 'person.00002@demo.example', 'chief@demo.example']));
      expect([led.length, moved.length]).toEqual([12, 13]);
    });
  });

  test.each(CHOICES.put)('put: %s keeps texts that the roster would trim', async (put) => {
    const odd: SeedUser = {
      email: 'odd@x.org',
      first_name: ' Zoë'.normalize('NFD'),
      last_name: 'Quist ',
      hometown: ' Łódź',
      profile_text: 'One\r\ntwo \r\n',
      channels: [],
      groups: ['Sales'],
      image: 'https://images.example/1.png?sig=a%2Fb',
    };
    expect(await change(open([odd], { put }), 'odd@x.org', { stateOrCountry: 'PL' })).toEqual([
      'updated',
      [[1, 'state_or_country', null, 'PL']],
    ]);
  });
});

test('five hundred people: only one of them moves', async () => {
  const company = open(500, { put: 'replace' });
  const users = await company.fetch();
  expect([users.length, users.filter(({ active }) => active === false).length]).toEqual([500, 24]);
  expect(await change(company, ANN, { homeTown: 'Cork', chatChannel: true })).toEqual([
    'updated',
    [
      [8, 'channels', [], ['chat']],
      [8, 'hometown', 'Łódź', 'Cork'],
    ],
  ]);
});

describe('a leader without an address', () => {
  const PEOPLE: SeedUser[] = [
    { custom_employee_id: 'B-1', first_name: 'Bo', last_name: 'Ss', manage_team: true },
    { email: 'boss@x.org', first_name: 'Bea', last_name: 'Ss', manage_team: true },
    { email: 'ann@x.org', first_name: 'Ann', last_name: 'Lee', leader: 'B-1' },
  ];

  test('is told by a number that names nobody', async () => {
    const ann = (await open(PEOPLE).fetch()).find(({ email }) => email === 'ann@x.org');
    expect([ann?.leader, 'leader' in (ann ?? {})]).toEqual([undefined, false]);
  });

  test.each(['merge', 'reset-channels'] as const)('stays under put: %s', async (put) => {
    expect(await change(open(PEOPLE, { put }), 'ann@x.org', { homeTown: 'Cork' })).toEqual(['updated', [[3, 'hometown', null, 'Cork']]]);
  });

  test('is lost under put: replace, and the drift says so', async () => {
    const company = open(PEOPLE, { put: 'replace' });
    const current = await company.lookup({ email: 'ann@x.org', employeeId: null });
    const row = planned(current, { homeTown: 'Cork' });
    const verdict = await company.update(row, current);
    expect(verdict.kind === 'updated' && company.updates.drift(row, current, verdict.user)).toEqual(['teamLeader']);
    expect(company.updates.drift(row, current, await company.lookup(row.keys))).toEqual(['teamLeader']);
  });

  test.each([
    ['custom', 'verify', 'B-1'],
    ['numeric', 'refused', 'boss@x.org'],
  ] as const)('can be chosen by ID where that means our own (%s)', async (leaderIdMeans, kind, leader) => {
    const company = open([...PEOPLE.slice(0, 2), { ...PEOPLE[2], leader: 'boss@x.org' }], { leaderIdMeans });
    const current = await company.lookup({ email: 'ann@x.org', employeeId: null });
    const row = { ...planned(current, { teamLeader: 'B-1' }), leader: { email: null, employeeId: 'B-1' } };
    expect((await company.update(row, current)).kind).toBe(kind);
    expect(company.state()[2]?.leader).toBe(leader);
    expect(company.api.matches(row, await company.lookup(row.keys))).toBe(kind === 'verify');
  });
});

describe('what the target refuses', () => {
  const refuse = async (switches: SwitchChange, email: string, to: Readonly<Record<string, FieldValue>>) => {
    const company = open(40, switches);
    const before = company.state();
    const current = await company.lookup({ email, employeeId: null });
    const verdict = await company.update(planned(current, to), current);
    expect(difference(before, company.state())).toEqual([]);
    return verdict;
  };

  test.each([
    ['field-list', 'there is no role Boss', 'role'],
    ['message', 'role: there is no role Boss', 'role'],
    ['text', 'role: there is no role Boss', 'role'],
    ['empty', 'status 422', null],
  ] as const)('is told in its words (%s)', async (errorBody, reason, field) => {
    expect(await refuse({ errorBody }, ANN, { role: 'Boss' })).toEqual({ kind: 'refused', reason, field });
  });

  test.each([
    ['an address that is taken', { email: 'person.00009@demo.example' }, 'email'],
    ['an ID that is taken', { employeeId: '000009' }, 'employeeId'],
    ['a leader who leads nobody', { teamLeader: 'person.00009@demo.example' }, 'teamLeader'],
  ])('names the field of %s', async (_, to, field) => {
    expect(await refuse({}, ANN, to)).toMatchObject({ kind: 'refused', field });
  });

  test('names the right to manage, which it never takes away', async () => {
    expect(await refuse({}, 'person.00002@demo.example', { manageTeam: false })).toMatchObject({ kind: 'refused', field: 'manageTeam' });
  });

  test('an empty text where it takes none', async () => {
    expect(await refuse({ emptyText: 'refused' }, ANN, { homeTown: null })).toMatchObject({ kind: 'refused', field: 'homeTown' });
    expect(await refuse({ unassigned: 'error' }, ANN, { teamLeader: null })).toMatchObject({ kind: 'refused', field: 'teamLeader' });
  });

  test('an empty text that it passes over is no update', async () => {
    const company = open(40, { emptyText: 'ignored' });
    const current = await company.lookup({ email: ANN, employeeId: null });
    const row = planned(current, { homeTown: null });
    expect((await company.update(row, current)).kind).toBe('verify');
    expect(company.api.matches(row, await company.lookup(row.keys))).toBe(false);
  });
});

test('a foreign edit of the same field is seen before the write, one of another field stays', async () => {
  const company = open(40);
  const user = await company.lookup({ email: ANN, employeeId: null });
  const row = planned(user, { homeTown: 'Cork' });
  const [stored] = company.server.store.users.byEmail(ANN);
  company.server.store.users.save({ ...stored!, role: 'Admin' });
  const current = await company.lookup(row.keys);
  expect(company.updates.isUntouched(row, current)).toBe(true);
  await company.update(row, current);
  expect(company.state()[7]).toMatchObject({ role: 'Admin', hometown: 'Cork' });
  expect(company.updates.isUntouched(row, await company.lookup(row.keys))).toBe(false);
});

describe('activating and deactivating', () => {
  const step = (op: 'activate' | 'deactivate', keys: PersonKeys): PlannedRow => ({ ...planned({ ...keys, values: {} }, {}), op });
  const isActive = async (company: Company, keys: PersonKeys) => {
    const verdict = await company.lookupActive(keys);
    return verdict.kind === 'found' ? verdict.users.map(({ active }) => active) : verdict.kind;
  };

  const listForms = READINGS.filter(([name]) => ['listShape', 'lastPage', 'unfilteredList', 'channelsInGetOne'].includes(name));
  test.each(listForms)('moves the status alone (%s: %s)', async (name, word) => {
    const company = open(40, { [name]: word });
    const keys = { email: ANN, employeeId: '000008' };
    const before = company.state();
    expect(await isActive(company, keys)).toEqual([true]);
    expect((await company.setActive(step('deactivate', keys))).kind).toBe('verify');
    expect(difference(before, company.state())).toEqual([[8, 'status', 'active', 'deactivated']]);
    expect(await isActive(company, keys)).toEqual([false]);
    expect((await company.setActive(step('activate', keys))).kind).toBe('verify');
    expect(await isActive(company, keys)).toEqual([true]);
    expect(difference(before, company.state())).toEqual([]);
  });

  test('a leader with reports stays, and the words say why', async () => {
    const company = open(40);
    const verdict = await company.setActive(step('deactivate', { email: 'person.00002@demo.example', employeeId: null }));
    expect(verdict).toEqual({ kind: 'refused', reason: '11 active users report to this leader: move them first', field: null });
  });

  test('nobody is known any more', async () => {
    const verdict = await open(40).setActive(step('deactivate', { email: 'gone@x.org', employeeId: null }));
    expect(verdict.kind === 'refused' && verdict.reason).toContain('gone@x.org');
  });

  test('a person without an address goes by ID', async () => {
    const company = open(40);
    const keys = { email: null, employeeId: '000017' };
    await company.setActive(step('deactivate', keys));
    expect(await isActive(company, keys)).toEqual([false]);
  });
});
