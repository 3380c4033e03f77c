/** Random teams of few names and random edits of their sheet, so that moves, renames, promotions and mistakes meet all the time. */
import fc from 'fast-check';
import type { CellValue } from '../../../../core/ports/index.js';
import type { Cells } from '../../roster/support/sheet.js';
import { cellsOf, type User } from './fetched.js';

const text = (...values: readonly (string | null)[]): fc.Arbitrary<string | null> => fc.constantFrom(...values, null, '');

const values = fc.record(
  {
    role: text('Agent', 'Admin'),
    firstName: fc.constantFrom('Ann', 'Bö', 'Łucja', 'Mu\u0308ller'),
    lastName: fc.constantFrom('Lee', 'O’Brien', '太郎', '__proto__'),
    homeTown: text('Lima', 'Rome ', 'São Paulo'),
    stateOrCountry: text('Peru', 'constructor'),
    profile: text('one line', 'two\r\nlines', '=1+1'),
    phoneChannel: fc.boolean(),
    chatChannel: fc.boolean(),
    emailChannel: fc.boolean(),
    employmentStatus: text('full-time', 'part-time', 'temp'),
    startDate: text('2020-01-31', '1999-12-01'),
    groups: fc.uniqueArray(fc.constantFrom('Sales', 'VIP', 'North', 'a b'), { maxLength: 3 }),
    licenseType: text('standard', 'flexible'),
  },
  { noNullPrototype: true },
);

interface Shape {
  readonly values: Partial<User>;
  readonly manageTeam: boolean;
  readonly active: boolean;
  readonly hasEmail: boolean;
  readonly hasId: boolean;
  readonly leader: number;
}

const shape: fc.Arbitrary<Shape> = fc.record(
  {
    values,
    manageTeam: fc.boolean(),
    active: fc.constantFrom(true, true, true, false),
    hasEmail: fc.constantFrom(true, true, true, false),
    hasId: fc.boolean(),
    leader: fc.nat(20),
  },
  { noNullPrototype: true },
);

/** A team as a target holds one: everybody has a key, and reports to an active manager further up, or to nobody. */
export const teamArbitrary: fc.Arbitrary<User[]> = fc.array(shape, { minLength: 2, maxLength: 9 }).map((shapes) => {
  const users: User[] = [];
  shapes.forEach(({ values: own, manageTeam, active, hasEmail, hasId, leader }, index) => {
    const managers = users.filter((user) => user.manageTeam === true && user.active === true);
    const above = managers[leader % (managers.length + 1)];
    const email = hasEmail || !hasId ? `p${index}@x.org` : null;
    const keys = { email, employeeId: hasId ? `00${index}` : null };
    users.push({ ...own, ...keys, manageTeam, active, leader: above ? (above.email ?? above.employeeId ?? null) : null });
  });
  return users;
});

/** What somebody may type into a cell of a field. */
function typed(field: string, users: readonly User[], mayTakeKeys: boolean): fc.Arbitrary<CellValue> {
  const keys = users.flatMap(({ email, employeeId }) => [email, employeeId ?? null]).filter((key): key is string => key !== null);
  switch (field) {
    case 'teamLeader':
      return fc.constantFrom(
        ...keys,
        ...keys.map((key) => key.toUpperCase()),
        'unassigned',
        'new0@x.org',
        'q0@x.org',
        'nobody@x.org',
        null,
      );
    case 'email':
      return fc.constantFrom('q0@x.org', 'q1@x.org', 'q2@x.org', ...(mayTakeKeys ? keys : []), null);
    case 'employeeId':
      return fc.constantFrom('90', '0091', 'x-9', '(clear)', null);
    case 'manageTeam':
    case 'chatChannel':
      return fc.constantFrom<CellValue>('y', 'n', true, 'maybe');
    case 'status':
      return fc.constantFrom('active', 'deactivated', null);
    case 'groups':
      return fc.constantFrom('{VIP, Sales}', 'Sales; North', '{}', '(clear)', '{x', null);
    case 'startDate':
      return fc.constantFrom('2021-02-03', '(clear)', null);
    default:
      return fc.constantFrom('Oslo', 'Rome', 'x'.repeat(300), '(clear)', ' ', null);
  }
}

const FIELDS = [
  'teamLeader',
  'teamLeader',
  'email',
  'employeeId',
  'manageTeam',
  'chatChannel',
  'status',
  'groups',
  'startDate',
  'homeTown',
  'lastName',
];

const NEW: Cells = {
  ...cellsOf({ manageTeam: true, firstName: 'New', lastName: 'One', phoneChannel: true, chatChannel: true, emailChannel: false }),
  status: null,
};

export interface EditedTeam {
  readonly users: User[];
  /** Rows of the sheet: those of the users in their order, some of them edited, and new people below. */
  readonly rows: Cells[];
}

/** A team and its sheet after some edits; `mayTakeKeys`: an address that another user has may be typed too. */
export const editedTeam = (mayTakeKeys: boolean): fc.Arbitrary<EditedTeam> =>
  teamArbitrary.chain((users) => {
    const edit = fc
      .constantFrom(...FIELDS)
      .chain((field) =>
        fc.record(
          { row: fc.nat(users.length - 1), field: fc.constant(field), value: typed(field, users, mayTakeKeys) },
          { noNullPrototype: true },
        ),
      );
    const newPeople = fc.array(typed('teamLeader', users, mayTakeKeys), { maxLength: 2 });
    return fc.tuple(fc.array(edit, { maxLength: 8 }), newPeople).map(([edits, leaders]) => {
      const rows: Cells[] = users.map((user) => cellsOf(user));
      for (const { row, field, value } of edits) rows[row] = { ...rows[row], [field]: value };
      leaders.forEach((teamLeader, index) => rows.push({ ...NEW, email: `new${index}@x.org`, teamLeader }));
      return { users, rows };
    });
  });
