/** Requests on their way to the target: checked as a batch before anything leaves, then signed and sent. */
import { Hono } from 'hono';
import type { HttpRequest } from '../../../core/ports/index.js';
import type { Env } from '../env.js';
import { forward, type ForwardDeps } from '../forward.js';
import { organisationSecrets, type FixedSecret } from '../organisation-secrets.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import { sendBody } from '../schemas.js';
import type { RelayStore } from '../store/relay-store.js';

/** The route that sends; one result per request, in their order. */
export function sendRoutes(store: RelayStore, fixed: FixedSecret, wire: Omit<ForwardDeps, 'secrets'>): Hono<Env> {
  return new Hono<Env>().post('/api/send', async (c) => {
    const body = sendBody.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const deps = { ...wire, secrets: organisationSecrets(store, fixed, c.get('caller').account) };
    return c.json(await Promise.all(body.data.requests.map((request) => forward(request as HttpRequest, deps))));
  });
}
