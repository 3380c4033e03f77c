/** The few rows that have a key, against a plain list of keys. */
import { expect, test } from 'vitest';
import { FewKeys } from '../../../core/roster/few-keys.js';

const KEYS = ['', 'a', 'b', 'c'];

test('the topmost row with a key is found, whatever was given and taken before, and where rows come and go', () => {
  const few = new FewKeys();
  const keys = new Array<string>(20).fill('');
  for (let edit = 0; edit < 400; edit++) {
    const row = (edit * 7 + (edit >> 3)) % keys.length;
    keys[row] = KEYS[(edit * 5 + (edit >> 2)) % KEYS.length]!;
    few.set(row, keys[row]);
    if (edit % 40 === 39) {
      few.moveRows({ at: 3, by: 2, rows: keys.length });
      keys.splice(3, 0, '', '');
    }
    expect(keys.map((_, at) => few.keyAt(at))).toEqual(keys);
    for (const key of ['a', 'b', 'c']) expect(few.first(key)).toBe(keys.indexOf(key));
  }
});
