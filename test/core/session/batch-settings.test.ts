/** Settings for all rows: which fields they are, and what is taken over from a user who exists. */
import { describe, expect, test } from 'vitest';
import { settingsOf, usersLike } from '../../../core/session/batch-settings.js';
import { batchSettings } from '../../../core/session/batch-view.js';
import type { MappingView } from '../../../core/session/state.js';
import type { Field } from '../../../core/fields/field.js';
import { atTheClub } from './support/club-stage.js';
import { checked, HR_SHEET, mappingOf } from './support/hr-sheet.js';
import { checkOf } from './support/views.js';

const line = (field: string, more: Partial<MappingView>): MappingView => ({
  field,
  fieldHeading: field,
  required: false,
  source: 'none',
  heading: null,
  letter: null,
  column: null,
  confidence: 0,
  reason: '',
  candidates: [],
  value: '',
  made: null,
  choices: [],
  mayHaveValue: true,
  ...more,
});
const maybe = { column: 1, letter: 'A', heading: 'x', confidence: 0.5, reason: '' };

test.each([
  ['has a value for all rows', { source: 'value', value: 'x' }, true],
  ['is required and has no column', { required: true }, true],
  ['is usually chosen for all rows', { inBatch: 'value' }, true],
  ['may be what the company set', { inBatch: 'company-settings' }, true],
  ['is optional and has no column', {}, false],
  ['has a column', { source: 'column', required: true, inBatch: 'value' }, false],
  ['is made of others', { source: 'made', required: true }, false],
  ['belongs to one person alone', { required: true, mayHaveValue: false }, false],
  ['may have a column, which is asked first', { required: true, candidates: [maybe] }, false],
] as const)('a field that %s: %j, %s', (_, more, isSetting) => {
  expect(batchSettings([line('a', more)])).toHaveLength(isSetting ? 1 : 0);
});

describe('users to take settings from', () => {
  const users = [
    { email: 'ann@x.org', employeeId: '0042', firstName: 'Ann', lastName: 'Lee' },
    { email: null, employeeId: '0043', firstName: 'Bob', lastName: 'Lee' },
    { email: null, employeeId: null, firstName: 'No', lastName: 'Lee' },
  ];
  test.each([
    ['lee', ['ann@x.org', '0043']],
    ['ANN', ['ann@x.org']],
    ['0042', ['ann@x.org']],
    ['x.org', ['ann@x.org']],
    ['zoe', []],
    ['  ', []],
  ])('%j finds %j', (typed, keys) => {
    expect(usersLike(users, typed).map(({ key }) => key)).toEqual(keys);
  });

  test('are a few at most', () => {
    const many = Array.from({ length: 50 }, (_, at) => ({ email: `a${String(at)}@x.org` }));
    expect(usersLike(many, 'a')).toHaveLength(8);
  });
});

describe('what a user has', () => {
  const fields: readonly Field[] = [
    { key: 'role', heading: 'Role', kind: 'role' },
    { key: 'phoneChannel', heading: 'Phone', kind: 'yes-no' },
    { key: 'groups', heading: 'Groups', kind: 'group-list' },
    { key: 'startDate', heading: 'Start', kind: 'date' },
    { key: 'teamLeader', heading: 'Leader', kind: 'leader' },
  ];

  test('is told as it would be typed', () => {
    const user = { role: 'Agent', phoneChannel: true, groups: ['A', 'B'], startDate: '2026-01-31', leader: 'zoe@x.org' };
    expect([...settingsOf(user, fields)]).toEqual([
      ['role', 'Agent'],
      ['phoneChannel', 'y'],
      ['groups', '{A, B}'],
      ['startDate', '2026-01-31'],
      ['teamLeader', 'zoe@x.org'],
    ]);
  });

  test('leaves out what the target did not tell, and blanks', () => {
    expect(settingsOf({ role: '', groups: null }, fields).size).toBe(0);
  });
});

describe('Load existing', () => {
  const WITHOUT_ROLE = [
    ['Mail', 'First Name', 'Last Name', 'Team Leader'],
    ['ben@club.example', 'Ben', 'Test', 'olga@club.example'],
  ];

  test('takes over what the user has, for the fields without a column', async () => {
    const { session } = await atTheClub({ rows: WITHOUT_ROLE });
    await session.check();
    await session.setColumnValue('role', 'Agent');
    expect(session.usersLike('olga').map(({ label }) => label)).toEqual(['Olga Ode (olga@club.example)']);
    await session.loadExisting('olga@club.example');
    expect([session.state.problem, mappingOf(session, 'role').value]).toEqual([null, 'Manager']);
    await session.preview();
    await session.send();
    expect(session.state.run?.outcomes.succeeded).toBe(1);
  });

  test('is remembered like the columns are', async () => {
    const all = await atTheClub({ rows: WITHOUT_ROLE });
    await all.session.check();
    await all.session.setColumnValue('role', 'Agent');
    await all.session.loadExisting('olga@club.example');
    const again = all.again();
    await again.start();
    await again.check();
    expect(mappingOf(again, 'role').value).toBe('Manager');
  });

  test.each(['nobody@club.example', 'pia@club.example'])('says where %s has nothing to take over', async (user) => {
    const { session, club } = await atTheClub({ rows: WITHOUT_ROLE });
    club.members.push({ id: 'm9', mail: 'pia@club.example', first: 'Pia', last: 'Poe', role: null, boss: null });
    await session.check();
    await session.loadExisting(user);
    expect(session.state.problem?.what).toMatch(/^Nothing can be taken over from/u);
    expect(mappingOf(session, 'role').value).toBe('');
  });

  test('takes over the leader too, without writing a name down', async () => {
    const { session, host } = await checked({ rows: HR_SHEET.map((row) => row.filter((_, at) => at !== 3)) });
    const leader = 'pablo.reyes@demo.example';
    const user = session.usersLike('@demo.example').find(({ key }) => key !== 'olivia.hart@demo.example');
    expect(batchSettings(checkOf(session).mapping).map(({ field }) => field)).toContain('teamLeader');
    await session.loadExisting(user?.key ?? leader);
    expect(mappingOf(session, 'teamLeader').source).toBe('value');
    expect(await host.settings.get('muster.reading')).not.toContain('@demo.example');
  });
});
