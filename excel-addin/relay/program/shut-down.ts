/** The end of the program: requests under way come to their end, within a limit; then the store is closed. */
import type { Server } from 'node:http';
import type { Log } from '../log.js';

export interface Running {
  readonly server: Pick<Server, 'close' | 'closeAllConnections' | 'closeIdleConnections'>;
  readonly closeStore: () => Promise<void>;
  readonly log: Log;
  /** For which new calls are still taken, while the relay says that it wants none: a load balancer needs to notice. */
  readonly drainMs: number;
  /** For which requests under way may still go on. */
  readonly limitMs: number;
  readonly wait: (ms: number) => Promise<void>;
}

export interface ShutDown {
  readonly isStopping: () => boolean;
  /** Resolves when all is closed; asked a second time, it waits for nobody. */
  stop(running: Running): Promise<void>;
}

const IDLE_MS = 200; // a connection that has just become idle would be kept for the next request otherwise

/** One way down for one program. */
export function shutDown(): ShutDown {
  let stopping = false;
  return {
    isStopping: () => stopping,
    async stop({ server, closeStore, log, drainMs, limitMs, wait }) {
      if (stopping) {
        server.closeAllConnections();
        return;
      }
      stopping = true;
      log({ event: 'stopping' });
      if (drainMs > 0) await wait(drainMs);
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const sweep = setInterval(() => server.closeIdleConnections(), IDLE_MS);
      server.closeIdleConnections();
      await Promise.race([closed, wait(limitMs)]);
      server.closeAllConnections(); // those that did not make it; nobody is left otherwise
      await closed;
      clearInterval(sweep);
      await closeStore();
      log({ event: 'stopped' });
    },
  };
}
