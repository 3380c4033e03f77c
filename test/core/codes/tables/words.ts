/** Cells that hold one word of a few: yes and no, employment, licence, status, any other list. */
import { targets } from '../../../../core/targets/index.js';
import { HEADINGS, rowOf } from '../../roster/support/sheet.js';
import { ann, boss, UPDATE } from '../../roster/support/team.js';
import { others, otherTexts } from './other-fields.js';
import { BEN, BOSS, cell, type CodeCase, type CodeTable, people, PERSON, texts } from '../code-case.js';

/** A target that has one more field: which shift somebody works. */
const SHIFTS = {
  ...targets['agent-connect'],
  fields: [
    ...targets['agent-connect'].fields,
    {
      key: 'shift',
      heading: 'Shift',
      kind: 'choice',
      choices: new Map([
        ['early', 'early'],
        ['late', 'late'],
      ]),
      choiceCode: 'choice-unknown',
      choiceLabels: ['early', 'late'],
    },
  ],
} as const;

const shift = (value: string, says: readonly string[] = []): CodeCase => ({
  name: `\`${value}\``,
  grid: {
    rows: [
      [...HEADINGS, 'Shift'],
      [...rowOf(PERSON), value],
      [...rowOf(BEN), 'early'],
      [...rowOf(BOSS), null],
    ],
    firstRow: 1,
    firstColumn: 1,
  },
  says,
  options: { target: SHIFTS },
});

export const words: readonly CodeTable[] = [
  {
    code: 'yes-no',
    accepts: [
      ...texts('phoneChannel', ['y', 'N', 'yes', 'No', 'TRUE', 'f', '1', 0, true, false]),
      ...texts('phoneChannel', [
        'ja',
        'Nein',
        'oui',
        'non',
        'sí',
        'si',
        'não',
        'nao',
        'nee',
        'tak',
        'nie',
        'はい',
        'いいえ',
        'ｙ',
        'vrai',
        'prawda',
      ]),
    ],
    rejects: [
      ...texts('phoneChannel', ['maybe', 'x', '✓', 'on', '2', 0.5, 'y/n'], 'yes-no'),
      ...texts('manageTeam', ['perhaps', 'yess', 'no!'], 'yes-no'),
    ],
    fix: 'every',
  },
  {
    code: 'employment-status',
    accepts: texts('employmentStatus', ['Full Time', 'full-time', 'FULLTIME', 'FT', 'Part Time', 'pt', 'Temp', 'temp', '']),
    rejects: texts('employmentStatus', ['Permanent', 'Full Tme', 'Vollzeit', 'Full Time 40h', 'F'], 'employment-status'),
    fix: 'every',
  },
  {
    code: 'license-type',
    accepts: texts('licenseType', ['standard', 'Flexible', 'STANDARD', '']),
    rejects: texts('licenseType', ['Premium', 'standart', 'std'], 'license-type'),
    fix: 'every',
  },
  {
    code: 'status-value',
    accepts: [
      ...texts('status', ['active', 'Active', '']),
      people('an existing user who is deactivated', [boss(), ann({ status: 'Deactivated' })], [], UPDATE),
      people('an existing user whose cell is blank', [boss(), ann({ status: null })], [], UPDATE),
    ],
    rejects: [
      cell('`gone`', 'status', 'gone', 'status-value'),
      cell('`deactivated` for somebody new', 'status', 'deactivated', 'status-value'),
      people('no status, for an existing user', [boss(), ann({ status: 'inactive' })], ['S3 status-value'], UPDATE),
      people('a slip, for an existing user', [boss(), ann({ status: 'actve' })], ['S3 status-value'], UPDATE),
    ],
    fix: 'every',
  },
  {
    code: 'choice-unknown',
    accepts: [
      shift('early'),
      shift('LATE'),
      shift(''),
      ...otherTexts('profiles', ['Agent', '{Agent, Admin}', 'Agent; Quality', 'Agent, Admin']),
      ...otherTexts('route', ['Night Shift']),
      ...otherTexts('ratings', ['Billing: 3']),
      ...otherTexts('line', ['+49 30 11111111']),
      others(
        'names where the target was not asked',
        [{ profiles: 'Owner', route: 'Day', ratings: 'Spanish: 3', line: '+4930999999' }],
        [],
        { directory: undefined },
      ),
    ],
    rejects: [
      shift('purple', ['U2 choice-unknown']),
      shift('erly', ['U2 choice-unknown']),
      ...otherTexts('profiles', ['Agnet', '{agent, Admin}', 'Owner'], 'choice-unknown'),
      ...otherTexts('route', ['basic routing', 'Day Shift'], 'choice-unknown'),
      ...otherTexts('ratings', ['Biling: 3', 'Spanish: 3'], 'choice-unknown'),
      ...otherTexts('line', ['+49 30 1111111', '+49 30 99999999'], 'choice-unknown'),
    ],
    fix: { some: 'A name that is no slip of one that the target has is said once what it means, for the whole column.' },
  },
];
