/** Requests on their way to the target: checked as a batch before anything leaves, then signed and sent. */
import { Hono } from 'hono';
import type { HttpRequest, HttpResult } from '../../../core/ports/index.js';
import type { Env } from '../env.js';
import { forward, type ForwardDeps } from '../forward.js';
import { callerKey } from '../guards/only-signed-in.js';
import type { RateGuards } from '../guards/rates.js';
import { PROBLEMS } from '../problems.js';
import { readJson } from '../read-json.js';
import { sendBody } from '../schemas.js';
import { organisationSecrets, type FixedSecret } from '../secrets/organisation-secrets.js';
import type { LeaseProof, RelayStore } from '../store/relay-store.js';
import { LEASE_LOST } from '../../../core/said/by-hosts.js';

export interface SendDeps extends Omit<ForwardDeps, 'secrets'> {
  readonly store: RelayStore;
  readonly fixedSecret: FixedSecret;
  readonly rates: RateGuards;
}

const LOST: HttpResult = { kind: 'failure', reason: 'not-sent', detail: LEASE_LOST };

/** The route that sends; one result per request, in their order. */
export function sendRoutes({ store, fixedSecret, rates, ...wire }: SendDeps): Hono<Env> {
  const app = new Hono<Env>();
  app.post('/api/send', async (c) => {
    const body = sendBody.safeParse(await readJson(c.req.raw));
    if (!body.success) return c.json({ problem: PROBLEMS.shape }, 400);
    const { requests, lease } = body.data;
    const caller = c.get('caller');
    const log: ForwardDeps['log'] = (entry) => wire.log({ ...entry, id: c.get('requestId') });
    const deps = { ...wire, log, secrets: organisationSecrets(store, fixedSecret, caller.account) };
    return rates.upstream(callerKey(caller), requests.length, async () => {
      // Last before anything leaves: whoever slept since this call was made may have been overtaken.
      if (lease && !(await isHeld(store, caller.account, lease, wire.now()))) {
        wire.metrics.count('muster_fenced_total');
        log({ event: 'fenced', count: requests.length });
        return c.json(requests.map(() => LOST));
      }
      return c.json(await Promise.all(requests.map((request) => forward(request as HttpRequest, deps))));
    });
  });
  return app;
}

/** A record that cannot be read counts as one that is not there. */
async function isHeld(store: RelayStore, account: string, lease: LeaseProof, now: number): Promise<boolean> {
  try {
    return await store.holds(account, lease, now);
  } catch {
    return false;
  }
}
