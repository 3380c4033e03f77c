/** How requests of a Hono app come to an API behind its front, and how a lost connection ends. */
import type { Context, Hono } from 'hono';
import { ConnectionLostError, type Cut, type Sleep } from './faults/wire.js';
import type { ApiRequest } from './front.js';
import { answerLost, cutOf } from './listen.js';

/** Waits in real time, and keeps no program alive for it. */
export const realSleep: Sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());

/** Where a socket is at hand it is cut; without one the answer's promise rejects. */
function onError(error: Error, c: Context): Response {
  if (error instanceof ConnectionLostError) return answerLost(cutOf(c.env), error);
  throw error;
}

/** Hands every request under these paths to `handle`. */
export function serveApi(app: Hono, paths: readonly string[], handle: (request: ApiRequest, cut: Cut) => Promise<Response>): void {
  app.onError(onError);
  for (const path of paths) {
    app.all(path, async (c) => {
      const { method, url, headers } = c.req.raw;
      return handle({ method, url: new URL(url), headers, body: await c.req.text() }, cutOf(c.env));
    });
  }
}
