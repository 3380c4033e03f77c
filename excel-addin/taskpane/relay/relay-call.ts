/** Calls to the relay, which serves this page from the same origin. */
import { browserClock } from '../../../core/pane/browser-clock.js';
import type { Credentials } from '../sign-in/credentials.js';
import { RELAY_ANSWERED, RELAY_SILENT, SIGNED_OUT } from '../../../core/said/by-relay.js';
import { fill } from '../../../core/said/fill.js';

export interface RelayCall {
  /** Resolves with any answer of the relay; rejects with a RelayError when none comes. */
  (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, how?: CallOptions): Promise<Response>;
}

export interface CallOptions {
  readonly timeoutMs?: number;
  /** The last word of a pane that is closed: the browser delivers it although the page is gone. */
  readonly isLast?: boolean;
  /** A relay that asks to wait is not waited for: its answer is of use as it is. */
  readonly isImpatient?: boolean;
}

export interface RelayCallOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Address of the page; paths are taken relative to it. */
  readonly base: string;
  /** Who calls; absent where the relay asks nobody. */
  readonly credentials?: Credentials;
  readonly sleep?: (ms: number) => Promise<void>;
}

const TIMEOUT_MS = 30_000;
const UNAUTHORISED = 401;
const TOO_MANY = 429;
const MS_PER_SECOND = 1000;
/** For so long a relay that has too much to do is waited for: less than a lease lasts. */
const PATIENCE_MS = 60_000;

/** The relay did not do what was asked. `status` is 0 when no answer came. */
export class RelayError extends Error {
  override name = 'RelayError' as const;
  readonly status: number;
  readonly cause: unknown;
  /** When to come again, where the relay said so. */
  readonly retryAfterMs: number | null;

  constructor(message: string, status: number, cause?: unknown, retryAfterMs: number | null = null) {
    super(message);
    this.status = status;
    this.cause = cause;
    this.retryAfterMs = retryAfterMs;
  }
}

/**
 * Makes the function that calls the relay. A call that is refused for who we are is made once more where the sign-in could be renewed; one
 * that came while the relay had too much to do is made again when it says so. Either way nothing of it was done before.
 */
export function relayCall({ fetch, base, credentials, sleep = (ms) => browserClock.sleep(ms) }: RelayCallOptions): RelayCall {
  const once = async (
    method: string,
    path: string,
    body: unknown,
    { timeoutMs = TIMEOUT_MS, isLast = false }: CallOptions,
  ): Promise<Response> => {
    const who = await whoCalls(credentials);
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeoutMs);
    try {
      return await fetch(new URL(path, base).href, {
        method,
        signal: abort.signal,
        credentials: 'omit',
        redirect: 'error',
        ...(isLast && { keepalive: true }),
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...who },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new RelayError(RELAY_SILENT, 0, error);
    } finally {
      clearTimeout(timer);
    }
  };
  return async (method, path, body, how = {}) => {
    let answer = await once(method, path, body, how);
    if (answer.status === UNAUTHORISED && (await credentials?.renew()) === true) answer = await once(method, path, body, how);
    if (how.isImpatient === true || how.isLast === true) return answer;
    let left = PATIENCE_MS;
    for (let ms = askedToWait(answer); ms !== null && ms <= left; ms = askedToWait(answer)) {
      left -= ms;
      await sleep(ms);
      answer = await once(method, path, body, how);
    }
    return answer;
  };
}

/** How long the relay itself asks to wait, or null; what a target asks for never comes as an answer of the relay's own. */
function askedToWait({ status, headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return status === TOO_MANY && seconds > 0 ? seconds * MS_PER_SECOND : null;
}

/** Whoever was signed out has not called: nothing left the pane. */
async function whoCalls(credentials: Credentials | undefined): Promise<Readonly<Record<string, string>>> {
  try {
    return (await credentials?.headers()) ?? {};
  } catch (error) {
    throw new RelayError(SIGNED_OUT, UNAUTHORISED, error);
  }
}

/** The JSON of an answer, or the relay's own words for why there is none. */
export async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const value = parse(text);
  if (response.ok) return value;
  const problem = (value as { problem?: unknown } | null)?.problem;
  throw new RelayError(
    typeof problem === 'string' ? problem : fill(RELAY_ANSWERED, { number: response.status }),
    response.status,
    undefined,
    askedToWait(response),
  );
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
