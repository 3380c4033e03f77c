/** Secrets, leases and fingerprints, all of which live at the relay and never in the pane. */
import { randomId } from '../../../core/pane/random-id.js';
import type { Crypto, Lease, Lock, SecretStore } from '../../../core/ports/index.js';
import { answerOf, type RelayCall } from './relay-call.js';

/** Secrets go in; only whether they are there comes back. */
export function relaySecrets(call: RelayCall): SecretStore {
  const path = (name: string): string => `api/secrets/${encodeURIComponent(name)}`;
  return {
    async has(name) {
      const answer = await answerOf(await call('GET', path(name)));
      return (answer as { set?: unknown } | null)?.set === true;
    },
    async set(name, value) {
      await answerOf(await call('PUT', path(name), { value }));
    },
    async remove(name) {
      await answerOf(await call('DELETE', path(name)));
    },
  };
}

/**
 * Leases per workbook: the relay knows it by its random name only. Whether a lease still holds is for the relay to say; when it ends is
 * told by the clock of this device, which need not be the relay's, and counted from before the relay was asked.
 */
export function relayLock(call: RelayCall, workbookId: () => Promise<string>, now: () => number = Date.now): Lock {
  const ask = async (name: string, body: object, isLast = false): Promise<unknown> =>
    answerOf(await call('POST', `api/lease/${encodeURIComponent(`${await workbookId()}:${name}`)}`, body, { isLast }));
  return {
    async acquire(name, ttlMs) {
      const expiresAt = now() + ttlMs;
      const answer = await ask(name, { action: 'acquire', ttlMs });
      const lease = (answer as { lease?: Lease | null } | null)?.lease;
      return lease ? { ...lease, name, expiresAt } : null;
    },
    async renew({ name, owner, fence }, ttlMs) {
      const answer = await ask(name, { action: 'renew', owner, fence, ttlMs });
      return (answer as { held?: unknown } | null)?.held === true;
    },
    async release({ name, owner, fence }) {
      await ask(name, { action: 'release', owner, fence }, true);
    },
  };
}

const TEXTS_PER_CALL = 2000;
const CHARACTERS_PER_CALL = 1_000_000; // at most 3 bytes each, so below the relay's 4 MB

/** Fingerprints under the relay's key, and random names of the browser's own making. */
export function relayCrypto(call: RelayCall): Crypto {
  const some = async (texts: readonly string[]): Promise<string[]> => {
    const answer = await answerOf(await call('POST', 'api/fingerprint', { texts }));
    const { fingerprints } = answer as { fingerprints?: unknown };
    if (!Array.isArray(fingerprints) || fingerprints.length !== texts.length)
      throw new TypeError(`Expected ${texts.length} fingerprints from the relay, got something else`);
    return fingerprints as string[];
  };
  return {
    async fingerprint(texts) {
      const all: string[] = [];
      for (let at = 0; at < texts.length;) {
        const part: string[] = [];
        for (let room = CHARACTERS_PER_CALL; at < texts.length && part.length < TEXTS_PER_CALL; at++) {
          room -= texts[at]?.length ?? 0;
          if (room < 0 && part.length > 0) break;
          part.push(texts[at] ?? '');
        }
        all.push(...(await some(part)));
      }
      return all;
    },
    randomId,
  };
}
