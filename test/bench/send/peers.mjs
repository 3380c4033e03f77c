// @ts-check
/** What a user would take instead: a loop, and two queues that keep a rate. Each tries again what is refused, after the time that it is told. */
import Bottleneck from 'bottleneck';
import PQueue from 'p-queue';
import { BURST, PER_SECOND, SECOND_MS } from './limiters.mjs';

const TOO_MANY = 429;

/**
 * @typedef {import('./wire.mjs').Wire} Wire
 * @typedef {(wire: Pick<Wire, 'ask' | 'time'>, keys: readonly string[], atOnce: number) => Promise<unknown>} Sender
 */

/** One request until it is taken. @param {Pick<Wire, 'ask' | 'time'>} wire @param {string} key */
async function persist(wire, key) {
  for (;;) {
    const answer = await wire.ask('POST', key);
    if (answer?.status !== TOO_MANY) return;
    await wire.time.sleep((answer.retryAfterS ?? 1) * SECOND_MS);
  }
}

/** @type {Record<string, Sender>} */
export const PEERS = {
  'one by one, Retry-After': async (wire, keys) => {
    for (const key of keys) await persist(wire, key);
  },
  'p-queue, 10 a second': (wire, keys, atOnce) => {
    const queue = new PQueue({ concurrency: atOnce, interval: SECOND_MS, intervalCap: PER_SECOND });
    return queue.addAll(keys.map((key) => () => persist(wire, key)));
  },
  'p-queue, 1 in 100 ms': (wire, keys, atOnce) => {
    const queue = new PQueue({ concurrency: atOnce, interval: SECOND_MS / PER_SECOND, intervalCap: 1 });
    return queue.addAll(keys.map((key) => () => persist(wire, key)));
  },
  'bottleneck, minTime 100': (wire, keys, atOnce) => {
    const limiter = new Bottleneck({ maxConcurrent: atOnce, minTime: SECOND_MS / PER_SECOND });
    return Promise.all(keys.map((key) => limiter.schedule(() => persist(wire, key))));
  },
  'bottleneck, reservoir': (wire, keys, atOnce) => {
    const refill = { reservoirRefreshAmount: PER_SECOND, reservoirRefreshInterval: SECOND_MS };
    const limiter = new Bottleneck({ maxConcurrent: atOnce, reservoir: BURST, ...refill });
    return Promise.all(keys.map((key) => limiter.schedule(() => persist(wire, key))));
  },
};
