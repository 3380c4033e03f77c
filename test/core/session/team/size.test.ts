/** 20,000 people: how often a host is called, and that no call is larger than hosts bear. */
import { describe, expect, test } from 'vitest';
import type { CellEdit, Host } from '../../../../core/ports/index.js';
import { slicesOf } from '../../../../core/session/team/slices.js';
import { user } from '../../team/support/team.js';
import { getTeam, got, office, type Office } from './support/office.js';

const PEOPLE = 20_000;
const MOST_CELLS = 20_000;
const MOST_CHARACTERS = 1_000_000;
const LEADERS = 500;
const CROWD = Array.from({ length: PEOPLE }, (_, i) =>
  user(`u${String(i)}`, { leader: `u${String(i % LEADERS)}@x.org`, profile: i % 3 === 0 ? 'Likes to help people.' : null }),
);

const charactersOf = (edits: readonly CellEdit[]): number =>
  edits.reduce((sum, { value }) => sum + (typeof value === 'string' ? value.length : 0), 0);

/** The host, and the size of each of its writes. */
function measured(all: Office): { readonly host: Host; readonly writes: (readonly [cells: number, characters: number])[] } {
  const writes: (readonly [number, number])[] = [];
  const writeCells: Host['sheet']['writeCells'] = (sheet, edits) => {
    writes.push([edits.length, charactersOf(edits)]);
    return all.host.sheet.writeCells(sheet, edits);
  };
  return { host: { ...all.host, sheet: { ...all.host.sheet, writeCells } }, writes };
}

describe('20,000 people', () => {
  test('are fetched, and brought up to date, in few calls of a bounded size', async () => {
    const all = office();
    const { host, writes } = measured(all);
    const team = all.again(host);
    await got(getTeam(team, CROWD));
    expect(Object.fromEntries(all.host.sheet.calls)).toMatchInlineSnapshot(`
      {
        "addSheet": 2,
        "listSheets": 2,
        "writeCells": 30,
      }
    `);
    expect([
      Math.max(...writes.map(([cells]) => cells)) <= MOST_CELLS,
      Math.max(...writes.map(([, length]) => length)) <= MOST_CHARACTERS,
    ]).toEqual([true, true]);

    all.host.sheet.calls.clear();
    const later = CROWD.map((each, i) => (i % 4 === 0 ? { ...each, homeTown: 'Wien' } : each));
    const { summary } = await got(getTeam(team, [...later, user('new')]));
    expect(summary).toEqual(['5,000 cells brought up to date', '1 person added at the end']);
    expect(Object.fromEntries(all.host.sheet.calls)).toMatchInlineSnapshot(`
      {
        "listSheets": 1,
        "readGrid": 2,
        "readRows": 2,
        "writeCells": 5,
      }
    `);
  });
});

describe('slices', () => {
  const row = (at: number, width: number, text = ''): CellEdit[] =>
    Array.from({ length: width }, (_, c) => ({ row: at, column: c + 1, value: text }));

  test('cut no row in two', () => {
    const slices = slicesOf(Array.from({ length: 3_000 }, (_, i) => row(i + 1, 15)).flat());
    const rows = slices.map((slice) => [slice[0]!.row, slice[slice.length - 1]!.row]);
    expect(rows).toEqual([
      [1, 1_333],
      [1_334, 2_666],
      [2_667, 3_000],
    ]);
  });

  test('are cut where texts are long', () => {
    expect(slicesOf([1, 2, 3].flatMap((at) => row(at, 2, 'x'.repeat(300_000)))).map(({ length }) => length)).toEqual([2, 2, 2]);
  });

  test('hold a row that is longer than a slice may be, alone', () => {
    expect(slicesOf([...row(1, 1), ...row(2, 40, 'x'.repeat(30_000)), ...row(3, 1)]).map(({ length }) => length)).toEqual([1, 40, 1]);
  });

  test('come in the order of rows, whatever the order of the cells', () => {
    expect(slicesOf([...row(3, 1), ...row(1, 1), ...row(2, 1)])[0]?.map(({ row: at }) => at)).toEqual([1, 2, 3]);
  });

  test('of nothing are none', () => {
    expect(slicesOf([])).toEqual([]);
  });
});
