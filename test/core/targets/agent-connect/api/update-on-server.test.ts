/** One person changed at the reference server under every reading of the pages; everybody else, and every other field, stays. */
import { afterEach, describe, expect, test } from 'vitest';
import type { FieldValue } from '../../../../../core/fields/field.js';
import { CHOICES, type SeedUser, type SwitchChange } from '../../../../../workbench/server/agent-connect/index.js';
import { ANN, change, planned, READINGS } from './change-one.js';
import { Company } from './company.js';

const companies: Company[] = [];
afterEach(() => companies.splice(0).forEach(({ server }) => server.close()));

function open(people: number | readonly SeedUser[], switches: SwitchChange = {}): Company {
  const company = new Company(people, switches);
  companies.push(company);
  return company;
}

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
