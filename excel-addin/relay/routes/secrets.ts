/** Secrets go in, are replaced and are removed; what comes out is only whether one is there. */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import type { FixedSecret } from '../secrets/organisation-secrets.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import { secretBody, secretName } from '../schemas.js';
import type { RelayStore } from '../store/relay-store.js';

/** The routes of the organisation's secrets; only an administrator changes one. */
export function secretRoutes(store: RelayStore, fixed: FixedSecret): Hono<Env> {
  const app = new Hono<Env>();
  app.on(['GET', 'PUT', 'DELETE'], '/api/secrets/:name', async (c) => {
    const name = secretName.safeParse(c.req.param('name'));
    if (!name.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const { account, roles } = c.get('caller');
    const isFixed = fixed(name.data) !== null;
    if (c.req.method === 'GET') return c.json({ set: isFixed || (await store.secret(account, name.data)) !== null });
    if (!roles.includes('admin')) return c.json({ problem: PROBLEMS.admin }, 403);
    if (isFixed) return c.json({ problem: PROBLEMS.fixed }, 409);
    if (c.req.method === 'DELETE') {
      await store.removeSecret(account, name.data);
      return c.body(null, 204);
    }
    const body = secretBody.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    await store.setSecret(account, name.data, body.data.value);
    return c.body(null, 204);
  });
  return app;
}
