/** The workbench in the test's own process: its servers run on a clock that a test can move, and another program can stand on the wire. */
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createAgentConnectServer, listen, type AgentConnectServer } from '../../../workbench/server/agent-connect/index.js';
import { type OtherTargets, openOtherTargets } from '../../../workbench/server/other-targets.js';
import { createWorkbenchApp } from '../../../workbench/server/workbench-app.js';
import { barePage } from './bare-page.js';

const LOOPBACK = '127.0.0.1';
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

export interface OwnWorkbench {
  readonly origin: string;
  readonly target: AgentConnectServer;
  /** Where the target listens by itself, for a program that stands in front of it. */
  readonly targetUrl: string;
  /** The clock of relay and target. */
  now(): number;
  /** Moves it forward. */
  advance(ms: number): void;
  /** Puts a program between add-on and target; null takes it away. */
  intercept(wire: Wire | null): void;
  stop(): Promise<void>;
}

/** Answers a request in the target's place, or throws for a wire that broke. */
export type Wire = (request: Request) => Promise<Response>;

/** A workbench that plays all targets. There can be one at a time in a process. */
export type FullWorkbench = OwnWorkbench & { readonly others: OtherTargets };

export interface OwnWorkbenchOptions {
  /** The page without its grid, which starts in half the time: for scenarios in which nobody looks at a cell. */
  readonly bare?: boolean;
}

/** Starts relay, all targets and a page without its grid on a free port. */
export async function startFullWorkbench(): Promise<FullWorkbench> {
  const clock = movingClock();
  const others = await openOtherTargets(clock.now);
  const workbench = await startOwnWorkbench({ bare: true }, clock, others.targets);
  return { ...workbench, others, stop: () => workbench.stop().then(() => others.close()) };
}

function movingClock() {
  let ahead = 0;
  return { now: (): number => Date.now() + ahead, advance: (ms: number) => void (ahead += ms) };
}

/** Starts relay, target and page on a free port; `others` are the targets beside the default one. */
export async function startOwnWorkbench(
  { bare = false }: OwnWorkbenchOptions = {},
  { now, advance } = movingClock(),
  others: OtherTargets['targets'] = [],
): Promise<OwnWorkbench> {
  let wire: Wire | null = null;
  const target = createAgentConnectServer({ now });
  const listening = await listen(target.app);
  const wired = new Hono();
  wired.all('/v2/*', (c) => (wire === null ? target.app.fetch(c.req.raw) : wire(c.req.raw)));
  wired.all('*', (c) => target.app.fetch(c.req.raw));
  // A cut wire is no answer at all, not one with status 500.
  wired.onError((error) => {
    throw error;
  });

  const instead = bare ? await barePage() : new Map<string, never>();
  const front = new Hono();
  front.get('/page/:file', (c, next) => {
    const file = instead.get(c.req.path);
    return file ? Promise.resolve(c.body(file.text, 200, { 'content-type': file.type })) : next();
  });
  const server = serve({ fetch: front.fetch, hostname: LOOPBACK, port: 0, overrideGlobalObjects: false });
  await new Promise((ready) => server.once('listening', ready));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new TypeError('Expected the workbench to listen on a port');
  const origin = `http://${LOOPBACK}:${address.port}`;
  const app = await createWorkbenchApp({ project: PROJECT, origin, target: { ...target, app: wired }, others, now });
  front.all('*', (c) => app.fetch(c.req.raw));
  return {
    origin,
    target,
    targetUrl: listening.url,
    now,
    advance,
    intercept: (next) => void (wire = next),
    async stop() {
      await new Promise((closed) => {
        server.close(closed);
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
      await listening.close();
      target.close();
    },
  };
}
