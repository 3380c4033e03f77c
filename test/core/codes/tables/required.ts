/** Values that every person needs, and what tells people apart. */
import { BEN, BOSS, cell, type CodeTable, people, PERSON } from '../code-case.js';
import { ann, boss, UPDATE } from '../../roster/support/team.js';

const NOBODY = { ...PERSON, email: null, employeeId: null };

export const required: readonly CodeTable[] = [
  {
    code: 'required',
    accepts: [
      cell('a blank cell that nobody needs', 'homeTown', null),
      cell('one letter', 'lastName', 'O'),
      people('a blank cell of an existing user, which keeps the value', [boss(), ann({ lastName: null })], [], UPDATE),
      people('a value that may be cleared', [boss(), ann({ homeTown: '(clear)' })], [], UPDATE),
    ],
    rejects: [
      cell('No last name', 'lastName', null, 'required'),
      cell('blanks only', 'firstName', ' \u00a0 ', 'required'),
      cell('no leader', 'teamLeader', '', 'required'),
      people('the word that clears, where a value must stay', [boss(), ann({ lastName: '(clear)' })], ['F3 required'], UPDATE),
      people('a blank cell that clears', [boss(), ann({ lastName: '' })], ['F3 required'], { ...UPDATE, blanks: { lastName: 'clear' } }),
    ],
    fix: { some: 'Of a new person nobody but a person knows the value; one for a whole column is set among the columns.' },
  },
  {
    code: 'identifier-missing',
    accepts: [
      people('an ID and no address', [{ ...PERSON, email: null, employeeId: '417' }, BEN, BOSS]),
      people('an address and no ID', [PERSON, BEN, BOSS]),
      people('an existing user by the record alone', [boss(), ann({ email: null, employeeId: null })], [], UPDATE),
    ],
    rejects: [
      people('Both cells blank', [NOBODY, BEN, BOSS], ['row 2 identifier-missing']),
      people('blanks only', [{ ...NOBODY, email: ' ', employeeId: '\t' }, BEN, BOSS], ['row 2 identifier-missing']),
      people(
        'an update without a record either',
        [boss(), ann({ record: null, email: null, employeeId: null })],
        ['row 3 identifier-missing'],
        UPDATE,
      ),
    ],
    fix: { none: 'Who is meant only a person can tell; an address by a pattern is set among the columns.' },
  },
];
