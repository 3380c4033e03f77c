/** What was fetched, on a hidden sheet: written, read back, and read again after people had their hands on it. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { memorySheet } from '../../../core/memory/index.js';
import type { CellGrid, CellValue } from '../../../core/ports/index.js';
import { baselineEdits, readBaseline } from '../../../core/team/baseline.js';
import { type LastSeen, seenOf } from '../../../core/team/team-entry.js';
import { TEAM, user } from './support/team.js';

const SEEN = seenOf(TEAM);

/** The sheet after these users were written to it. */
async function written(seen: LastSeen, before?: CellGrid): Promise<CellGrid> {
  const sheet = memorySheet([{ name: 'Muster team', id: 'seen', grid: before ?? { rows: [], firstRow: 1, firstColumn: 1 } }]);
  await sheet.writeCells('seen', baselineEdits(before ?? null, seen));
  return sheet.readGrid('seen');
}

const withRows = (grid: CellGrid, rows: (rows: CellValue[][]) => CellValue[][]): CellGrid => ({
  ...grid,
  rows: rows(grid.rows.map((row) => [...row])),
});
const names = (grid: CellGrid): string[] => [...readBaseline(grid).keys()];

describe('written and read', () => {
  test('everybody is the same, by record in lower case', async () => {
    const seen = seenOf([...TEAM, user('Eve', { email: null, employeeId: 'E1' })]);
    expect([...seen.keys()]).toEqual(['ann@x.org', 'bob@x.org', 'zoe@x.org', 'e1']);
    expect(readBaseline(await written(seen))).toEqual(seen);
  });

  test('long texts go over several cells, none longer than a cell may be, no character cut in two', async () => {
    const seen = seenOf([user('ann', { profile: `${'x'.repeat(29_800)}${'👩‍🚀'.repeat(20_000)}` })]);
    const grid = await written(seen);
    expect(grid.rows[1]!.length).toBeGreaterThan(3);
    for (const piece of grid.rows[1]!) {
      expect(String(piece).length).toBeLessThanOrEqual(30_000);
      expect(String(piece)).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
    }
    expect(readBaseline(grid)).toEqual(seen);
  });

  test('any values come back', async () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.boolean(), fc.constant(null), fc.array(fc.string({ unit: 'grapheme' })));
    const seed = 20_260_712;
    console.log(`seed ${String(seed)}`);
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string({ unit: 'grapheme' }), value), async (values) => {
        const seen: LastSeen = new Map([
          [
            'ann@x.org',
            {
              ...values,
              email: 'ann@x.org',
              employeeId: null,
              firstName: null,
              lastName: null,
              leader: null,
              manageTeam: null,
              active: null,
            },
          ],
        ]);
        expect([...readBaseline(await written(seen))]).toEqual([...seen]);
      }),
      { seed, numRuns: 200 },
    );
  });

  test('two users with one record are both unknown: nobody could tell whose values are whose', () => {
    expect([
      ...seenOf([user('x', { email: null, employeeId: 'E1' }), user('y', { email: null, employeeId: 'e1' }), user('ann')]).keys(),
    ]).toEqual(['ann@x.org']);
  });
});

describe('written again', () => {
  test('nothing changes where nobody did', async () => {
    expect(baselineEdits(await written(SEEN), SEEN)).toEqual([]);
  });

  test('only the row of a changed user is written, in its place', async () => {
    const grid = await written(SEEN);
    const edits = baselineEdits(grid, seenOf([TEAM[0]!, user('bob', { homeTown: 'Wien' }), TEAM[2]!]));
    expect(edits.map(({ row, column }) => [row, column])).toEqual([[3, 2]]);
  });

  test('a shorter text leaves nothing of the longer one', async () => {
    const grid = await written(seenOf([user('ann', { profile: 'x'.repeat(70_000) })]));
    const seen = seenOf([user('ann')]);
    expect(readBaseline(await written(seen, grid))).toEqual(seen);
  });

  test('who is no longer seen makes room for who is new', async () => {
    const seen = seenOf([user('ann'), user('dan'), user('eve'), user('fay')]);
    const grid = await written(seen, await written(SEEN));
    expect(readBaseline(grid)).toEqual(seen);
    expect(grid.rows).toHaveLength(5);
  });

  test('nobody leaves nobody', async () => {
    expect(names(await written(new Map(), await written(SEEN)))).toEqual([]);
  });
});

describe('in the hands of people', () => {
  test('sorted, the heading row among the others', async () => {
    const grid = withRows(await written(SEEN), (rows) => rows.reverse());
    expect(readBaseline(grid).size).toBe(3);
    const again = seenOf([...TEAM, user('eve')]);
    expect(readBaseline(await written(again, grid))).toEqual(again);
  });

  test('one column sorted without the other gives nobody the values of somebody else', async () => {
    const grid = withRows(await written(SEEN), ([head, a, b, c]) => [head!, [a![0]!, b![1]!], [b![0]!, a![1]!], c!]);
    expect(names(grid)).toEqual(['zoe@x.org']);
  });

  test.each<[string, (row: CellValue[]) => CellValue[]]>([
    ['a deleted record', ([, json]) => [null, json!]],
    ['half a JSON', ([record, json]) => [record!, String(json).slice(0, 40)]],
    ['no JSON', ([record]) => [record!, 'ann left']],
    ['a number', ([record]) => [record!, 42]],
    ['a list', ([record]) => [record!, '[1]']],
    ['null', ([record]) => [record!, 'null']],
    ['values of a kind that no user has', ([record]) => [record!, '{"record":"ann@x.org","values":{"email":true}}']],
    ['values inside values', ([record]) => [record!, '{"record":"ann@x.org","values":{"homeTown":{"a":1}}}']],
    ['a number among the values', ([record]) => [record!, '{"record":"ann@x.org","values":{"homeTown":1}}']],
    ['something typed behind it', ([record, json]) => [record!, json!, 'x']],
  ])('%s makes that one row nobody', async (_, spoil) => {
    const grid = withRows(await written(SEEN), ([head, ann, ...others]) => [head!, spoil(ann!), ...others]);
    expect(names(grid)).toEqual(['bob@x.org', 'zoe@x.org']);
    expect(readBaseline(await written(SEEN, grid))).toEqual(SEEN);
  });

  test('a row that was copied makes its user nobody', async () => {
    const grid = withRows(await written(SEEN), (rows) => [...rows, rows[1]!]);
    expect(names(grid)).toEqual(['bob@x.org', 'zoe@x.org']);
    expect(readBaseline(await written(SEEN, grid))).toEqual(SEEN);
  });

  test('a column in front makes everybody nobody', async () => {
    const grid = { ...(await written(SEEN)), firstColumn: 2 };
    expect(names(grid)).toEqual([]);
    expect(readBaseline(await written(SEEN, grid))).toEqual(SEEN);
  });

  test('any cells at all throw nothing', () => {
    const cell = fc.oneof(fc.constantFrom<CellValue>(null, '', 1, true, '{', '{"record":"a","values":{}}', 'a'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.array(cell)), fc.nat(5), (rows, offset) => {
        expect(() => readBaseline({ rows, firstRow: 1 + offset, firstColumn: 1 + offset })).not.toThrow();
      }),
      { seed: 20_260_713 },
    );
  });
});
