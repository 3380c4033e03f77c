/** The upload file: which columns, which rows, in which words, and what its notes say. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { boss, filled, HEADINGS, person, planOf, readStrictly, uploadOf, type Person, type PlanOptions } from './support.js';

const recordsOf = (rows: readonly (readonly CellValue[])[], options?: PlanOptions) =>
  readStrictly(uploadOf(planOf([HEADINGS, ...rows], options)).bytes);
const notesOf = (rows: readonly (readonly CellValue[])[], options?: PlanOptions) => uploadOf(planOf([HEADINGS, ...rows], options)).notes;
/** What stands under a heading for one person, whose row has these cells. */
const cellOf = (cells: Person, heading: string, options?: PlanOptions): string | undefined =>
  filled(recordsOf([boss('boss', cells)], options))[0]?.[heading];

test('the file of a whole roster', () => {
  const rows = [boss(), person('ann', 'boss@x.org', { Profile: 'likes\ntea, "hot"', 'Group Assignments': 'North; South' })];
  const { name, mime, bytes, notes } = uploadOf(planOf([HEADINGS, ...rows]));
  expect([name, mime, notes]).toEqual(['Team-upload-2026-05-04.txt', 'text/plain;charset=utf-16le', ['The file holds 2 new people.']]);
  expect(Buffer.from(bytes).toString('utf16le')).toBe(
    [
      '\ufeffRole\tCan Manage Teams\tEmail Address\tEmployee ID\tFirst Name\tLast Name\tHome Town\tState or Country\tProfile\tPhone Channel\tChat Channel\tEmail Channel\tTeam Leader\tEmployment Status\tStart Date\tGroup Assignments\tTemporary Password\r\n',
      '\ty\tboss@x.org\t\tboss\tLee\t\t\t\ty\tn\tn\tunassigned\t\t\t\t\r\n',
      '\tn\tann@x.org\t\tann\tLee\t\t\t"likes\ntea, ""hot"""\ty\tn\tn\tboss@x.org\t\t\t{North, South}\t\r\n',
    ].join(''),
  );
});

describe('cells are in the words of the page', () => {
  test.each<[string, Person, string, string | undefined]>([
    ['yes and no in another language', { 'Phone Channel': 'Ja' }, 'Phone Channel', 'y'],
    ['check boxes', { 'Chat Channel': false }, 'Chat Channel', 'n'],
    ['a choice', { 'Employment Status': 'FT' }, 'Employment Status', 'Full Time'],
    ['a choice in another spelling', { 'Employment Status': 'part-time' }, 'Employment Status', 'Part Time'],
    ['a day', { 'Start Date': '31.01.2024' }, 'Start Date', '2024-01-31'],
    ['names in braces', { 'Group Assignments': '{North,South}' }, 'Group Assignments', '{North, South}'],
    ['one name', { 'Group Assignments': 'North' }, 'Group Assignments', '{North}'],
    ['no names', { 'Group Assignments': '{}' }, 'Group Assignments', '{}'],
    ['a name with a comma, as it stands', { 'Group Assignments': 'Sales, East' }, 'Group Assignments', 'Sales, East'],
    ['leading zeros of a text', { 'Employee ID': '00417' }, 'Employee ID', '00417'],
    ['an ID that is a number', { 'Employee ID': 417 }, 'Employee ID', '417'],
    ['a formula, unaltered', { 'Home Town': '=1+1' }, 'Home Town', '=1+1'],
    ['a temporary password, as on the sheet', { 'Temporary Password': '-Spring_2026"' }, 'Temporary Password', '-Spring_2026"'],
    ['blanks at the ends, as it is sent', { 'Home Town': ' Rome\u00a0' }, 'Home Town', 'Rome'],
    ['a leader whom nobody leads', {}, 'Team Leader', 'unassigned'],
    ['a blank cell', {}, 'Home Town', undefined],
  ])('%s', (_, cells, heading, text) => {
    expect(cellOf(cells, heading)).toBe(text);
  });

  test('a date cell is its day', () => {
    const at = HEADINGS.indexOf('Start Date');
    const beside = (text: string | null) => [[], HEADINGS.map((_, column) => (column === at ? text : null))];
    const grid = { shown: beside('5/4/26'), formats: beside('m/d/yy') };
    expect(cellOf({ 'Start Date': 46146 }, 'Start Date', { grid })).toBe('2026-05-04');
  });

  test('zeros that a number format shows are kept', () => {
    const shown = [[], HEADINGS.map((heading) => (heading === 'Employee ID' ? '00417' : null))];
    expect(cellOf({ 'Employee ID': 417 }, 'Employee ID', { grid: { shown } })).toBe('00417');
  });

  test('a leader whose zeros were lost is named by the exact ID', () => {
    const records = recordsOf([boss('boss', { 'Employee ID': '00417' }), person('ann', '417')]);
    expect(filled(records)[1]?.['Team Leader']).toBe('00417');
  });
});

describe('rows', () => {
  const addresses = (rows: readonly (readonly CellValue[])[], options?: PlanOptions) =>
    filled(recordsOf(rows, options)).map((record) => record['Email Address']);

  test('with an error, and those under it, stay out and are counted', () => {
    const rows = [boss('boss', { 'Phone Channel': 'maybe' }), person('ann', 'boss@x.org'), boss('zoe'), ['Total: 3']];
    expect(addresses(rows)).toEqual(['zoe@x.org']);
    expect(notesOf(rows)).toEqual([
      'The file holds 1 new person.',
      '1 row is not in the file: there are errors to mend.',
      '1 row is not in the file: the leader has to be mended first.',
      '1 row is not in the file: totals and repeated headers are no people.',
    ]);
  });

  test('that a person left out stay out', () => {
    expect(addresses([boss(), boss('zoe')], { leaveOut: new Set([3]) })).toEqual(['boss@x.org']);
  });

  test('keep their order, save that leaders come before their people', () => {
    const rows = [
      boss('top'),
      person('ann', 'mid@x.org'),
      person('bob', 'top@x.org'),
      boss('mid', { 'Team Leader': 'low@x.org' }),
      boss('low'),
    ];
    expect(addresses(rows)).toEqual(['top@x.org', 'low@x.org', 'mid@x.org', 'ann@x.org', 'bob@x.org']);
    expect(notesOf(rows)[1]).toBe('2 leaders stand before their people, as the target asks; on the sheet it is the other way round.');
  });

  test('none: the headings stand alone, and it is said', () => {
    const rows = [boss('boss', { 'Phone Channel': 'maybe' })];
    expect(recordsOf(rows)).toEqual([HEADINGS]);
    expect(notesOf(rows)[0]).toBe('The file holds the headings alone: no row can be uploaded yet.');
  });

  test('of existing users are for the other page', () => {
    const directory = { users: [{ email: 'zoe@x.org', manageTeam: true, homeTown: 'Oslo', active: true }] };
    const rows = [boss(), boss('zoe', { 'Home Town': 'Rome' })];
    expect(addresses(rows, { mode: 'sync', directory })).toEqual(['boss@x.org']);
    expect(notesOf(rows, { mode: 'sync', directory })).toContain(
      '1 row is not in the file: new people and existing users go to two different upload pages.',
    );
    expect(addresses([boss('zoe', { 'Home Town': 'Rome' })], { mode: 'sync', directory })).toEqual(['zoe@x.org']);
  });
});

describe('notes', () => {
  test('list cells that begin like formulas, by their place, and never a password', () => {
    const rows = [boss('boss', { 'Home Town': '=1+1', 'State or Country': '@x', Profile: '-a\nb', 'Temporary Password': '+secret' })];
    expect(notesOf(rows)).toEqual([
      'The file holds 1 new person.',
      '4 cells begin with =, +, -, @ or a tab and are in the file unaltered: do not open it in a spreadsheet before the upload.',
      'Home Town (G2): “=1+1”',
      'State or Country (H2): “@x”',
      'Profile (I2): “-a b”',
      'Temporary Password (Q2): “••••••”',
      '1 temporary password is in the file, for anyone who opens it to read.',
    ]);
  });

  test('list fifty of many, and how many more there are', () => {
    const rows = Array.from({ length: 53 }, (_, at) => boss(`b${String(at)}`, { 'Home Town': '=1' }));
    const notes = notesOf(rows);
    expect([notes.length, notes[52]]).toEqual([53, 'and 3 more']);
  });

  test('say that dates with two readings are blank', () => {
    const rows = [boss('boss', { 'Start Date': '01/02/2024' })];
    expect(filled(recordsOf(rows))[0]).not.toHaveProperty('Start Date');
    expect(notesOf(rows)).toContain('Start Date is blank in the file until you say how its dates are read.');
    expect(cellOf({ 'Start Date': '01/02/2024' }, 'Start Date', { dates: { startDate: 'dmy' } })).toBe('2024-02-01');
  });

  test('name what the page has no column for', () => {
    const plan = planOf([
      [...HEADINGS, 'License Type'],
      [...boss(), 'standard'],
    ]);
    expect(uploadOf(plan).notes).toContain('License Type is not in the file: the upload has no such column (1 filled cell).');
  });

  test('say where names cannot stand in braces', () => {
    expect(notesOf([boss('boss', { 'Group Assignments': 'Sales, East' })])).toContain(
      'Group Assignments (P2) is in the file as it stands: a name with a comma cannot stand in braces.',
    );
  });

  test('say that passwords which are made at a send are not in it', () => {
    expect(uploadOf(planOf([HEADINGS, boss()]), { makesPasswords: true }).notes).toContain(
      'Passwords that Muster makes as people are sent are not in the file.',
    );
  });
});

describe('an update', () => {
  const COLUMNS = [...HEADINGS, 'Status'];
  const ann = (cells: Person = {}, status: CellValue = null) => [...person('ann', 'boss@x.org', cells), status];
  const users = [
    { email: 'boss@x.org', firstName: 'boss', lastName: 'Lee', manageTeam: true, active: true },
    { email: 'ann@x.org', firstName: 'ann', lastName: 'Lee', manageTeam: false, active: true, homeTown: 'Oslo', leader: 'boss@x.org' },
  ];
  const fileOfRows = (rows: readonly (readonly CellValue[])[], options: PlanOptions = {}, headings = COLUMNS) =>
    uploadOf(planOf([headings, ...rows], { mode: 'update', directory: { users }, ...options }));

  test('has a status and no passwords', () => {
    const [headings, record] = readStrictly(fileOfRows([ann({ 'Home Town': 'Rome' }, 'Active')]).bytes);
    expect(headings).toEqual([...HEADINGS.slice(0, -1), 'Status']);
    expect(record?.at(-1)).toBe('active');
  });

  test('lists missing required fields first, and leaves such rows out', () => {
    const { notes, bytes } = fileOfRows([
      ann({ 'First Name': null, 'Home Town': 'Rome' }),
      ann({ 'Email Address': null, 'Last Name': null }),
    ]);
    expect(readStrictly(bytes)).toHaveLength(1);
    expect(notes.slice(0, 2)).toEqual([
      'required: First Name (E2) is blank, and the upload takes nobody without it.',
      'The file holds the headings alone: no row can be uploaded yet.',
    ]);
  });

  test('lists a required field without a column, and holds nobody', () => {
    const without = (row: readonly CellValue[]) => row.filter((_, at) => at !== HEADINGS.indexOf('Last Name'));
    const { notes, bytes } = fileOfRows([without(ann({ 'Home Town': 'Rome' }))], {}, without(COLUMNS) as string[]);
    expect(readStrictly(bytes)).toHaveLength(1);
    expect(notes[0]).toBe('required: there is no column for Last Name, and the upload takes nobody without it.');
  });

  test('leaves columns out that the sheet does not have', () => {
    const without = (row: readonly CellValue[]) => row.filter((_, at) => at !== HEADINGS.indexOf('Profile'));
    const { notes, bytes } = fileOfRows([without(ann({ 'Home Town': 'Rome' }))], {}, without(COLUMNS) as string[]);
    expect(readStrictly(bytes)[0]).not.toContain('Profile');
    expect(notes).toContain('Not in the file, because the sheet has no such column and a blank one might clear them: Profile.');
  });

  test('holds who changes, and counts who does not', () => {
    expect(fileOfRows([ann({ 'Home Town': 'Oslo' })]).notes).toContain('1 row is not in the file: nothing changes.');
  });

  test('holds everybody without a mistake where the users are not known', () => {
    const rows = [[...boss(), null], ann({ 'Home Town': 'Oslo' }), ann({ 'Email Address': 'bob@x.org', 'Phone Channel': 'maybe' })];
    const { notes, bytes } = fileOfRows(rows, { directory: undefined });
    expect(filled(readStrictly(bytes)).map((record) => record['Email Address'])).toEqual(['boss@x.org', 'ann@x.org']);
    expect(notes).toContain('The existing users are not known here: rows that change nothing are in the file too.');
    expect(notes).toContain('1 row is not in the file: there are errors to mend.');
  });

  test('has a blank cell where a field is cleared, and says that the page decides what that means', () => {
    const { notes, bytes } = fileOfRows([ann({ 'Home Town': '(clear)' })]);
    expect(filled(readStrictly(bytes))[0]).not.toHaveProperty('Home Town');
    expect(notes.some((note) => note.includes('Whether the upload keeps or clears'))).toBe(true);
  });

  test('leaves out what both sides changed, and managers who would be moved', () => {
    const more = [...users, { ...users[0]!, email: 'zoe@x.org', leader: null }];
    const rows = [
      [...ann({ 'Home Town': 'Rome' }), 'ann@x.org'],
      [...boss('zoe', { 'Team Leader': 'boss@x.org' }), null, null],
    ];
    const lastSeen = new Map([['ann@x.org', { email: 'ann@x.org', homeTown: 'Bern' }]]);
    const { notes, bytes } = fileOfRows(rows, { directory: { users: more }, lastSeen }, [...COLUMNS, 'Record']);
    expect(readStrictly(bytes)).toHaveLength(1);
    expect(notes).toContain('1 row is not in the file: the target changed the same values.');
    expect(notes).toContain('1 row is not in the file: managers cannot be changed that way.');
  });

  test('says where nobody knows what changed since the team was fetched', () => {
    const plan = planOf([COLUMNS, ann({ 'Home Town': 'Rome' })], { mode: 'update', directory: { users } });
    expect(uploadOf(plan, { isCompared: false }).notes.at(-1)).toMatch(/^What changed at the target since the team was fetched/u);
  });
});
