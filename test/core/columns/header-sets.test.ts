/** The headings of real systems are mapped as they should be: the promise that `npm run bench -- mapping` prints. */
import { describe, expect, test } from 'vitest';
import { targets } from '../../../core/targets/index.js';
import { type ColumnScore, scoreOf } from '../../bench/mapping/score.js';
import { HEADER_SETS, partOf } from '../../bench/mapping/sets/index.js';

const RIGHT = 0.98;
const HIGHEST_WRONG = 0.9;
/** A few columns more may be asked about on systems that the mapping was not made with. */
const RIGHT_OF_STRANGERS = 0.96;
const FEWEST_SETS = 50;

const scores = HEADER_SETS.map((set) => ({ ...scoreOf(set), part: partOf(set) }));
const all = scores.flatMap(({ columns }) => columns);
const shareRight = (columns: readonly ColumnScore[]): number =>
  columns.filter(({ verdict }) => verdict === 'right').length / columns.length;

test('columns are right nearly always', () => {
  expect(shareRight(all)).toBeGreaterThanOrEqual(RIGHT);
});

test.each(['held-out', 'later'] as const)('so are those of systems that it was not made with: %s', (part) => {
  const columns = scores.filter((score) => score.part === part).flatMap((score) => score.columns);
  expect(shareRight(columns)).toBeGreaterThanOrEqual(RIGHT_OF_STRANGERS);
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
    const first = HEADER_SETS.filter((set) => partOf(set) !== 'later');
    expect(first.filter((set) => partOf(set) === 'held-out').length).toBe(Math.floor(first.length / 3));
  });

  test('know the fields of the target, each of them somewhere but what Muster writes itself', () => {
    const named = new Set(HEADER_SETS.flatMap(({ columns }) => columns.flatMap(({ field }) => field ?? [])));
    const keys = targets['agent-connect'].fields.map(({ key }) => key);
    expect(keys.filter((key) => !named.has(key))).toEqual(['record']);
    expect([...named].filter((key) => !keys.includes(key))).toEqual([]);
  });
});
