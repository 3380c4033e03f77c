/** Leader cells: one code each, the first that applies. */
import { ann, boss, BOSS_USER, chief, old, OLD_USER, UPDATE } from '../../roster/support/team.js';
import { BEN, BOSS, type Cells, cell, type CodeTable, people, PERSON, texts } from '../code-case.js';

const leads = (name: string, leader: string, more: Cells = {}): Cells => ({
  ...PERSON,
  manageTeam: 'y',
  email: `${name}@x.org`,
  firstName: name,
  teamLeader: leader,
  ...more,
});

export const leaders: readonly CodeTable[] = [
  {
    code: 'leader-not-found',
    accepts: [
      ...texts('teamLeader', ['boss@x.org', 'BOSS@X.ORG']),
      people('a row further down, by its ID', [
        { ...PERSON, teamLeader: '7' },
        { ...BOSS, employeeId: '7' },
      ]),
      people('an existing user', [{ ...PERSON, teamLeader: '101' }], [], { directory: { users: [BOSS_USER] } }),
    ],
    rejects: [
      people(
        '`bob@x.ogr`',
        [
          { ...PERSON, teamLeader: 'bob@x.ogr' },
          { ...BOSS, email: 'bob@x.org' },
        ],
        ['M2 leader-not-found'],
      ),
      people('a name, which is not enough', [{ ...PERSON, teamLeader: 'Bo Oss' }, BEN, BOSS], ['M2 leader-not-found']),
      people(
        'a slip of an ID',
        [
          { ...PERSON, teamLeader: '40128' },
          { ...BOSS, employeeId: '40182' },
        ],
        ['M2 leader-not-found'],
      ),
      people('somebody unlike anybody', [{ ...PERSON, teamLeader: 'zzyzx@elsewhere.example' }, BEN, BOSS], ['M2 leader-not-found']),
    ],
    fix: { some: 'Where nobody is near, only a person can tell who is meant.' },
  },
  {
    code: 'leader-ambiguous',
    accepts: [
      people('one person with both keys alike', [
        { ...PERSON, teamLeader: '417' },
        { ...BOSS, employeeId: '417' },
      ]),
      people('somebody who is on the sheet and at the target', [boss(), ann()], [], UPDATE),
    ],
    rejects: [
      people(
        '`boss@x.org` is one person’s address and another’s ID',
        [{ ...PERSON, teamLeader: 'boss@x.org' }, BOSS, leads('Kim', 'unassigned', { employeeId: 'boss@x.org' })],
        ['M2 leader-ambiguous'],
      ),
      people('an existing user’s ID', [{ ...PERSON, teamLeader: 'boss@x.org' }, BOSS], ['M2 leader-ambiguous'], {
        directory: { users: [{ ...BOSS_USER, email: 'kim@x.org', employeeId: 'boss@x.org' }] },
      }),
    ],
    fix: 'every',
  },
  {
    code: 'leader-self',
    accepts: [people('a leader who has none', [BOSS, PERSON]), cell('somebody else', 'teamLeader', 'boss@x.org')],
    rejects: [
      people('Ann’s leader is `ann@x.org`', [{ ...PERSON, teamLeader: 'ann@x.org' }, BEN, BOSS], ['M2 leader-self']),
      people('somebody who may lead', [{ ...BOSS, teamLeader: 'boss@x.org' }], ['M2 leader-self']),
      people('by the ID', [{ ...PERSON, employeeId: '00417', teamLeader: '00417' }, BEN, BOSS], ['M2 leader-self']),
    ],
    fix: { some: 'Who else is meant only a person can tell; nobody but a manager can do without a leader.' },
  },
  {
    code: 'leader-inactive',
    accepts: [
      people('an active user', [ann()], [], UPDATE),
      people(
        'one who becomes active on the sheet',
        [boss(), ann({ teamLeader: 'old@x.org' }), old({ status: 'active', manageTeam: 'y' })],
        [],
        UPDATE,
      ),
    ],
    rejects: [
      people('A leader who has left', [{ ...PERSON, teamLeader: 'old@x.org' }], ['M2 leader-inactive'], {
        directory: { users: [{ ...OLD_USER, manageTeam: true }] },
      }),
      people('one who leaves on this sheet', [chief(), ann({ teamLeader: '9' })], ['M3 leader-inactive'], UPDATE),
    ],
    fix: { some: 'Of a leader who left before, nobody tells who leads now.' },
  },
  {
    code: 'leader-not-manager',
    accepts: [
      people('somebody who may lead', [PERSON, BOSS]),
      people('somebody who may once this sheet is sent', [boss(), ann({ manageTeam: 'y' }), { ...BEN, teamLeader: 'ann@x.org' }], [], {
        ...UPDATE,
        mode: 'sync',
      }),
    ],
    rejects: [
      people('A leader with n under Can Manage Teams', [{ ...PERSON, teamLeader: 'ben@x.org' }, BEN, BOSS], ['M2 leader-not-manager']),
      people('an existing user who may not', [boss(), { ...BEN, teamLeader: 'ann@x.org' }], ['M3 leader-not-manager'], {
        ...UPDATE,
        mode: 'sync',
      }),
    ],
    fix: 'every',
  },
  {
    code: 'leader-cycle',
    accepts: [
      people('a line of three', [PERSON, leads('Bob', 'cy@x.org'), leads('Cy', 'unassigned'), BOSS]),
      people('two who report to one', [PERSON, BEN, BOSS]),
    ],
    rejects: [
      people('Ann → Bob → Ann', [leads('Ann', 'bob@x.org'), leads('Bob', 'ann@x.org')], ['M2 leader-cycle', 'M3 leader-cycle']),
      people(
        'three, and one who reports into them',
        [leads('Ann', 'bob@x.org'), leads('Bob', 'cy@x.org'), leads('Cy', 'ann@x.org'), { ...BEN, teamLeader: 'cy@x.org' }],
        ['M2 leader-cycle', 'M3 leader-cycle', 'M4 leader-cycle', 'M5 leader-blocked'],
      ),
    ],
    fix: 'every',
  },
  {
    code: 'leader-blocked',
    accepts: [
      people('a leader whose row has only a warning', [PERSON, { ...BOSS, temporaryPassword: 'x' }], ['Q1 password-in-sheet']),
      people('a leader who exists and may lead, whatever their row says', [boss({ lastName: '(clear)' }), ann()], ['F2 required'], UPDATE),
    ],
    rejects: [
      people('The leader’s own row has no last name', [PERSON, { ...BOSS, lastName: null }], ['M2 leader-blocked', 'F3 required']),
      people(
        'two levels up',
        [PERSON, { ...BOSS, teamLeader: 'top@x.org' }, leads('Top', 'unassigned', { chatChannel: null })],
        ['M2 leader-blocked', 'M3 leader-blocked', 'K4 required'],
      ),
      people('the right to lead cannot be read', [PERSON, { ...BOSS, manageTeam: 'maybe' }], ['M2 leader-blocked', 'B3 yes-no']),
    ],
    fix: { none: 'It is no mistake of this row; it ends with the one above.' },
  },
  {
    code: 'leader-leading-zeros',
    accepts: [
      people('the ID as it is', [
        { ...PERSON, teamLeader: '00417' },
        { ...BOSS, employeeId: '00417' },
      ]),
      people(
        'two that fit without their zeros',
        [{ ...PERSON, teamLeader: '417' }, { ...BOSS, employeeId: '0417' }, leads('Kim', 'unassigned', { employeeId: '00417' })],
        ['M2 leader-not-found'],
      ),
    ],
    rejects: [
      people(
        '`417` for `00417`',
        [
          { ...PERSON, teamLeader: '417' },
          { ...BOSS, employeeId: '00417' },
        ],
        ['M2 leader-leading-zeros'],
      ),
      people(
        'a number',
        [
          { ...PERSON, teamLeader: 417 },
          { ...BOSS, employeeId: '00417' },
        ],
        ['M2 leader-leading-zeros'],
      ),
    ],
    fix: 'every',
  },
  {
    code: 'leader-renamed',
    accepts: [
      people('by the new address', [boss({ email: 'bo@x.org' }), ann({ teamLeader: 'bo@x.org' })], [], UPDATE),
      people('a leader who keeps theirs', [boss(), ann()], [], UPDATE),
    ],
    rejects: [
      people('The old address of a leader who married', [boss({ email: 'bo.new@x.org' }), ann()], ['M3 leader-renamed'], UPDATE),
      people('the old ID', [boss({ employeeId: '1010' }), ann({ teamLeader: '101' })], ['M3 leader-renamed'], UPDATE),
    ],
    fix: 'every',
  },
  {
    code: 'leader-unassigned',
    accepts: [people('somebody who may lead', [BOSS, PERSON]), cell('a leader', 'teamLeader', 'boss@x.org')],
    rejects: [
      ...texts('teamLeader', ['unassigned', 'UNASSIGNED'], 'leader-unassigned').map((each, at) =>
        at === 0 ? { ...each, name: '`unassigned` for an agent' } : each,
      ),
    ],
    fix: { none: 'It may be meant; who else would lead only a person can tell.' },
  },
];
