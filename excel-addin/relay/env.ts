/** What a request carries through the relay once the earlier steps have looked at it. */
import type { HttpBindings } from '@hono/node-server';
import type { Caller } from './caller.js';

export interface Env {
  /** Absent where a program calls the app without a socket. */
  Bindings: Partial<HttpBindings>;
  Variables: {
    /** Names the request in the log and to whoever asks for help. */
    requestId: string;
    /** Set for every route below `/api/`. */
    caller: Caller;
  };
}
