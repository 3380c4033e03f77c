/** The only part that knows sockets: it listens, and cuts a connection where a fault asks for it. */
import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';
import type { Cut } from './faults/wire.js';

const LOOPBACK = '127.0.0.1'; // a development server is nobody else's business

export interface Listening {
  /** Address without a slash at its end. */
  readonly url: string;
  /** Cuts what is open and stops. */
  close(): Promise<void>;
}

/** Starts to listen on the loopback address; port 0 takes a free one. */
export function listen(app: Hono, port = 0): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: LOOPBACK, port, overrideGlobalObjects: false }, (address) =>
      resolve({
        url: `http://${LOOPBACK}:${address.port}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      }),
    );
    server.on('error', reject);
  });
}

/** How to cut the connection behind these bindings; null where there is none, as under `app.request()`. */
export function cutOf(bindings: unknown): Cut {
  const { outgoing } = (bindings ?? {}) as Partial<HttpBindings>;
  return outgoing ? () => void outgoing.destroy() : null;
}

/** Ends a request that gets no answer. Throws `reason` where there is no connection to cut. */
export function answerLost(cut: Cut, reason: Error): Response {
  if (!cut) throw reason;
  cut();
  return RESPONSE_ALREADY_SENT;
}
