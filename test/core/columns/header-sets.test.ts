/** The headings of real systems are mapped as they should be: the promise that `npm run bench -- mapping` prints. */
import { describe, expect, test } from 'vitest';
import { targets } from '../../../core/targets/index.js';
import { type ColumnScore, scoreOf } from '../../bench/mapping/score.js';
import { HEADER_SETS, isHeldOut } from '../../bench/mapping/sets/index.js';

const RIGHT = 0.98;
const HIGHEST_WRONG = 0.9;
/** Systems that nothing was tuned on may cost a little. */
const RIGHT_HELD_OUT = 0.97;
const FEWEST_SETS = 50;

const scores = HEADER_SETS.map((set) => ({ ...scoreOf(set), isHeldOut: isHeldOut(set) }));
const all = scores.flatMap(({ columns }) => columns);
const shareRight = (columns: readonly ColumnScore[]): number =>
  columns.filter(({ verdict }) => verdict === 'right').length / columns.length;

test('columns are right nearly always, those that nothing was tuned on too', () => {
  expect(shareRight(all)).toBeGreaterThanOrEqual(RIGHT);
  const heldOut = scores.filter((score) => score.isHeldOut).flatMap(({ columns }) => columns);
  expect(shareRight(heldOut)).toBeGreaterThanOrEqual(RIGHT_HELD_OUT);
});

test('nothing wrong is said with more confidence than it has', () => {
  expect(all.filter(({ verdict, confidence }) => verdict === 'wrong' && confidence > HIGHEST_WRONG)).toEqual([]);
});

test('a confidence is no more than the share that was right', () => {
  const said = all.filter(({ said: field }) => field !== null);
  for (const confidence of new Set(said.map((column) => column.confidence))) {
    const alike = said.filter((column) => column.confidence === confidence);
    expect([confidence, shareRight(alike) >= confidence]).toEqual([confidence, true]);
  }
});

describe.each(HEADER_SETS.map((set) => [set.name, set] as const))('%s', (_, set) => {
  test('gives no field to two columns, and each column one', () => {
    const said = scoreOf(set).columns.flatMap((column) => column.said ?? []);
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('the sets themselves', () => {
  test('are of many systems, a third of them held out, each with its own name', () => {
    expect(HEADER_SETS.length).toBeGreaterThanOrEqual(FEWEST_SETS);
    expect(new Set(HEADER_SETS.map(({ name }) => name)).size).toBe(HEADER_SETS.length);
    expect(HEADER_SETS.filter(isHeldOut).length).toBe(Math.floor(HEADER_SETS.length / 3));
  });

  test('know the fields of the target, each of them somewhere but what Muster writes itself', () => {
    const named = new Set(HEADER_SETS.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? [])));
    const keys = targets['agent-connect'].fields.map(({ key }) => key);
    expect(keys.filter((key) => !named.has(key))).toEqual(['record']);
    expect([...named].filter((key) => !keys.includes(key))).toEqual([]);
  });
});
