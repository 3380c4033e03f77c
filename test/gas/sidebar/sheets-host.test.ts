/** The sidebar's host beside the ports' contracts: long lists in parts, chance, and what the menu asked for. */
import { expect, test } from 'vitest';
import { doWhenAsked } from '../../../gas/sidebar/do-when-asked.js';
import { inChunks } from '../../../gas/sidebar/in-chunks.js';
import { serverMethod } from '../../../gas/sidebar/script-run.js';
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

/** A session that only notes what it is told. */
function notingSession() {
  const told: string[] = [];
  const note = (what: string) => () => Promise.resolve(void told.push(what));
  return { check: note('check'), getTeam: note('getTeam'), told };
}

test.each([
  ['Check this sheet', ['check']],
  ['Get current team', ['getTeam']],
  ['Open', []],
])('“%s” in the menu starts %j, once, when the sidebar is there', async (label, expected) => {
  const { script } = gasBench();
  script.open();
  script.choose(label);
  const session = notingSession();
  await doWhenAsked(session, serverMethod(() => scriptRun(script), 'begin')());
  await doWhenAsked(session, serverMethod(() => scriptRun(script), 'begin')());
  expect(session.told).toEqual(expected);
});

test('without an answer nothing is done and nothing breaks', async () => {
  const { script } = gasBench();
  script.kill = () => true;
  const session = notingSession();
  await expect(doWhenAsked(session, serverMethod(() => scriptRun(script), 'begin')())).resolves.toBeUndefined();
  expect(session.told).toEqual([]);
});
