/** What a request without an answer says: the host was not set up, nothing left, or it may have arrived. */
import type { HttpFailure } from '../ports/index.js';
import type { CreateVerdict, LookupVerdict } from './api.js';

/** The same for every request; only what may have arrived is unknown. */
export function verdictWithoutAnswer({ reason, detail }: HttpFailure): CreateVerdict & LookupVerdict {
  switch (reason) {
    case 'not-allowed':
    case 'secret-missing':
      return { kind: 'stop', code: 'setup', reason: detail };
    case 'not-sent':
      return { kind: 'throttled', retryAfterMs: null };
    case 'timeout':
    case 'network':
      return { kind: 'unknown', reason: detail };
  }
}
