/** The wire of the simulated Apps Script: synchronous requests to the workbench's server, which reaches the demo targets. */
import type { Network, NetworkRequest, NetworkResponse } from '../sheets-sim/index.js';

const ROUTE = '/__fetch';
const OK = 200;

/** Asks the server to send these requests at once; null stands for no answer. */
function ask(requests: readonly (readonly [url: string, request: NetworkRequest])[]): (NetworkResponse | null)[] {
  const call = new XMLHttpRequest();
  call.open('POST', ROUTE, false);
  call.setRequestHeader('content-type', 'application/json');
  const all = requests.map(([url, { method, headers, body, timeoutSeconds }]) => ({
    ...{ url, method, headers, body },
    timeoutMs: timeoutSeconds * 1000,
  }));
  call.send(JSON.stringify(all));
  return call.status === OK ? (JSON.parse(call.responseText) as (NetworkResponse | null)[]) : requests.map(() => null);
}

/** A request alone throws where no answer comes; of several, each that has none tells so. */
export const serverNetwork: Network = Object.assign(
  (url: string, request: NetworkRequest): NetworkResponse => {
    const [answer] = ask([[url, request]]);
    if (!answer) throw new Error(`No answer from ${new URL(url).hostname}`);
    return answer;
  },
  { together: ask },
);
