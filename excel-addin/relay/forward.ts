/** One request on its way out: judged, signed, sent, and its answer or its failure as a value. */
import { createHash, createHmac } from 'node:crypto';
import { CLOCK_OFF_HEADER, isAllowedRequest, isClockOff, secretNames, signRequest, type HostsOfTargets } from '../../core/auth/index.js';
import type { HttpFailure, HttpRequest, HttpResult } from '../../core/ports/index.js';
import { MAX_ANSWER_BYTES } from './limits.js';
import type { Log } from './log.js';
import { statusClass, type Metrics } from './metrics.js';
import { readAtMost } from './read-at-most.js';
import { ADDRESS_NOT_LISTED, SECRET_MISSING } from '../../core/said/by-hosts.js';
import { NO_ANSWER_IN_TIME, NO_CONNECTION, RELAY_NO_SECRETS } from '../../core/said/by-relay.js';
import { fill } from '../../core/said/fill.js';

/** The part of `fetch` that the relay uses. A redirect is returned, never followed. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  readonly body?: string;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

export interface ForwardDeps {
  readonly fetch: Fetch;
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly allowedHosts: HostsOfTargets;
  readonly secrets: (name: string) => Promise<string | null>;
}

/** Failures that happen before a connection stands: the request cannot have arrived. */
const NEVER_LEFT: readonly string[] = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EADDRNOTAVAIL', 'ERR_PRIVATE_ADDRESS'];
/** Of the answer's headers; a cookie of the target is of no use to the pane. */
const DROPPED = new Set([
  'set-cookie',
  'set-cookie2',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-encoding',
  'content-length',
  CLOCK_OFF_HEADER, // the relay's own
]);

/** Sends one request of the pane. Never rejects. */
export async function forward(request: HttpRequest, deps: ForwardDeps): Promise<HttpResult> {
  const refuse = (reason: HttpFailure['reason'], detail: string): HttpFailure => {
    deps.metrics.count('muster_upstream_total', { outcome: reason });
    deps.log({ event: 'refused', method: request.method, reason: detail });
    return { kind: 'failure', reason, detail };
  };
  if (!isAllowedRequest(request, deps.allowedHosts)) return refuse('not-allowed', ADDRESS_NOT_LISTED);
  const secrets = await secretsOf(request, deps.secrets);
  if (secrets === null) return refuse('not-sent', RELAY_NO_SECRETS);
  const signed = signRequest(request, {
    secrets: (name) => secrets.get(name) ?? null,
    now: deps.now(),
    sha256: (text) => createHash('sha256').update(text).digest(),
    hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
  });
  if (!signed.ok) return refuse('secret-missing', fill(SECRET_MISSING, { secret: signed.missing }));

  const started = deps.now();
  const host = new URL(request.url).hostname;
  const { method, body } = request;
  const tell = (outcome: string, part: { readonly status: number } | { readonly reason: string }): void => {
    const ms = deps.now() - started;
    deps.metrics.count('muster_upstream_total', { outcome });
    deps.metrics.observe('muster_upstream_seconds', ms);
    deps.log({ event: 'forwarded', method, host, ms, ...part });
  };
  const signal = AbortSignal.timeout(request.timeoutMs); // for the whole of it: name, connection, headers and the last byte
  try {
    const init: FetchInit = { method, headers: signed.headers, redirect: 'manual', signal, ...(body === undefined ? {} : { body }) };
    const response = await deps.fetch(request.url, init);
    const text = await readAtMost(response, MAX_ANSWER_BYTES, signal);
    tell(statusClass(response.status), { status: response.status });
    const headers = Object.fromEntries([...response.headers].filter(([name]) => !DROPPED.has(name)));
    if (isClockOff(headers['date'], deps.now())) headers[CLOCK_OFF_HEADER] = 'true';
    return { kind: 'response', status: response.status, headers, body: text };
  } catch (error) {
    const failure = failureOf(error, signal.aborted);
    tell(failure.reason, { reason: failure.detail });
    return failure;
  }
}

/** The secrets that sign a request, or null when they cannot be looked up. */
async function secretsOf({ auth }: HttpRequest, secret: ForwardDeps['secrets']): Promise<ReadonlyMap<string, string | null> | null> {
  try {
    const names = auth ? secretNames(auth) : [];
    return new Map(await Promise.all(names.map(async (name) => [name, await secret(name)] as const)));
  } catch {
    return null;
  }
}

/** Only codes are told: the text of an error may quote the address, and with it a person. */
function failureOf(error: unknown, timedOut: boolean): HttpFailure {
  if (timedOut) return { kind: 'failure', reason: 'timeout', detail: NO_ANSWER_IN_TIME };
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | null)?.cause) ?? NO_CONNECTION;
  return { kind: 'failure', reason: NEVER_LEFT.includes(code) ? 'not-sent' : 'network', detail: code };
}

function codeOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,40}$/u.test(code) ? code : null;
}
