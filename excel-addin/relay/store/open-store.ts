/** Opens the store that a relay is told to use, and keeps it from remembering for ever. */
import { openBodies, type JournalBodies } from './journal-bodies.js';
import { postgresStore } from './postgres-store.js';
import type { RelayStore } from './relay-store.js';
import { sqliteStore } from './sqlite-store.js';

const DATABASE = /^postgres(?:ql)?:\/\//u;
const DAY_MS = 24 * 60 * 60_000;
/** Days for which a send can be undone and looked up: a quarter of a year. */
export const JOURNAL_DAYS = 90;

export interface StoreOptions {
  /** Journals that nobody has written to for so many days are forgotten, with what they say about people. */
  readonly journalDays?: number;
  /** Told when forgetting failed; it is tried again a day later. */
  readonly onProblem?: (error: unknown) => void;
  /** How journals lie in it; left out, open. */
  readonly bodies?: JournalBodies;
}

/** The store at this place: the path of a SQLite file, `:memory:`, or the address of a PostgreSQL database. */
export async function openStore(place: string, options: StoreOptions = {}): Promise<RelayStore> {
  const store = DATABASE.test(place)
    ? await postgresStore(place, options.bodies)
    : sqliteStore(place, undefined, options.bodies ?? openBodies);
  return forgetting(store, options);
}

/** Forgets old journals at once and then daily, until the store is closed. */
function forgetting(store: RelayStore, { journalDays = JOURNAL_DAYS, onProblem = () => undefined }: StoreOptions): RelayStore {
  const forget = (): void => void store.purgeJournals(journalDays * DAY_MS).catch(onProblem);
  forget();
  const timer = setInterval(forget, DAY_MS);
  timer.unref(); // no reason to keep the program running
  return {
    ...store,
    close() {
      clearInterval(timer);
      return store.close();
    },
  };
}
