/** The order of causes: what is freed is told as it is, the greediest comes first, and the time grows with the mistakes alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OrderedCause, orderSteps, type Tangle } from '../../../core/session/cause-order.js';
import { inOneGo, ROWS_A_STEP } from '../../../core/steps/steps.js';

const any = (_cause: number): boolean => true;
const tangleOf = (rowsOfCause: number[][], waitsFor: [number, number][] = [], rows = 10): Tangle => ({
  rowsOfCause,
  waitsFor: new Map(waitsFor),
  rows,
});
const orderCauses = (tangle: Tangle, mayPick: (cause: number) => boolean, most: number): OrderedCause[] =>
  inOneGo(orderSteps(tangle, mayPick, most));
const order = (tangle: Tangle, mayPick = any, most = 50) => orderCauses(tangle, mayPick, most).map(({ cause, frees }) => [cause, frees]);

describe('the order of causes', () => {
  test('begins with the one that frees most rows', () => {
    expect(order(tangleOf([[0], [1, 2, 3], [4, 5]]))).toEqual([[1, 3], [2, 2], [0, 1]]); // prettier-ignore
  });

  test('counts whoever waits, however far down', () => {
    const waits: [number, number][] = [[1, 0], [2, 1], [3, 2]]; // prettier-ignore
    expect(order(tangleOf([[5, 6], [0]], waits))).toEqual([[1, 4], [0, 2]]); // prettier-ignore
  });

  test('a row with two causes is free with the second of them', () => {
    expect(order(tangleOf([[0, 1], [0, 1, 2]]))).toEqual([[1, 1], [0, 2]]); // prettier-ignore
  });

  test('where none frees anybody by itself, the one on most rows comes first', () => {
    expect(order(tangleOf([[0], [0, 1], [1]]))).toEqual([[1, 0], [0, 1], [2, 1]]); // prettier-ignore
  });

  test('of equals the first one comes first', () => {
    expect(order(tangleOf([[3], [1], [2]])).map(([cause]) => cause)).toEqual([0, 1, 2]);
  });

  test('a row that waits for a row which hangs on the same cause is freed by it', () => {
    expect(order(tangleOf([[0, 1]], [[1, 0]]))).toEqual([[0, 2]]);
  });

  test('picks only what may be picked, and no more than is asked for', () => {
    expect(order(tangleOf([[0], [1], [2]]), (cause) => cause !== 1, 1)).toEqual([[0, 1]]);
  });

  test('rows that wait for each other are never free, and do not hold it up', () => {
    const waits: [number, number][] = [[1, 2], [2, 1]]; // prettier-ignore
    expect(order(tangleOf([[0], [1]], waits))).toEqual([[0, 1], [1, 0]]); // prettier-ignore
  });

  test('tells the same as a count by hand, for any tangle', () => {
    const ROWS = 8;
    const rowList = fc.uniqueArray(fc.nat(ROWS - 1), { minLength: 1 });
    const waiting = fc.uniqueArray(fc.tuple(fc.nat(ROWS - 1), fc.nat(ROWS - 1)), { selector: ([row]) => row });
    fc.assert(
      fc.property(fc.array(rowList, { maxLength: 6 }), waiting, (rowsOfCause, pairs) => {
        const waits = pairs.filter(([row, root]) => root < row); // a leader further up
        const tangle = tangleOf(rowsOfCause, waits, ROWS);
        const ended = new Set<number>();
        let free = freeRows(tangle, ended);
        for (const { cause, frees } of orderCauses(tangle, any, 50)) {
          const gains = rowsOfCause.map((_, each) => (ended.has(each) ? -1 : freeRows(tangle, new Set([...ended, each])) - free));
          expect(frees).toBe(Math.max(...gains));
          expect(gains[cause]).toBe(frees);
          ended.add(cause);
          free += frees;
        }
        expect(ended.size).toBe(rowsOfCause.length);
        expect(free).toBe(ROWS);
      }),
    );
  });

  test('looks at each row a few times, whatever hangs on it', () => {
    const ROWS = 60_000;
    let looks = 0;
    class Counted extends Map<number, number> {
      override get(row: number): number | undefined {
        looks++;
        return super.get(row);
      }
    }
    const counted = new Counted(Array.from({ length: ROWS - 1 }, (_, at) => [at + 1, at] as const)); // one line of leaders
    const causes = Array.from({ length: 200 }, (_, cause) => [cause * 300]);
    const [first] = orderCauses({ rowsOfCause: causes, waitsFor: counted, rows: ROWS }, any, 50);
    expect(first).toEqual({ cause: 0, frees: 300 });
    expect(looks).toBeLessThan(ROWS * 8);
  });
});

function freeRows({ rowsOfCause, waitsFor, rows }: Tangle, ended: ReadonlySet<number>): number {
  const isFree = (row: number): boolean => {
    const root = waitsFor.get(row);
    return rowsOfCause.every((members, cause) => ended.has(cause) || !members.includes(row)) && (root === undefined || isFree(root));
  };
  return Array.from({ length: rows }, (_, row) => row).filter(isFree).length;
}

test('a cause on many rows is noted in many steps, and so is who waits for it', () => {
  const rows = 10 * ROWS_A_STEP;
  const waits = Array.from({ length: rows }, (_, at): [number, number] => [rows + at, at]);
  const stepsOf = (tangle: Tangle): number => [...orderSteps(tangle, any, 1)].length;
  const alone = stepsOf(tangleOf([[0]], [], 2 * rows));
  const noted = stepsOf(tangleOf([Array.from({ length: rows }, (_, at) => at)], [], 2 * rows)) - alone;
  expect(noted).toBe(10);
  expect(stepsOf(tangleOf([Array.from({ length: rows }, (_, at) => at)], waits, 2 * rows)) - alone).toBe(20);
});
