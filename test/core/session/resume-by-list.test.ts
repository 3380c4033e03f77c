/** A large send that was cut off is taken up by reading everybody, where that costs less than asking after each. */
import { expect, test } from 'vitest';
import { kill } from './support/kill.js';
import { crowd } from './support/roster.js';
import { LEASE_MS, plain, stage } from './support/stage.js';
import { outcomes } from './support/views.js';

test('the pages of the list tell of nearly all, and hardly anybody is asked after alone', async () => {
  const asked: string[] = [];
  const killer = kill();
  const all = stage({
    rows: crowd(70),
    wrap: killer.wrap,
    wire(request, pass) {
      if (request.method === 'GET' && !request.url.includes('?')) asked.push(request.url);
      return pass(request);
    },
  });
  await all.prepare();
  killer.arm(30, 'after');
  expect(await Promise.race([killer.dead, all.session.send().then(() => 'ended' as const)])).not.toBe('ended');
  all.clock.advance(LEASE_MS);
  const next = all.again('ann', plain);
  await next.start();
  await next.resume(next.state.resumable[0]!.run);
  expect(outcomes(next)).toEqual({ succeeded: 71 });
  expect(asked.length).toBeLessThan(2 * 26); // those that may have been sent, under both keys at most
});
