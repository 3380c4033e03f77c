/** What every spreadsheet owes of marks: all of them with few calls, and nothing of the user's touched. */
import { describe, expect } from 'vitest';
import type { CellValue, Mark, MarkLevel } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';
import type { SheetBench, SheetContent } from './sheet-host.js';

const SCATTERED = 5_000;
const MOST_CALLS = 120; // for thousands of marks: a few calls per rule of a thousand ranges

const mark = (level: MarkLevel, row: number, column = 1, rows = 1): Mark => ({ level, range: { row, column, rows, columns: 1 } });
const sorted = (marks: readonly Mark[]): Mark[] => [...marks].sort((a, b) => a.range.row - b.range.row);
const column = (values: readonly CellValue[]): SheetContent => ({ rows: values.map((value) => [value]) });

/** Runs the part of the contract of `SheetHost` that is about marks. */
export function testSheetMarks(contract: Contract<SheetBench>): void {
  describe(`sheet host, marks: ${contract.name}`, () => {
    contractCase(contract, 'shows marks of each level', async ({ host, fill, marks }) => {
      const id = await fill(column(['a', 'b', 'c', 'd']));
      const wanted = [mark('error', 1), mark('warning', 2), mark('change', 3, 1, 2)];
      expect(await host.setMarks(id, wanted)).toEqual({ shown: 3, leftOut: 0 });
      expect(marks(id)).toEqual(wanted);
    });

    contractCase(contract, 'replaces the whole set, and clears it', async ({ host, fill, marks }) => {
      const id = await fill(column(['a', 'b', 'c']));
      await host.setMarks(id, [mark('error', 1), mark('error', 2)]);
      await host.setMarks(id, [mark('error', 2), mark('warning', 3)]);
      expect(marks(id)).toEqual([mark('error', 2), mark('warning', 3)]);
      await host.setMarks(id, []);
      expect(marks(id)).toEqual([]);
    });

    contractCase(contract, 'replaces the marks of some rows and leaves the others', async ({ host, fill, marks }) => {
      const id = await fill(column(['a', 'b', 'c', 'd', 'e', 'f']));
      await host.setMarks(id, [mark('error', 1), mark('error', 3, 1, 3), mark('warning', 6)]);
      const report = await host.changeMarks(id, [{ row: 4, rows: 1, marks: [mark('warning', 4)] }]);
      expect(report).toEqual({ shown: 5, leftOut: 0 });
      expect(sorted(marks(id))).toEqual([mark('error', 1), mark('error', 3), mark('warning', 4), mark('error', 5), mark('warning', 6)]);
      await host.changeMarks(id, [{ row: 1, rows: 3, marks: [] }, { row: 4, rows: 2, marks: [mark('error', 4, 1, 2)] }]); // prettier-ignore
      expect(sorted(marks(id))).toEqual([mark('error', 4, 1, 2), mark('warning', 6)]);
    });

    contractCase(contract, 'writes nothing where a change changes nothing', async ({ host, fill, marks, calls }) => {
      const id = await fill(column(['a', 'b', 'c']));
      const wanted = [mark('error', 1), mark('warning', 2, 1, 2)];
      await host.setMarks(id, wanted);
      const before = calls();
      const report = await host.changeMarks(id, [{ row: 2, rows: 1, marks: [mark('warning', 2)] }]);
      expect(report).toEqual({ shown: 2, leftOut: 0 });
      expect(calls()).toBe(before);
      expect(marks(id)).toEqual(wanted);
    });

    contractCase(contract, 'sets all marks again after a set that a protection barred', async ({ host, fill, protect, marks }) => {
      const id = await fill(column(['a', 'b', 'c']));
      protect(id);
      await host.setMarks(id, [mark('error', 1), mark('error', 3)]);
      expect(await host.changeMarks(id, [{ row: 3, rows: 1, marks: [] }])).toEqual({ shown: 0, leftOut: 1, reason: 'protected' });
      expect(marks(id)).toEqual([]);
    });

    contractCase(contract, 'keeps marks of other sheets', async ({ host, fill, marks }) => {
      const [one, other] = [await fill(column(['a'])), await fill(column(['b']))];
      await host.setMarks(one, [mark('error', 1)]);
      await host.setMarks(other, []);
      expect(marks(one)).toEqual([mark('error', 1)]);
    });

    contractCase(contract, 'leaves everything of the user’s as it was', async ({ host, fill, decorate, userState, marks }) => {
      const id = await fill({ rows: [['Name', 'Id'], ['Ann', 1], ['Bob', 2]] }); // prettier-ignore
      decorate(id);
      const before = userState();
      await host.setMarks(id, [mark('error', 2), mark('warning', 3, 2)]);
      expect(marks(id)).toHaveLength(2);
      expect(userState()).toBe(before);
      await host.setMarks(id, []);
      expect(userState()).toBe(before);
    });

    contractCase(contract, 'says that a protected sheet shows none', async ({ host, fill, protect, marks }) => {
      const id = await fill(column(['a']));
      protect(id);
      expect(await host.setMarks(id, [mark('error', 1)])).toEqual({ shown: 0, leftOut: 1, reason: 'protected' });
      expect(marks(id)).toEqual([]);
    });

    contractCase(contract, 'shows thousands of scattered marks with a handful of calls', async ({ host, fill, marks, calls }) => {
      const id = await fill(column(Array.from({ length: 2 * SCATTERED }, (_, row) => `row ${row}`)));
      const before = calls();
      const report = await host.setMarks(id, Array.from({ length: SCATTERED }, (_, index) => mark('error', 2 * index + 1))); // prettier-ignore
      expect(report).toEqual({ shown: SCATTERED, leftOut: 0 });
      expect(calls() - before).toBeLessThan(MOST_CALLS);
      expect(marks(id)).toHaveLength(SCATTERED);
    });

    contractCase(contract, 'changes one of thousands of marks with fewer calls', async ({ host, fill, marks, calls }) => {
      const id = await fill(column(Array.from({ length: 2 * SCATTERED }, (_, row) => `row ${row}`)));
      await host.setMarks(id, Array.from({ length: SCATTERED }, (_, index) => mark('error', 2 * index + 1))); // prettier-ignore
      const before = calls();
      expect(await host.changeMarks(id, [{ row: 4_001, rows: 1, marks: [] }])).toEqual({ shown: SCATTERED - 1, leftOut: 0 });
      expect(calls() - before).toBeLessThan(MOST_CALLS);
      expect(marks(id)).toHaveLength(SCATTERED - 1);
    });
  });
}
