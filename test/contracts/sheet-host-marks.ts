/** What every spreadsheet owes of marks: all of them with few calls, and nothing of the user's touched. */
import { describe, expect } from 'vitest';
import type { CellValue, Mark, MarkLevel } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';
import type { SheetBench, SheetContent } from './sheet-host.js';

const SCATTERED = 5_000;
const MOST_CALLS = 120; // for thousands of marks: a few calls per rule of a thousand ranges

const mark = (level: MarkLevel, row: number, column = 1, rows = 1): Mark => ({ level, range: { row, column, rows, columns: 1 } });
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
  });
}
