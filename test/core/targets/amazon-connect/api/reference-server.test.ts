/** The protocol and the API together, against the reference server. */
import { describe, expect, test } from 'vitest';
import type { FieldChange } from '../../../../../core/plan/planned-row.js';
import type { DirectoryUser } from '../../../../../core/sending/index.js';
import { CHOICES } from '../../../../../workbench/server/amazon-connect/index.js';
import { changesOf, deletion, newPerson, Office } from './office.js';

const field = (name: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange => ({ field: name, from, to });
const find = (users: readonly DirectoryUser[], username: string): DirectoryUser => {
  const user = users.find(({ values }) => values['username'] === username);
  if (!user) throw new Error(`expected ${username}`);
  return user;
};

test('all lists and all users are read, with everything that is told of them', async () => {
  const office = new Office();
  const names = await office.names();
  expect([...names].map(([list, all]) => [list, all.map(({ name }) => name)])).toMatchInlineSnapshot(`
    [
      [
        "securityProfiles",
        [
          "Admin",
          "Agent",
          "CallCenterManager",
          "QualityAnalyst",
        ],
      ],
      [
        "routingProfiles",
        [
          "Basic Routing Profile",
          "Billing",
          "Sales",
          "Tech Support",
        ],
      ],
      [
        "hierarchyGroups",
        [
          "Europe",
          "Europe/Billing",
          "Europe/Billing/Priya Nair",
          "Europe/Support",
          "Europe/Support/Tomás Vega",
          "Americas",
          "Americas/Sales",
        ],
      ],
      [
        "predefinedAttributes",
        [
          "Language",
          "Product",
        ],
      ],
    ]
  `);
  const users = await office.list(await office.api());
  expect(users).toHaveLength(9);
  expect({ ...find(users, 'chloe.dumont'), id: '', values: { ...find(users, 'chloe.dumont').values, arn: '' } }).toMatchInlineSnapshot(`
    {
      "active": true,
      "email": "chloe.dumont@demo.example",
      "employeeId": "0102",
      "id": "",
      "values": {
        "afterCallWork": "30",
        "arn": "",
        "autoAccept": false,
        "deskPhone": null,
        "emailOnFile": "chloe.dumont@demo.example",
        "firstName": "Chloe",
        "hierarchy": "Europe/Billing/Priya Nair",
        "lastName": "Dumont",
        "mobile": null,
        "phoneType": "SOFT_PHONE",
        "proficiencies": [
          "Language=French: 5",
          "Product=Returns: 3",
        ],
        "routingProfile": "Billing",
        "secondaryEmail": null,
        "securityProfiles": [
          "Agent",
        ],
        "tags": [],
        "username": "chloe.dumont",
      },
    }
  `);
});

test('people are created with everything in one request, then read', async () => {
  const office = new Office();
  const api = await office.api();
  office.sent.length = 0;
  const row = newPerson(
    'zoe.m',
    { hierarchy: 'Europe/Billing', tags: ['Team: Nord', 'Büro: Köln: 2'], autoAccept: true, afterCallWork: '45', mobile: '+491701234567' },
    '0042',
  );
  const receipt = await office.send(api, [row]);
  expect(receipt.rows.map(({ outcome, detail }) => [outcome, detail])).toEqual([['succeeded', '']]);
  expect(office.sent).toEqual(['PUT /users/I', 'GET /users/I/I/proficiencies', 'GET /users/I/I']);
  const user = office.user('zoe.m');
  expect([user.tags, user.phone, user.identity]).toMatchInlineSnapshot(`
    [
      {
        "Büro": "Köln: 2",
        "EmployeeId": "0042",
        "Team": "Nord",
      },
      {
        "AfterContactWorkTimeLimit": 45,
        "AutoAccept": true,
        "PhoneType": "SOFT_PHONE",
      },
      {
        "Email": "zoe.m@demo.example",
        "FirstName": "Zoë",
        "LastName": "Młynarz",
        "Mobile": "+491701234567",
      },
    ]
  `);
});

test('a person is changed part by part', async () => {
  const office = new Office();
  const api = await office.api();
  const chloe = find(await office.list(api), 'chloe.dumont');
  const rows = changesOf(chloe, {
    phone: [field('afterCallWork', '30', '60'), field('autoAccept', false, true)],
    routing: [field('routingProfile', 'Billing', 'Sales')],
    security: [field('securityProfiles', ['Agent'], ['Agent', 'QualityAnalyst'])],
    hierarchy: [field('hierarchy', 'Europe/Billing/Priya Nair', null)],
    tags: [field('tags', null, ['Shift: Early', 'Site: Lyon'])],
    proficiencies: [field('proficiencies', ['Language=French: 5', 'Product=Returns: 3'], ['Language=French: 4', 'Language=German: 2'])],
    identity: [
      field('lastName', 'Dumont', 'Dumont-Roy'),
      field('email', chloe.email, 'chloe.roy@demo.example'),
      field('mobile', null, '+33123456789'),
    ],
    'employee-id': [field('employeeId', '0102', '9102')],
  });
  const receipt = await office.send(api, rows);
  expect(receipt.rows.map(({ rid, outcome, code, detail }) => [rid.split(':')[0], outcome, code, detail])).toEqual(
    rows.map(({ part }) => [part, 'succeeded', '', '']),
  );
  const { names } = office.server.store;
  const named = (id: string | null) =>
    [...names.groups, ...names.routingProfiles, ...names.securityProfiles].find((each) => each.id === id)?.name;
  const user = office.user('chloe.dumont');
  expect([
    user.identity,
    user.phone,
    user.tags,
    user.proficiencies,
    named(user.routingProfileId),
    user.securityProfileIds.map(named),
    user.hierarchyGroupId,
  ]).toMatchInlineSnapshot(`
    [
      {
        "Email": "chloe.roy@demo.example",
        "FirstName": "Chloe",
        "LastName": "Dumont-Roy",
        "Mobile": "+33123456789",
      },
      {
        "AfterContactWorkTimeLimit": 60,
        "AutoAccept": true,
        "PhoneType": "SOFT_PHONE",
      },
      {
        "EmployeeId": "9102",
        "Shift": "Early",
        "Site": "Lyon",
      },
      [
        {
          "AttributeName": "Language",
          "AttributeValue": "French",
          "Level": 4,
        },
        {
          "AttributeName": "Language",
          "AttributeValue": "German",
          "Level": 2,
        },
      ],
      "Sales",
      [
        "Agent",
        "QualityAnalyst",
      ],
      null,
    ]
  `);
});

test('who is deactivated is deleted', async () => {
  const office = new Office();
  const api = await office.api();
  const ben = find(await office.list(api), 'ben.carter');
  const receipt = await office.send(api, [deletion(ben)]);
  expect(receipt.rows.map(({ outcome, detail }) => [outcome, detail])).toEqual([['succeeded', '']]);
  expect(office.usernames()).not.toContain('ben.carter');
});

const SWITCHES = Object.entries(CHOICES).flatMap(([name, words]) => words.map((word) => [name, word] as const));

test.each(SWITCHES)('%s: %s', async (name, word) => {
  const office = new Office({ [name]: word }, name === 'identity' ? { identity: word } : {});
  const api = await office.api();
  const ben = find(await office.list(api), 'ben.carter');
  const receipt = await office.send(api, [
    newPerson('new.one'),
    ...changesOf(ben, { phone: [field('autoAccept', false, true)], identity: [field('mobile', null, '+353861234567')] }),
  ]);
  expect(receipt.rows.map(({ key, outcome, code, detail }) => [key, outcome, code, detail])).toEqual(
    receipt.rows.map(({ key }) => [key, 'succeeded', '', '']),
  );
  expect(office.user('ben.carter')).toMatchObject({
    phone: { PhoneType: 'SOFT_PHONE', AfterContactWorkTimeLimit: 30, AutoAccept: true },
    identity: { FirstName: 'Ben', LastName: 'Carter', Mobile: '+353861234567' },
  });
});

describe('what a create can meet', () => {
  const create = { route: 'CreateUser' } as const;
  test('no seats left stops the run, and says so once', async () => {
    const office = new Office({ maxUsers: 10 });
    const receipt = await office.send(await office.api(), [newPerson('one'), newPerson('two')]);
    expect(receipt.stop?.code).toBe('seats-exceeded');
    expect([receipt.counts.succeeded, receipt.counts['not-sent'], receipt.counts.failed]).toEqual([1, 1, 0]);
  });

  test('a redirect stops the run', async () => {
    const office = new Office();
    office.server.faults.next({ ...create, kind: 'redirect', to: 'https://canary.example/' });
    expect((await office.send(await office.api(), [newPerson('one')])).stop?.code).toBe('setup');
  });

  test('a user name that exists is refused as taken', async () => {
    const office = new Office();
    const receipt = await office.send(await office.api(), [
      { ...newPerson('ben.carter'), keys: { email: 'b@demo.example', employeeId: null } },
    ]);
    expect(receipt.rows.map(({ outcome, code }) => [outcome, code])).toEqual([['unknown', 'conflict']]);
    expect(office.usernames().filter((name) => name === 'ben.carter')).toHaveLength(1);
  });

  test('a password that does not fit is refused at its cell, and not told', async () => {
    const office = new Office();
    const receipt = await office.send(await office.api(), [newPerson('one', { temporaryPassword: 'canary' })]);
    expect(receipt.rows[0]).toMatchObject({ outcome: 'failed', code: 'refused', field: 'temporaryPassword' });
    expect(JSON.stringify(office.host.journal.lines)).not.toContain('canary');
  });

  const faults = [
    { ...create, kind: 'status', status: 429, retryAfterSeconds: 3 },
    { ...create, kind: 'status', status: 503, error: 'ServiceUnavailable' },
    { ...create, kind: 'status', status: 500, applied: true },
    { ...create, kind: 'lost-request' },
    { ...create, kind: 'lost-answer' },
    { ...create, kind: 'twice' },
    { ...create, kind: 'cut-body' },
    { ...create, kind: 'html' },
    { ...create, kind: 'empty' },
    { ...create, kind: 'null' },
    { ...create, kind: 'other-person' },
    { route: 'DescribeUser', kind: 'other-person' },
    { route: 'DescribeUser', kind: 'cut-body' },
    { route: 'DescribeUser', kind: 'status', status: 429 },
    { route: 'DescribeUser', kind: 'stale-read', forMs: 10_000 },
    { route: 'ListUserProficiencies', kind: 'html' },
    { route: 'ListUserProficiencies', kind: 'status', status: 429 },
  ] as const;

  test.each(faults.map((fault) => [JSON.stringify(fault), fault] as const))('%s', async (_, fault) => {
    const office = new Office();
    const api = await office.api();
    office.server.faults.next(fault);
    const receipt = await office.send(api, [newPerson('one', {}, '0301'), newPerson('two'), newPerson('three')]);
    expect(receipt.rows.map(({ outcome, code, detail }) => [outcome, code, detail])).toEqual([1, 2, 3].map(() => ['succeeded', '', '']));
    expect(office.usernames().slice(9).sort()).toEqual(['one', 'three', 'two']);
    expect(office.server.faults.pending()).toEqual([]);
  });
});
