// @ts-check
/** The recording half of the referee: passes requests to Prism and keeps what it objects to. A worker, so that a caller may block. */
import { createServer, request as forward } from 'node:http';
import { parentPort, workerData } from 'node:worker_threads';

const LOOPBACK = '127.0.0.1';
const BAD_GATEWAY = 502;

/** @type {{ prism: string, upstream: string }} */
const { prism, upstream } = workerData;

/** @type {{ request: string, location: string, code: string, message: string }[]} */
const violations = [];

/** @param {string} header @param {string} request */
function record(header, request) {
  for (const { location = [], code, message } of JSON.parse(header)) {
    violations.push({ request, location: location.join('.'), code: String(code), message });
  }
}

const server = createServer((incoming, outgoing) => {
  const { method, headers, url = '/' } = incoming;
  // The reference server's own routes are no part of the vendor's API, so nobody judges them.
  const base = new URL(url.startsWith('/_') ? upstream : prism);
  const target = { host: base.hostname, port: base.port, path: url, method, headers: { ...headers, host: base.host }, agent: false };
  const passed = forward(target, (answer) => {
    const { 'sl-violations': found, ...rest } = answer.headers;
    if (typeof found === 'string') record(found, `${method} ${url}`);
    outgoing.writeHead(answer.statusCode ?? BAD_GATEWAY, rest);
    answer.pipe(outgoing);
  });
  passed.on('error', () => outgoing.destroy());
  incoming.pipe(passed);
});

server.listen(0, LOOPBACK, () => {
  const address = server.address();
  if (typeof address === 'object' && address) parentPort?.postMessage({ url: `http://${LOOPBACK}:${address.port}` });
});
parentPort?.on('message', () => parentPort?.postMessage({ violations }));
