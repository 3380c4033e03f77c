/** Keyed fingerprints: the pane gives texts, the key stays here. */
import { createHmac } from 'node:crypto';
import { Hono } from 'hono';
import type { Env } from '../env.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import { fingerprintBody } from '../schemas.js';
import type { RelayStore } from '../store/relay-store.js';

/** The route that fingerprints the texts of a plan. */
export function fingerprintRoutes(store: RelayStore): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/api/fingerprint', async (c) => {
    const body = fingerprintBody.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const key = await store.fingerprintKey(c.get('caller').account);
    return c.json({ fingerprints: body.data.texts.map((text) => createHmac('sha256', key).update(text).digest('base64url')) });
  });
  return app;
}
