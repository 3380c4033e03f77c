/** Codes of the header row: what was found there, what is not there, what stands there twice or for nothing. */
import { gridWith, HEADINGS, rowOf } from '../../roster/support/sheet.js';
import { BEN, BOSS, type Cells, type CodeCase, type CodeTable, people, PERSON } from '../code-case.js';

const BODY = [PERSON, BEN, BOSS];
const rows = BODY.map(rowOf);
const ALL = Object.keys(PERSON);
const without = (...keys: string[]): string[] => ALL.filter((key) => !keys.includes(key));

const raw = (name: string, cells: CodeCase['grid']['rows'], says: readonly string[] = []): CodeCase => ({
  name,
  grid: { rows: cells, firstRow: 1, firstColumn: 1 },
  says,
});
const keyed = (name: string, keys: readonly string[], body: readonly Cells[], says: readonly string[], options?: CodeCase['options']) => ({
  name,
  grid: gridWith(keys, body),
  says,
  ...(options && { options }),
});
/** The template with one more column behind it. */
const widened = (name: string, heading: string | null, value: string | null, says: readonly string[] = []): CodeCase =>
  raw(name, [[...HEADINGS, heading], ...rows.map((row) => [...row, value])], says);

export const columns: readonly CodeTable[] = [
  {
    code: 'header-not-found',
    accepts: [
      raw('a header in the first row', [[...HEADINGS], ...rows]),
      raw('a header below a title and a blank row', [['Joiners in May', ...HEADINGS.slice(1).map(() => null)], [], [...HEADINGS], ...rows]),
      raw('a header in capitals', [HEADINGS.map((heading) => heading.toUpperCase()), ...rows]),
    ],
    rejects: [
      raw('People from row 1 on, without headings', rows, ['sheet header-not-found']),
      raw('an empty sheet', [], ['sheet header-not-found']),
      raw('a note in one cell', [['Ask Kim']], ['sheet header-not-found']),
    ],
    fix: { none: 'Which column is what only somebody who knows the sheet can write down.' },
  },
  {
    code: 'column-missing',
    accepts: [
      keyed('every required column and no other', ALL, BODY, []),
      keyed(
        'no e-mail column beside an ID column',
        [...without('email', 'teamLeader'), 'employeeId', 'teamLeader'],
        [{ ...BOSS, employeeId: '7' }],
        [],
      ),
      keyed('an update by its record alone', ['record', 'homeTown'], [{ record: 'ann@x.org', homeTown: 'Gent' }], [], { mode: 'update' }),
    ],
    rejects: [
      keyed('No column for Team Leader', without('teamLeader'), BODY, ['row 1 column-missing']),
      keyed('no column for e-mail nor ID', without('email'), [{ ...BOSS }], ['row 1 column-missing']),
      keyed('neither name', without('firstName', 'lastName'), BODY, ['row 1 column-missing', 'row 1 column-missing']),
    ],
    fix: { none: 'The column that is meant, or one value for all rows, is chosen among the columns.' },
  },
  {
    code: 'column-duplicate',
    accepts: [
      widened('one column for each field', null, null),
      raw('the e-mail address and the e-mail channel by one word', [
        HEADINGS.map((each) => (each === 'Email Channel' ? 'E-Mail' : each)),
        ...rows,
      ]),
    ],
    rejects: [
      widened('`Email Address` and `E-Mail` side by side', 'E-Mail', 'ann@x.org', ['U1 column-duplicate']),
      widened('the same heading again', 'Last Name', 'Lee', ['U1 column-duplicate']),
    ],
    fix: { none: 'Which of the two columns is meant is chosen among the columns.' },
  },
  {
    code: 'column-unused',
    accepts: [
      widened('a column without a heading', null, 'B12'),
      widened('the column that says what became of each row', 'Muster status', 'Created'),
      people('no column but the template’s', BODY),
    ],
    rejects: [
      widened('`Desk number`', 'Desk number', 'B12', ['U1 column-unused']),
      widened('an empty column with a heading', 'Locker', null, ['U1 column-unused']),
    ],
    fix: { none: 'There is nothing to mend; a column that is a field is chosen among the columns.' },
  },
];
