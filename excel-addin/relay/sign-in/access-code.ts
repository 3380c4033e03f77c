/** Access codes of a small team: one that may send, and one that may also change the keys. Only their hashes are known here. */
import { createHmac, randomBytes } from 'node:crypto';
import type { Caller, Role } from '../caller.js';
import { TooManyError } from '../guards/too-many.js';
import { SHARED_ACCOUNT, type Authenticate } from './authenticate.js';
import { isCodeOf, readCodeHash, type CodeHash } from './code-hash.js';

export const ACCESS_HEADER = 'x-muster-access';

export interface CodeHashes {
  /** Hash of the code that may send. Without a code for administrators this one may do everything. */
  readonly send: string | null;
  readonly admin: string | null;
}

const MAX_CODE_LENGTH = 512; // longer than anybody types; a hash of megabytes would be work for us
const AT_ONCE = 2; // each takes 32 MB and a core
const MAX_WAITING = 16;
const RETRY_MS = 2000;
const KEY_BYTES = 32;

/** Signs in by access code. A code that was right once is known again by a keyed digest, without the slow hash. */
export function byAccessCode(hashes: CodeHashes): Authenticate {
  const send = hashes.send === null ? null : parsed(hashes.send);
  const admin = hashes.admin === null ? null : parsed(hashes.admin);
  if (!send && !admin) throw new TypeError('Expected the hash of an access code, got none');
  const digestKey = randomBytes(KEY_BYTES);
  const known = new Map<string, Caller>(); // of right codes only, so it never outgrows their number
  const checking = new Map<string, Promise<Caller | null>>();
  const slow = waitingLine(AT_ONCE, MAX_WAITING);

  const check = async (code: string): Promise<Caller | null> => {
    const isAdmin = admin !== null && (await isCodeOf(code, admin));
    const isSender = send !== null && (await isCodeOf(code, send));
    if (isAdmin) return callerOf('admin-code', ['send', 'admin']);
    return isSender ? callerOf('code', admin === null ? ['send', 'admin'] : ['send']) : null;
  };

  return async (request, beforeGuess) => {
    const code = request.headers.get(ACCESS_HEADER) ?? '';
    if (code === '' || code.length > MAX_CODE_LENGTH) return null;
    const digest = createHmac('sha256', digestKey).update(code).digest('base64url');
    const found = known.get(digest);
    if (found) return found;
    const underWay = checking.get(digest); // a pane opens with several calls at once
    if (underWay) return underWay;
    beforeGuess?.();
    const checked = slow(() => check(code)).finally(() => checking.delete(digest));
    checking.set(digest, checked);
    const caller = await checked;
    if (caller) known.set(digest, caller);
    return caller;
  };
}

const callerOf = (user: string, roles: readonly Role[]): Caller => ({ account: SHARED_ACCOUNT, user, name: '', roles });

function parsed(text: string): CodeHash {
  const hash = readCodeHash(text);
  if (!hash) throw new TypeError('Expected the hash of an access code as the command hash-code prints it');
  return hash;
}

/** Lets so many work at once and so many wait; turns the rest away. */
function waitingLine(atOnce: number, maxWaiting: number): <T>(work: () => Promise<T>) => Promise<T> {
  let working = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (working < atOnce) working++;
    else if (waiting.length >= maxWaiting) throw new TooManyError('guess', RETRY_MS);
    else await new Promise<void>((turn) => waiting.push(turn)); // whoever leaves hands over the place
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else working--;
    }
  };
}
