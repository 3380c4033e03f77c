/** The wire over the server. A call that breaks between sidebar and server leaves its requests in doubt: they may have left. */
import type { HttpClient, HttpFailure, HttpRequest, HttpResult } from '../../core/ports/index.js';
import { CallError, serverMethod } from './script-run.js';
import type { ScriptRun } from './script-run.js';
import { CALL_BROKE, EARLIER_CALL_BROKE, OTHER_ANSWER } from '../../core/said/by-sheets.js';

/** As many as leave together at Google, so that a call lasts no longer than its slowest request and a cancel is heard soon. */
const REQUESTS_AT_ONCE = 10;

export function serverHttpClient(run: () => ScriptRun): HttpClient {
  const send = serverMethod(run, 'send');
  return {
    async send(requests, guard) {
      const results: HttpResult[] = [];
      while (results.length < requests.length) {
        const part = requests.slice(results.length, results.length + REQUESTS_AT_ONCE);
        try {
          const answers = await send(part, guard ?? null);
          if (answers.length !== part.length) throw new TypeError(OTHER_ANSWER);
          results.push(...answers);
        } catch (error) {
          // The way to the server is broken: what comes after these stays here, so that it is not in doubt too.
          const left = requests.slice(results.length + part.length);
          return [...results, ...failures(part, error), ...left.map(() => notSent(EARLIER_CALL_BROKE))];
        }
      }
      return results;
    },
  };
}

function failures(requests: readonly HttpRequest[], error: unknown): HttpFailure[] {
  const detail = error instanceof Error ? error.message : CALL_BROKE;
  const unknownThere = error instanceof CallError && error.code === 'bad-call'; // the server did not even know the method
  return requests.map(() => (unknownThere ? notSent(detail) : { kind: 'failure', reason: 'network', detail }));
}

function notSent(detail: string): HttpFailure {
  return { kind: 'failure', reason: 'not-sent', detail };
}
