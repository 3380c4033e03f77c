/** Where and how Agent Connect is reached, made of what the user filled in. */
import type { HttpRequest, RequestAuth } from '../../../ports/index.js';
import type { Pacing } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';

/** Paced below the 100 requests a minute that the same vendor documents for another of its APIs; none is documented for users. */
export const AGENT_CONNECT_PACING: Pacing = { perMinute: 90, learnUpTo: 90, atOnce: 2, timeoutMs: 30_000, settleMs: 120_000 };

/** Names under which the host keeps them. */
export const KEY_NAME = 'agent-connect.api-key';
export const SECRET_NAME = 'agent-connect.api-secret';

const DEFAULT_BASE = 'https://api.stellaconnect.net';
const ORIGIN = /^[a-z]+:\/\/[^/?#\\]+/iu;

export interface Connection {
  /** Scheme and host, without a slash at the end. */
  readonly base: string;
  readonly auth: RequestAuth;
}

/** What the settings mean; an address that makes no sense stays as it is, and the host refuses it. */
export function connectionOf(settings: TargetSettings): Connection {
  const typed = (settings['baseUrl'] ?? '').trim() || DEFAULT_BASE;
  const base = (ORIGIN.exec(typed)?.[0] ?? typed).toLowerCase();
  const prefix = settings['authStyle'] === 'bearer' ? 'Bearer ' : '';
  return { base, auth: { scheme: 'hs256-jwt', keyHeader: 'x-api-key', key: KEY_NAME, secret: SECRET_NAME, prefix } };
}

/** A request to read something under `/v2/employees`. */
export function getRequest(connection: Connection, rest: string): HttpRequest {
  return {
    method: 'GET',
    url: `${connection.base}/v2/employees${rest}`,
    headers: { accept: 'application/json' },
    auth: connection.auth,
    timeoutMs: AGENT_CONNECT_PACING.timeoutMs,
  };
}

/** A request to create one person. */
export function postRequest(connection: Connection, body: object): HttpRequest {
  return writing(getRequest(connection, ''), 'POST', body);
}

/** A request to change the person under `rest`; without a body for an operation that takes none. */
export function putRequest(connection: Connection, rest: string, body?: object): HttpRequest {
  const request = getRequest(connection, rest);
  return body === undefined ? { ...request, method: 'PUT' } : writing(request, 'PUT', body);
}

function writing(request: HttpRequest, method: 'POST' | 'PUT', body: object): HttpRequest {
  return { ...request, method, headers: { ...request.headers, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
