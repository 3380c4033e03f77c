/** What the browser still delivers of a pane that is closed: that its lease is free, and nothing else. */
import { describe, expect, test } from 'vitest';
import { relayCall } from '../../../../excel-addin/taskpane/relay/relay-call.js';
import { relayLock } from '../../../../excel-addin/taskpane/relay/relay-stores.js';

const LEASE = { name: 'send', owner: 'me', fence: 1, expiresAt: 0 };

/** The lock of a pane, and the actions that its browser delivers although the page is gone. */
function pane() {
  const outlives: unknown[] = [];
  const fetch = (_: unknown, { body, keepalive }: RequestInit = {}): Promise<Response> => {
    if (keepalive === true) outlives.push((JSON.parse(body as string) as { action: unknown }).action);
    return Promise.resolve(Response.json({ lease: LEASE, held: true }));
  };
  const call = relayCall({ fetch, base: 'https://relay.example/' });
  return { lock: relayLock(call, () => Promise.resolve('workbook')), outlives };
}

describe('a pane that is closed', () => {
  test('still gives its lease back', async () => {
    const { lock, outlives } = pane();
    await lock.release(LEASE);
    expect(outlives).toEqual(['release']);
  });

  test('takes none any more, which nobody would hold', async () => {
    const { lock, outlives } = pane();
    await lock.acquire('send', 1);
    await lock.renew(LEASE, 1);
    expect(outlives).toEqual([]);
  });
});
