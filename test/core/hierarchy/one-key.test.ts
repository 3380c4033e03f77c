/** Thousands of rows under one key: what each of them costs does not grow with their number. */
import { afterEach, expect, test, vi } from 'vitest';
import { CODE, type CodeNumber } from '../../../core/issues/codes.js';
import type { Directory } from '../../../core/roster/directory.js';
import { KeyIndex } from '../../../core/roster/key-index.js';
import { BOSS, type Cells, resolve } from '../roster/support/sheet.js';

const ROWS = 600;
const ADDRESS = 'a@x.org';
const users = [{ email: ADDRESS, employeeId: '1', manageTeam: true, active: true }];

afterEach(() => vi.restoreAllMocks());

/** Rows that are gone through because they share a key. */
function countShared(): () => number {
  let shared = 0;
  const { forEach, some } = KeyIndex.prototype;
  vi.spyOn(KeyIndex.prototype, 'forEach').mockImplementation(function (this: KeyIndex, key, visit) {
    forEach.call(this, key, (row) => {
      shared++;
      visit(row);
    });
  });
  vi.spyOn(KeyIndex.prototype, 'some').mockImplementation(function (this: KeyIndex, key, passes) {
    return some.call(this, key, (row) => {
      shared++;
      return passes(row);
    });
  });
  return () => shared;
}

const rowsOf = (make: (row: number) => Cells): Cells[] => Array.from({ length: ROWS }, (_, row) => ({ ...BOSS, ...make(row) }));
const OWN = rowsOf(() => ({ email: ADDRESS, teamLeader: ADDRESS }));
const HALF = rowsOf((row) => (row % 2 ? { email: ADDRESS } : { email: `p${row}@x.org`, teamLeader: ADDRESS }));

test.each<[string, Cells[], CodeNumber, Directory]>([
  ['everybody has it and names it', OWN, CODE['leader-self'], {}],
  ['one half has it, the other one names it', HALF, CODE['leader-blocked'], {}],
  ['it is that of an existing user, whom everybody is and names', OWN, CODE['leader-self'], { users }],
])('an address: %s', (_, cells, code, directory) => {
  const shared = countShared();
  const { index } = resolve(cells, { directory });
  expect(shared()).toBeLessThan(4 * ROWS);
  expect(cells.filter((_cells, row) => index.code(row) === code).length).toBeGreaterThanOrEqual(ROWS / 2);
});
