/** What a long send costs beside its requests. */
import { expect, test } from 'vitest';
import { people, world } from './model/scene.js';
import { driveOnce, PACING } from './model/world.js';

test('10,000 rows cost little more than their requests', async () => {
  const all = world();
  const receipt = await driveOnce(all, people(10_000), { pacing: { ...PACING, perMinute: 6_000_000 } });
  expect(receipt.counts.succeeded).toBe(10_000);
  expect(all.log.filter((kind) => kind !== 'create').length).toBeLessThan(1300); // per group of 25 one write and two looks at the sheet; and the renewals
});
