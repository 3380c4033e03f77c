/** What a write asks of Excel, request by request: no more than it needs, and the second look only where a text was guarded. */
import { describe, expect, test } from 'vitest';
import type { CellEdit } from '../../../../core/ports/index.js';
import { dateEntry } from '../../../../excel-addin/taskpane/excel/date-entry.js';
import type { ExcelRun } from '../../../../excel-addin/taskpane/excel/excel-run.js';
import { writeCells } from '../../../../excel-addin/taskpane/excel/write-cells.js';

/** Excel as the list of what was asked of it; `shows` is what a cell tells of what was written into it. */
function recorder(shows: (written: unknown) => unknown = (written) => written) {
  const log: string[] = [];
  const getRangeByIndexes = () => {
    let held: unknown[][] = [];
    return {
      set numberFormat(formats: unknown[][]) {
        log.push(`format ${JSON.stringify(formats)}`);
      },
      set values(values: unknown[][]) {
        held = values;
        log.push(`values ${JSON.stringify(values)}`);
      },
      get values() {
        return held.map((line) => line.map(shows));
      },
      load(what: string) {
        log.push(`load ${what}`);
        return this;
      },
    };
  };
  const context = {
    workbook: { worksheets: { getItem: () => ({ getRangeByIndexes }) } },
    sync: () => Promise.resolve(void log.push('sync')),
  };
  const batch = (work: (given: typeof context) => unknown) => (log.push('run'), Promise.resolve(work(context)));
  return { log, run: Object.assign(batch, { supports: () => true }) as unknown as ExcelRun };
}

const cell = (row: number, column: number, value: CellEdit['value']): CellEdit => ({ row, column, value });
const SQUARE = [cell(1, 1, '7'), cell(1, 2, 'Ann'), cell(2, 1, 'Bob'), cell(2, 2, 'Cid')];
const noSystem = () => Promise.reject(new Error('Nothing here depends on the date system'));

describe('what is asked of Excel', () => {
  test('is the values alone where nothing can be mistaken', async () => {
    const { run, log } = recorder();
    await writeCells(run, 'Team', [cell(1, 1, 'Ann'), cell(2, 1, 5)], noSystem);
    expect(log).toEqual(['run', 'values [["Ann"],[5]]', 'sync']);
  });

  test('is a format for the guarded cell of a block alone, and the text again where the apostrophe became part of it', async () => {
    const { run, log } = recorder();
    await writeCells(run, 'Team', SQUARE, noSystem);
    expect(log).toEqual([
      'run',
      'format [["@",null],[null,null]]',
      `values [["'7","Ann"],["Bob","Cid"]]`,
      'load values',
      'sync',
      'values [["7",null],[null,null]]',
      'sync',
    ]);
  });

  test('is no second write where Excel took the apostrophe for what it is', async () => {
    const { run, log } = recorder((written) => (written === "'7" ? '7' : written));
    await writeCells(run, 'Team', SQUARE, noSystem);
    expect(log.slice(-3)).toEqual([`values [["'7","Ann"],["Bob","Cid"]]`, 'load values', 'sync']);
  });

  test.each([
    [500, [500]],
    [501, [500, 1]],
  ])('is %d scattered cells in trips of %j', async (count, trips) => {
    const { run, log } = recorder();
    const edits = Array.from({ length: count }, (_, at) => cell(at * 2 + 1, 1, 'Ann'));
    await writeCells(run, 'Team', edits, noSystem);
    const asked = log.join(' ').split('run ').slice(1);
    expect(asked.map((trip) => trip.match(/values/gu)?.length ?? 0)).toEqual(trips);
  });
});

describe('a day', () => {
  test('is written in the system of the workbook, whatever else is written with it', async () => {
    const { run, log } = recorder();
    await writeCells(run, 'Team', [{ ...cell(1, 1, 45_000), format: 'date' }, cell(1, 2, 45_000)], () => Promise.resolve(1904));
    expect(log).toEqual(['run', 'format [["yyyy-mm-dd",null]]', `values [[${45_000 - 1_462},45000]]`, 'sync']);
  });

  test('that is no number is the text that it is', async () => {
    const { run, log } = recorder();
    await writeCells(run, 'Team', [{ ...cell(1, 1, 'soon'), format: 'date' }], noSystem);
    expect(log).toEqual(['run', 'values [["soon"]]', 'sync']);
  });

  test('is a number from the first one of the system on, and its text before', () => {
    expect([1_461, 1_462].map((serial) => dateEntry(serial, 1904))).toEqual(['1903-12-31', 0]);
  });
});
