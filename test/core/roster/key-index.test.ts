/** Rows by key, against the simplest thing that could hold them: a list of keys that is gone through. */
import { describe, expect, test } from 'vitest';
import { KeyIndex } from '../../../core/roster/key-index.js';
import { hashOf } from '../../../core/text/hash.js';

const ROWS = 60;

/** Numbers below a limit from a seed. */
function numbersFrom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % limit;
  };
}

/** Texts that meet in one bucket of every table of up to 64 buckets. */
function crowded(count: number): string[] {
  const texts: string[] = [];
  for (let n = 0; texts.length < count; n++) if ((hashOf(`k${n}`) & 63) === 0) texts.push(`k${n}`);
  return texts;
}

const rowsWith = (keys: readonly string[], key: string): number[] => keys.flatMap((each, row) => (each === key ? [row] : []));

function expectSame(index: KeyIndex, keys: readonly string[], texts: readonly string[]): void {
  expect(index.keys).toEqual(keys);
  for (const text of texts) {
    expect(index.rowsOf(text)).toEqual(rowsWith(keys, text));
    expect(index.first(text)).toBe(rowsWith(keys, text)[0] ?? -1);
  }
  keys.forEach((key, row) => expect(index.isShared(row)).toBe(key !== '' && rowsWith(keys, key).length > 1));
  expect([...index.allKeys()].sort()).toEqual([...new Set(keys.filter((key) => key !== ''))].sort());
}

describe.each([
  ['few keys that many rows share', Array.from({ length: 7 }, (_, n) => `key ${n}`)],
  ['many keys', Array.from({ length: 90 }, (_, n) => `key ${n}`)],
  ['keys that all meet in one bucket', crowded(90)],
])('%s', (_, texts) => {
  test.each([1, 2, 3])('stand where they were put, whatever was there before (seed %i)', (seed) => {
    const below = numbersFrom(seed);
    const index = new KeyIndex(ROWS);
    const keys = new Array<string>(ROWS).fill('');
    for (let round = 0; round < 40; round++) {
      for (let edit = 0; edit < 25; edit++) {
        const row = below(ROWS);
        const key = below(4) === 0 ? '' : texts[below(texts.length)]!;
        const other = index.set(row, key);
        keys[row] = key;
        const others = rowsWith(keys, key).filter((each) => each !== row);
        if (key === '' || others.length === 0) expect(other).toBe(-1);
        else expect(others).toContain(other);
      }
      expectSame(index, keys, texts);
    }
  });
});

test('rows that are filled from top to bottom are told the topmost row with their key', () => {
  const index = new KeyIndex(4);
  expect(['a', 'b', 'a', 'a'].map((key, row) => index.set(row, key))).toEqual([-1, -1, 0, 0]);
});

test('a visitor may take the rows away that it is called for', () => {
  const index = new KeyIndex(3);
  for (let row = 0; row < 3; row++) index.set(row, 'a');
  const seen: number[] = [];
  index.forEach('a', (row) => {
    seen.push(row);
    index.set(row, '');
  });
  expect(seen.sort()).toEqual([0, 1, 2]);
  expect(index.first('a')).toBe(-1);
});
