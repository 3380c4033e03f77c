/** A whole team in Excel: how many requests twenty thousand rows of twenty columns take, and that none is too large. */
import { describe, expect, test } from 'vitest';
import type { CellEdit, CellValue } from '../../../../core/ports/index.js';
import { excelHost } from '../../../../excel-addin/taskpane/excel/excel-host.js';
import { writeTrips } from '../../../../excel-addin/taskpane/excel/write-trips.js';
import type { ExcelSimOptions } from '../../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../../workbench/workbook/index.js';
import { excelRealm } from '../../support/excel-realm.js';

const COLUMNS = 20;
const DATE_COLUMN = 12;
const TEAM = 20_000;
const LIMIT = 5 * 1024 * 1024;

function valueAt(row: number, column: number): CellValue {
  if (column === DATE_COLUMN) return row % 5 === 0 ? null : 40_000 + (row % 4_000);
  if (column === 1) return `00${row}`;
  return (row * 7 + column) % 4 === 0 ? null : `${column}-${row}`;
}

function team(rows: number, of = valueAt): CellEdit[] {
  return Array.from({ length: rows * COLUMNS }, (_, at): CellEdit => {
    const [row, column] = [2 + Math.floor(at / COLUMNS), (at % COLUMNS) + 1];
    return { row, column, value: of(row, column), ...(column === DATE_COLUMN && { format: 'date' }) };
  });
}

async function bench(options: ExcelSimOptions = {}) {
  const workbook = new Workbook();
  workbook.addSheet('Here');
  const realm = excelRealm(workbook, options);
  const host = excelHost(realm.run);
  const id = await host.addSheet!('Team', []);
  return { ...realm, host, id, sheet: workbook.sheets[1]! };
}

const largest = (sizes: readonly number[]) => sizes.reduce((most, size) => Math.max(most, size), 0);

describe.each(['prefix', 'literal'] as const)(
  'twenty thousand rows, where an apostrophe in a text cell is a %s',
  (apostropheInTextCell) => {
    test('take twenty-odd trips of one block each, none near the limit, and come back whole', async () => {
      const { host, id, sim } = await bench({ apostropheInTextCell });
      sim.resetCounters();
      await host.writeCells(id, team(TEAM));
      const writes = sim.counters.log.filter(({ body }) => body.includes('"NumberFormat"'));
      expect(writes).toHaveLength(20);
      // Beside them: the second look where apostrophes stayed, and what the library sends to let go of ranges.
      expect(sim.counters.syncs).toBeLessThanOrEqual(65);
      expect(largest(sim.counters.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(LIMIT / 2);
      expect(largest(sim.counters.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(LIMIT / 2);

      sim.resetCounters();
      const grid = await host.readGrid(id);
      const wrong = grid.rows.filter((line, at) => line.some((value, column) => value !== valueAt(at + 2, column + 1)));
      expect([grid.rows.length, wrong]).toEqual([TEAM, []]);
      expect(sim.counters.log.filter(({ body }) => body.includes('"numberFormat"'))).toHaveLength(20);
      expect(largest(sim.counters.log.map(({ responseBytes }) => responseBytes))).toBeLessThan(LIMIT / 2);
    });
  },
);

describe('long texts', () => {
  const profile = '漢\n'.repeat(2_500);

  test('make the trips shorter, so that each is taken, and are read back in as many as needed', async () => {
    const { host, id, sim, sheet } = await bench();
    sim.resetCounters();
    await host.writeCells(
      id,
      team(1_000, (row, column) => (column === 7 || column === 9 ? `${profile}${row}` : `x ${row}`)),
    );
    expect(sheet.value(1_001, 9)).toBe(`${profile}1001`);
    expect(largest(sim.counters.log.map(({ requestBytes }) => requestBytes))).toBeLessThan(LIMIT);
    expect((await host.readGrid(id)).rows).toHaveLength(1_000);
  });

  test('of one row stay in one trip', () => {
    const trips = [...writeTrips(team(3, () => 'x'.repeat(100_000)))];
    expect(trips.map((trip) => new Set(trip.map((edit) => edit.row)).size)).toEqual([1, 1, 1]);
  });
});

describe('writeTrips', () => {
  test('keeps every edit once, rows from the top, each row in one trip', () => {
    const edits = team(2_500).reverse();
    const trips = [...writeTrips(edits)];
    expect(trips.flat()).toHaveLength(edits.length);
    expect(new Set(trips.flat()).size).toBe(edits.length);
    const rows = trips.map((trip) => [trip[0]!.row, trip.at(-1)!.row]);
    expect(rows).toEqual([[2, 1_001], [1_002, 2_001], [2_002, 2_501]]); // prettier-ignore
  });

  test('keeps the last of two edits of one cell the last', () => {
    const [trip = []] = [...writeTrips([{ row: 1, column: 1, value: 'first' }, { row: 1, column: 1, value: 'second' }])]; // prettier-ignore
    expect(trip.map((edit) => edit.value)).toEqual(['first', 'second']);
  });

  test('makes nothing of nothing', () => expect([...writeTrips([])]).toEqual([]));
});
