/** What every part of the server works with. */
import type { ApiKey } from './seed.js';
import type { Store } from './store/store.js';
import type { Switches } from './switches.js';

export interface Context {
  readonly store: Store;
  readonly keys: readonly ApiKey[];
  /** The switches as they stand now. */
  readonly switches: () => Switches;
  /** This server's clock, milliseconds since 1970. */
  readonly now: () => number;
}

/** What is wrong with a request, by the API's own names of fields. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;
