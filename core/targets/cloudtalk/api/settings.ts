/** Where and how CloudTalk is reached. It has one address for everybody. */
import type { HttpRequest, RequestAuth } from '../../../ports/index.js';
import type { Pacing } from '../../../sending/api.js';

/** Documented: 60 requests a minute for a company with all its integrations. Ten are left to the others. */
const OURS_PER_MINUTE = 50;
const WINDOW_MS = 60_000;

export const CLOUDTALK_PACING: Pacing = {
  perMinute: OURS_PER_MINUTE,
  limit: { windowMs: WINDOW_MS },
  atOnce: 1,
  timeoutMs: 30_000,
  settleMs: 120_000,
};

export const ACCESS_KEY_ID = 'cloudtalk.access-key-id';
export const ACCESS_KEY_SECRET = 'cloudtalk.access-key-secret';

const BASE = 'https://my.cloudtalk.io/api';
const AUTH: RequestAuth = { scheme: 'basic', user: ACCESS_KEY_ID, password: ACCESS_KEY_SECRET };
/** Without it every route answers as if it did not exist. */
const JSON_ONLY = { accept: 'application/json' };

/** A request; `path` begins with a slash. */
export function request(method: HttpRequest['method'], path: string, body?: object): HttpRequest {
  const plain: HttpRequest = { method, url: BASE + path, headers: JSON_ONLY, auth: AUTH, timeoutMs: CLOUDTALK_PACING.timeoutMs };
  if (body === undefined) return plain;
  return { ...plain, headers: { ...JSON_ONLY, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Stands in for what must not be asked for: it changes nothing, and its answer is not read. */
export function harmlessRequest(): HttpRequest {
  return request('GET', '/agents/index.json?limit=1&page=1');
}
