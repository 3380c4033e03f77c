/** Sends requests from Google's side: only to listed hosts, signed here, never following a redirect. */
import { isAllowedRequest, signRequest } from '../../core/auth/index.js';
import type { HttpFailure, HttpRequest, HttpResult, Lease } from '../../core/ports/index.js';
import { HOSTS_OF_TARGETS } from '../../core/targets/hosts.js';
import { hmacSha256, sha256 } from './hmac.js';
import { holdsLease } from './lease.js';
import { readSecret } from './secrets.js';
import { ADDRESS_NOT_LISTED, LEASE_LOST, SECRET_MISSING } from '../../core/said/by-hosts.js';
import { BATCH_BROKE, TIME_UP } from '../../core/said/by-sheets.js';
import { fill } from '../../core/said/fill.js';

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest;

const AT_ONCE = 10; // wider batches are cut short by rate limits in the field
const LONGEST_SECONDS = 60; // unset, one hung request may eat the whole execution
/** An execution is ended after six minutes: from here on no batch is started that could run into that. */
const LAST_START_MS = 270_000;
const MS_PER_SECOND = 1_000;
const FORM = 'application/x-www-form-urlencoded'; // what the host sends with a body that names no type

/** One result per request, in their order. With a lease, no batch leaves once another sender has taken over. */
export function send(requests: readonly HttpRequest[], lease: Lease | null): HttpResult[] {
  const started = Date.now();
  const prepared = requests.map(prepare);
  const results: HttpResult[] = prepared.map((one) => ('kind' in one ? one : notSent(TIME_UP)));
  const ready = prepared.flatMap((one, index) => ('kind' in one ? [] : [{ index, request: one }]));
  for (let at = 0; at < ready.length && Date.now() - started < LAST_START_MS; at += AT_ONCE) {
    const batch = ready.slice(at, at + AT_ONCE);
    if (lease && !isHeld(lease)) {
      for (const { index } of ready.slice(at)) results[index] = notSent(LEASE_LOST);
      break;
    }
    const answers = fetchBatch(batch.map((one) => one.request));
    batch.forEach((one, place) => (results[one.index] = answers[place] ?? brokenWire()));
  }
  return results;
}

/** The last look before a batch leaves: a lease that cannot be read is not held. */
function isHeld(lease: Lease): boolean {
  try {
    return holdsLease(lease);
  } catch {
    return false;
  }
}

/** A broken wire of one request throws for all of the batch: none of them can be said not to have arrived. */
function fetchBatch(batch: FetchRequest[]): HttpResult[] {
  try {
    return UrlFetchApp.fetchAll(batch).map(readAnswer);
  } catch {
    return batch.map(brokenWire);
  }
}

function prepare(request: HttpRequest): FetchRequest | HttpFailure {
  if (!isAllowedRequest(request, HOSTS_OF_TARGETS)) return { kind: 'failure', reason: 'not-allowed', detail: ADDRESS_NOT_LISTED };
  const signed = signRequest(request, { secrets: readSecret, now: Date.now(), hmacSha256, sha256 });
  if (!signed.ok) return { kind: 'failure', reason: 'secret-missing', detail: fill(SECRET_MISSING, { secret: signed.missing }) };
  const contentType = Object.keys(signed.headers).find((name) => name.toLowerCase() === 'content-type');
  const { [contentType ?? '']: type = FORM, ...headers } = signed.headers;
  return {
    url: request.url,
    method: request.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
    headers,
    ...(request.body === undefined ? {} : { payload: request.body, contentType: type }),
    muteHttpExceptions: true, // any status is an answer
    followRedirects: false, // a redirect could carry the key to another host
    validateHttpsCertificates: true,
    timeoutSeconds: Math.max(1, Math.min(LONGEST_SECONDS, Math.ceil(request.timeoutMs / MS_PER_SECOND))),
  };
}

function readAnswer(response: GoogleAppsScript.URL_Fetch.HTTPResponse): HttpResult {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(response.getAllHeaders() as Record<string, string | string[]>)) {
    headers[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { kind: 'response', status: response.getResponseCode(), headers, body: response.getContentText() };
}

function brokenWire(): HttpFailure {
  return { kind: 'failure', reason: 'network', detail: BATCH_BROKE };
}

function notSent(detail: string): HttpFailure {
  return { kind: 'failure', reason: 'not-sent', detail };
}
