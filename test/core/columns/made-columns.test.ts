/** Columns that are made of decisions: their cells, and which rows get none. */
import { describe, expect, test } from 'vitest';
import { applyMapping, type MappedTable } from '../../../core/columns/apply-mapping.js';
import { mayHaveValue, mayHaveWords, putRow } from '../../../core/columns/made-columns.js';
import { NOTHING_DECIDED, type SheetReading } from '../../../core/columns/sheet-reading.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import type { CellValue } from '../../../core/ports/index.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { TARGET } from './support.js';

const HEADER = ['Full Name', 'Employee ID', 'Employment Status', 'Team Leader'];
const body: CellValue[][] = [
  ['Ann Lee', '007', 'FT', 'Zoe'],
  ['Cher', '008', ' pt ', 'zoe@x.org'],
];

function read(reading: Partial<SheetReading>, rows: CellValue[][] = body, header = HEADER): MappedTable {
  const grid = { rows: [header, ...rows], firstRow: 1, firstColumn: 1 };
  const table = detectTable(grid);
  return applyMapping(table, suggestMapping(table, TARGET), { ...NOTHING_DECIDED, ...reading }, TARGET.fields);
}

/** Cells of a field from the first row of the body on. */
const cellsOf = ({ table, columnOf }: MappedTable, field: string): (CellValue | undefined)[] =>
  table.grid.rows.slice(table.bodyStart).map((row) => row[columnOf.get(field) ?? -1]);

const names: SheetReading['made'] = {
  firstName: { kind: 'name-part', heading: 'fullname', part: 'first', order: 'first-last' },
  lastName: { kind: 'name-part', heading: 'fullname', part: 'last', order: 'first-last' },
};
const EMAIL = { email: { kind: 'email-pattern', pattern: '{first}.{last}@x.org' } } as const;

describe('without decisions', () => {
  test('table, mapping and columns are the very same', () => {
    const grid = { rows: [HEADER, ...body], firstRow: 1, firstColumn: 1 };
    const table = detectTable(grid);
    const mapping = suggestMapping(table, TARGET);
    const mapped = applyMapping(table, mapping, NOTHING_DECIDED, TARGET.fields);
    expect(mapped.made).toBeNull();
    expect(mapped.table).toBe(table);
    expect(mapped.mapping).toBe(mapping);
    expect(mapped.columnOf).toEqual(applyMapping(table, mapping).columnOf);
  });

  test('a value for a field with a column changes nothing: the column is read', () => {
    expect(read({ values: { employmentStatus: 'Temp' } }).made).toBeNull();
  });

  test('a value of what tells people apart is not taken', () => {
    expect(read({ values: { email: 'a@x.org', temporaryPassword: 'Secret-1', firstName: 'Ann', record: '1' } }).made).toBeNull();
  });

  test('what is made of a column that is not there is not made', () => {
    expect(read({ made: names }, body, ['Nobody', ...HEADER.slice(1)]).columnOf.has('firstName')).toBe(false);
  });

  test('fields of another target, and what stands in settings as a prototype, are left alone', () => {
    expect(read({ values: JSON.parse('{"__proto__":"x","constructor":"y","nothing":"z"}') as Record<string, string> }).made).toBeNull();
  });
});

describe('cells', () => {
  test('one value for all rows', () => {
    const mapped = read({ values: { role: ' Agent ' } });
    expect(cellsOf(mapped, 'role')).toEqual(['Agent', 'Agent']);
    expect(mapped.made?.columns).toMatchObject([{ field: 'role', kind: 'value', column: 4, source: -1 }]);
  });

  test('parts of a name; one word gives none', () => {
    const mapped = read({ made: names });
    expect(cellsOf(mapped, 'firstName')).toEqual(['Ann', null]);
    expect(cellsOf(mapped, 'lastName')).toEqual(['Lee', null]);
    expect(mapped.made?.columns.map(({ source }) => source)).toEqual([0, 0]);
  });

  test('addresses by a pattern over names that are made themselves', () => {
    const mapped = read({ made: { ...EMAIL, ...names } });
    expect(cellsOf(mapped, 'email')).toEqual(['ann.lee@x.org', null]);
  });

  test('words that were said to mean others; every other cell stays as it stands', () => {
    const mapped = read({ words: { employmentStatus: { ft: 'Full Time' } } });
    expect(cellsOf(mapped, 'employmentStatus')).toEqual(['Full Time', ' pt ']);
    expect(mapped.made?.columns).toMatchObject([{ field: 'employmentStatus', kind: 'words', source: 2 }]);
    expect(mapped.table.grid.rows[1]?.[2]).toBe('FT');
  });

  test('a word that means nothing is a blank cell', () => {
    expect(cellsOf(read({ words: { teamLeader: { zoe: '' } } }), 'teamLeader')).toEqual([null, 'zoe@x.org']);
  });

  test('names inside a list, each by itself', () => {
    const words = { groups: { bill: 'Billing', none: '' } };
    const rows = [['{Bill, Sales}'], ['bill; none'], ['none'], ['Sales'], ['{Bill}']].map((cells) => ['a@x.org', ...cells]);
    expect(cellsOf(read({ words }, rows, ['Email Address', 'Groups']), 'groups')).toEqual([
      '{Billing, Sales}',
      '{Billing}',
      null,
      'Sales',
      '{Billing}',
    ]);
  });

  test('the sheet’s own grid stays as the host gave it', () => {
    const rows = body.map((row) => [...row]);
    read({ values: { role: 'Agent' }, made: names }, rows);
    expect(rows).toEqual(body);
  });

  test('shown texts and formats go along, those of a translated cell aside', () => {
    const rows: CellValue[][] = [
      [HEADER[0]!, ...HEADER.slice(1)],
      ['Ann Lee', 7, 1, 12],
    ];
    const grid = {
      rows,
      shown: [[null], [null, '007', '1', '0012']],
      formats: [[null], [null, '000', '0', '0000']],
      firstRow: 1,
      firstColumn: 1,
    };
    const table = detectTable(grid);
    const words = { employmentStatus: { 1: 'Full Time' }, teamLeader: { x: 'y' } };
    const mapped = applyMapping(table, suggestMapping(table, TARGET), { ...NOTHING_DECIDED, words }, TARGET.fields);
    const [status, leader] = [mapped.columnOf.get('employmentStatus') ?? 0, mapped.columnOf.get('teamLeader') ?? 0];
    const { grid: whole } = mapped.table;
    expect([whole.rows[1]?.[status], whole.shown?.[1]?.[status], whole.formats?.[1]?.[status]]).toEqual(['Full Time', null, null]);
    expect([whole.rows[1]?.[leader], whole.shown?.[1]?.[leader], whole.formats?.[1]?.[leader]]).toEqual([12, '0012', '0000']);
  });
});

describe('rows that are no people get nothing', () => {
  const values = { role: 'Agent', location: 'Total' };
  test.each([
    ['blank', [null, null, null, null]],
    ['blank but for a column that is not read', [null, null, null, null, 'a note']],
    ['the header once more', [...HEADER, 'Note']],
    ['a line of totals', ['Total', 12, null, null]],
  ])('%s', (_, row) => {
    const mapped = read({ values, made: { ...names, ...EMAIL } }, [...body, row, ...body], [...HEADER, 'Note']);
    const lent = cellsOf(mapped, 'role');
    expect(lent[0]).toBe('Agent');
    expect(lent[2] ?? null).toBeNull();
    expect(cellsOf(mapped, 'email')[2] ?? null).toBeNull();
  });
});

describe('a row that was read again', () => {
  test('gets its made cells anew', () => {
    const mapped = read({ made: { ...names, ...EMAIL } });
    const again = { rows: [HEADER, ['Bob Ray', '009', 'FT', null], body[1]!], firstRow: 1, firstColumn: 1 };
    putRow(mapped.made!, again, mapped.table.grid, 1);
    expect(cellsOf(mapped, 'email')).toEqual(['bob.ray@x.org', null]);
    expect(again.rows[1]).toHaveLength(4);
  });

  test('and a short one is filled up, so that made cells stand where they belong', () => {
    const mapped = read({ values: { role: 'Agent' } });
    expect(mapped.made?.append({ cells: ['Bob', '9'], shown: null, formats: null }).cells).toEqual(['Bob', '9', null, null, 'Agent']);
  });
});

describe('mapping', () => {
  test('what is made is neither missing nor asked for, and its source is used', () => {
    const before = read({});
    const { mapping } = read({ made: names, values: { role: 'Agent' } });
    expect(before.mapping.unused).toContain(0);
    expect(before.mapping.missing).toEqual(expect.arrayContaining(['firstName', 'lastName', 'role']));
    expect(mapping.unused).not.toContain(0);
    for (const field of ['firstName', 'lastName', 'role']) expect(mapping.missing).not.toContain(field);
  });
});

describe('what is written into a source', () => {
  const mapped = read({ words: { employmentStatus: { ft: 'Full Time', temp: 'Part Time' } }, made: names, values: { role: 'Agent' } });
  const says = (field: string, text: string): boolean =>
    mapped.made!.saysAsWritten(
      mapped.made!.columns.find((each) => each.field === field)!,
      text,
    );

  test('is what a field with words says, unless the word means another', () => {
    expect(says('employmentStatus', 'Full Time')).toBe(true);
    expect(says('employmentStatus', 'Temp')).toBe(false);
  });
  test('is never all that a part of a name or a value for all says', () => {
    expect(says('firstName', 'Ann')).toBe(false);
    expect(says('role', 'Agent')).toBe(false);
  });
});

test('what is a person’s own has neither one value nor words; short lists have both', () => {
  const fieldOf = (key: string) => TARGET.fields.find((field) => field.key === key)!;
  expect(['email', 'employeeId', 'firstName', 'temporaryPassword'].map((key) => mayHaveValue(fieldOf(key)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(['role', 'phoneChannel', 'teamLeader', 'groups', 'homeTown'].map((key) => mayHaveValue(fieldOf(key)))).toEqual(
    Array(5).fill(true),
  );
  expect(['email', 'firstName', 'startDate'].map((key) => mayHaveWords(fieldOf(key)))).toEqual([false, false, false]);
  expect(['role', 'phoneChannel', 'teamLeader', 'employmentStatus'].map((key) => mayHaveWords(fieldOf(key)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

test('a user name is never the same for all', () => {
  expect(mayHaveValue({ key: 'username', heading: 'Username', kind: 'user-name' })).toBe(false);
});
