/** The only part that knows sockets: it listens, and cuts a connection where a fault asks for it. */
import { type HttpBindings, serve } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Hono } from 'hono';

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

/** Cuts the connection of this request. Throws `reason` where there is no socket to cut. */
export function cutConnection(bindings: Partial<HttpBindings> | undefined, reason: Error): Response {
  if (!bindings?.outgoing) throw reason;
  bindings.outgoing.destroy();
  return RESPONSE_ALREADY_SENT;
}
