/** A server whose clock can be moved, and requests to it as our client signs them. */
import { type CloudTalkOptions, type CloudTalkServer, createCloudTalkServer } from '../../../../workbench/server/cloudtalk/index.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` where it is no JSON. */
  readonly json: unknown;
}

export const NOW = Date.UTC(2026, 1, 3, 10, 0, 0);

export const basic = (id = 'demo-access-key', secret = 'demo-access-secret') =>
  `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`;

export const headers = (extra: Record<string, string> = {}): Record<string, string> => ({
  accept: 'application/json',
  authorization: basic(),
  ...extra,
});

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A server whose clock stands still at `NOW`, and that takes as many requests as come. */
export const makeServer = ({ switches, ...options }: CloudTalkOptions = {}) =>
  createCloudTalkServer({ now: () => NOW, switches: { rateLimit: null, ...switches }, ...options });

/** One request to the server; `path` is what stands behind `/api`. */
export async function ask(server: CloudTalkServer, method: string, path: string, body?: unknown, sent = headers()): Promise<Answer> {
  const payload = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
  const response = await server.app.request(`/api${path}`, { method, headers: sent, ...payload });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

/** A body that makes somebody; what is given replaces or adds. */
export const newAgent = (change: Record<string, unknown> = {}) => ({
  firstname: 'Nora',
  lastname: 'Quist',
  email: 'nora.quist@demo.example',
  pass: 'Canary-7 secret',
  ...change,
});

interface Page {
  readonly itemsCount: number;
  readonly pageCount: number;
  readonly pageNumber: number;
  readonly limit: number;
  readonly data: readonly Record<string, Record<string, unknown>>[];
}

/** The page in an answer, with or without its envelope. */
export function pageOf({ json }: Answer): Page {
  const body = json as { responseData?: Page };
  return body.responseData ?? (json as Page);
}

/** Number of the agent with this address. */
export const idOf = (server: CloudTalkServer, email: string): number => server.store.byEmail(email)?.id ?? 0;
