/** A whole team at Google: what twenty thousand rows of twenty columns cost the host, written and read. */
import { expect, test } from 'vitest';
import type { CellEdit, CellValue } from '../../../core/ports/index.js';
import { gasBench } from '../support/gas-bench.js';

const COLUMNS = 20;
const DATE_COLUMN = 12;
const SLICE = 1_000;
const TEAM = 20_000;
/** As many as one call reads: more would come near what an answer may hold. */
const CELLS_A_PART = 250_000;

/** A row as a fetched team has it: texts that look like numbers, blanks here and there, a day. */
function valueAt(row: number, column: number): CellValue {
  if (column === DATE_COLUMN) return row % 5 === 0 ? null : 40_000 + (row % 4_000);
  if (column === 1) return `00${row}`;
  return (row * 7 + column) % 4 === 0 ? null : `${column}-${row}`;
}

function team(first: number, rows: number): CellEdit[] {
  return Array.from({ length: rows * COLUMNS }, (_, at): CellEdit => {
    const [row, column] = [first + Math.floor(at / COLUMNS), (at % COLUMNS) + 1];
    return { row, column, value: valueAt(row, column), ...(column === DATE_COLUMN && { format: 'date' }) };
  });
}

const layout = { frozenRows: 1, columns: Array.from({ length: COLUMNS }, (_, at) => (at + 1 === DATE_COLUMN ? 'date' : 'text')) } as const; // prettier-ignore

test('a thousand rows are written with one call for their values and three dozen in all', async () => {
  const { host, script, workbook } = gasBench();
  await host.sheet.writeCells(workbook.active.id, team(2, SLICE));
  expect(script.counter.get('Range.setValues')).toBe(1);
  expect(script.counter.get('RangeList.setNumberFormat')).toBe(2);
  const calls = [...script.counter.values()].reduce((sum, count) => sum + count, 0);
  expect(calls).toBeLessThanOrEqual(36);
  expect(workbook.active.value(2, 1)).toBe('002');
});

test('twenty thousand rows are twenty calls of one write each, and come back whole with a read for each 250,000 cells', async () => {
  const { host, script, answers, workbook } = gasBench();
  const id = await host.sheet.addSheet!('Team', [], layout);
  script.counter.clear();
  answers.length = 0;
  await host.sheet.writeCells(id, team(2, TEAM));
  expect(answers).toHaveLength(TEAM / SLICE);
  expect(script.counter.get('Range.setValues')).toBe(TEAM / SLICE);
  expect(script.counter.get('Range.getFormulas')).toBeUndefined();
  expect([...script.counter.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual((36 * TEAM) / SLICE);

  script.counter.clear();
  answers.length = 0;
  const grid = await host.sheet.readGrid(id);
  expect([grid.firstRow, grid.rows.length]).toEqual([1, TEAM + 1]);
  const wrong = grid.rows.slice(1).filter((line, at) => line.some((value, column) => value !== valueAt(at + 2, column + 1)));
  expect(wrong).toEqual([]);
  expect(grid.shown?.[1]?.[DATE_COLUMN - 1]).toBe('2009-07-08');
  const parts = Math.ceil(((TEAM + 1) * grid.rows[0]!.length) / CELLS_A_PART);
  expect(answers).toHaveLength(parts);
  expect(['getValues', 'getDisplayValues', 'getNumberFormats'].map((call) => script.counter.get(`Range.${call}`))).toEqual([
    parts,
    parts,
    parts,
  ]);
  // Sixteen thousand days: in each part the zone's clock is asked by month, and by day where it changes.
  expect(script.counter.get('Utilities.formatDate')).toBeLessThan(parts * 1_000);
  expect(answers[0]!.length).toBeLessThan(8_000_000);
  expect(workbook.findSheet(id)!.rowCount).toBe(TEAM + 1);
});

test('texts that begin like formulas cost one look, however many', async () => {
  const { host, script, workbook } = gasBench();
  const edits = Array.from({ length: 2_000 }, (_, at): CellEdit => ({ row: at + 1, column: 1, value: `=${at}` }));
  await host.sheet.writeCells(workbook.active.id, edits);
  expect(script.counter.get('Range.getFormulas')).toBe(1);
  expect([workbook.active.value(2_000, 1), workbook.active.cell(2_000, 1).formula]).toEqual(['=1999', null]);
});
