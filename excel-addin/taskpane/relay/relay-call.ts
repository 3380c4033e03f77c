/** Calls to the relay, which serves this page from the same origin. */

export interface RelayCall {
  /** Resolves with any answer of the relay; rejects with a RelayError when none comes. */
  (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, timeoutMs?: number): Promise<Response>;
}

export interface RelayCallOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Address of the page; paths are taken relative to it. */
  readonly base: string;
  /** The code that the user has entered; empty where the relay asks for none. */
  readonly accessCode: () => string;
}

const TIMEOUT_MS = 30_000;
const ACCESS_HEADER = 'x-muster-access';

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

/** Makes the function that calls the relay. */
export function relayCall({ fetch, base, accessCode }: RelayCallOptions): RelayCall {
  return async (method, path, body, timeoutMs = TIMEOUT_MS) => {
    const abort = new AbortController();
    const timer = setTimeout(() => abort.abort(), timeoutMs);
    const code = accessCode();
    try {
      return await fetch(new URL(path, base).href, {
        method,
        signal: abort.signal,
        credentials: 'omit',
        redirect: 'error',
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...(code !== '' && { [ACCESS_HEADER]: code }) },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    } catch (error) {
      throw new RelayError('The relay does not answer. Check the network, then try again.', 0, error);
    } finally {
      clearTimeout(timer);
    }
  };
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
