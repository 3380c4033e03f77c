/** Where and how a SCIM service is reached, made of what the user filled in. */
import type { HttpRequest, RequestAuth } from '../../../ports/index.js';
import type { Pacing } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { encodePart } from '../../shared/encode-part.js';

/** The slowest documented limit is 4 requests a second (Talkdesk); others tell with 429 how long to wait. */
export const SCIM2_PACING: Pacing = { perMinute: 180, learnUpTo: 240, atOnce: 3, timeoutMs: 30_000, settleMs: 120_000 };

export const TOKEN_SECRET = 'scim2.token';

const ORIGIN = /^[a-z]+:\/\/[^/?#\\]+/iu;
/** Some services know the older name of the type only. */
const ACCEPT = 'application/scim+json,application/json';

export interface Connection {
  /** Scheme, host and base path, without a slash at the end. */
  readonly base: string;
  readonly auth: RequestAuth;
}

/** What the settings mean; an address that makes no sense stays as it is, and the host refuses it. */
export function connectionOf(settings: TargetSettings): Connection {
  const typed = (settings['baseUrl'] ?? '').trim().split(/[?#]/u)[0] ?? '';
  const origin = ORIGIN.exec(typed)?.[0] ?? '';
  const path = typed.slice(origin.length).replace(/\/{1,9}$/u, '');
  return { base: origin.toLowerCase() + path, auth: { scheme: 'bearer', token: TOKEN_SECRET } };
}

/** Names and values of a query, in their order. */
export type Query = readonly (readonly [name: string, value: string | number])[];

/** A request to read what stands under a path. */
export function getRequest(connection: Connection, path: string, query: Query = []): HttpRequest {
  const told = query.map(([name, value]) => `${name}=${encodePart(String(value))}`).join('&');
  return {
    method: 'GET',
    url: `${connection.base}${path}${told === '' ? '' : `?${told}`}`,
    headers: { accept: ACCEPT },
    auth: connection.auth,
    timeoutMs: SCIM2_PACING.timeoutMs,
  };
}

/** A request that changes something; `version` is the one that it stands on, where the service has versions. */
export function writeRequest(
  connection: Connection,
  method: 'POST' | 'PUT' | 'PATCH',
  path: string,
  body: object,
  version?: string | null,
): HttpRequest {
  const request = getRequest(connection, path);
  const condition = version ? { 'if-match': version } : {};
  const headers = { ...request.headers, 'content-type': 'application/scim+json', ...condition };
  return { ...request, method, headers, body: JSON.stringify(body) };
}
