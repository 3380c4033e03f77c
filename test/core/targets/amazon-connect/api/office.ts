/** An instance at the reference server, and a client that talks to it as a host does. */
import { createHash, createHmac } from 'node:crypto';
import { memoryClock, memoryHost, type MemoryHost } from '../../../../../core/memory/index.js';
import type { FieldChange, PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../../../core/ports/index.js';
import type { DirectoryUser, ProvisioningApi, Receipt } from '../../../../../core/sending/index.js';
import type { Named, NamesVerdict, UpdateApi } from '../../../../../core/sending/api.js';
import { amazonConnect } from '../../../../../core/targets/amazon-connect/index.js';
import {
  type AmazonConnectServer,
  createAmazonConnectServer,
  DEMO_SEED,
  type SwitchChange,
  type User,
} from '../../../../../workbench/server/amazon-connect/index.js';
import { sendAll } from '../../support/send-all.js';

export const BASE = 'https://connect.us-east-1.amazonaws.com';
const REQUEST_MS = 200;
const MOST_TRIES = 20;
const PAUSE_MS = 2_500;

let instances = 0;

export class Office {
  readonly server: AmazonConnectServer;
  readonly host: MemoryHost;
  readonly settings: Record<string, string>;
  /** Method and path of each request, IDs left out. */
  readonly sent: string[] = [];
  /** Statuses of the answers. */
  readonly statuses: number[] = [];

  constructor(switches: SwitchChange = {}, settings: Record<string, string> = {}) {
    const clock = memoryClock();
    const instanceId = `11111111-2222-3333-4444-${String(++instances).padStart(12, '5')}`;
    this.server = createAmazonConnectServer({ seed: { ...DEMO_SEED, instanceId }, switches, now: clock.now, sleep: clock.sleep });
    this.settings = { instanceId, region: 'us-east-1', ...settings };
    const [key] = DEMO_SEED.keys;
    this.host = memoryHost({
      clock,
      allowedHosts: amazonConnect.allowedHosts,
      secrets: { 'amazon-connect.access-key-id': key?.accessKeyId ?? '', 'amazon-connect.secret-access-key': key?.secretAccessKey ?? '' },
      hmacSha256: (secret, text) => createHmac('sha256', secret).update(text).digest(),
      sha256: (text) => createHash('sha256').update(text).digest(),
      handler: async ({ method, url, headers, body }) => {
        clock.advance(REQUEST_MS);
        const path = url.slice(BASE.length);
        this.sent.push(`${method} ${path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gu, 'I').replace(/tags\/[^?]+/u, 'tags/A')}`);
        // The host sets it by itself; the signature covers it.
        const host = new URL(BASE).host;
        const response = await this.server.app.request(`${BASE}${path}`, {
          method,
          headers: { ...headers, host },
          ...(body !== undefined && { body }),
        });
        this.statuses.push(response.status);
        return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      },
    });
  }

  async ask(request: HttpRequest): Promise<HttpResponse> {
    const [result] = await this.host.http.send([request]);
    if (result?.kind !== 'response') throw new Error(`expected an answer, got ${JSON.stringify(result)}`);
    return result;
  }

  /** All lists, read as the session does. */
  async names(): Promise<Map<string, readonly Named[]>> {
    const names = new Map<string, readonly Named[]>();
    for (const list of amazonConnect.api(this.settings).lists ?? []) {
      const all: Named[] = [];
      for (let request: HttpRequest | null = list.first(); request;) {
        const page: Extract<NamesVerdict, { kind: 'names' }> = await this.patiently(
          request,
          (response) => list.readPage(request!, response),
          'names',
        );
        all.push(...page.names);
        request = page.next;
      }
      names.set(list.list, all);
    }
    return names;
  }

  async api(): Promise<ProvisioningApi & { readonly updates: UpdateApi }> {
    const api = amazonConnect.api(this.settings, await this.names());
    return { ...api, updates: api.updates as UpdateApi };
  }

  async list(api: ProvisioningApi): Promise<DirectoryUser[]> {
    const users: DirectoryUser[] = [];
    for (let request: HttpRequest | null = api.list(); request;) {
      const asked: HttpRequest = request;
      const page = await this.patiently(asked, (response) => api.readPage(asked, response), 'page');
      users.push(...page.users);
      request = page.next;
    }
    return users;
  }

  /** The verdict of this kind; waits as long as the server asks for patience. */
  private async patiently<V extends { readonly kind: string }, K extends V['kind']>(
    request: HttpRequest,
    read: (response: HttpResponse) => V,
    kind: K,
  ): Promise<Extract<V, { kind: K }>> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const verdict = read(await this.ask(request));
      if (verdict.kind === kind) return verdict as Extract<V, { kind: K }>;
      if (verdict.kind !== 'throttled') throw new Error(`expected ${kind}, got ${JSON.stringify(verdict)}`);
      await this.host.clock.sleep(PAUSE_MS);
    }
    throw new Error('the server never gave way');
  }

  /** A whole run over these rows, to its end. */
  send(api: ProvisioningApi, rows: readonly PlannedRow[], lookupFirst = false): Promise<Receipt> {
    return sendAll(this.host, amazonConnect, api, rows, { promises: amazonConnect, lookupFirst });
  }

  user(username: string): User {
    const found = this.server.store.users().find((user) => user.username === username);
    if (!found) throw new Error(`expected a user ${username}`);
    return found;
  }

  usernames(): string[] {
    return this.server.store.users().map(({ username }) => username);
  }
}

/** A new person. */
export function newPerson(username: string, values: PlannedRow['values'] = {}, employeeId: string | null = null): PlannedRow {
  const keys = { email: `${username}@demo.example`, employeeId };
  return {
    ...step(`email:${keys.email}`, keys),
    op: 'create',
    values: {
      username,
      email: keys.email,
      employeeId,
      firstName: 'Zoë',
      lastName: 'Młynarz',
      securityProfiles: ['Agent'],
      routingProfile: 'Billing',
      temporaryPassword: 'Canary-77x',
      ...values,
    },
  };
}

/** Steps that change somebody, part by part, each behind the one before. */
export function changesOf(user: DirectoryUser, parts: Record<string, readonly FieldChange[]>): PlannedRow[] {
  const person = `record:${user.email ?? user.employeeId ?? ''}`;
  let current: PersonKeys = { email: user.email, employeeId: user.employeeId };
  let waitsFor: string | null = null;
  return Object.entries(parts).map(([part, changes]) => {
    const after = (field: 'email' | 'employeeId'): string | null => {
      const change = changes.find((each) => each.field === field);
      return change ? (change.to as string | null) : current[field];
    };
    const keys: PersonKeys = { email: after('email'), employeeId: after('employeeId') };
    const rid = `${part}:${person}`;
    const row: PlannedRow = { ...step(rid, keys), person, op: 'update', current, changes, part, waitsFor, canonical: rid };
    [current, waitsFor] = [keys, rid];
    return row;
  });
}

export function deletion(user: DirectoryUser): PlannedRow {
  const keys = { email: user.email, employeeId: user.employeeId };
  return { ...step(`deactivate:email:${user.email ?? ''}`, keys), op: 'deactivate', current: keys };
}

function step(rid: string, keys: PersonKeys): Omit<PlannedRow, 'op'> {
  return { rid, person: rid, sheetRow: 2, keys, current: null, values: {}, leader: null, changes: [], waitsFor: null, canonical: rid };
}
