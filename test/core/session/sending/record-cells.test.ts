/** Record cells follow new keys; a cell that anybody changed meanwhile stays as it is. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../core/ports/index.js';
import { recordCellEdits } from '../../../../core/session/sending/record-cells.js';
import { recordEdits } from '../../../../core/session/sending/write-status.js';

const mapping = { record: 'Record', email: 'E-mail' };
const grid = (...rows: CellValue[][]) => ({ rows: [['Team'], ['E-mail', 'Record'], ...rows], firstRow: 3, firstColumn: 2 });

describe('by the headings of a run', () => {
  test('the one cell with the old key gets the new one, whatever its case', () => {
    const edits = recordCellEdits(grid(['x', 'bob@x.org'], ['y', 'Ann@X.org ']), mapping, 'Record', [
      { before: 'ann@x.org', after: 'anna@x.org' },
    ]);
    expect(edits).toEqual([{ row: 6, column: 3, value: 'anna@x.org' }]);
  });

  test.each([
    ['no cell has it', grid(['x', 'bob@x.org'])],
    ['two cells have it', grid(['x', 'ann@x.org'], ['y', 'ann@x.org'])],
    [
      'the heading is gone',
      {
        rows: [
          ['E-mail', 'Other'],
          ['x', 'ann@x.org'],
        ],
        firstRow: 1,
        firstColumn: 1,
      },
    ],
    [
      'it stands above the header',
      {
        rows: [
          ['ann@x.org', 'ann@x.org'],
          ['E-mail', 'Record'],
        ],
        firstRow: 1,
        firstColumn: 1,
      },
    ],
  ])('nothing is written where %s', (_, cells) => {
    expect(recordCellEdits(cells, mapping, 'Record', [{ before: 'ann@x.org', after: 'anna@x.org' }])).toEqual([]);
  });

  test('keys that stayed, and people who were created, are passed over', () => {
    const changed = [
      { before: 'ann@x.org', after: 'ann@x.org' },
      { before: null, after: 'new@x.org' },
    ];
    expect(recordCellEdits(grid(['x', 'ann@x.org'], ['y', null]), mapping, 'Record', changed)).toEqual([]);
  });
});

describe('beside the rows of a send', () => {
  const located = (...rows: [key: string, cells: CellValue[]][]) => ({
    headerRow: 1,
    header: ['Record'],
    firstColumn: 1,
    rows: new Map(rows.map(([key, cells], index) => [key, [{ row: index + 2, cells }]])),
  });
  const edit = { person: 'record:ann@x.org', before: 'ann@x.org', after: 'anna@x.org' };
  const created = { person: 'email:ann@x.org', before: null, after: 'ann@x.org' };

  test('a new key is written', () => {
    expect(recordEdits(located(['record:ann@x.org', ['ann@x.org']]), [edit], 0, 1)).toEqual([{ row: 2, column: 1, value: 'anna@x.org' }]);
  });

  test('a user who was known by the ID is found by it', () => {
    const byId = { person: 'record:007', before: 'ann@x.org', after: 'anna@x.org' };
    expect(recordEdits(located(['record:007', ['007']]), [byId], 0, 1)).toEqual([{ row: 2, column: 1, value: 'anna@x.org' }]);
  });

  test('a cell that names somebody else by now stays', () => {
    expect(recordEdits(located(['record:bob@x.org', ['bob@x.org']]), [edit], 0, 1)).toEqual([]);
  });

  test('an update without a Record gets none', () => {
    expect(recordEdits(located(['email:ann@x.org', ['']]), [{ ...edit, person: 'email:ann@x.org' }], 0, 1)).toEqual([]);
  });

  test('whoever was created gets one where the cell is blank', () => {
    expect(recordEdits(located(['email:ann@x.org', [null]]), [created], 0, 1)).toEqual([{ row: 2, column: 1, value: 'ann@x.org' }]);
    expect(recordEdits(located(['email:ann@x.org', ['old@x.org']]), [created], 0, 1)).toEqual([]);
  });
});
