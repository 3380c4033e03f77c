/** The reference server of Agent Connect's user API: seven documented routes, and our own ones under an underscore. */
import { Hono } from 'hono';
import { createFaults } from '../shared/faults/queue.js';
import type { Sleep } from '../shared/faults/wire.js';
import { type ApiRequest, createFront } from '../shared/front.js';
import { realSleep, serveApi } from '../shared/serve-api.js';
import type { Context } from './context.js';
import { addControlRoutes } from './control/routes.js';
import { createApi } from './faithful/api.js';
import { matchRoute } from './faithful/routes.js';
import { faultWorld } from './fault-world.js';
import type { Faults } from './faults.js';
import { FAULT_ROUTES } from './fields.js';
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

/** What a request names, before it is carried out. */
function describe({ method, url, headers }: ApiRequest, body: unknown, { keys }: Context) {
  const { route = null, id = null } = matchRoute(method, url.pathname) ?? {};
  const { email, custom_employee_id } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const key = keys.find((each) => each.key === headers.get('x-api-key'))?.environment ?? null;
  return { route, id, people: [id, email, custom_employee_id], key };
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
  const faults = createFaults(FAULT_ROUTES);
  const front = createFront({
    handle: (request) => api.handle(request),
    describe: (request, body) => describe(request, body, context),
    lists: FAULT_ROUTES.lists,
    world: faultWorld(context),
    faults,
    requests: store.requests,
    sleep,
    isClosed: () => closed,
  });

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

  serveApi(server.app, ['/v2/*'], front.handle);
  addControlRoutes(server);
  return server;
}
