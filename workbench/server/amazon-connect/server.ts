/** The reference server of Amazon Connect's operations on users: the documented ones, and our own routes under an underscore. */
import { Hono } from 'hono';
import { createFaults, type Faults } from '../shared/faults/queue.js';
import type { Sleep } from '../shared/faults/wire.js';
import { type ApiRequest, createFront } from '../shared/front.js';
import { realSleep, serveApi } from '../shared/serve-api.js';
import type { Context } from './context.js';
import { addControlRoutes } from './control/routes.js';
import { createApi } from './faithful/api.js';
import { keyOf } from './faithful/authenticate.js';
import { faultWorld } from './fault-world.js';
import { FAULT_ROUTES, matchOperation, type Operation, PREFIXES } from './operations.js';
import { DEMO_SEED, type Seed, type SeedUser } from './seed.js';
import { openStore, type Store } from './store/store.js';
import { changeSwitches, DEFAULT_SWITCHES, type SwitchChange, type Switches } from './switches.js';

export interface AmazonConnectOptions {
  readonly seed?: Seed;
  readonly switches?: SwitchChange;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
  /** How faults wait; real time where it is left out. */
  readonly sleep?: Sleep;
}

export interface AmazonConnectServer {
  readonly app: Hono;
  readonly store: Store;
  readonly faults: Faults<Operation>;
  readonly seed: Seed;
  switches(): Switches;
  /** Turns switches; throws a `TypeError` for one that does not exist. */
  change(change: SwitchChange): void;
  /** Other users in place of those it holds; the log is forgotten, switches and faults stay. A reset takes them back. */
  plant(users: readonly SeedUser[]): void;
  /** Back to the seed, the switches of the start, no faults, full buckets, an empty log. */
  reset(): void;
  close(): void;
}

const member = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>(
    (held, name) => (typeof held === 'object' && held !== null ? (held as Record<string, unknown>)[name] : undefined),
    value,
  );

/** What a request names, before it is carried out. */
function describe(request: ApiRequest, body: unknown, context: Context) {
  const match = matchOperation(request.method, request.url.pathname);
  const id = match?.userId || null;
  const people = [
    id,
    id === null ? null : context.store.user(id)?.username,
    match?.arn.split('/').at(-1),
    member(body, 'Username'),
    member(body, 'IdentityInfo', 'Email'),
    member(body, 'SearchCriteria', 'StringCondition', 'Value'),
    member(body, 'SearchFilter', 'TagFilter', 'TagCondition', 'TagValue'),
  ];
  return { route: match?.operation ?? null, id, people, key: keyOf(request, context) };
}

/** Makes a reference server that does not listen yet: ask `app.request()`, or hand `app` to `listen`. */
export function createAmazonConnectServer(options: AmazonConnectOptions = {}): AmazonConnectServer {
  const { seed = DEMO_SEED, now = Date.now, sleep = realSleep } = options;
  const atStart = changeSwitches(DEFAULT_SWITCHES, options.switches ?? {});
  let switches = atStart;
  let closed = false;

  const store = openStore(seed);
  store.reset(seed.users);
  const context: Context = { store, seed, switches: () => switches, now: () => now() + switches.clockSkewMs };
  const api = createApi(context);
  const faults = createFaults<Operation>(FAULT_ROUTES);
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

  const server: AmazonConnectServer = {
    app: new Hono(),
    store,
    faults,
    seed,
    switches: () => switches,
    change: (change) => void (switches = changeSwitches(switches, change)),
    plant: (users) => store.reset(users),
    reset() {
      store.reset(seed.users);
      switches = atStart;
      faults.clear();
      api.clear();
      front.clear();
    },
    close: () => void (closed = true),
  };

  const paths = PREFIXES.flatMap((prefix) => [`/${prefix}`, `/${prefix}/*`]);
  serveApi(server.app, paths, (request, cut) => front.handle(request, cut));
  addControlRoutes(server);
  return server;
}
