/** Archives that claim, hide or grow are refused before anything is inflated. */
import { describe, expect, test } from 'vitest';
import { guardArchive } from '../../../workbench/files/archive-guard.js';
import { firstSheet, problemOf, xlsx } from './support.js';
import { zip } from './zip.js';

const small = new TextEncoder().encode('<x/>');
const zeros = new Uint8Array(5_000_000);

const DIRECTORY_ENTRY = 0x02014b50;
/** An archive of one small part with two bytes of its directory written over. */
function altered(at: number, value: number): Uint8Array {
  const bytes = zip([{ name: 'a', bytes: small }]);
  const view = new DataView(bytes.buffer);
  const start = bytes.findIndex((_, place) => place + 4 <= bytes.length && view.getUint32(place, true) === DIRECTORY_ENTRY);
  view.setUint16(start + at, value, true);
  return bytes;
}

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
    ['a part behind a password', altered(8, 1), /encrypted/u],
    ['a directory that is none', altered(0, 0), /directory is damaged/u],
    ['a part that is not where the directory says', altered(42, 1), /parts is damaged/u],
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

test('a size that a local header leaves open is filled in, so that no reader makes room for more', () => {
  const guarded = guardArchive(zip([{ name: 'a', bytes: small, claimedLocally: 0 }]));
  expect('bytes' in guarded && new DataView(guarded.bytes.buffer).getUint32(22, true)).toBe(small.length);
});

test('an ordinary workbook passes, whatever its name says', async () => {
  expect(firstSheet('roster.csv', await xlsx((book) => book.addWorksheet('Team').addRow(['a']))).grid.rows).toEqual([['a']]);
});
