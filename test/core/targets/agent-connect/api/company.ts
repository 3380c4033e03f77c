/** A company at the reference server, and a client that changes one person by hand, step by step. */
import { createHmac } from 'node:crypto';
import { memoryClock, memoryHost, type MemoryHost } from '../../../../../core/memory/index.js';
import type { PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../../../core/ports/index.js';
import type {
  DirectoryUser,
  LookupVerdict,
  ProvisioningApi,
  StatusVerdict,
  UpdateApi,
  UpdateVerdict,
} from '../../../../../core/sending/api.js';
import { createAgentConnectApi } from '../../../../../core/targets/agent-connect/api/index.js';
import { KEY_NAME, SECRET_NAME } from '../../../../../core/targets/agent-connect/api/settings.js';
import { AGENT_CONNECT_HOSTS } from '../../../../../core/targets/agent-connect/hosts.js';
import {
  type AgentConnectServer,
  createAgentConnectServer,
  largeCompany,
  type SeedUser,
  type SwitchChange,
  type UserState,
  viewState,
} from '../../../../../workbench/server/agent-connect/index.js';
import { BASE } from './sample.js';

const REQUEST_MS = 200;

export class Company {
  readonly server: AgentConnectServer;
  readonly api: ProvisioningApi = createAgentConnectApi({ baseUrl: BASE });
  readonly updates = this.api.updates as UpdateApi;
  requests = 0;
  readonly host: MemoryHost;

  /** So many invented people, or these. */
  constructor(people: number | readonly SeedUser[], switches: SwitchChange = {}) {
    const clock = memoryClock();
    this.server = createAgentConnectServer({ switches, now: clock.now, sleep: clock.sleep });
    this.server.plant(typeof people === 'number' ? largeCompany(people) : people);
    this.host = memoryHost({
      clock,
      allowedHosts: AGENT_CONNECT_HOSTS,
      secrets: { [KEY_NAME]: 'demo-key', [SECRET_NAME]: 'demo-secret' },
      hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
      handler: async ({ method, url, headers, body }) => {
        this.requests += 1;
        clock.advance(REQUEST_MS);
        const response = await this.server.app.request(url.slice(BASE.length), { method, headers, ...(body !== undefined && { body }) });
        return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      },
    });
  }

  async send(request: HttpRequest): Promise<HttpResponse> {
    const [result] = await this.host.http.send([request]);
    if (result?.kind !== 'response') throw new Error('expected an answer');
    return result;
  }

  /** Everybody, by the state that the last page tells. */
  async fetch(): Promise<DirectoryUser[]> {
    const users = new Map<string, DirectoryUser>();
    for (let request: HttpRequest | null = this.api.list(); request;) {
      const page = this.api.readPage(request, await this.send(request));
      if (page.kind !== 'page') throw new Error(`expected a page, got ${page.kind}`);
      for (const user of page.users) users.set(user.email ?? user.employeeId ?? '', user);
      request = page.next;
    }
    return [...users.values()];
  }

  async lookup(keys: PersonKeys): Promise<DirectoryUser> {
    const [request] = this.api.lookup(keys);
    const verdict = this.api.readLookup(keys, await this.send(request as HttpRequest));
    if (verdict.kind !== 'found' || verdict.users.length !== 1) throw new Error(`expected one user, got ${verdict.kind}`);
    return verdict.users[0] as DirectoryUser;
  }

  async update(row: PlannedRow, current: DirectoryUser): Promise<UpdateVerdict> {
    const request = this.updates.update(row, current);
    return this.updates.readUpdate(row, await this.send(request));
  }

  async setActive(row: PlannedRow): Promise<StatusVerdict> {
    return this.updates.readSetActive(row, await this.send(this.updates.setActive(row)));
  }

  async lookupActive(keys: PersonKeys): Promise<LookupVerdict> {
    const request = this.updates.lookupActive(keys)[0] as HttpRequest;
    return this.updates.readLookupActive(keys, request, await this.send(request));
  }

  /** Everybody with every field, as the server holds them. */
  state(): UserState[] {
    return viewState(this.server.store);
  }
}

/** What differs between two states, as `number of the user, field, value before, value after`. */
export function difference(before: readonly UserState[], after: readonly UserState[]): unknown[][] {
  if (before.length !== after.length) return [['people', before.length, after.length]];
  return before.flatMap((user, index) =>
    Object.entries(user).flatMap(([field, was]) => {
      const is = after[index]?.[field as keyof UserState];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [[user.id, field, was, is]];
    }),
  );
}
