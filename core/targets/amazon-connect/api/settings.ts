/** Where and how Amazon Connect is reached, made of what the user filled in. */
import type { HttpRequest, RequestAuth } from '../../../ports/index.js';
import type { Pacing } from '../../../sending/api.js';
import type { TargetSettings } from '../../../target.js';
import { encodePart as encodeText } from '../../shared/encode-part.js';
import { hostOf, REGIONS } from '../hosts.js';

/** Each operation is allowed two requests a second and a burst of five, shared with everybody else in the account: a little stays free. */
export const AMAZON_CONNECT_PACING: Pacing = {
  perMinute: 108,
  limit: { burst: 4 },
  atOnce: 4,
  timeoutMs: 30_000,
  settleMs: 120_000,
};

export const ACCESS_KEY_ID = 'amazon-connect.access-key-id';
export const SECRET_ACCESS_KEY = 'amazon-connect.secret-access-key';
export const SESSION_TOKEN = 'amazon-connect.session-token';

/** Values of the setting `identity`: who keeps the passwords, and whether e-mail addresses may be sent. */
export const BY_CONNECT = 'connect';
export const BY_SAML = 'saml';
export const BY_OTHERS = 'others';

/** Values of the setting `reading`: one request for each person, or what a search tells of a hundred. */
export const READ_ALL = 'all';
export const READ_FAST = 'fast';

export interface Connection {
  /** Scheme and host, without a slash at the end. */
  readonly base: string;
  /** ID of the instance, as the user gave it. */
  readonly instance: string;
  readonly auth: RequestAuth;
  /** False where another system signs people in: then it is an error to send one. */
  readonly sendsPassword: boolean;
  readonly sendsEmail: boolean;
  readonly readsAll: boolean;
}

/** The last part of an ARN is the ID, too. */
const INSTANCE_IN_ARN = /instance\/([^/\s]+)/u;

/** What the settings mean; an instance that makes no sense stays as it is, and the target knows nothing of it. */
export function connectionOf(settings: TargetSettings): Connection {
  const typed = (settings['instanceId'] ?? '').trim();
  const chosen = (settings['region'] ?? '').trim().toLowerCase();
  const region = REGIONS.includes(chosen) ? chosen : (REGIONS[0] ?? '');
  const identity = settings['identity'] ?? BY_CONNECT;
  return {
    base: `https://${hostOf(region)}`,
    instance: INSTANCE_IN_ARN.exec(typed)?.[1] ?? typed,
    auth: {
      scheme: 'sigv4',
      accessKeyId: ACCESS_KEY_ID,
      secretAccessKey: SECRET_ACCESS_KEY,
      sessionToken: SESSION_TOKEN,
      region,
      service: 'connect',
    },
    sendsPassword: identity !== BY_SAML && identity !== BY_OTHERS,
    sendsEmail: identity !== BY_SAML,
    readsAll: settings['reading'] !== READ_FAST,
  };
}

/** One request; `parts` are the steps of the path, each encoded here, and a body goes along as JSON. */
export function makeRequest(
  { base, auth }: Connection,
  method: HttpRequest['method'],
  parts: readonly string[],
  body?: object,
  query: readonly (readonly [name: string, value: string])[] = [],
): HttpRequest {
  const search = query.map(([name, value]) => `${name}=${encodePart(value)}`).join('&');
  return {
    method,
    url: `${base}/${parts.map(encodePart).join('/')}${search === '' ? '' : `?${search}`}`,
    headers: { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
    auth,
    timeoutMs: AMAZON_CONNECT_PACING.timeoutMs,
  };
}

/** A request about one user: `rest` are the steps behind the user's ID. */
export function userRequest(
  connection: Connection,
  method: HttpRequest['method'],
  id: string,
  rest: string[] = [],
  body?: object,
): HttpRequest {
  return makeRequest(connection, method, ['users', connection.instance, id, ...rest], body);
}

const LEFT_BY_ENCODER = /[!'()*]/gu;

/** Percent-encodes all but unreserved characters, as the signature has it. */
function encodePart(text: string): string {
  return encodeText(text).replace(LEFT_BY_ENCODER, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
