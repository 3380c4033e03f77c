/** Who the relay takes the caller for, and which hosts are the company's own. The pane asks this first, to know whether it has to sign in. */
import { Hono } from 'hono';
import type { OwnHosts } from '../../../core/targets/own-hosts.js';
import type { Env } from '../env.js';

/** The route behind which every way of signing in has already been passed. */
export function accessRoutes(ownHosts: OwnHosts): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/api/access', (c) => {
    const { name, roles } = c.get('caller');
    return c.json({ ok: true, user: { name, roles }, ...(Object.keys(ownHosts).length > 0 && { hosts: ownHosts }) });
  });
  return app;
}
