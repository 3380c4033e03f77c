/** The fingerprint of a send: sorting keeps it, anything else that is sent or read differently changes it. */
import { expect, test } from 'vitest';
import { memoryCrypto } from '../../../../core/memory/memory-crypto.js';
import { LONGEST_TEXT, planMac } from '../../../../core/session/sending/plan-mac.js';

const about = { target: 'some', baseUrl: 'https://a.example', mapping: { email: 'E-mail', role: 'Role' } };
const mac = (change: Partial<typeof about> = {}, texts: readonly string[] = ['a', 'b'], owner = 'ann'): Promise<string> =>
  planMac(memoryCrypto(owner), { ...about, ...change }, texts);

test('rows and columns that only changed places keep it', async () => {
  const same = await mac();
  expect(await mac({}, ['b', 'a'])).toBe(same);
  expect(await mac({ mapping: { role: 'Role', email: 'E-mail' } })).toBe(same);
});

test.each([
  ['another row', () => mac({}, ['a', 'c'])],
  ['a row more', () => mac({}, ['a', 'b', 'c'])],
  ['another target', () => mac({ target: 'other' })],
  ['another address', () => mac({ baseUrl: 'https://b.example' })],
  ['a column that means something else', () => mac({ mapping: { email: 'E-mail', role: 'Function' } })],
  ['another person, who has another secret', () => mac({}, ['a', 'b'], 'bob')],
])('%s changes it', async (_, changed) => {
  expect(await changed()).not.toBe(await mac());
});

test('a plan of any size goes to the host in texts that it takes, and each of its rows still counts', async () => {
  const asked: string[] = [];
  const crypto = memoryCrypto('ann');
  const watched = { ...crypto, fingerprint: (texts: readonly string[]) => (asked.push(...texts), crypto.fingerprint(texts)) };
  const rows = Array.from({ length: 2_000 }, (_, row) => `${String(row)} ${'x'.repeat(450)}`);
  const whole = await planMac(watched, about, rows);
  expect(Math.max(...asked.map(({ length }) => length))).toBeLessThanOrEqual(LONGEST_TEXT);
  expect(asked.length).toBeGreaterThan(2);
  expect(await planMac(crypto, about, [...rows].reverse())).toBe(whole);
  expect(await planMac(crypto, about, [...rows.slice(1), `${rows[0] ?? ''}y`])).not.toBe(whole);
});
