// @ts-check
/** In a process of its own, on a real clock and real sockets: sends to servers with limits, side by side. Prints what each took as JSON. */
import { Agent, createServer, request as ask } from 'node:http';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { LIMITERS } from './limiters.mjs';
import { atOnceFor, keysOf, WAYS } from './ways.mjs';
import { Wire } from './wire.mjs';

/** @type {readonly (readonly [server: string, way: string, answerMs: number, lost: number])[]} */
const SENDS = [
  ['token bucket', 'known', 400, 0],
  ['sliding window', 'known', 50, 0],
  ['token bucket', 'learnt', 50, 0],
  ['fixed window', 'learnt', 400, 0],
];

const WARM = 20; // connections, more than are ever under way

const [bundle = '', requests = '150'] = process.argv.slice(2);
const { send } = /** @type {typeof import('./product.js')} */ (await import(pathToFileURL(bundle).href));
const keys = keysOf(Number(requests));
const clock = { now: () => performance.timeOrigin + performance.now(), sleep: (/** @type {number} */ ms) => sleep(ms) };

/** @param {typeof SENDS[number]} one */
async function measure([server, way, answerMs, lost]) {
  const wire = new Wire(clock, /** @type {() => import('./limiters.mjs').Limiter} */ (LIMITERS[server])(), answerMs, lost);
  const listener = createServer((asked, answer) => {
    if (asked.method === 'HEAD') return void answer.end();
    void wire.ask(asked.method === 'GET' ? 'GET' : 'POST', decodeURIComponent((asked.url ?? '').slice(1))).then((told) => {
      if (!told) return void asked.socket.destroy();
      answer.writeHead(told.status, told.retryAfterS === null ? {} : { 'retry-after': String(told.retryAfterS) });
      answer.end();
    });
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (listener.address());
  const agent = new Agent({ keepAlive: true });
  try {
    // As before every send, what reads was there already: the connections are open.
    await Promise.all(keys.slice(0, WARM).map(() => overSocket({ agent, port, method: 'HEAD', path: '/' })));
    const begun = performance.now();
    await send(
      keys,
      (method, key) => overSocket({ agent, port, method, path: `/${encodeURIComponent(key)}` }),
      clock,
      WAYS[way]?.(server, atOnceFor(answerMs)),
    );
    const ms = performance.now() - begun;
    return { server, answerMs, sender: way, lost, ms, requests: wire.requests, refused: wire.refused, ...wire.wrongOf(keys.length) };
  } finally {
    agent.destroy();
    listener.close();
    listener.closeAllConnections();
  }
}

/**
 * @param {import('node:http').RequestOptions} options
 * @returns {Promise<import('./wire.mjs').Answer | null>} null where the connection broke
 */
const overSocket = (options) =>
  new Promise((resolve) => {
    ask({ host: '127.0.0.1', ...options }, (answer) => {
      answer.resume();
      const told = answer.headers['retry-after'];
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, retryAfterS: told === undefined ? null : Number(told) }));
    })
      .on('error', () => resolve(null))
      .end();
  });

console.log(JSON.stringify(await Promise.all(SENDS.map(measure))));
