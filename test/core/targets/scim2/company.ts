/** A company at the foreign SCIM service, and a client that goes through the API by hand, step by step. */
import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { memoryClock, memoryHost, type MemoryHost } from '../../../../core/memory/index.js';
import type { PersonKeys, PlannedRow } from '../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse, HttpResult } from '../../../../core/ports/index.js';
import type {
  CreateVerdict,
  DirectoryUser,
  IdOf,
  LookupVerdict,
  Named,
  ProvisioningApi,
  StatusVerdict,
  UpdateApi,
  UpdateVerdict,
} from '../../../../core/sending/api.js';
import { createScim2Api, TOKEN_SECRET } from '../../../../core/targets/scim2/api/index.js';
import {
  ENTERPRISE,
  openScimServer,
  type ScimRecord,
  type ScimServer,
  type SwitchChange,
} from '../../../../workbench/server/scim/index.js';
import { BASE, HOST } from './sample.js';

const REQUEST_MS = 50;

export class Company {
  readonly server: ScimServer;
  readonly host: MemoryHost;
  api: ProvisioningApi = createScim2Api({ baseUrl: BASE });

  constructor(server: ScimServer, clock: ReturnType<typeof memoryClock>) {
    this.server = server;
    this.host = memoryHost({
      clock,
      allowedHosts: [HOST],
      secrets: { [TOKEN_SECRET]: 'demo-token' },
      hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
      handler: async ({ method, url, headers, body }) => {
        clock.advance(REQUEST_MS);
        const path = url.slice(`https://${HOST}`.length);
        const response = await server.app.request(path, { method, headers, ...(body !== undefined && { body }) });
        return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      },
    });
  }

  get updates(): UpdateApi {
    return this.api.updates as UpdateApi;
  }

  async result(request: HttpRequest): Promise<HttpResult> {
    return (await this.host.http.send([request]))[0] as HttpResult;
  }

  async send(request: HttpRequest): Promise<HttpResponse> {
    const result = await this.result(request);
    if (result.kind !== 'response') throw new Error(`expected an answer, got ${result.reason}`);
    return result;
  }

  /** Reads every list and takes an API that knows them. */
  async connect(): Promise<ReadonlyMap<string, readonly Named[]>> {
    const names = new Map<string, Named[]>();
    for (const list of createScim2Api({ baseUrl: BASE }).lists ?? []) {
      const all: Named[] = [];
      for (let request: HttpRequest | null = list.first(); request;) {
        const page = list.readPage(request, await this.send(request));
        if (page.kind !== 'names') throw new Error(`expected names, got ${page.kind}`);
        all.push(...page.names);
        request = page.next;
      }
      names.set(list.list, all);
    }
    this.api = createScim2Api({ baseUrl: BASE }, names);
    return names;
  }

  async fetch(): Promise<DirectoryUser[]> {
    const users: DirectoryUser[] = [];
    for (let request: HttpRequest | null = this.api.list(); request;) {
      const page = this.api.readPage(request, await this.send(request));
      if (page.kind !== 'page') throw new Error(`expected a page, got ${page.kind}`);
      users.push(...page.users);
      request = page.next;
    }
    return users;
  }

  /** The verdicts of all lookups of a person. */
  async lookUp(keys: PersonKeys): Promise<LookupVerdict[]> {
    const verdicts: LookupVerdict[] = [];
    for (const request of this.api.lookup(keys)) verdicts.push(this.api.readLookup(keys, await this.send(request)));
    return verdicts;
  }

  async find(keys: PersonKeys): Promise<DirectoryUser> {
    const users = (await this.lookUp(keys)).flatMap((verdict) => (verdict.kind === 'found' ? verdict.users : []));
    const [user] = users;
    if (!user || new Set(users.map(({ id }) => id)).size > 1) throw new Error(`expected one user, got ${users.length}`);
    return user;
  }

  async create(row: PlannedRow, idOf?: IdOf): Promise<CreateVerdict> {
    return this.api.readCreate(row, await this.send(this.api.create(row, idOf)));
  }

  async createAll(rows: readonly PlannedRow[], idOf?: IdOf): Promise<CreateVerdict[]> {
    const { bulk } = this.api;
    if (!bulk) throw new Error('expected an API with bulk requests');
    const answers = bulk.split(rows, await this.send(bulk.request(rows, idOf)));
    return rows.map((row, index) => this.api.readCreate(row, answers[index] as HttpResponse));
  }

  /** A reading, the change on it, and what the answer says. */
  async update(row: PlannedRow, idOf?: IdOf): Promise<UpdateVerdict> {
    const current = await this.find(row.current ?? row.keys);
    return this.updates.readUpdate(row, await this.send(this.updates.update(row, current, idOf)));
  }

  async setActive(row: PlannedRow): Promise<StatusVerdict> {
    const current = await this.find(row.keys);
    return this.updates.readSetActive(row, await this.send(this.updates.setActive(row, current)));
  }

  user(userName: string): ScimRecord | undefined {
    return this.server.held.users.all().find((user) => user['userName'] === userName);
  }

  extension(userName: string): Record<string, unknown> {
    return (this.user(userName)?.[ENTERPRISE] ?? {}) as Record<string, unknown>;
  }

  /** User names of those in a group. */
  members(group: string): string[] {
    const record = this.server.held.groups.all().find(({ displayName }) => displayName === group);
    const ids = ((record?.['members'] ?? []) as { value: string }[]).map(({ value }) => value);
    return this.server.held.users
      .all()
      .filter(({ id }) => ids.includes(id))
      .map(({ userName }) => String(userName));
  }

  /** Method and route of each request since the last reset, reading aside. */
  writes(): string[] {
    return this.server.requests
      .all()
      .filter(({ method }) => method !== 'GET')
      .map(({ method, route }) => `${method} ${String(route)}`);
  }
}

let company: Company;

/** The company of this test file, as it was at its start before each test; `switches` say how the service is. */
export function useCompany(switches: SwitchChange = {}): void {
  const clock = memoryClock();
  let server: ScimServer;
  beforeAll(async () => {
    server = await openScimServer({ switches, now: clock.now, sleep: clock.sleep });
  });
  beforeEach(async () => {
    server.reset();
    company = new Company(server, clock);
    await company.connect();
    await company.fetch();
  });
  afterAll(() => server.close());
}

export const theCompany = (): Company => company;
