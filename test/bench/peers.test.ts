/** Engines beside the product find what the floor finds, cell by cell, in a roster with every kind of mistake and with circles of leaders. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { cellsAfterEdits, cellsOf, compareCells, expectedCells, prepare, rowsOf } from './peers/agreement.mjs';

const ROWS = 1200;
const EDITS = 15;
const scratch = mkdtempSync(join(tmpdir(), 'peers-'));
afterAll(() => {
  rmSync(scratch, { recursive: true });
});
const { bundle, workbook } = await prepare(scratch, ROWS);
const expected = expectedCells(rowsOf(ROWS));

test('the roster has leaders who stand in circles', () => {
  expect([...expected.values()].flat()).toContain('leader-cycle');
});

test.each(['product', 'floor', 'react-spreadsheet-import', 'zod'])('%s finds every wrong cell and no other', async (name) => {
  expect(compareCells(name, await cellsOf(name, rowsOf(ROWS), bundle), expected, false).size).toBe(0);
});

test.each(['sheetjs', 'exceljs'])('%s reads a workbook in which zod finds the same', async (name) => {
  expect(compareCells(name, await cellsOf(name, workbook, bundle), expected, false).size).toBe(0);
});

test('tableschema finds no cell that is right, and says nothing of leaders', async () => {
  const missed = [...compareCells('tableschema', await cellsOf('tableschema', rowsOf(ROWS), bundle), expected, true).keys()];
  expect(missed).toEqual(expect.arrayContaining(['leader-not-found', 'leader-cycle', 'identifier-missing']));
  expect(missed).not.toContain('role-unknown');
});

test('after the same edits the product and react-spreadsheet-import find the same', async () => {
  const [ours, theirs] = [
    await cellsAfterEdits('product', rowsOf(ROWS), EDITS, bundle),
    await cellsAfterEdits('react-spreadsheet-import', rowsOf(ROWS), EDITS, bundle),
  ];
  expect(ours).toEqual(theirs);
  expect(ours).not.toEqual([...expected.keys()].sort((a, b) => a - b));
});

describe('what is compared', () => {
  const wrong = new Map([
    [1, ['required']],
    [2, ['leader-cycle']],
  ]);
  test('may not be a cell that is right', () => {
    expect(() => compareCells('a peer', [1, 2, 3], wrong, true)).toThrow('a peer finds 1 cells that are right and misses 0');
  });

  test('may miss cells only where that is said, and tells which', () => {
    expect(() => compareCells('a peer', [1], wrong, false)).toThrow('misses 1');
    expect([...compareCells('a peer', [1], wrong, true)]).toEqual([['leader-cycle', 1]]);
  });
});
