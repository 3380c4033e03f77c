/** Leases with fencing: one sender per workbook, over every relay that shares the store. */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import type { Metrics } from '../metrics.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import { leaseBody, leaseName } from '../schemas.js';
import type { RelayStore } from '../store/relay-store.js';

export interface LeaseDeps {
  readonly store: RelayStore;
  readonly now: () => number;
  readonly metrics: Metrics;
}

/** The route that gives, prolongs and ends a lease. */
export function leaseRoutes({ store, now, metrics }: LeaseDeps): Hono<Env> {
  const told = (outcome: string): void => metrics.count('muster_leases_total', { outcome });
  const app = new Hono<Env>();
  app.post('/api/lease/:name', async (c) => {
    const name = leaseName.safeParse(c.req.param('name'));
    const body = leaseBody.safeParse(await readJson(c.req.raw));
    if (!name.success || !body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const { account } = c.get('caller');
    const ask = body.data;
    if (ask.action === 'acquire') {
      const lease = await store.acquire(account, name.data, ask.ttlMs, now());
      told(lease ? 'given' : 'busy');
      return c.json({ lease });
    }
    const proof = { name: name.data, owner: ask.owner, fence: ask.fence };
    if (ask.action === 'renew') {
      const held = await store.renew(account, proof, ask.ttlMs, now());
      told(held ? 'renewed' : 'lost');
      return c.json({ held });
    }
    await store.release(account, proof);
    told('released');
    return c.body(null, 204);
  });
  return app;
}
