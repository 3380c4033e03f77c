/** What every part of the server works with. */
import type { ApiKey } from './seed.js';
import type { Store } from './store/store.js';
import type { Switches } from './switches.js';

export interface Context {
  readonly store: Store;
  readonly keys: readonly ApiKey[];
  /** The switches as they stand now. */
  switches(): Switches;
  /** This server's clock, milliseconds since 1970. */
  now(): number;
}

/** One thing that is wrong with a request; `field` is the API's own name of the field, where there is one. */
export interface RowError {
  readonly field: string | null;
  readonly message: string;
}
