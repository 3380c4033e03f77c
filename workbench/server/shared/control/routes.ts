/** Routes of ours that every server has, under an underscore so that they never meet a vendor's: its page, its log and its controls. */
import type { Context as HonoContext, Hono, Next } from 'hono';
import type { FaultPlan } from '../faults/fault.js';
import type { Faults } from '../faults/queue.js';
import type { LoggedRequest, Records } from '../request-log.js';
import { PAGE_SCRIPT, PAGE_STYLE } from './assets.js';
import { drawPage, type PageContent } from './page.js';

const BAD_REQUEST = 400;
const FORBIDDEN = 403;
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const text = (type: string) => ({ 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' });

/** What the shared controls need of a server. */
export interface Controlled {
  readonly app: Hono;
  readonly faults: Pick<Faults<never>, 'clear'> & { next(plan: FaultPlan): void; pending(): readonly unknown[] };
  readonly requests: Pick<Records<LoggedRequest>, 'all'>;
  page(): PageContent;
  switches(): object;
  change(change: object): void;
  reset(): void;
  /** How many users it holds. */
  count(): number;
}

/** A page of somebody else, open in the same browser, shall not turn switches here. */
async function refuseStrangers(c: HonoContext, next: Next): Promise<Response | undefined> {
  if (c.req.header('sec-fetch-site') === 'cross-site') return c.json({ problem: 'Requests of other sites are refused.' }, FORBIDDEN);
  await next();
  return undefined;
}

/** Runs a control whose JSON comes from outside; what it does not accept is told with a 400. */
export async function control(c: HonoContext, run: (body: object) => unknown): Promise<Response> {
  try {
    const body: unknown = await c.req.json();
    if (typeof body !== 'object' || body === null) throw new TypeError('The body has to be a JSON object.');
    return c.json(run(body) as object);
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return c.json({ problem: error.message }, BAD_REQUEST);
    throw error;
  }
}

/** Adds them to the server's app. */
export function addSharedRoutes(server: Controlled): void {
  const { app, faults, requests } = server;
  const page = (c: HonoContext) => c.html(drawPage(server.page()), 200, { 'content-security-policy': CSP });

  app.use('/_*', refuseStrangers);
  app.get('/', page);
  app.get('/_page', page);
  app.get('/_page.css', (c) => c.body(PAGE_STYLE, 200, text('text/css')));
  app.get('/_page.js', (c) => c.body(PAGE_SCRIPT, 200, text('text/javascript')));
  app.get('/_requests', (c) => c.json({ requests: requests.all() }));
  app.post('/_reset', (c) => {
    server.reset();
    return c.json({ users: server.count() });
  });
  app.get('/_switches', (c) => c.json(server.switches()));
  app.put('/_switches', (c) =>
    control(c, (change) => {
      server.change(change);
      return server.switches();
    }),
  );
  app.get('/_faults', (c) => c.json({ pending: faults.pending() }));
  app.post('/_faults', (c) =>
    control(c, (plan) => {
      faults.next(plan as FaultPlan);
      return { pending: faults.pending() };
    }),
  );
  app.delete('/_faults', (c) => {
    faults.clear();
    return c.json({ pending: [] });
  });
}
