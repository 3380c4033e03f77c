/** Where a secret comes from when a request is signed. */
import type { RelayStore } from '../store/relay-store.js';

/** A secret that the machine provides by itself; it goes before the store's and cannot be changed from the pane. */
export type FixedSecret = (name: string) => string | null;

/** Looks a secret of an account up. */
export function organisationSecrets(store: RelayStore, fixed: FixedSecret, account: string): (name: string) => Promise<string | null> {
  return async (name) => fixed(name) ?? (await store.secret(account, name));
}
