/** Cells that only some targets have: numbers in a range, phones, calling codes, tags, skills, user names, and one type in a send. */
import type { CodeTable } from '../code-case.js';
import { other, otherNumber, others, otherTexts } from './other-fields.js';

export const otherTables: readonly CodeTable[] = [
  {
    code: 'number-range',
    accepts: [
      ...otherTexts('extension', ['1000', 9999, 1234, '']),
      ...otherTexts('pause', [0, '-5', '999999999999999']),
      otherNumber('a number that shows its thousands', 'extension', 1234, '1,234', '#,##0'),
    ],
    rejects: [
      ...otherTexts(
        'extension',
        ['12345', 999, '1,234', '1.234', "1'234", '1234.0', '01234', 'ext. 1234', '12-34', 'none', 1234.5, true],
        'number-range',
      ),
      otherNumber('an extension in a cell for dates', 'extension', 1234, '18/05/1903', 'dd/mm/yyyy', 'number-range'),
      otherNumber('an extension that became a date', 'extension', 46_307, '12-Oct', 'd-mmm', 'number-range'),
      ...otherTexts('pause', ['30 s', '1e3', '9999999999999999'], 'number-range'),
    ],
    fix: { some: 'Out of the range, or where several numbers stand in the cell, only a person can tell which one is meant.' },
  },
  {
    code: 'phone-format',
    accepts: [
      ...otherTexts('deskPhone', [
        '+493012345678',
        '+49 30 1234-5678',
        '+49 (30) 12345678',
        '+1 (415) 555-2671',
        '+44 20/7946.0958',
        '+290 5678',
        '',
      ]),
      otherNumber('a number to which its format gives the plus', 'deskPhone', 493_012_345_678, '+493012345678', '"+"0'),
    ],
    rejects: [
      other('`493012345678`, its plus eaten', 'deskPhone', 493_012_345_678, 'phone-format'),
      otherNumber('shown in E notation', 'deskPhone', 493_012_345_678, '4.93E+11', 'General', 'phone-format'),
      ...otherTexts(
        'deskPhone',
        ['0049 30 1234567', '+49 (0)30 1234567', '+39 (0)6 1234567', 'tel:+49301234567', '(+49) 30 1234567', '＋49 30 1234567'],
        'phone-format',
      ),
      ...otherTexts(
        'deskPhone',
        [
          '4155552671',
          '030 1234567',
          '+999 1234567',
          '+49 30',
          '+4930123456789012',
          '4.93012E+11',
          -1215,
          '+49 30 12 ext. 5',
          'none',
          '++4930123456',
        ],
        'phone-format',
      ),
    ],
    fix: { some: 'Without a calling code only a person can tell the country; digits that are lost are gone.' },
  },
  {
    code: 'country-prefix',
    accepts: otherTexts('countryPrefix', ['+49', '49', 49, '+1', '+420', '']),
    rejects: otherTexts(
      'countryPrefix',
      ['Germany', 'DE', 'Deutschland', '0049', '+1 242', '+49 (DE)', '+4930123456', '+999', 0, 'x'],
      'country-prefix',
    ),
    fix: { some: 'A text that names no country and begins with no calling code has none.' },
  },
  {
    code: 'tag-syntax',
    accepts: otherTexts('tags', [
      '{Team: North, Floor: 3}',
      'Team: North; Floor: 3',
      'Team: North\nFloor: 3',
      'Team:North',
      '{a:b: c}',
      'Team:',
      '{}',
      'A: 1, A: 1',
    ]),
    rejects: otherTexts(
      'tags',
      ['{Team=North, Floor: 3', 'Team', ': North', 'Team: North,, Floor: 3', 'Team: North, Team: South', '{'],
      'tag-syntax',
    ),
    fix: { some: 'Where a key is missing, or says two things, only a person can tell what is meant.' },
  },
  {
    code: 'skill-syntax',
    accepts: [
      ...otherTexts('skills', ['{Billing: Good, Sales: Very Good}', 'Billing: basic', 'Billing: very-good; Sales: Good', '{}']),
      ...otherTexts('ratings', ['{Billing: 3, Sales: 5}', 'Language=German: 4', '']),
    ],
    rejects: [
      ...otherTexts(
        'skills',
        ['{Billing: Good, Sales}', 'Billing', 'Billing (Good)', '{Billing: Good', 'Billing: Good, Billing: Basic', 'Billing: Good,,'],
        'skill-syntax',
      ),
      ...otherTexts('ratings', ['Billing=3', 'Billing 3, Sales 4'], 'skill-syntax'),
    ],
    fix: { some: 'Where a name or a level is missing, or two levels stand for one name, only a person can tell which is meant.' },
  },
  {
    code: 'skill-level',
    accepts: [...otherTexts('skills', ['Billing: GOOD', 'Billing: Very  Good']), ...otherTexts('ratings', ['Billing: 1', 'Billing: 05'])],
    rejects: [
      ...otherTexts('skills', ['{Billing: Expert}', 'Billing: Godo', 'Billing: 3', 'Billing: 4'], 'skill-level'),
      ...otherTexts('ratings', ['Billing: 6', 'Billing: 0', 'Billing: 3.0', 'Billing: 3/5', 'Billing: high'], 'skill-level'),
    ],
    fix: { some: 'A level that is no slip and no rank of one is for a person to choose.' },
  },
  {
    code: 'username-format',
    accepts: [...otherTexts('username', ['ann.lee', 'ann@x.org', 'Ann_Lee-2', '']), other('a number', 'username', 12_345)],
    rejects: [
      ...otherTexts('username', ['Ann Lee', 'andré', 'zoë müller', 'ann!', '安'], 'username-format'),
      other('a number that lost digits', 'username', 1_234_567_890_123_456, 'username-format'),
      otherNumber('a name that became a date', 'username', 46_307, '12-Oct', 'd-mmm', 'username-format'),
    ],
    fix: { some: 'A name that holds other signs than blanks and accents is for a person to choose.' },
  },
  {
    code: 'batch-mixed-type',
    accepts: [
      others('one type', [{ userType: 'Agent' }, { userType: 'agent' }]),
      others('blank cells beside one type', [{ userType: 'Admin' }, {}]),
      others('a type that was chosen', [{ userType: 'Agent' }, { userType: 'Admin' }], [], { batches: { userType: 'admin' } }),
      others(
        'existing users of several types',
        [
          { email: 'a@x.org', userType: 'Agent' },
          { email: 'b@x.org', userType: 'Admin' },
        ],
        [],
        { mode: 'update', directory: { users: [{ email: 'a@x.org' }, { email: 'b@x.org' }] } },
      ),
      others(
        'one new person beside existing users',
        [
          { email: 'a@x.org', userType: 'Agent' },
          { email: 'c@x.org', userType: 'Admin' },
        ],
        [],
        { mode: 'sync', directory: { users: [{ email: 'a@x.org' }] } },
      ),
    ],
    rejects: [
      others('`Agent` in N2 and `Admin` in N3', [{ userType: 'Agent' }, { userType: 'Admin' }], ['N1 batch-mixed-type']),
      others('three types', [{ userType: 'Agent' }, { userType: 'admin' }, { userType: 'Supervisor' }], ['N1 batch-mixed-type']),
      others('a word that is none, beside two', [{ userType: 'Agent' }, { userType: 'Admin' }, { userType: 'Boss' }], ['N1 batch-mixed-type', 'N4 choice-unknown']), // prettier-ignore
    ],
    fix: 'every',
  },
];
