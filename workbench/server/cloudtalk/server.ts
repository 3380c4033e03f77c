/** The reference server of CloudTalk's API for agents, groups and numbers, with our own routes under an underscore. */
import { Hono } from 'hono';
import type { FaultPlan as AnyFaultPlan } from '../shared/faults/fault.js';
import { createFaults, type Faults as FaultQueue } from '../shared/faults/queue.js';
import type { Sleep } from '../shared/faults/wire.js';
import { type ApiRequest, createFront } from '../shared/front.js';
import { realSleep, serveApi } from '../shared/serve-api.js';
import type { Context } from './context.js';
import { addControlRoutes } from './control.js';
import { createApi } from './faithful/api.js';
import { isAuthenticated } from './faithful/authenticate.js';
import { matchRoute } from './faithful/routes.js';
import { faultWorld } from './fault-world.js';
import { BASE_PATH, FAULT_ROUTES, type RouteName } from './fields.js';
import { DEMO_SEED, type Seed, type SeedAgent } from './seed.js';
import { createStore, type Store } from './store/store.js';
import { changeSwitches, DEFAULT_SWITCHES, type SwitchChange, type Switches } from './switches.js';

export type FaultPlan = AnyFaultPlan<RouteName>;
export type Faults = FaultQueue<RouteName>;

export interface CloudTalkOptions {
  readonly seed?: Seed;
  readonly switches?: SwitchChange;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
  /** How faults wait; real time where it is left out. */
  readonly sleep?: Sleep;
}

export interface CloudTalkServer {
  readonly app: Hono;
  readonly store: Store;
  readonly faults: Faults;
  switches(): Switches;
  /** Turns switches; throws a `TypeError` for one that does not exist. */
  change(change: SwitchChange): void;
  /** Other agents in place of those it holds; the log is forgotten, switches and faults stay. A reset takes them back. */
  plant(agents: readonly SeedAgent[]): void;
  /** Back to the seed, the switches of the start, no faults, an empty log. */
  reset(): void;
  close(): void;
}

/** What a request names, before it is carried out: agents by their number and their address. */
function describe({ method, url, headers }: ApiRequest, body: unknown, { keys, store }: Context) {
  const { route = null, id = null } = matchRoute(method, url.pathname) ?? {};
  const { email, agent_id } = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>;
  const number = id ?? (typeof agent_id === 'number' ? agent_id : null);
  const key = isAuthenticated(headers, keys) ? ('company' as const) : null;
  return { route, id: id === null ? null : String(id), people: [email, number === null ? null : store.get(number)?.email], key };
}

/** Makes a reference server that does not listen yet: ask `app.request()`, or hand `app` to `listen`. */
export function createCloudTalkServer(options: CloudTalkOptions = {}): CloudTalkServer {
  const { seed = DEMO_SEED, now = Date.now, sleep = realSleep } = options;
  const atStart = changeSwitches(DEFAULT_SWITCHES, options.switches ?? {});
  let switches = atStart;
  let closed = false;

  const store = createStore();
  store.reset(seed);
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

  const server: CloudTalkServer = {
    app: new Hono(),
    store,
    faults,
    switches: () => switches,
    change: (change) => void (switches = changeSwitches(switches, change)),
    plant: (agents) => store.reset({ ...seed, agents }),
    reset() {
      store.reset(seed);
      switches = atStart;
      faults.clear();
      api.clear();
      front.clear();
    },
    close: () => void (closed = true),
  };

  serveApi(server.app, [`${BASE_PATH}/*`], front.handle);
  addControlRoutes(server);
  return server;
}
