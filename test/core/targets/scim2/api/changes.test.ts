/** What goes out when somebody changes: operations, and whole users. */
import { describe, expect, test } from 'vitest';
import { changesOf, operationsOf, replacementOf } from '../../../../../core/targets/scim2/api/changes.js';
import { TOLD, update, type Change } from '../sample.js';

const E = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
const KEYS = { email: 'nora.quist@demo.example', employeeId: '0200' };
const NUMBERS = [
  { value: '1', type: 'fax' },
  { value: '2', type: 'work', display: '2' },
  { value: '3', type: 'mobile' },
];

const operations = (changes: readonly Change[], told: object = TOLD, leaderId: string | null = null) =>
  operationsOf(changesOf(update(KEYS, changes), { ...told }, leaderId));

describe('operations', () => {
  const cases: [string, readonly Change[], object[]][] = [
    ['a text', [['title', 'Agent', 'Lead']], [{ op: 'replace', path: 'title', value: 'Lead' }]],
    ['a text, cleared', [['title', 'Agent', null]], [{ op: 'remove', path: 'title' }]],
    ['a number of the extension', [['employeeId', '0200', '0201']], [{ op: 'replace', path: `${E}:employeeNumber`, value: '0201' }]],
    ['a department, cleared', [['department', 'Service', null]], [{ op: 'remove', path: `${E}:department` }]],
    ['no leader any more', [['teamLeader', 'omar.said@demo.example', null]], [{ op: 'remove', path: `${E}:manager` }]],
    ['a user name, cleared: the address is one', [['userName', 'nquist', null]], [{ op: 'replace', path: 'userName', value: KEYS.email }]],
    [
      'an address',
      [['email', KEYS.email, 'n@x.org']],
      [{ op: 'replace', path: 'emails', value: [{ value: 'n@x.org', type: 'work', primary: true }] }],
    ],
    ['the last address, cleared', [['email', KEYS.email, null]], [{ op: 'remove', path: 'emails' }]],
    [
      'groups and status: not here',
      [
        ['groups', ['Billing'], []],
        ['status', 'active', 'deactivated'],
      ],
      [],
    ],
  ];
  test.each(cases)('%s', (_, changes, expected) => {
    expect(operations(changes)).toEqual(expected);
  });

  test('a leader goes whole', () => {
    expect(operations([['teamLeader', null, 'a@x.org']], TOLD, 'u-7')).toEqual([
      { op: 'replace', path: `${E}:manager`, value: { value: 'u-7' } },
    ]);
  });

  test('two numbers of one list are one operation, and the others stay', () => {
    const told = { ...TOLD, phoneNumbers: NUMBERS };
    const changes: Change[] = [
      ['phoneNumbers', '2', '+4922'],
      ['mobile', '3', null],
    ];
    expect(operations(changes, told)).toEqual([
      {
        op: 'replace',
        path: 'phoneNumbers',
        value: [
          { value: '1', type: 'fax' },
          { value: '+4922', type: 'work' },
        ],
      },
    ]);
  });

  test('a number where there was none is added behind the others', () => {
    expect(operations([['mobile', null, '+341']], { ...TOLD, phoneNumbers: [NUMBERS[0]] })).toEqual([
      {
        op: 'replace',
        path: 'phoneNumbers',
        value: [
          { value: '1', type: 'fax' },
          { value: '+341', type: 'mobile' },
        ],
      },
    ]);
  });

  test('the name as a whole follows its parts where it was made of them', () => {
    const change: Change[] = [['lastName', 'Quist', 'Berg']];
    expect(operations(change)).toEqual([
      { op: 'replace', path: 'name.familyName', value: 'Berg' },
      { op: 'replace', path: 'displayName', value: 'Nora Berg' },
    ]);
    expect(operations(change, { ...TOLD, displayName: 'Nora from Billing' }).length).toBe(1);
  });
});

describe('a whole user', () => {
  const replaced = (changes: readonly Change[], told: Record<string, unknown> = { ...TOLD }) =>
    replacementOf(told, changesOf(update(KEYS, changes), told, null));

  test('keeps everything but what the service alone writes', () => {
    const { meta: _meta, groups: _groups, ...kept } = TOLD;
    expect(replaced([['title', 'Agent', 'Lead']], { ...TOLD, custom: { a: 1 } })).toEqual({ ...kept, custom: { a: 1 }, title: 'Lead' });
  });

  test('changes parts of a part and keeps the rest of it', () => {
    expect(
      replaced([
        ['department', 'Service', null],
        ['firstName', 'Nora', 'Nore'],
      ]),
    ).toMatchObject({
      name: { givenName: 'Nore', familyName: 'Quist' },
      [E]: { employeeNumber: '0200', manager: { value: 'u-2' } },
    });
  });

  test('names the extension once it has one', () => {
    const told = { id: 'u', userName: 'a', schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'] };
    expect(replaced([['department', null, 'Service']], told)).toEqual({
      ...told,
      schemas: [told.schemas[0], E],
      [E]: { department: 'Service' },
    });
  });

  test('leaves the reading as it was', () => {
    const told = structuredClone(TOLD) as Record<string, unknown>;
    replaced(
      [
        ['department', 'Service', null],
        ['email', KEYS.email, 'n@x.org'],
      ],
      told,
    );
    expect(told).toEqual(TOLD);
  });
});
