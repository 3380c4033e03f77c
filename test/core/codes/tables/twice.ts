/** Addresses and IDs that stand on several rows. */
import { ann, boss, UPDATE } from '../../roster/support/team.js';
import { BEN, BOSS, type CodeTable, people, PERSON } from '../code-case.js';

export const twice: readonly CodeTable[] = [
  {
    code: 'email-duplicate',
    accepts: [
      people('two addresses', [PERSON, BEN, BOSS]),
      people('one that begins like another', [PERSON, { ...BEN, email: 'ann@x.org.example' }, BOSS]),
      people('two people without an address', [
        { ...PERSON, email: null, employeeId: '1' },
        { ...BEN, email: null, employeeId: '2' },
        BOSS,
      ]),
    ],
    rejects: [
      people(
        '`Ann@x.org` in C2 and `ann@x.org` in C3',
        [{ ...PERSON, email: 'Ann@x.org' }, { ...BEN, email: 'ann@x.org' }, BOSS],
        ['C2 email-duplicate', 'C3 email-duplicate'],
      ),
      people(
        'one address on three rows',
        [PERSON, { ...BEN, email: 'ann@x.org' }, { ...BEN, email: 'ann@x.org' }, BOSS],
        ['C2 email-duplicate', 'C3 email-duplicate', 'C4 email-duplicate'],
      ),
      people(
        'one existing user on two rows',
        [boss(), ann(), ann({ email: 'ann.lee@x.org', employeeId: null })],
        ['C3 email-duplicate', 'C4 email-duplicate'],
        UPDATE,
      ),
    ],
    fix: 'every',
  },
  {
    code: 'employee-id-duplicate',
    accepts: [
      people('IDs that differ in their zeros', [{ ...PERSON, employeeId: '0417' }, { ...BEN, employeeId: '00417' }, BOSS]),
      people('IDs that differ in their case', [{ ...PERSON, employeeId: 'A7' }, { ...BEN, employeeId: 'a7' }, BOSS]),
    ],
    rejects: [
      people(
        '`00417` in D2 and D3',
        [{ ...PERSON, employeeId: '00417' }, { ...BEN, employeeId: '00417' }, BOSS],
        ['D2 employee-id-duplicate', 'D3 employee-id-duplicate'],
      ),
      people(
        'a number and a text',
        [{ ...PERSON, employeeId: 417 }, { ...BEN, employeeId: '417' }, BOSS],
        ['D2 employee-id-duplicate', 'D3 employee-id-duplicate'],
      ),
    ],
    fix: 'every',
  },
];
