/** The reference server of Agent Connect's user API: seven documented routes, and our own ones under an underscore. */
import { type Context as HonoContext, Hono } from 'hono';
import type { Context } from './context.js';
import { addControlRoutes } from './control/routes.js';
import { createApi } from './faithful/api.js';
import { createFaults, type Faults } from './faults/queue.js';
import { ConnectionLostError, type Sleep } from './faults/wire.js';
import { createFront } from './front.js';
import { answerLost, cutOf } from './listen.js';
import { DEMO_SEED, type Seed, type SeedUser } from './seed.js';
import { openStore, type Store } from './store/store.js';
import { changeSwitches, DEFAULT_SWITCHES, type SwitchChange, type Switches } from './switches.js';

export interface AgentConnectOptions {
  /** File of the database; in memory where it is left out. An existing file keeps what it holds. */
  readonly path?: string;
  readonly seed?: Seed;
  readonly switches?: SwitchChange;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
  /** How faults wait; real time where it is left out. */
  readonly sleep?: Sleep;
}

export interface AgentConnectServer {
  readonly app: Hono;
  readonly store: Store;
  readonly faults: Faults;
  switches(): Switches;
  /** Turns switches; throws a `TypeError` for one that does not exist. */
  change(change: SwitchChange): void;
  /** Other users in place of those it holds; mails and the log are forgotten, switches and faults stay. A reset takes them back. */
  plant(users: readonly SeedUser[]): void;
  /** Back to the seed, the switches of the start, no faults, an empty log. */
  reset(): void;
  close(): void;
}

const realSleep: Sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Where a socket is at hand it is cut; without one the answer's promise rejects. */
function onError(error: Error, c: HonoContext): Response {
  if (error instanceof ConnectionLostError) return answerLost(cutOf(c.env), error);
  throw error;
}

/** Makes a reference server that does not listen yet: ask `app.request()`, or hand `app` to `listen`. */
export function createAgentConnectServer(options: AgentConnectOptions = {}): AgentConnectServer {
  const { seed = DEMO_SEED, now = Date.now, sleep = realSleep } = options;
  const atStart = changeSwitches(DEFAULT_SWITCHES, options.switches ?? {});
  let switches = atStart;
  let closed = false;

  const store = openStore(options.path ?? ':memory:');
  if (store.isEmpty()) store.reset(seed);
  const context: Context = { store, keys: seed.keys, switches: () => switches, now: () => now() + switches.clockSkewMs };
  const api = createApi(context);
  const faults = createFaults();
  const front = createFront({ api, context, faults, sleep, isClosed: () => closed });

  const server: AgentConnectServer = {
    app: new Hono(),
    store,
    faults,
    switches: () => switches,
    change: (change) => void (switches = changeSwitches(switches, change)),
    plant: (users) => store.reset({ ...seed, users }),
    reset() {
      store.reset(seed);
      switches = atStart;
      faults.clear();
      api.clear();
      front.clear();
    },
    close() {
      if (closed) return;
      closed = true;
      store.close();
    },
  };

  server.app.onError(onError);
  server.app.all('/v2/*', async (c) => {
    const { method, url, headers } = c.req.raw;
    return front.handle({ method, url: new URL(url), headers, body: await c.req.text() }, cutOf(c.env));
  });
  addControlRoutes(server);
  return server;
}
