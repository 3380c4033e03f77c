/** What spreadsheets do to cells: failed formulas, rounded numbers, lost zeros, merges, characters that nobody sees. */
import type { CellGrid, CellValue } from '../../../../core/ports/index.js';
import { FIELD_KEYS, gridOf } from '../../roster/support/sheet.js';
import { ann, boss, CHIEF_USER, UPDATE } from '../../roster/support/team.js';
import { annWith, BEN, BOSS, type Cells, cell, type CodeCase, type CodeTable, letterOf, people, PERSON, texts } from '../code-case.js';

/** A sheet where one cell shows something else than it holds. */
function showing(name: string, grid: CellGrid, row: number, field: string, shown: string, says: readonly string[] = []): CodeCase {
  const texts = grid.rows.map((cells) => cells.map((): string | null => null));
  texts[row - 1]![FIELD_KEYS.indexOf(field)] = shown;
  return { name, grid: { ...grid, shown: texts }, says };
}
/** A sheet where one cell has a number format of its own. */
function withFormat(grid: CellGrid, row: number, field: string, format: string): CellGrid {
  const formats = grid.rows.map((cells) => cells.map((): string | null => null));
  formats[row - 1]![FIELD_KEYS.indexOf(field)] = format;
  return { ...grid, formats };
}
const formatted = (name: string, cells: Cells, field: string, format: string, says: readonly string[] = []): CodeCase => ({
  name,
  grid: withFormat(annWith(cells), 2, field, format),
  says,
});
const ids = (name: string, [first, second, third]: readonly CellValue[], says: readonly string[] = []): CodeCase =>
  people(
    name,
    [
      { ...PERSON, employeeId: first! },
      { ...BEN, employeeId: second! },
      { ...BOSS, employeeId: third! },
    ],
    says,
  );

export const damage: readonly CodeTable[] = [
  {
    code: 'cell-error',
    accepts: [...texts('homeTown', ['#7', 'N/A', '#REF']), cell('a blank cell', 'homeTown', '')],
    rejects: [
      ...texts('homeTown', ['#N/A', '#BEZUG!', '#VALEUR!', '#¡REF!', '#DIV/0!', '#SPILL!'], 'cell-error'),
      cell('in a cell that is needed', 'lastName', '#NAME?', 'cell-error'),
      people('of an existing user', [boss(), ann({ homeTown: '#N/A' })], ['G3 cell-error'], UPDATE),
    ],
    fix: { some: 'What the formula of somebody new should have found only a person can tell.' },
  },
  {
    code: 'id-rounded',
    accepts: [
      cell('15 digits', 'employeeId', 999_999_999_999_999),
      cell('a text that looks like E notation', 'employeeId', '12E5'),
      cell('a text with a point', 'employeeId', '417.5'),
    ],
    rejects: [
      showing('`1.23457E+15`', annWith({ employeeId: 1_234_567_890_123_456 }), 2, 'employeeId', '1.23457E+15', ['D2 id-rounded']),
      showing('all digits still there', annWith({ employeeId: 123_456_789_012 }), 2, 'employeeId', '1.23457E+11', ['D2 id-rounded']),
      cell('a fraction', 'employeeId', 417.5, 'id-rounded'),
      cell('a negative number', 'employeeId', -417, 'id-rounded'),
      cell('a leader by such a number', 'teamLeader', 12_345_678_901_234_567, 'id-rounded'),
    ],
    fix: { some: 'Of a number with more than 15 digits the last ones are gone.' },
  },
  {
    code: 'id-became-date',
    accepts: [
      formatted('an ID with hyphens in a number format', { employeeId: 123_456_789 }, 'employeeId', '000-00-0000'),
      formatted('an ID behind letters', { employeeId: 417 }, 'employeeId', '"EMPD-"0'),
      cell('a text that looks like a day', 'employeeId', '3-12'),
    ],
    rejects: [
      {
        ...showing(
          '`12-Mar`, typed with a hyphen',
          withFormat(annWith({ employeeId: 46_093 }), 2, 'employeeId', 'd-mmm'),
          2,
          'employeeId',
          '12-Mar',
        ),
        says: ['D2 id-became-date'],
      },
      formatted('a leader by such an ID', { teamLeader: 46_093 }, 'teamLeader', 'yyyy-mm-dd', [
        `${letterOf('teamLeader')}2 id-became-date`,
      ]),
      {
        name: 'a leader whom the target knows by it',
        grid: withFormat(annWith({ teamLeader: 46_093 }), 2, 'teamLeader', 'd-mmm'),
        options: { directory: { users: [{ ...CHIEF_USER, employeeId: '3-12' }] } },
        says: [`${letterOf('teamLeader')}2 id-became-date`],
      },
    ],
    fix: { some: 'What was typed is gone; where exactly one known ID reads like the day, the fix writes it.' },
  },
  {
    code: 'id-leading-zeros',
    accepts: [
      ids('texts that are padded alike', ['00417', '00418', '00419']),
      ids('numbers in a column without zeros', [417, 418, 419]),
      showing(
        'a number that shows its zeros',
        gridOf([
          { ...PERSON, employeeId: 417 },
          { ...BEN, employeeId: '00418' },
          { ...BOSS, employeeId: '00419' },
        ]),
        2,
        'employeeId',
        '00417',
      ),
    ],
    rejects: [
      ids('`417` among `00418`, `00419`', [417, '00418', '00419'], ['D2 id-leading-zeros']),
      ids('two of them', ['00417', 418, 9], ['D3 id-leading-zeros', 'D4 id-leading-zeros']),
    ],
    fix: 'every',
  },
  {
    code: 'cell-merged',
    accepts: [
      {
        name: 'a merged title',
        grid: {
          rows: [['Joiners'], ...annWith({}).rows],
          firstRow: 1,
          firstColumn: 1,
          merges: [{ row: 1, column: 1, rows: 1, columns: 6 }],
        },
        says: [],
      },
      { name: 'a merge in a column of nobody', grid: annWith({}, { merges: [{ row: 2, column: 30, rows: 2, columns: 1 }] }), says: [] },
    ],
    rejects: [
      {
        name: 'The leader merged over two rows',
        grid: annWith({}, { merges: [{ row: 2, column: 13, rows: 2, columns: 1 }] }),
        says: ['M3 cell-merged'],
      },
      {
        name: 'a name merged over two columns',
        grid: annWith({}, { merges: [{ row: 2, column: 5, rows: 1, columns: 2 }] }),
        says: ['F2 cell-merged'],
      },
    ],
    fix: { none: 'A merge is taken apart in the spreadsheet; nothing can be written into a covered cell.' },
  },
  {
    code: 'whitespace',
    accepts: [cell('blanks between words', 'lastName', 'de la Cruz'), cell('blanks and nothing else', 'homeTown', '  ')],
    rejects: [
      cell('`Ann `', 'firstName', 'Ann ', 'whitespace'),
      cell('a no-break space', 'lastName', '\u00a0Lee', 'whitespace'),
      cell('around an address', 'email', ' ann@x.org\n', 'whitespace'),
      cell('a wide blank', 'homeTown', 'Kyoto\u3000', 'whitespace'),
    ],
    fix: 'every',
  },
  {
    code: 'invisible-character',
    accepts: [
      cell('a joiner in Persian', 'firstName', 'مه\u200cسا'),
      cell('a joiner in Devanagari', 'firstName', 'क्\u200dष'),
      cell('line breaks in a profile', 'profile', 'Early shift.\nKnows every invoice.'),
      cell('a no-break space before a sign', 'profile', 'Bonjour\u00a0!'),
      cell('an emoji of several people', 'profile', '👩\u200d💻'),
    ],
    rejects: [
      cell('A zero-width space in a name', 'firstName', 'An\u200bn', 'invisible-character'),
      cell('a mark that turns the direction', 'lastName', '\u202eLee', 'invisible-character'),
      cell('a soft hyphen', 'homeTown', 'Rotter\u00addam', 'invisible-character'),
      cell('a no-break space between words', 'lastName', 'van\u00a0Dam', 'invisible-character'),
      cell('a byte-order mark in an ID', 'employeeId', '\ufeff417', 'invisible-character'),
    ],
    fix: 'every',
  },
  {
    code: 'mixed-script',
    accepts: [
      cell('one script', 'firstName', 'Анна'),
      cell('a word of each', 'lastName', 'Lee Иванова'),
      cell('kana, Han and Latin', 'lastName', '山田ハナA'),
      cell('Latin with marks and digits', 'lastName', 'Nguyễn2'),
    ],
    rejects: [
      cell('`Аnn` with a Cyrillic А', 'firstName', 'Аnn', 'mixed-script'),
      cell('a Greek letter in a Latin name', 'lastName', 'Lεe', 'mixed-script'),
      cell('in a town', 'homeTown', 'Pаris', 'mixed-script'),
    ],
    fix: { some: 'A letter without a twin in the alphabet of the others may stand for several.' },
  },
  {
    code: 'password-in-sheet',
    accepts: [cell('no password', 'temporaryPassword', null), cell('blanks only', 'temporaryPassword', '  ')],
    rejects: [
      { name: 'A filled column Temporary Password', grid: annWith({ temporaryPassword: 'Welcome-1' }), says: ['Q1 password-in-sheet'] },
      people(
        'said once, however many',
        [{ ...PERSON, temporaryPassword: 'a' }, { ...BEN, temporaryPassword: 'b' }, BOSS],
        ['Q1 password-in-sheet'],
      ),
    ],
    fix: { none: 'The column is cleared after the send, at a click.' },
  },
];
