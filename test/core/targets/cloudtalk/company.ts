/** A company at the reference server, and whole runs of the sending protocol over a memory host. */
import { memoryClock, memoryHost, type MemoryHost } from '../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../../core/ports/index.js';
import type { ProvisioningApi, Receipt } from '../../../../core/sending/index.js';
import type { DirectoryUser, Named } from '../../../../core/sending/api.js';
import { ACCESS_KEY_ID, ACCESS_KEY_SECRET } from '../../../../core/targets/cloudtalk/api/index.js';
import { cloudtalk } from '../../../../core/targets/cloudtalk/index.js';
import {
  type AgentState,
  type CloudTalkServer,
  createCloudTalkServer,
  type SeedAgent,
  type SwitchChange,
  viewState,
} from '../../../../workbench/server/cloudtalk/index.js';
import { sendAll } from '../support/send-all.js';
import { BASE } from './api/sample.js';

const REQUEST_MS = 200;
const ORIGIN = 'https://my.cloudtalk.io';

export class Company {
  readonly server: CloudTalkServer;
  readonly host: MemoryHost;
  /** Every request that arrived, as `METHOD /path`, with the status of its answer. */
  readonly arrived: string[] = [];
  private made: ProvisioningApi | null = null;

  constructor(switches: SwitchChange = {}, agents?: readonly SeedAgent[]) {
    const clock = memoryClock();
    this.server = createCloudTalkServer({ switches, now: clock.now, sleep: clock.sleep });
    if (agents) this.server.plant(agents);
    this.host = memoryHost({
      clock,
      allowedHosts: cloudtalk.allowedHosts,
      secrets: { [ACCESS_KEY_ID]: 'demo-access-key', [ACCESS_KEY_SECRET]: 'demo-access-secret' },
      handler: async ({ method, url, headers, body }) => {
        clock.advance(REQUEST_MS);
        const path = url.slice(ORIGIN.length);
        const response = await this.server.app.request(path, { method, headers, ...(body !== undefined && { body }) });
        this.arrived.push(`${method} ${url.slice(BASE.length).split('?')[0] ?? ''} ${response.status}`);
        return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      },
    });
  }

  async send(request: HttpRequest): Promise<HttpResponse> {
    const [result] = await this.host.http.send([request]);
    if (result?.kind !== 'response') throw new Error('expected an answer');
    return result;
  }

  /** All lists of this company. */
  async names(): Promise<Map<string, readonly Named[]>> {
    const names = new Map<string, readonly Named[]>();
    for (const list of cloudtalk.api({}).lists ?? []) {
      const all: Named[] = [];
      for (let request: HttpRequest | null = list.first(); request;) {
        const page = list.readPage(request, await this.send(request));
        if (page.kind !== 'names') throw new Error(`expected names, got ${page.kind}`);
        all.push(...page.names);
        request = page.next;
      }
      names.set(list.list, all);
    }
    return names;
  }

  /** The API with these lists, as a session makes it. */
  async api(): Promise<ProvisioningApi> {
    this.made ??= cloudtalk.api({}, await this.names());
    return this.made;
  }

  /** Everybody. */
  async fetch(): Promise<DirectoryUser[]> {
    const api = await this.api();
    const users: DirectoryUser[] = [];
    for (let request: HttpRequest | null = api.list(); request;) {
      const page = api.readPage(request, await this.send(request));
      if (page.kind !== 'page') throw new Error(`expected a page, got ${page.kind}`);
      users.push(...page.users);
      request = page.next;
    }
    return users;
  }

  /** Sends these rows to the end; every row of the sheet is as it was. */
  async run(rows: readonly PlannedRow[], strict = false): Promise<Receipt> {
    return sendAll(this.host, cloudtalk, await this.api(), rows, { promises: cloudtalk, strict });
  }

  /** Everybody with every field, as the server holds them. */
  state(): AgentState[] {
    return viewState(this.server.store);
  }

  /** The agent with this address, as the server holds them. */
  held(email: string): AgentState | undefined {
    return this.state().find((agent) => agent.email === email);
  }
}

/** What differs between two states, as `address before, field, value before, value after`; whoever came or went is one entry. */
export function difference(before: readonly AgentState[], after: readonly AgentState[]): unknown[][] {
  const came = after
    .filter(({ id }) => !before.some((one) => one.id === id))
    .map(({ email }) => [email, 'came'])
    .sort();
  const moved = before.flatMap((was) => {
    const is = after.find(({ id }) => id === was.id);
    if (!is) return [[was.email, 'went']];
    return (Object.keys(was) as (keyof AgentState)[]).flatMap((field) =>
      JSON.stringify(was[field]) === JSON.stringify(is[field]) ? [] : [[was.email, field, was[field], is[field]]],
    );
  });
  return [...moved, ...came];
}
