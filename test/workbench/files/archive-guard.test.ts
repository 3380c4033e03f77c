/** Archives that claim, hide or grow are refused before anything is inflated. */
import { describe, expect, test } from 'vitest';
import { firstSheet, problemOf, xlsx } from './support.js';
import { zip } from './zip.js';

const small = new TextEncoder().encode('<x/>');
const zeros = new Uint8Array(5_000_000);

describe('refused', () => {
  test.each([
    ['a part that unpacks to a thousand times its size', zip([{ name: 'xl/workbook.xml', bytes: zeros }]), /unpacks to 250 times/u],
    ['a total of more than is ever needed', zip([{ name: 'a', bytes: small, claimed: 4_000_000_000 }]), /more than 400 MB/u],
    [
      'many parts that are too much together',
      zip(Array.from({ length: 600 }, (_, at) => ({ name: `${at}`, bytes: small, claimed: 999_999 }))),
      /more than 400 MB/u,
    ],
    ['more parts than a workbook has', zip(Array.from({ length: 5001 }, (_, at) => ({ name: `${at}`, bytes: small }))), /5001 parts/u],
    ['an archive in the archive', zip([{ name: 'xl/embeddings/inner.ZIP', bytes: small }]), /another archive/u],
    [
      'a local header that differs from the directory',
      zip([{ name: 'a', bytes: small, claimedLocally: 3_000_000_000 }]),
      /different sizes/u,
    ],
    ['an archive that is cut off', zip([{ name: 'a', bytes: small }]).slice(0, 40), /cut off/u],
    ['an archive that is no workbook', zip([{ name: 'a.txt', bytes: small }]), /cannot be read as a workbook|without any sheet/u],
  ])('%s', (_, bytes, words) => {
    expect(problemOf('roster.xlsx', bytes)).toMatch(words);
  });

  test('an old or encrypted workbook, by its first bytes', () => {
    expect(problemOf('roster.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))).toMatch(/password/u);
  });

  test('an empty file', () => {
    expect(problemOf('roster.csv', new Uint8Array())).toMatch(/is empty/u);
  });
});

test('an ordinary workbook passes, whatever its name says', async () => {
  expect(firstSheet('roster.csv', await xlsx((book) => book.addWorksheet('Team').addRow(['a']))).grid.rows).toEqual([['a']]);
});
