/** The sidebar's host beside the ports' contracts: long lists in parts, chance, and the check asked for in the menu. */
import { expect, test } from 'vitest';
import { checkWhenAsked } from '../../../gas/sidebar/check-when-asked.js';
import { inChunks } from '../../../gas/sidebar/in-chunks.js';
import type { Session } from '../../../core/session/session.js';
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

/** A session that is starting until `ready` is called. */
function startingSession() {
  const listeners = new Set<() => void>();
  const state = { busy: { what: 'starting' } as object | null };
  const checks: number[] = [];
  const session = {
    state,
    check: () => Promise.resolve(void checks.push(1)),
    subscribe: (listener: () => void) => (listeners.add(listener), () => listeners.delete(listener)),
  } as unknown as Session;
  const ready = () => {
    state.busy = null;
    for (const tell of listeners) tell();
  };
  return { session, checks, ready };
}

test('“Check this sheet” checks as soon as the session has started', async () => {
  const { script } = gasBench();
  script.open();
  script.choose('Check this sheet');
  const { session, checks, ready } = startingSession();
  const asked = checkWhenAsked(session, () => scriptRun(script));
  await new Promise((wake) => setTimeout(wake, 0));
  expect(checks).toEqual([]);
  ready();
  await asked;
  expect(checks).toEqual([1]);
});

test('“Open” checks nothing', async () => {
  const { script } = gasBench();
  script.open();
  script.choose('Open');
  const { session, checks, ready } = startingSession();
  ready();
  await checkWhenAsked(session, () => scriptRun(script));
  expect(checks).toEqual([]);
});
