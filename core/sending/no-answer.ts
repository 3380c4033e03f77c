/** What a request without an answer says: the host was not set up, nothing left, or it may have arrived. */
import type { HttpFailure } from '../ports/index.js';
import type { CreateVerdict, LookupVerdict } from './api.js';

/** The request has not left the host, for want of a connection or of the lease: nothing was applied, and it says nothing of the target. */
export interface Unsent {
  readonly kind: 'unsent';
  /** When the host takes requests again; null where it does not say. */
  readonly retryAfterMs: number | null;
}

/** The same for every request; only what may have arrived is unknown. */
export function verdictWithoutAnswer({ reason, detail, retryAfterMs }: HttpFailure): (CreateVerdict & LookupVerdict) | Unsent {
  switch (reason) {
    case 'not-allowed':
    case 'secret-missing':
      return { kind: 'stop', code: 'setup', reason: detail };
    case 'not-sent':
      return { kind: 'unsent', retryAfterMs: retryAfterMs ?? null };
    case 'timeout':
    case 'network':
      return { kind: 'unknown', reason: detail };
  }
}
