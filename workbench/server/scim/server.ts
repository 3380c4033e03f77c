/** A foreign SCIM 2.0 service behind our log, our faults and our switches, for the workbench and for tests. */
import { Hono } from 'hono';
import { addSharedRoutes } from '../shared/control/routes.js';
import type { PageContent } from '../shared/control/page.js';
import { createFaults, type Faults } from '../shared/faults/queue.js';
import type { Sleep } from '../shared/faults/wire.js';
import { type ApiRequest, createFront } from '../shared/front.js';
import { type LoggedRequest, memoryRecords, type Records } from '../shared/request-log.js';
import { realSleep, serveApi } from '../shared/serve-api.js';
import { forward } from './forward.js';
import { bendBulk, refuseByChoice } from './ours.js';
import { BASE_PATH, openPeer } from './peer/peer.js';
import { createHeld, type Held } from './peer/users.js';
import { plantSeed } from './plant.js';
import { describeRequest, FAULT_ROUTES, type RouteName } from './routes.js';
import { DEMO_SEED, type Seed, type SeedUser } from './seed.js';
import { changeSwitches, DEFAULT_SWITCHES, type SwitchChange, type Switches } from './switches.js';
import { viewPage } from './view.js';
import { worldOf } from './world.js';

export interface ScimOptions {
  readonly seed?: Seed;
  readonly switches?: SwitchChange;
  /** Milliseconds since 1970; the machine's clock where it is left out. */
  readonly now?: () => number;
  /** How faults wait; real time where it is left out. */
  readonly sleep?: Sleep;
}

export interface ScimServer {
  readonly app: Hono;
  readonly held: Held;
  readonly faults: Faults<RouteName>;
  readonly requests: Records<LoggedRequest<RouteName, 'demo'>>;
  page(): PageContent;
  switches(): Switches;
  /** Turns switches; throws a `TypeError` for one that does not exist. */
  change(change: SwitchChange): void;
  /** Other users in place of those it holds; the groups of the seed stay. */
  plant(users: readonly SeedUser[]): void;
  /** Back to the seed, the switches of the start, no faults, an empty log. */
  reset(): void;
  /** How many users it holds. */
  count(): number;
  close(): Promise<void>;
}

/** Opens the peer and makes the server before it: ask `app.request()`, or hand `app` to `listen`. One at a time in a process. */
export async function openScimServer(options: ScimOptions = {}): Promise<ScimServer> {
  const { seed = DEMO_SEED, now = Date.now, sleep = realSleep } = options;
  const atStart = changeSwitches(DEFAULT_SWITCHES, options.switches ?? {});
  let switches = atStart;
  let closed = false;

  const held = createHeld(() => switches, now);
  const peer = await openPeer(held, seed.token);
  peer.offer(switches);
  plantSeed(held, seed);

  function handle(request: ApiRequest): Response | Promise<Response> {
    const refused = refuseByChoice(request, switches, held);
    if (refused) return refused;
    const isBulk = request.url.pathname === `${BASE_PATH}/Bulk` && switches.bulkResults !== 'all';
    return forward(peer.url, request, (text) => (isBulk ? JSON.stringify(bendBulk(JSON.parse(text), switches.bulkResults)) : text));
  }

  const faults = createFaults(FAULT_ROUTES);
  const requests = memoryRecords<LoggedRequest<RouteName, 'demo'>>();
  const front = createFront<RouteName, 'demo'>({
    handle,
    describe: (request, body) => describeRequest(request, body, seed.token),
    lists: FAULT_ROUTES.lists,
    world: worldOf(held, now),
    faults,
    requests,
    sleep,
    isClosed: () => closed,
  });
  const turn = (next: Switches): void => {
    switches = next;
    peer.offer(next);
  };

  const server: ScimServer = {
    app: new Hono(),
    held,
    faults,
    requests,
    page: () => viewPage(held),
    switches: () => switches,
    change: (change) => turn(changeSwitches(switches, change)),
    plant: (users) => plantSeed(held, { ...seed, users }),
    reset() {
      turn(atStart);
      plantSeed(held, seed);
      faults.clear();
      requests.clear();
      front.clear();
    },
    count: () => held.users.all().length,
    async close() {
      if (closed) return;
      closed = true;
      await peer.close();
    },
  };
  serveApi(server.app, [`${BASE_PATH}/*`], front.handle);
  addSharedRoutes(server);
  return server;
}
