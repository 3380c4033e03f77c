/** The pane itself, to everybody: it has to load before anybody can sign in. */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import { cacheControl } from '../headers.js';
import type { PaneFiles } from '../pane-files.js';

/** The routes of the built pane's files, whose pages may do what `policy` says. */
export function paneRoutes(pane: PaneFiles, policy: string): Hono<Env> {
  const app = new Hono<Env>();
  app.get('/', (c) => c.redirect('/taskpane.html', 302));
  app.get('*', async (c, next) => {
    const file = pane.get(c.req.path);
    if (!file) return next();
    c.header('content-type', file.type);
    c.header('cache-control', cacheControl(c.req.path));
    if (file.type.startsWith('text/html')) c.header('content-security-policy', policy);
    return c.body(file.bytes);
  });
  return app;
}
