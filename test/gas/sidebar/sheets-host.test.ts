/** The sidebar's host beside the ports' contracts: long lists in parts, chance, and the check asked for in the menu. */
import { expect, test } from 'vitest';
import { checkWhenAsked } from '../../../gas/sidebar/check-when-asked.js';
import { inChunks } from '../../../gas/sidebar/in-chunks.js';
import { gasBench, scriptRun } from '../support/gas-bench.js';

test('a long list goes in parts, in order, and an empty one not at all', async () => {
  const parts: number[][] = [];
  const double = (part: readonly number[]) => Promise.resolve(part.map((one) => (parts.push([...part]), one * 2)));
  expect(await inChunks([1, 2, 3, 4, 5], 2, double)).toEqual([2, 4, 6, 8, 10]);
  expect(await inChunks([], 2, double)).toEqual([]);
  expect(new Set(parts.map(String))).toEqual(new Set(['1,2', '3,4', '5']));
});

test('thousands of fingerprints are a few calls', async () => {
  const { host, script, answers } = gasBench();
  const texts = Array.from({ length: 4_500 }, (_, index) => `row ${index}`);
  expect(new Set(await host.crypto.fingerprint(texts)).size).toBe(4_500);
  expect([answers.length, script.counter.get('Utilities.computeHmacSha256Signature')]).toEqual([3, 4_500]);
});

test('random names have 22 characters and differ', () => {
  const { host } = gasBench();
  const names = Array.from({ length: 100 }, () => host.crypto.randomId());
  expect(names.every((name) => /^[\w-]{22}$/u.test(name))).toBe(true);
  expect(new Set(names).size).toBe(100);
});

test('the host tells no edits and no selection, so the pane checks when it gets the focus', () => {
  expect(Object.keys(gasBench().host.sheet)).not.toEqual(expect.arrayContaining(['onEdit', 'onSelect']));
});

/** A session that only counts its checks. */
function countingSession() {
  let checks = 0;
  return { check: () => Promise.resolve(void (checks += 1)), checks: () => checks };
}

test.each([
  ['Check this sheet', 1],
  ['Open', 0],
])('“%s” in the menu starts %i check, when the sidebar is there', async (label, expected) => {
  const { script } = gasBench();
  script.open();
  script.choose(label);
  const session = countingSession();
  await checkWhenAsked(session, () => scriptRun(script));
  await checkWhenAsked(session, () => scriptRun(script));
  expect(session.checks()).toBe(expected);
});

test('without an answer nothing is checked and nothing breaks', async () => {
  const { script } = gasBench();
  script.kill = () => true;
  const session = countingSession();
  await expect(checkWhenAsked(session, () => scriptRun(script))).resolves.toBeUndefined();
  expect(session.checks()).toBe(0);
});
