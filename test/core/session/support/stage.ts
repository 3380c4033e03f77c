/** A workbook in memory, the reference server as its network, virtual time, and a session over them: what the tests of a session act on. */
import { createHmac } from 'node:crypto';
import { afterEach } from 'vitest';
import {
  leaseBook,
  memoryHost,
  memoryJournal,
  memorySettings,
  type HttpHandler,
  type MemoryHost,
  type MemorySheetOptions,
} from '../../../../core/memory/index.js';
import type { CellGrid, CellValue, Host, HttpRequest, HttpResult } from '../../../../core/ports/index.js';
import { createSession } from '../../../../core/session/create-session.js';
import type { Session } from '../../../../core/session/session.js';
import type { Target } from '../../../../core/target.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';
import { createAgentConnectServer, type AgentConnectServer, type SwitchChange } from '../../../../workbench/server/agent-connect/index.js';
import type { Seed } from '../../../../workbench/server/agent-connect/seed.js';
import { stageClock, type StageClock } from './stage-clock.js';

export const BASE = 'https://demo.api.stellaconnect.net';
export const KEY = 'demo-key';
export const SECRET = 'demo-secret';
export const SHEET = 'team';
export const LEASE_MS = 300_000; // longer than a dead pane can hold its lease

type Pass = (request: HttpRequest) => Promise<HttpResult>;

export interface StageOptions {
  readonly rows?: readonly (readonly CellValue[])[];
  /** What else there is to say of the grid of `rows`. */
  readonly grid?: Partial<CellGrid>;
  /** Instead of one sheet made of `rows`. */
  readonly sheets?: readonly MemorySheetOptions[];
  readonly switches?: SwitchChange;
  /** Who is at the target from the start; the demo company where it is left out. */
  readonly seed?: Seed;
  readonly secrets?: Readonly<Record<string, string>>;
  /** Stands between the session and the server: may answer by itself, or pass the request on. */
  readonly wire?: (request: HttpRequest, pass: Pass) => HttpResult | Promise<HttpResult>;
  /** Targets beside the default one. */
  readonly others?: readonly Target[];
  /** The host as the session gets it. */
  readonly wrap?: (host: MemoryHost) => Host;
}

export interface Stage {
  readonly server: AgentConnectServer;
  readonly host: MemoryHost;
  readonly clock: StageClock;
  readonly session: Session;
  /** Another pane over the same workbook, stores and server: of the same user, or of another one. */
  again(owner?: string, wrap?: (host: MemoryHost) => Host): Session;
  /** Fills in the connection, as the settings page does. */
  connect(): Promise<void>;
  /** Connects, checks and previews. */
  prepare(): Promise<void>;
  /** Cells of the sheet as they are now. */
  cells(): Promise<CellValue[][]>;
  /** Writes cells from A1 on without a word to the session. */
  rewrite(rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** E-mail addresses of users who were not in the company from the start, in the order in which they came. */
  created(): string[];
  /** E-mail addresses in the order in which creates arrived, refused ones included. */
  posts(): string[];
}

const servers: AgentConnectServer[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

const hmacSha256 = (key: string | Uint8Array, text: string): Uint8Array => createHmac('sha256', key).update(text).digest();

/** Sets the stage; the session is made but not started. */
export function stage(options: StageOptions = {}): Stage {
  const clock = stageClock();
  const server = createAgentConnectServer({
    now: clock.now,
    sleep: clock.later,
    ...(options.switches && { switches: options.switches }),
    ...(options.seed && { seed: options.seed }),
  });
  servers.push(server);
  const seeded = new Set(server.store.users.all().map(({ id }) => id));

  const pass: Pass = async ({ method, url, headers, body }) => {
    const response = await server.app.request(url.slice(BASE.length), { method, headers, ...(body !== undefined && { body }) });
    clock.advance(100); // what an answer takes
    return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
  };
  const { wire } = options;
  const handler: HttpHandler = (request) => (wire ? wire(request, pass) : pass(request));
  const rows = (options.rows ?? []).map((row) => [...row]);
  const sheets = options.sheets ?? [{ id: SHEET, name: 'Team', grid: { rows, firstRow: 1, firstColumn: 1, ...options.grid } }];
  const targets = [agentConnect, ...(options.others ?? [])];
  const shared = {
    clock,
    journal: memoryJournal(),
    settings: memorySettings(),
    leases: leaseBook(),
    allowedHosts: targets.flatMap(({ allowedHosts }) => allowedHosts),
    handler,
    hmacSha256,
    secrets: options.secrets ?? {},
  };
  const host = memoryHost({ ...shared, sheets, owner: 'ann' });
  const wrap = options.wrap ?? ((plain: MemoryHost): Host => plain);
  const session = createSession({ host: wrap(host), targets });

  return {
    server,
    host,
    clock,
    session,
    again(owner = 'ann', wrapAgain = wrap) {
      const other = memoryHost({ ...shared, owner });
      // A user's secrets are found again by the same user; another one enters the same keys.
      const secrets = owner === 'ann' ? host.secrets : other.secrets;
      return createSession({ host: wrapAgain({ ...other, sheet: host.sheet, http: host.http, secrets }), targets });
    },
    async connect() {
      await connect(session);
    },
    async prepare() {
      await session.start();
      await connect(session);
      await session.check();
      await session.preview();
    },
    cells: async () => (await host.sheet.readGrid(SHEET)).rows,
    rewrite: (written) =>
      host.sheet.writeCells(
        SHEET,
        written.flatMap((row, r) => row.map((value, c) => ({ row: r + 1, column: c + 1, value }))),
      ),
    created: () =>
      server.store.users
        .all()
        .filter(({ id }) => !seeded.has(id))
        .map(({ email, custom_employee_id }) => email ?? custom_employee_id ?? ''),
    posts: () => server.store.requestsTo('create').map(({ body }) => (body as { email: string }).email),
  };
}

/** A host as it is, for `again`. */
export const plain = (host: MemoryHost): MemoryHost => host;

/** Fills in what the settings page asks for. */
export async function connect(session: Session): Promise<void> {
  await session.saveSettings({ baseUrl: BASE });
  await session.setSecret('apiKey', KEY);
  await session.setSecret('apiSecret', SECRET);
}
