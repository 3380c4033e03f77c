/** Codes that compare with the users, roles and groups of the target. */
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { gridOf } from '../../roster/support/sheet.js';
import { ann, ANN_USER, boss, BOSS_USER, chief, old, OLD_USER, SYNC, UPDATE, USERS } from '../../roster/support/team.js';
import { BEN, BOSS, cell, type CodeCase, type CodeTable, people, PERSON } from '../code-case.js';

/** The leader is new; of the existing users only these. */
const exist = (...users: readonly DirectoryEntry[]): CodeCase['options'] => ({ directory: { users } });
const NAMES = { directory: { roles: ['Agent', 'Team Leader'], groups: ['Billing', 'Sales'] } };
const role = (name: string, value: string, code?: 'role-unknown'): CodeCase => ({
  name,
  grid: gridOf([
    { ...PERSON, role: value },
    { ...BEN, role: 'Agent' },
    { ...BOSS, role: 'Team Leader' },
  ]),
  says: code ? [`A2 ${code}`] : [],
  options: NAMES,
});

export const directory: readonly CodeTable[] = [
  {
    code: 'email-taken',
    accepts: [
      people('nobody has it', [PERSON, BEN, BOSS], [], exist(OLD_USER)),
      people('the user’s own, in an update', [boss(), ann()], [], UPDATE),
      people('the user’s own, in another case', [boss(), ann({ email: 'Ann@X.org' })], [], UPDATE),
      people('a row that is an update by itself', [boss(), ann()], [], SYNC),
    ],
    rejects: [
      people('`ann@x.org` of an existing user', [PERSON, BEN, BOSS], ['C2 email-taken'], exist({ ...ANN_USER, leader: null })),
      people(
        'the address of a user who is deactivated',
        [{ ...PERSON, email: 'old@x.org' }, BEN, BOSS],
        ['C2 email-taken'],
        exist(OLD_USER),
      ),
      people('in an update, the address of another user', [boss(), ann({ email: 'old@x.org' })], ['C3 email-taken'], UPDATE),
    ],
    fix: { some: 'In an update the address is somebody else’s: which other one is meant only a person can tell.' },
  },
  {
    code: 'employee-id-taken',
    accepts: [
      people('nobody has it', [{ ...PERSON, employeeId: '7' }, BEN, BOSS], [], exist(OLD_USER)),
      people('one that differs in its zeros', [{ ...PERSON, employeeId: '09' }, BEN, BOSS], [], exist(OLD_USER)),
      people('the user’s own, in an update', [boss(), ann()], [], UPDATE),
    ],
    rejects: [
      people(
        '`00417` of an existing user',
        [{ ...PERSON, employeeId: '00417' }, BEN, BOSS],
        ['D2 employee-id-taken'],
        exist({ email: 'kim@x.org', employeeId: '00417' }),
      ),
      people(
        'both keys of one user',
        [{ ...PERSON, employeeId: '0417' }, BEN, BOSS],
        ['C2 email-taken', 'D2 employee-id-taken'],
        exist({ ...ANN_USER, leader: null }),
      ),
      people('in an update, the ID of another user', [boss(), ann({ employeeId: '9' })], ['D3 employee-id-taken'], UPDATE),
    ],
    fix: { some: 'In an update the ID is somebody else’s: which other one is meant only a person can tell.' },
  },
  {
    code: 'user-not-found',
    accepts: [
      people('found by the record', [boss(), ann({ email: 'new@x.org' })], [], UPDATE),
      people('found by the ID alone', [boss(), ann({ record: null, email: null })], [], UPDATE),
      people('a new person where new ones are made too', [boss(), { ...BEN, status: null }], [], SYNC),
    ],
    rejects: [
      people('The address of somebody who was never created', [boss(), { ...BEN }], ['row 3 user-not-found'], UPDATE),
      people(
        'a record of nobody',
        [boss(), { ...BEN, record: 'gone@x.org', email: null, employeeId: '404' }],
        ['row 3 user-not-found'],
        UPDATE,
      ),
    ],
    fix: 'every',
  },
  {
    code: 'user-ambiguous',
    accepts: [
      people('both keys of one user', [boss(), ann({ record: null })], [], UPDATE),
      people('a record decides', [boss(), ann({ email: 'ann@x.org', employeeId: '0418' })], [], UPDATE),
    ],
    rejects: [
      people(
        'Ann’s address with Bob’s ID',
        [{ ...PERSON, employeeId: '9' }, BEN, BOSS],
        ['row 2 user-ambiguous'],
        exist({ ...ANN_USER, leader: null }, { ...OLD_USER, leader: null }),
      ),
      people('the same in an update', [boss(), ann({ record: null, employeeId: '9' })], ['row 3 user-ambiguous'], UPDATE),
    ],
    fix: { some: 'A new person is neither of the two.' },
  },
  {
    code: 'role-unknown',
    accepts: [
      role('a role that exists', 'Agent'),
      role('one of two words', 'Team Leader'),
      cell('any, where the target’s roles are not known', 'role', 'Wizard'),
    ],
    rejects: [
      role('`agent` for `Agent`', 'agent', 'role-unknown'),
      role('a slip', 'Team Leadr', 'role-unknown'),
      role('something else', 'Wizard', 'role-unknown'),
    ],
    fix: { some: 'A name that is no slip of a role is said once what it means, for the whole column.' },
  },
  {
    code: 'group-unknown',
    accepts: [
      cell('groups that exist', 'groups', '{Billing, Sales}', undefined, { directory: { groups: ['Billing', 'Sales'] } }),
      cell('none', 'groups', '{}', undefined, { directory: { groups: ['Billing'] } }),
      cell('any, where the target’s groups are not known', 'groups', '{Wizards}'),
    ],
    rejects: [
      {
        name: '`{billing}` for `{Billing}`',
        grid: gridOf([{ ...PERSON, groups: '{billing}' }, { ...BEN, groups: '{Billing}' }, BOSS]),
        says: ['P2 group-unknown'],
        options: { directory: { groups: ['Billing', 'Sales'] } },
      },
      cell('a slip in one of two', 'groups', 'Billing; Saels', 'group-unknown', { directory: { groups: ['Billing', 'Sales'] } }),
      cell('something else', 'groups', '{Wizards}', 'group-unknown', { directory: { groups: ['Billing', 'Sales'] } }),
    ],
    fix: { some: 'A name that is no slip of a group is said once what it means, for the whole column.' },
  },
  {
    code: 'manager-cannot-move',
    accepts: [
      people('the same leader', [boss(), chief({ teamLeader: 'boss@x.org' }), ann()], [], {
        mode: 'update',
        directory: { users: USERS.map((user) => (user.email === 'chief@x.org' ? { ...user, leader: 'boss@x.org' } : user)) },
      }),
      people('the same leader by ID', [boss(), chief({ teamLeader: '101' }), ann()], [], {
        mode: 'update',
        directory: { users: USERS.map((user) => (user.email === 'chief@x.org' ? { ...user, leader: 'boss@x.org' } : user)) },
      }),
      people('somebody who cannot manage teams', [boss(), chief(), ann({ teamLeader: 'chief@x.org' })], [], UPDATE),
    ],
    rejects: [
      people('Another leader for a team leader', [boss({ teamLeader: 'chief@x.org' }), chief(), ann()], ['M2 manager-cannot-move'], UPDATE),
      people('a leader for one who had none', [boss(), chief({ teamLeader: 'boss@x.org' }), ann()], ['M3 manager-cannot-move'], UPDATE),
    ],
    fix: 'every',
  },
  {
    code: 'manager-cannot-deactivate',
    accepts: [
      people('somebody who cannot manage teams', [boss(), ann({ status: 'deactivated' })], [], UPDATE),
      people('a manager who stays active', [boss({ status: 'active' }), ann()], [], UPDATE),
    ],
    rejects: [
      people(
        '`deactivated` for a team leader',
        [boss(), chief({ status: 'deactivated' }), ann()],
        ['S3 manager-cannot-deactivate'],
        UPDATE,
      ),
      people('one who leads others', [boss({ status: 'deactivated' }), chief(), ann()], ['S2 manager-cannot-deactivate'], UPDATE),
    ],
    fix: 'every',
  },
  {
    code: 'manager-cannot-demote',
    accepts: [
      people('a manager who stays one', [boss({ manageTeam: 'yes' }), ann()], [], UPDATE),
      people('somebody who becomes one', [boss(), ann({ manageTeam: 'y' })], [], UPDATE),
    ],
    rejects: [
      people('`n` for a team leader', [boss(), chief({ manageTeam: 'n' }), ann()], ['B3 manager-cannot-demote'], UPDATE),
      people('one who leads others', [boss({ manageTeam: 'no' }), ann()], ['B2 manager-cannot-demote'], UPDATE),
    ],
    fix: 'every',
  },
  {
    code: 'deactivated-incomplete',
    accepts: [
      people('deactivated and complete', [boss(), ann(), old()], [], UPDATE),
      people('active and blank, which keeps the value', [boss(), ann({ firstName: null })], [], UPDATE),
    ],
    rejects: [
      people('A former colleague without a last name', [boss(), ann(), old({ lastName: null })], ['row 4 deactivated-incomplete'], {
        mode: 'update',
        directory: { users: [...USERS.slice(0, 3), { ...OLD_USER, lastName: null }] },
      }),
      people('by the cell of the sheet', [boss(), ann({ status: 'deactivated', firstName: null })], ['row 3 deactivated-incomplete'], {
        mode: 'update',
        directory: { users: [BOSS_USER, { ...ANN_USER, firstName: null }] },
      }),
    ],
    fix: { none: 'There is nothing to mend: the row is skipped.' },
  },
];
