/** A store whose secrets and fingerprint keys are worthless to whoever has only the store. */
import type { RelayStore } from '../store/relay-store.js';
import { isSealed, SealBrokenError, type MasterKeys } from './master-keys.js';

/** No name that a secret of the pane can have. */
const FINGERPRINT = ' fingerprint key';

/**
 * Seals what goes into `store` and opens what comes out. What was kept before there was a key, or under an older key, is sealed anew
 * when it is next read. What is sealed under a key that is gone counts as not set, so that it can be set again; `onLostKey` hears of it.
 */
export function sealedSecrets(store: RelayStore, keys: MasterKeys, onLostKey: () => void = () => undefined): RelayStore {
  const context = (account: string, name: string): string[] => ['secret', account, name];
  const put = (account: string, name: string, value: string): Promise<void> =>
    store.setSecret(account, name, keys.seal(value, context(account, name)));
  const get = async (account: string, name: string): Promise<string | null> => {
    const kept = await store.secret(account, name);
    if (kept === null) return null;
    if (isSealed(kept) && !keys.knows(kept)) {
      onLostKey();
      return null;
    }
    const value = isSealed(kept) ? keys.open(kept, context(account, name)) : kept;
    if (!isSealed(kept) || !keys.isCurrent(kept)) await put(account, name, value);
    return value;
  };
  return {
    ...store,
    secret: get,
    setSecret: put,
    async fingerprintKey(account) {
      const sealed = await get(account, FINGERPRINT);
      if (sealed !== null) return Buffer.from(sealed, 'base64');
      // The store hands the same seed to every relay, so two that are first at the same time make the same key of it.
      const seed = await store.fingerprintKey(account);
      const key = keys.derive(JSON.stringify(['fingerprint key', account, seed.toString('base64')]));
      await put(account, FINGERPRINT, key.toString('base64'));
      return key;
    },
  };
}

/** A relay without a master key: it works with what lies open, and says so when something is sealed. */
export function openSecrets(store: RelayStore): RelayStore {
  return {
    ...store,
    async secret(account, name) {
      const kept = await store.secret(account, name);
      if (kept !== null && isSealed(kept)) throw new SealBrokenError('A secret is sealed, and RELAY_MASTER_KEY is not set.');
      return kept;
    },
    async fingerprintKey(account) {
      if ((await store.secret(account, FINGERPRINT)) !== null)
        throw new SealBrokenError('The fingerprint key is sealed, and RELAY_MASTER_KEY is not set.');
      return store.fingerprintKey(account);
    },
  };
}
