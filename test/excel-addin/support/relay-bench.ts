/** The relay without a socket, and the pane's clients over it, as if a browser stood between them. */
import type { HttpClient } from '../../../core/ports/index.js';
import { createRelay, everybody, lineLog, sqliteStore, type RelayOptions } from '../../../excel-addin/relay/index.js';
import { relayCall, type RelayCall } from '../../../excel-addin/taskpane/relay/relay-call.js';
import { credentials as signedInWith } from '../../../excel-addin/taskpane/sign-in/credentials.js';
import { relayHttp } from '../../../excel-addin/taskpane/relay/relay-http.js';

export const ORIGIN = 'https://pane.example';
export const TARGET = 'https://demo.api.stellaconnect.net';
/** The name under which the relay knows the workbook. */
export const WORKBOOK = 'workbook';
const START = 1_750_000_000_000;

export interface Outgoing {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string;
}

export interface RelayBench {
  /** A request as the pane's page makes it. */
  readonly ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>, socket?: object) => Promise<Response>;
  readonly call: RelayCall;
  readonly http: HttpClient;
  /** Everything that left the relay. */
  readonly sent: readonly Outgoing[];
  readonly log: readonly string[];
  readonly store: RelayOptions['store'];
  answer(handler: (request: Outgoing) => Response | Promise<Response>): void;
  now(): number;
  advance(ms: number): void;
}

/** A relay with one allowed host; options replace its parts. */
export function relayBench(options: Partial<RelayOptions> & { readonly accessCode?: string } = {}): RelayBench {
  let time = START;
  let handler = (_request: Outgoing): Response | Promise<Response> => new Response('{}');
  const sent: Outgoing[] = [];
  const log: string[] = [];
  const store = options.store ?? sqliteStore(':memory:');
  const app = createRelay({
    fetch: async (url, init) => {
      const request: Outgoing = { url, method: init.method, headers: new Headers(init.headers), body: init.body ?? '' };
      sent.push(request);
      return handler(request);
    },
    now: () => time,
    log: lineLog(
      (line) => void log.push(line),
      () => time,
    ),
    allowedHosts: { 'agent-connect': [new URL(TARGET).hostname] },
    origins: [ORIGIN],
    authenticate: everybody,
    pane: new Map(),
    ...options,
    store,
  });
  const ask: RelayBench['ask'] = async (method, path, body, headers = {}, socket = {}) => {
    const init = {
      method,
      headers: { ...(method !== 'GET' && { origin: ORIGIN }), 'content-type': 'application/json', ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    };
    return app.request(`${ORIGIN}${path}`, init, socket);
  };
  const credentials = signedInWith();
  if (options.accessCode !== undefined) credentials.useCode(options.accessCode);
  const call = relayCall({
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      if (init?.method !== 'GET') headers.set('origin', ORIGIN); // what a browser adds by itself
      return app.request(input instanceof Request ? input.url : input.toString(), {
        method: init?.method ?? 'GET',
        headers,
        body: init?.body ?? null,
      });
    },
    base: `${ORIGIN}/taskpane.html`,
    credentials,
  });
  return {
    ask,
    call,
    http: relayHttp(call, () => Promise.resolve(WORKBOOK)),
    sent,
    log,
    store,
    answer: (next) => void (handler = next),
    now: () => time,
    advance: (ms) => void (time += ms),
  };
}
