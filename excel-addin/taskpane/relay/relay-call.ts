/** Calls to the relay, which serves this page from the same origin. */
import type { Credentials } from '../sign-in/credentials.js';

export interface RelayCall {
  /** Resolves with any answer of the relay; rejects with a RelayError when none comes. */
  (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, how?: CallOptions): Promise<Response>;
}

export interface CallOptions {
  readonly timeoutMs?: number;
  /** The last word of a pane that is closed: the browser delivers it although the page is gone. */
  readonly isLast?: boolean;
}

export interface RelayCallOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Address of the page; paths are taken relative to it. */
  readonly base: string;
  /** Who calls; absent where the relay asks nobody. */
  readonly credentials?: Credentials;
}

const TIMEOUT_MS = 30_000;
const UNAUTHORISED = 401;

/** The relay did not do what was asked. `status` is 0 when no answer came. */
export class RelayError extends Error {
  override name = 'RelayError' as const;
  readonly status: number;
  readonly cause: unknown;

  constructor(message: string, status: number, cause?: unknown) {
    super(message);
    this.status = status;
    this.cause = cause;
  }
}

/** Makes the function that calls the relay. A call that is refused for who we are is made once more where the sign-in could be renewed. */
export function relayCall({ fetch, base, credentials }: RelayCallOptions): RelayCall {
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
      throw new RelayError('The relay does not answer. Check the network, then try again.', 0, error);
    } finally {
      clearTimeout(timer);
    }
  };
  return async (method, path, body, how = {}) => {
    const answer = await once(method, path, body, how);
    // Refused at the door, so nothing of the first call was done.
    return answer.status === UNAUTHORISED && (await credentials?.renew()) === true ? once(method, path, body, how) : answer;
  };
}

/** Whoever was signed out has not called: nothing left the pane. */
async function whoCalls(credentials: Credentials | undefined): Promise<Readonly<Record<string, string>>> {
  try {
    return (await credentials?.headers()) ?? {};
  } catch (error) {
    throw new RelayError('You are signed out, so the relay cannot be asked. Reload the pane and sign in again.', UNAUTHORISED, error);
  }
}

/** The JSON of an answer, or the relay's own words for why there is none. */
export async function answerOf(response: Response): Promise<unknown> {
  const text = await response.text();
  const value = parse(text);
  if (response.ok) return value;
  const problem = (value as { problem?: unknown } | null)?.problem;
  throw new RelayError(
    typeof problem === 'string' ? problem : `The relay answered with status ${response.status}. Try again.`,
    response.status,
  );
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
