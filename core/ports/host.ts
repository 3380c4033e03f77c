/** Everything a host provides. Shared code reads these properties and never asks which host it is in. */
import type { Clock } from './clock.js';
import type { Crypto } from './crypto.js';
import type { HttpClient } from './http-client.js';
import type { Journal } from './journal.js';
import type { Lock } from './lock.js';
import type { SecondThread } from './second-thread.js';
import type { SheetHost } from './sheet-host.js';
import type { KeyValueStore, SecretStore } from './stores.js';

export interface Host {
  readonly sheet: SheetHost;
  readonly http: HttpClient;
  readonly secrets: SecretStore;
  readonly settings: KeyValueStore;
  readonly journal: Journal;
  readonly lock: Lock;
  readonly clock: Clock;
  readonly crypto: Crypto;
  /** Name or address of the person at the sheet, for the receipt. Absent where the host cannot tell. */
  readonly user?: () => Promise<string>;
  /** Makes a second thread that checks large sheets, or tells that there is none. Absent where nothing else waits for the first one. */
  readonly startThread?: () => Promise<SecondThread | null>;
}
