/** The host as a whole, its clock and its names. */
import { describe, expect, test } from 'vitest';
import { memoryClock, memoryCrypto, memoryHost } from '../../../core/memory/index.js';

describe('the clock', () => {
  test('moves only when somebody sleeps or moves it', async () => {
    const clock = memoryClock(1000);
    await clock.sleep(50);
    clock.advance(5);
    expect(clock.now()).toBe(1055);
  });

  test('wakes sleepers that overlap at their own times', async () => {
    const clock = memoryClock(0);
    await Promise.all([clock.sleep(50), clock.sleep(30)]);
    expect(clock.now()).toBe(50);
  });
});

describe('fingerprints', () => {
  test('are 43 characters, equal for equal texts only', async () => {
    const [one, same, other] = await memoryCrypto().fingerprint(['a', 'a', 'b']);
    expect(one).toMatch(/^[\w-]{43}$/u);
    expect([one === same, one === other]).toEqual([true, false]);
  });

  test('differ between users', async () => {
    expect(await memoryCrypto('ann').fingerprint(['a'])).not.toEqual(await memoryCrypto('bob').fingerprint(['a']));
  });

  test('names are 22 characters and never repeat', () => {
    const crypto = memoryCrypto();
    const names = Array.from({ length: 500 }, () => crypto.randomId());
    expect(names.every((name) => /^[\w-]{22}$/u.test(name))).toBe(true);
    expect(new Set(names).size).toBe(500);
  });
});

describe('a host without options', () => {
  test('has no network', async () => {
    const host = memoryHost({ allowedHosts: ['api.example.net'] });
    const results = await host.http.send([{ method: 'GET', url: 'https://api.example.net/', headers: {}, timeoutMs: 1 }]);
    expect(results).toEqual([{ kind: 'failure', reason: 'network', detail: 'There is no network here.' }]);
  });
});

describe('who sits at the sheet', () => {
  test('is told where the host knows', async () => {
    expect(await memoryHost({ user: 'ann@x.org' }).user?.()).toBe('ann@x.org');
  });

  test('is not even asked where it does not', () => {
    expect('user' in memoryHost()).toBe(false);
  });
});
