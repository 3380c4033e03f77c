/** The wire over the relay: requests go to it as they are, and it signs and sends them. */
import type { HttpClient, HttpFailure, HttpRequest, HttpResult, Lease } from '../../../core/ports/index.js';
import { answerOf, RelayError, type RelayCall } from './relay-call.js';
import { RELAY_GAVE, RELAY_GAVE_NONSENSE, RELAY_GAVE_NOTHING, RELAY_REFUSED_WITH, WORKBOOK_NAMELESS } from '../../../core/said/by-relay.js';
import { fill } from '../../../core/said/fill.js';

const REQUESTS_PER_CALL = 20; // what the relay takes at once
const SPARE_MS = 10_000; // for the way to the relay and back, beside the slowest request
const MAX_TIMEOUT_MS = 60_000; // what the relay waits for at most

/** An HTTP client that sends through the relay; a lease is known to it by the workbook and its name. */
export function relayHttp(call: RelayCall, workbookId: () => Promise<string>): HttpClient {
  const proofOf = async ({ name, owner, fence }: Lease): Promise<object> => ({ name: `${await workbookId()}:${name}`, owner, fence });
  const sendSome = async (requests: readonly HttpRequest[], lease: object | null): Promise<HttpResult[]> => {
    const timed = requests.map((request) => ({ ...request, timeoutMs: Math.min(request.timeoutMs, MAX_TIMEOUT_MS) }));
    const slowest = Math.max(...timed.map((request) => request.timeoutMs));
    try {
      const results = await answerOf(
        await call('POST', 'api/send', { requests: timed, ...(lease && { lease }) }, { timeoutMs: slowest + SPARE_MS, isImpatient: true }),
      );
      if (Array.isArray(results) && results.length === requests.length) return results as HttpResult[];
      return requests.map(() => failure('network', RELAY_GAVE_NONSENSE));
    } catch (error) {
      const failed = failureOf(error);
      return requests.map(() => failed);
    }
  };
  return {
    async send(requests, guard) {
      const results: HttpResult[] = [];
      let lease: object | null = null;
      try {
        if (guard) lease = await proofOf(guard);
      } catch {
        return requests.map(() => failure('not-sent', WORKBOOK_NAMELESS));
      }
      for (let at = 0; at < requests.length; at += REQUESTS_PER_CALL)
        results.push(...(await sendSome(requests.slice(at, at + REQUESTS_PER_CALL), lease)));
      return results;
    },
  };
}

const failure = (reason: HttpFailure['reason'], detail: string): HttpFailure => ({ kind: 'failure', reason, detail });

/** The relay judges a batch before anything leaves, so a status below 500 means that nothing did. */
function failureOf(error: unknown): HttpFailure {
  const { status, retryAfterMs } = error instanceof RelayError ? error : { status: 0, retryAfterMs: null };
  if (status < 400 || status >= 500) return failure('network', status === 0 ? RELAY_GAVE_NOTHING : fill(RELAY_GAVE, { number: status }));
  const refused = failure('not-sent', fill(RELAY_REFUSED_WITH, { number: status }));
  return retryAfterMs === null ? refused : { ...refused, retryAfterMs };
}
