/** Leases with fencing: one sender per workbook, over every relay that shares the store. */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import { leaseBody, leaseName } from '../schemas.js';
import type { RelayStore } from '../store/relay-store.js';

/** The route that gives, prolongs and ends a lease. */
export function leaseRoutes(store: RelayStore, now: () => number): Hono<Env> {
  return new Hono<Env>().post('/api/lease/:name', async (c) => {
    const name = leaseName.safeParse(c.req.param('name'));
    const body = leaseBody.safeParse(await readJson(c.req.raw));
    if (!name.success || !body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const { account } = c.get('caller');
    const ask = body.data;
    if (ask.action === 'acquire') return c.json({ lease: await store.acquire(account, name.data, ask.ttlMs, now()) });
    const proof = { name: name.data, owner: ask.owner, fence: ask.fence };
    if (ask.action === 'renew') return c.json({ held: await store.renew(account, proof, ask.ttlMs, now()) });
    await store.release(account, proof);
    return c.body(null, 204);
  });
}
