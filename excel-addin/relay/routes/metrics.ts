/** The counters, for a collector that has the token; open only where nobody has to sign in either. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import type { Env } from '../env.js';
import type { Metrics } from '../metrics.js';
import { PROBLEMS } from '../problems.js';

/** Who may read the counters: everybody, nobody, or whoever has a token. */
export type MetricsAccess = 'open' | 'closed' | { readonly token: string };

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The route of the metrics; to a stranger it does not exist. */
export function metricsRoutes(metrics: Metrics, access: MetricsAccess): Hono<Env> {
  const expected = typeof access === 'object' ? digest(`Bearer ${access.token}`) : null;
  const app = new Hono<Env>();
  app.get('/metrics', (c) => {
    const given = c.req.header('authorization') ?? '';
    const may = expected ? timingSafeEqual(digest(given), expected) : access === 'open';
    if (!may) return c.json({ problem: PROBLEMS.unknown }, 404);
    return c.body(metrics.text(), 200, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' });
  });
  return app;
}
