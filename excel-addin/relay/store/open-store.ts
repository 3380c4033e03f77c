/** Opens the store that a relay is told to use. */
import type { RelayStore } from './relay-store.js';
import { sqliteStore } from './sqlite-store.js';

/** The store at this place: the path of a SQLite file, or `:memory:`. */
export async function openStore(place: string): Promise<RelayStore> {
  return Promise.resolve(sqliteStore(place));
}
