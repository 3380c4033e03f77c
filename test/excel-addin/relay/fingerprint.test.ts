/** Fingerprints are keyed: the same text gives the same one here, another elsewhere, and never a plain hash. */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { planMac } from '../../../core/session/sending/plan-mac.js';
import { relayCrypto } from '../../../excel-addin/taskpane/relay/relay-stores.js';
import { relayBench } from '../support/relay-bench.js';

test('fingerprints a text the same way each time, in 43 characters', async () => {
  const crypto = relayCrypto(relayBench().call);
  const [one, two, other] = await crypto.fingerprint(['a', 'a', 'b']);
  expect(one).toMatch(/^[\w-]{43}$/u);
  expect(two).toBe(one);
  expect(other).not.toBe(one);
});

test('fingerprints otherwise at another relay, and never without a key', async () => {
  const [here] = await relayCrypto(relayBench().call).fingerprint(['a']);
  const [there] = await relayCrypto(relayBench().call).fingerprint(['a']);
  expect(here).not.toBe(there);
  expect(here).not.toBe(createHash('sha256').update('a').digest('base64url'));
});

test('fingerprints a plan of any size, in order', async () => {
  const crypto = relayCrypto(relayBench().call);
  const texts = Array.from({ length: 5001 }, (_, at) => `${at} ${'é'.repeat(400)}`);
  const prints = await crypto.fingerprint(texts);
  expect(prints).toHaveLength(5001);
  expect(prints[5000]).toBe((await crypto.fingerprint([texts[5000]!]))[0]);
  expect(await crypto.fingerprint([])).toEqual([]);
});

test('fingerprints what a send of 20,000 people is about', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => JSON.stringify({ person: at, profile: 'é'.repeat(250) }));
  const about = { target: 'agent-connect', baseUrl: 'https://demo.api.stellaconnect.net', mapping: {} };
  expect(await planMac(relayCrypto(relayBench().call), about, rows)).toMatch(/^[\w-]{43}$/u);
});

test('makes random names of 22 characters', () => {
  const crypto = relayCrypto(relayBench().call);
  const names = Array.from({ length: 100 }, () => crypto.randomId());
  expect(new Set(names).size).toBe(100);
  for (const name of names) expect(name).toMatch(/^[\w-]{22}$/u);
});
