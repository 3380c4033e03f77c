/** The wire over the server. A call that breaks between sidebar and server leaves its requests in doubt: they may have left. */
import type { HttpClient, HttpFailure, HttpRequest } from '../../core/ports/index.js';
import { CallError, serverMethod } from './script-run.js';
import type { ScriptRun } from './script-run.js';

export function serverHttpClient(run: () => ScriptRun): HttpClient {
  const send = serverMethod(run, 'send');
  return {
    send: (requests) => (requests.length === 0 ? Promise.resolve([]) : send(requests).catch((error: unknown) => failures(requests, error))),
  };
}

function failures(requests: readonly HttpRequest[], error: unknown): HttpFailure[] {
  const notSent = error instanceof CallError && error.code === 'bad-call'; // the server did not even know the method
  const detail = error instanceof Error ? error.message : 'The call broke.';
  return requests.map(() => ({ kind: 'failure', reason: notSent ? 'not-sent' : 'network', detail }));
}
