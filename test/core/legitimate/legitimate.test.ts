/** Five thousand people of twelve locales with odd names and odd addresses, none of them wrong: nothing is marked, nobody is passed over. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { run } from '../codes/run-case.js';
import { LOCALES } from './locales.js';
import { ODD_FIRST, ODD_LAST } from './odd-values.js';
import { rosterOf } from './roster.js';

const SHEETS = 6;
const PEOPLE = 70; // on 6 sheets of 12 locales: more than 5,000
const SEED = Number(process.env['MUSTER_SEED'] ?? 20_260_505);
const anySeed = fc.integer({ min: 0, max: 1_000_000_000 });

/** Errors and warnings that stand, with what the cell says. */
function marked({ grid }: Parameters<typeof run>[0]): string[] {
  return run({ grid })
    .issues.filter(({ level }) => level !== 'info')
    .map(({ code, row, column }) => `${code}: ${JSON.stringify(grid.rows[(row ?? 1) - 1]?.[(column ?? 1) - 1])}`);
}

/** The roster with other texts in one column. */
function withColumn(grid: ReturnType<typeof rosterOf>, heading: string, textAt: (row: number) => string | null): typeof grid {
  const column = grid.rows[0]!.indexOf(heading);
  const rows = grid.rows.map((cells, row) => cells.map((cell, at) => (row > 0 && at === column ? (textAt(row) ?? cell) : cell)));
  return { ...grid, rows };
}

describe('none of 5,000 people is refused or warned of', () => {
  console.log(`legitimate people: MUSTER_SEED=${SEED}`);
  test('they are as many', () => {
    expect(SHEETS * PEOPLE * LOCALES.length).toBeGreaterThanOrEqual(5_000);
  });

  test.each(LOCALES)('$tag', (locale) => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const grid = rosterOf(locale, seed, PEOPLE);
        expect(marked({ grid })).toEqual([]);
        expect(run({ grid }).checked.roster.people).toBe(PEOPLE);
      }),
      { seed: SEED, numRuns: SHEETS },
    );
  });
});

test.each([
  ['First Name', ODD_FIRST],
  ['Last Name', ODD_LAST],
])('each odd name is let through: %s', (heading, names) => {
  const grid = withColumn(rosterOf(LOCALES[0]!, SEED, names.length), heading, (row) => names[row - 1]!);
  expect(marked({ grid })).toEqual([]);
});

test('a mistake among them is found: each of them is looked at', () => {
  fc.assert(
    fc.property(anySeed, fc.nat(LOCALES.length - 1), (seed, at) => {
      const grid = withColumn(rosterOf(LOCALES[at]!, seed, 5), 'Email Address', (row) => (row === 3 ? 'ann@' : null));
      const found = run({ grid }).issues.some(({ level, row }) => level !== 'info' && row === 4);
      expect(found).toBe(true);
    }),
    { seed: SEED, numRuns: 24 },
  );
});
