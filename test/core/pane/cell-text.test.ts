/** How cells are named and their text shown. */
import { describe, expect, test } from 'vitest';
import { aroundDifference, cellName, shownText } from '../../../core/pane/cell-text.js';

test.each([
  [1, 1, 'A1'],
  [14, 5, 'E14'],
  [1_048_576, 703, 'AAA1048576'],
])('row %d, column %d is %s', (row, column, name) => {
  expect(cellName({ row, column })).toBe(name);
});

describe('shown text', () => {
  test.each([
    ['plain text is left alone', 'Ann Lee', 'Ann Lee'],
    ['blanks at both ends', ' Ann  ', '␣Ann␣␣'],
    ['no-break space', 'Ann\u00a0', 'Ann␣'],
    ['only blanks', '  ', '␣␣'],
    ['zero-width space', 'a\u200bb', 'a[U+200B]b'],
    ['right-to-left override', '\u202eabc', '[U+202E]abc'],
    ['line break', 'a\nb', 'a↵b'],
    ['other scripts', '山田 花子', '山田 花子'],
  ])('%s', (_, text, shown) => {
    expect(shownText(text)).toBe(shown);
  });

  test('a very long text is cut', () => {
    const shown = shownText('x'.repeat(50_000));
    expect(shown).toBe(`${'x'.repeat(200)}…`);
  });

  test('a text is never cut within a character', () => {
    expect(shownText('😀'.repeat(300))).toBe(`${'😀'.repeat(200)}…`);
  });
});

describe('two texts of a change', () => {
  const long = 'abcdefghi '.repeat(100);

  test('are shown as they are when they are short', () => {
    expect(aroundDifference('same start A', 'same start B')).toEqual({ from: 'same start A', to: 'same start B' });
  });

  test('are cut to what differs when they are long', () => {
    expect(aroundDifference(`${long}old${long}`, `${long}new${long}`)).toEqual({
      from: `…${long.slice(-40)}old${long.slice(0, 40)}…`,
      to: `…${long.slice(-40)}new${long.slice(0, 40)}…`,
    });
  });

  test('keep a blank side blank', () => {
    expect(aroundDifference('', long)).toEqual({ from: '', to: long });
  });

  test('are never cut within a character', () => {
    const { from } = aroundDifference(`${'😀'.repeat(300)}a`, `${'😀'.repeat(300)}b`);
    expect(from).toBe(`…${'😀'.repeat(40)}a`);
  });

  test('where one repeats the end of the other, show the part that is added', () => {
    expect(aroundDifference(long, long + long).to.endsWith('abcdefghi ')).toBe(true);
  });
});
