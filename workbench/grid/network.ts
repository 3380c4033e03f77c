/** The wire of the simulated Apps Script: a synchronous request to the workbench's server, which reaches the demo target. */
import type { Network, NetworkResponse } from '../sheets-sim/index.js';

const ROUTE = '/__fetch';
const OK = 200;

/** Asks the server to send the request; no answer there is no answer here. */
export const serverNetwork: Network = (url, { method, headers, body, timeoutSeconds }) => {
  const call = new XMLHttpRequest();
  call.open('POST', ROUTE, false);
  call.setRequestHeader('content-type', 'application/json');
  call.send(JSON.stringify({ url, method, headers, body, timeoutMs: timeoutSeconds * 1000 }));
  if (call.status !== OK) throw new Error(`No answer from ${new URL(url).hostname}`);
  return JSON.parse(call.responseText) as NetworkResponse;
};
