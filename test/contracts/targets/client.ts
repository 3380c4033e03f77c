/** A client of a target as a host makes one: it signs, it refuses other hosts, and it waits where it is told to. */
import { createHash, createHmac } from 'node:crypto';
import { memoryClock, memoryHost, type MemoryHost } from '../../../core/memory/index.js';
import type { PersonKeys, PlannedRow } from '../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../core/ports/index.js';
import type { DirectoryUser, LookupVerdict, Named, ProvisioningApi, UpdateApi } from '../../../core/sending/api.js';
import type { PlayedTarget, TargetAdapter } from './adapter.js';

/** Slower than any of the limits that the servers keep. */
const REQUEST_MS = 1_100;
const MOST_TRIES = 10;
const PAUSE_MS = 3_000;
const MOST_PAGES = 100;

export class Client {
  readonly adapter: TargetAdapter;
  readonly played: PlayedTarget;
  api: ProvisioningApi;
  /** Every request that arrived, in order, and the status of its answer. */
  readonly made: { readonly request: HttpRequest; readonly status: number }[] = [];
  readonly host: MemoryHost;

  private constructor(adapter: TargetAdapter, played: PlayedTarget, clock: ReturnType<typeof memoryClock>, requestMs: number) {
    this.adapter = adapter;
    this.played = played;
    this.api = adapter.target.api(adapter.settings);
    this.host = memoryHost({
      clock,
      allowedHosts: { [adapter.target.id]: adapter.target.allowedHosts },
      secrets: adapter.secrets,
      sha256: (text) => createHash('sha256').update(text).digest(),
      hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
      handler: async (request) => {
        const { method, url, headers, body } = request;
        clock.advance(requestMs);
        const init = { method, headers: { ...headers, host: new URL(url).host }, ...(body !== undefined && { body }) };
        const response = await played.app.request(url, init);
        this.made.push({ request, status: response.status });
        return { kind: 'response', status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
      },
    });
  }

  /** Opens the server and reads the lists that the target names. */
  static async open(adapter: TargetAdapter, requestMs = REQUEST_MS): Promise<Client> {
    const clock = memoryClock();
    const client = new Client(adapter, await adapter.open({ now: clock.now, sleep: clock.sleep }), clock, requestMs);
    const names = new Map<string, readonly Named[]>();
    for (const list of client.api.lists ?? []) {
      const all: Named[] = [];
      for (let request: HttpRequest | null = list.first(); request;) {
        const asked: HttpRequest = request;
        const page = await client.patiently(asked, (response) => list.readPage(asked, response), 'names');
        all.push(...page.names);
        request = page.next;
      }
      names.set(list.list, all);
    }
    client.api = adapter.target.api(adapter.settings, names);
    return client;
  }

  get updates(): UpdateApi {
    if (!this.api.updates) throw new Error('expected a target that changes people');
    return this.api.updates;
  }

  async ask(request: HttpRequest): Promise<HttpResponse> {
    const [result] = await this.host.http.send([request]);
    if (result?.kind !== 'response') throw new Error(`expected an answer, got ${JSON.stringify(result)}`);
    return result;
  }

  /** The verdict of this kind, however often the server asks to wait. */
  async patiently<V extends { readonly kind: string }, K extends V['kind']>(
    request: HttpRequest,
    read: (response: HttpResponse) => V,
    ...kinds: readonly K[]
  ): Promise<Extract<V, { kind: K }>> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const verdict = read(await this.ask(request));
      if ((kinds as readonly string[]).includes(verdict.kind)) return verdict as Extract<V, { kind: K }>;
      if (verdict.kind !== 'throttled') throw new Error(`expected ${kinds.join(' or ')}, got ${JSON.stringify(verdict)}`);
      await this.host.clock.sleep(PAUSE_MS);
    }
    throw new Error('the server never gave way');
  }

  /** All pages, and how many there were. */
  async list(): Promise<{ readonly users: readonly DirectoryUser[]; readonly pages: number }> {
    const users: DirectoryUser[] = [];
    let pages = 0;
    for (let request: HttpRequest | null = this.api.list(); request; pages++) {
      if (pages > MOST_PAGES) throw new Error('the pages never end');
      const asked: HttpRequest = request;
      const page = await this.patiently(asked, (response) => this.api.readPage(asked, response), 'page');
      users.push(...page.users);
      request = page.next;
    }
    return { users, pages };
  }

  /** Who has these keys; null where every answer says nobody. What is not certain is asked once more, as a run does. */
  async find(keys: PersonKeys, active = false): Promise<DirectoryUser | null> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const verdicts: LookupVerdict[] = [];
      const requests = active ? this.updates.lookupActive(keys) : this.api.lookup(keys);
      for (const request of requests) {
        const response = await this.ask(request);
        verdicts.push(active ? this.updates.readLookupActive(keys, request, response) : this.api.readLookup(keys, response));
      }
      const found = verdicts.flatMap((verdict) => (verdict.kind === 'found' ? verdict.users : []))[0];
      if (found) return found;
      if (verdicts.every(({ kind }) => kind === 'absent')) return null;
      await this.host.clock.sleep(PAUSE_MS);
    }
    throw new Error(`nobody can say who has ${JSON.stringify(keys)}`);
  }

  async found(keys: PersonKeys): Promise<DirectoryUser> {
    const user = await this.find(keys);
    if (!user) throw new Error(`expected somebody under ${JSON.stringify(keys)}`);
    return user;
  }

  /** Creates somebody, who then is there. */
  async create(row: PlannedRow): Promise<DirectoryUser> {
    await this.patiently(this.api.create(row), (response) => this.api.readCreate(row, response), 'created', 'verify');
    return this.found(row.keys);
  }

  async change(row: PlannedRow, current: DirectoryUser): Promise<DirectoryUser> {
    await this.patiently(
      this.updates.update(row, current),
      (response) => this.updates.readUpdate(row, response),
      'updated',
      'verify',
      'partial',
    );
    return this.found(row.keys);
  }

  async close(): Promise<void> {
    await this.played.close();
  }
}
