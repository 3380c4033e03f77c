/** The last look at a target and a pace that is learnt: only what the target calls too fast slows it down. */
import { expect, test } from 'vitest';
import type { PageVerdict, ProvisioningApi } from '../../../core/sending/index.js';
import { modelApi } from './model/model-api.js';
import { DAN, world } from './model/scene.js';
import { driveOnce, PACING } from './model/world.js';

test.each<[string, PageVerdict, string]>([
  ['that says nothing is no refusal: the next one leaves at the pace', { kind: 'unknown', reason: 'status 500' }, 'pace'],
  ['that asks to wait is one', { kind: 'throttled', retryAfterMs: null }, 'throttled'],
])('a page %s', async (_name, verdict, reason) => {
  const reasons = new Set<string>();
  let asked = 0;
  const api: ProvisioningApi = { ...modelApi, readPage: () => (asked++ === 0 ? verdict : { kind: 'page', users: [], next: null }) };
  await driveOnce(world(), [DAN], { api, promises: { enforcesUniqueKeys: false }, pacing: { ...PACING, learnUpTo: 600 } }, (_, step) => {
    if (step.kind === 'wait' && asked === 1) reasons.add(step.reason);
  });
  expect([asked, ...reasons]).toEqual([2, reason]);
});
