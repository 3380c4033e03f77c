/** Figures that are kept: what became worse since is told, in either direction of a goal, and a run of some sections leaves the others alone. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { atLeast, atMost, type Figure, told } from './figure.mjs';
import { linesBetween, PAGE, withLines } from './page.mjs';
import { printFigures, rounded } from './print-figures.mjs';
import { merged, mergedTable, regressions } from './stored.mjs';

describe('a regression', () => {
  const worse = (figure: Figure, before: number): string[] => regressions([figure], { [figure.name]: before });

  test('is more than a fifth above what may not be larger', () => {
    expect(worse(atMost('check: x', 1.21, 'x', 2), 1)).toEqual(['Worse than stored by 21 %: check: x is 1.21, was 1.']);
    expect(worse(atMost('check: x', 1.19, 'x', 2), 1)).toEqual([]);
  });

  test('is more than a fifth below what may not be smaller', () => {
    expect(worse(atLeast('edit: x', 10_000, 'x', 5_000), 13_000)).toEqual(['Worse than stored by 30 %: edit: x is 10000, was 13000.']);
    expect(worse(atLeast('edit: x', 13_000, 'x', 5_000), 10_000)).toEqual([]);
  });

  test('is none of a figure without a goal, or of one that was not stored', () => {
    expect(worse(told('check: ms', 9, 'ms'), 1)).toEqual([]);
    expect(regressions([atMost('check: x', 9, 'x', 2)], {})).toEqual([]);
  });
});

describe('what is kept', () => {
  test('is every figure with a goal of the sections that ran, and of the others what was there', () => {
    const before = { 'edit: gone': 3, 'edit: x': 1, 'check: x': 2 };
    expect(merged(before, [atMost('edit: x', 1.23456, 'x', 2), told('edit: ms', 5, 'ms')], ['edit'])).toEqual({
      'check: x': 2,
      'edit: x': 1.235,
    });
  });

  test('stands in a table, section by section', () => {
    const first = mergedTable([], [atMost('team: x', 0.25, 'x', 0.5), told('team: ms', 5, 'ms')], ['team']);
    expect(first.slice(2)).toEqual(['| team: x | 0.250 x | at most 0.5 | met |']);
    const second = mergedTable(first, [atMost('pacing: y', 3, '', 0)], ['pacing']);
    expect(second).toEqual([...first, '| pacing: y | 3 | at most 0 | **short** |']);
    expect(mergedTable(second, [], ['team']).slice(2)).toEqual(['| pacing: y | 3 | at most 0 | **short** |']);
  });
});

describe('the page', () => {
  const page = 'Before.\n\n<!-- table -->\n\nold\n\n<!-- end of table -->\n\nAfter.\n';

  test('is changed between two comments and nowhere else', () => {
    expect(withLines(page, 'table', ['new', 'newer'])).toBe(page.replace('old', 'new\nnewer'));
    expect(linesBetween(page, 'table')).toEqual(['old']);
  });

  test('without the comments is left alone', () => {
    expect(() => withLines(page, 'picture', [])).toThrow('The page has no place for picture');
  });

  test('about performance has both of its places', () => {
    const real = readFileSync(PAGE, 'utf8');
    expect(['figures', 'growth'].map((part) => linesBetween(real, part).length > 1)).toEqual([true, true]);
  });
});

test('the page tells of each section', () => {
  const page = readFileSync(PAGE, 'utf8');
  const sections = /SECTIONS = \{([^}]*)\}/u.exec(readFileSync('test/bench/sections.mjs', 'utf8'))?.[1] ?? '';
  const names = [...sections.matchAll(/^ {2}([a-z]+): /gmu)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !page.includes(`\n| \`${name}\` | `))).toEqual([]);
});

describe('printed figures', () => {
  test('say by a word whether a goal is met', () => {
    const lines: string[] = [];
    printFigures(
      [atMost('a: long name', 1, 'x', 2), atMost('a: x', 3, 'x', 2), told('a: y', 4.5678, 'ms')],
      (line) => void lines.push(line),
    );
    expect(lines).toEqual([
      '  a: long name          1 x       PASS   at most 2',
      '  a: x                  3 x       short  at most 2',
      '  a: y               4.57 ms',
    ]);
  });

  test('that miss a goal by little show by how much', () => {
    const lines: string[] = [];
    printFigures([atMost('a: x', 1.00042, 'x', 1)], (line) => void lines.push(line));
    expect(lines).toEqual(['  a: x    1.00042 x       short  at most 1']);
  });

  test('have three digits that mean something', () => {
    expect([0.001234, 1.5, 12.345, 123.45, 40, 123_456].map(rounded)).toEqual(['0.00123', '1.50', '12.3', '123', '40', '123456']);
  });
});
