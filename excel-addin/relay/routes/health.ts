/** For whatever watches over the relay: whether its process lives, and whether it should be given work. */
import { Hono } from 'hono';
import type { Env } from '../env.js';
import type { RelayStore } from '../store/relay-store.js';

export interface Health {
  readonly store: Pick<RelayStore, 'ping'>;
  readonly now: () => number;
  /** True once the relay has been told to end. */
  readonly isStopping: () => boolean;
}

const PING_MS = 3000; // a store that takes longer is of no use to anybody who waits for a pane
const KEPT_MS = 1000; // anybody may ask: the store is not asked more often than this

/** The routes of health; open to everybody, as they tell nothing else. */
export function healthRoutes({ store, now, isStopping }: Health): Hono<Env> {
  let asked = -Infinity;
  let answer = Promise.resolve(false);
  const storeAnswers = (): Promise<boolean> => {
    if (now() - asked >= KEPT_MS || now() < asked) {
      asked = now();
      answer = inTime(store.ping());
    }
    return answer;
  };
  const app = new Hono<Env>();
  app.get('/healthz', (c) => c.json({ ok: true }));
  app.get('/readyz', async (c) => {
    if (isStopping()) return c.json({ ok: false, reason: 'stopping' }, 503);
    return (await storeAnswers()) ? c.json({ ok: true }) : c.json({ ok: false, reason: 'store' }, 503);
  });
  return app;
}

function inTime(ping: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PING_MS);
    const told = (answers: boolean): void => {
      clearTimeout(timer);
      resolve(answers);
    };
    ping.then(
      () => told(true),
      () => told(false),
    );
  });
}
