/** Lists of marks: within what a host takes, and changed without touching those that stay. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GridRange, Mark, MarkedRows, MarkLevel } from '../../../core/ports/index.js';
import { inOneGo } from '../../../core/steps/steps.js';
import { MarkLists } from '../../../core/table/mark-lists.js';
import { MarkedCells, MarkRuns } from '../../../core/table/mark-runs.js';

const NO_LIMITS = { characters: Infinity, ranges: Infinity, lists: Infinity, total: Infinity };
const cell = (row: number, level: MarkLevel = 'error', column = 1): Mark => ({ level, range: { row, column, rows: 1, columns: 1 } });
const every = (rows: number, step = 2): Mark[] => Array.from({ length: rows }, (_, at) => cell(1 + at * step));

const setAll = (lists: MarkLists, marks: readonly Mark[]): void => inOneGo(lists.set(marks));

/** The marks of cells that are given as `row:column level`. */
function marksOf(cells: ReadonlyMap<string, MarkLevel>, from = 0, to = Infinity): Mark[] {
  const marked = new MarkedCells();
  for (const [place, level] of cells) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    if (row >= from && row < to) marked.add(row, column, level);
  }
  return marked.toMarks();
}

function cellsOf(lists: MarkLists): Map<string, MarkLevel> {
  const cells = new Map<string, MarkLevel>();
  const put = ({ row, column, rows, columns }: GridRange, level: MarkLevel): void => {
    for (let r = row; r < row + rows; r++)
      for (let c = column; c < column + columns; c++) {
        expect(cells.has(`${r}:${c}`)).toBe(false);
        cells.set(`${r}:${c}`, level);
      }
  };
  for (const { level, ranges } of lists.shown) for (const range of ranges) put(range, level);
  return cells;
}

describe('a list', () => {
  test('holds one level, errors first, and the addresses of its ranges', () => {
    const lists = new MarkLists(NO_LIMITS);
    setAll(lists, [cell(3, 'change'), cell(2, 'warning'), { ...cell(1), range: { row: 5, column: 2, rows: 3, columns: 2 } }, cell(9)]);
    expect(lists.shown.map(({ level, addresses }) => [level, addresses])).toEqual([
      ['error', 'B5:C7,A9'],
      ['warning', 'A2'],
      ['change', 'A3'],
    ]);
    expect(lists.report).toEqual({ shown: 4, leftOut: 0 });
  });

  test('ends before its addresses are too long', () => {
    const lists = new MarkLists({ ...NO_LIMITS, characters: 11 });
    setAll(lists, every(5));
    expect(lists.shown.map(({ addresses }) => addresses)).toEqual(['A1,A3,A5,A7', 'A9']);
  });

  test('ends before it has too many ranges', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 2 });
    setAll(lists, every(5));
    expect(lists.shown.map(({ ranges }) => ranges.length)).toEqual([2, 2, 1]);
  });
});

test('many marks are taken in many steps, and none before all of them', () => {
  const lists = new MarkLists(NO_LIMITS);
  setAll(lists, [cell(1, 'warning')]);
  let steps = 0;
  for (const _ of lists.set(every(10_000))) {
    steps++;
    expect(lists.report.shown).toBe(1);
  }
  expect(steps).toBeGreaterThan(50);
  expect(lists.report.shown).toBe(10_000);
});

describe('what a host has no room for', () => {
  test('are the last lists, the least urgent ones', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 2, lists: 2 });
    setAll(lists, [cell(1, 'warning'), ...every(3)]);
    expect(lists.shown.map(({ level }) => level)).toEqual(['error', 'error']);
    expect(lists.report).toEqual({ shown: 3, leftOut: 1 });
  });

  test('is cut off a list, and comes in where others go', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 2, total: 3 });
    setAll(lists, every(5));
    expect(lists.shown.map(({ addresses }) => addresses)).toEqual(['A1,A3', 'A5']);
    const [first, cut] = lists.shown;
    lists.change([{ row: 9, rows: 1, marks: [] }]);
    expect([lists.shown[0], lists.shown[1]]).toEqual([first, cut]);
    expect(lists.shown[1]).toBe(cut);
    lists.change([{ row: 1, rows: 4, marks: [] }]);
    expect(lists.shown.map(({ addresses }) => addresses)).toEqual(['A5,A7']);
    expect(lists.report).toEqual({ shown: 2, leftOut: 0 });
  });
});

test('a mark that goes leaves the list that is cut off as it is, until there is room for all of it', () => {
  const lists = new MarkLists({ ...NO_LIMITS, ranges: 4, total: 6 });
  setAll(lists, every(12));
  const cut = lists.shown[1];
  lists.change([{ row: 1, rows: 1, marks: [] }]);
  expect([lists.shown[1] === cut, lists.report]).toEqual([true, { shown: 5, leftOut: 6 }]);
  lists.change([{ row: 3, rows: 1, marks: [] }]);
  expect(lists.shown.map(({ addresses }) => addresses)).toEqual(['A5,A7', 'A9,A11,A13,A15']);
});

describe('a change', () => {
  test('makes one list anew and leaves the others the same', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 10 });
    setAll(lists, every(50));
    const old = lists.shown;
    lists.change([{ row: 41, rows: 2, marks: [] }]);
    expect(lists.shown.filter((list) => !old.includes(list))).toHaveLength(1);
    expect(lists.report.shown).toBe(49);
  });

  test('that changes nothing leaves all lists the same', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 10 });
    setAll(lists, [...every(30), { level: 'warning', range: { row: 2, column: 4, rows: 80, columns: 1 } }]);
    const old = lists.shown;
    const warning: Mark = { level: 'warning', range: { row: 10, column: 4, rows: 10, columns: 1 } };
    lists.change([{ row: 10, rows: 10, marks: [...every(30).filter(({ range: { row } }) => row >= 10 && row < 20), warning] }]);
    expect(lists.shown.every((list, at) => list === old[at])).toBe(true);
  });

  test('in doubt makes the list in or beside the row anew, and no other', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 10 });
    setAll(lists, every(50));
    const old = lists.shown;
    lists.change([], [42]);
    expect(lists.shown.map((list, at) => [list === old[at], list.addresses === old[at]!.addresses])).toEqual([
      [true, true],
      [true, true],
      [false, true],
      [true, true],
      [true, true],
    ]);
  });

  test('of a whole wrong column keeps it one range', () => {
    const lists = new MarkLists(NO_LIMITS);
    setAll(lists, [{ level: 'error', range: { row: 2, column: 3, rows: 99_999, columns: 1 } }]);
    lists.change([{ row: 17, rows: 16, marks: [{ level: 'error', range: { row: 18, column: 3, rows: 15, columns: 1 } }] }]);
    expect(lists.shown[0]?.addresses).toBe('C2:C16,C18:C100000');
    lists.change([{ row: 17, rows: 16, marks: [{ level: 'error', range: { row: 17, column: 3, rows: 16, columns: 1 } }] }]);
    expect(lists.shown[0]?.addresses).toBe('C2:C100000');
  });

  test('of a wrong column whose list begins elsewhere puts the cell back into its range', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 10 });
    const column = (row: number, rows: number): Mark => ({ level: 'error', range: { row, column: 3, rows, columns: 1 } });
    setAll(lists, [column(1, 100), ...every(50)]);
    lists.change([{ row: 1, rows: 1, marks: [column(1, 1)] }]);
    const old = lists.shown;
    const part = (row: number, marks: readonly Mark[]): MarkedRows => ({ row, rows: 20, marks });
    const own = every(50).filter(({ range: { row } }) => row >= 41 && row < 61);
    lists.change([part(41, [...own, column(41, 9), column(51, 10)])]);
    expect(lists.shown.map((list, at) => list === old[at])).toEqual([false, true, true, true, true, true]);
    expect(lists.shown[0]!.addresses).toContain('C1:C49,');
    lists.change([part(41, [...own, column(41, 20)])]);
    expect(lists.shown.map(({ addresses }) => addresses)).toEqual(old.map(({ addresses }) => addresses));
  });

  test('of one of many columns makes one list of its level anew, and a cell that moves between levels two', () => {
    const columns = Array.from({ length: 17 }, (_, column) => every(60, 3).map(({ range }) => ({ ...range, column: column + 1 })));
    const marks = columns.flat().map((range): Mark => ({ level: range.column % 5 === 0 ? 'warning' : 'error', range }));
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 200 });
    setAll(lists, marks);
    const page = marks.filter(({ range: { row } }) => row >= 65 && row < 129);
    const fresh = (now: readonly Mark[], doubt?: readonly number[]): number => {
      const old = lists.shown;
      lists.change([{ row: 65, rows: 64, marks: now }], doubt);
      return lists.shown.filter((list) => !old.includes(list)).length;
    };
    const isCell = ({ range }: Mark): boolean => range.row === 100 && range.column === 7;
    expect(fresh(page.filter((mark) => !isCell(mark)))).toBe(1);
    expect(fresh(page)).toBe(1);
    const moved = page.map((mark): Mark => (isCell(mark) ? { ...mark, level: 'warning' } : mark));
    expect(fresh(moved)).toBe(2);
    expect([fresh(moved), fresh(moved, [100])]).toEqual([0, 2]);
  });

  test('that makes a list too long makes two halves of it, with room for the next', () => {
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 10 });
    setAll(lists, every(30));
    lists.change([{ row: 22, rows: 1, marks: [cell(22, 'error', 4)] }]);
    expect(lists.shown.map(({ ranges }) => ranges.length)).toEqual([10, 6, 5, 10]);
    lists.change([{ row: 24, rows: 1, marks: [cell(24, 'error', 4)] }]);
    expect(lists.shown.map(({ ranges }) => ranges.length)).toEqual([10, 7, 5, 10]);
  });

  test('after change keeps the ranges as few as when all are set, and makes one list anew', () => {
    const [ROWS, COLUMNS, PAGE, EDITS] = [640, 17, 64, 200];
    // Wrong cells and edits all over the sheet, in no order that a reader would see.
    const wrong = Array.from({ length: ROWS * COLUMNS }, (_, at) => (at * 7919) % 101 < 12);
    const marks = (from: number, to: number): Mark[] => {
      const runs = new MarkRuns();
      for (let at = from * COLUMNS; at < to * COLUMNS; at++) if (wrong[at]) runs.add(1 + Math.floor(at / COLUMNS), 1 + (at % COLUMNS), 'error'); // prettier-ignore
      return runs.toMarks();
    };
    const lists = new MarkLists({ ...NO_LIMITS, ranges: 200 });
    setAll(lists, marks(0, ROWS));
    let fresh = 0;
    for (let edit = 1; edit <= EDITS; edit++) {
      const at = (edit * 5_003) % wrong.length;
      wrong[at] = !wrong[at];
      const from = Math.floor(at / COLUMNS / PAGE) * PAGE;
      const old = lists.shown;
      lists.change([{ row: 1 + from, rows: PAGE, marks: marks(from, from + PAGE) }]);
      fresh += lists.shown.filter((list) => !old.includes(list)).length;
    }
    expect(fresh).toBeLessThan(EDITS * 1.05); // now and then a list is too long by then, or a range crosses its end
    expect(lists.report.shown).toBeLessThan(marks(0, ROWS).length * 1.01);
  });

  test('of any rows shows what setting all marks shows', () => {
    const ROWS = 30;
    const level = fc.constantFrom<MarkLevel>('error', 'warning', 'change');
    const place = fc.tuple(fc.integer({ min: 1, max: ROWS }), fc.integer({ min: 1, max: 3 })).map((at) => at.join(':'));
    const cells = fc.array(fc.tuple(place, level), { maxLength: 70 }).map((entries) => new Map(entries));
    const spans = fc.uniqueArray(fc.integer({ min: 0, max: 9 }), { maxLength: 6 }).map((parts) => parts.sort((a, b) => a - b));
    fc.assert(
      fc.property(cells, fc.array(fc.tuple(spans, cells), { maxLength: 4 }), (first, changes) => {
        const lists = new MarkLists({ ...NO_LIMITS, ranges: 4 });
        setAll(lists, marksOf(first));
        const now = new Map(first);
        for (const [parts, other] of changes) {
          const changed: MarkedRows[] = parts.map((part) => ({
            row: 1 + part * 3,
            rows: 3,
            marks: marksOf(other, 1 + part * 3, 4 + part * 3),
          }));
          lists.change(changed);
          const isIn = (key: string): boolean => parts.includes(Math.floor((Number(key.split(':')[0]) - 1) / 3));
          for (const key of [...now.keys()].filter(isIn)) now.delete(key);
          for (const [key, each] of other) if (isIn(key)) now.set(key, each);
          expect(new Map([...cellsOf(lists)].sort())).toEqual(new Map([...now].sort()));
          for (const { ranges } of lists.shown) expect(ranges.length).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});
