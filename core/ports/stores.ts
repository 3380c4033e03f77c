/** Where small things are kept: secrets that only the host can read, and settings that are none. */
import type { SecretName } from './http-client.js';

/** There is no `get` on purpose: a secret goes in and never comes back to the pane. */
export interface SecretStore {
  has(name: SecretName): Promise<boolean>;
  set(name: SecretName, value: string): Promise<void>;
  remove(name: SecretName): Promise<void>;
}

/** Settings of this workbook. Values are untrusted text when they come back; nothing secret or personal goes in. */
export interface KeyValueStore {
  get(key: string): Promise<string | null>;
  set(key: string, value: string): Promise<void>;
  remove(key: string): Promise<void>;
}
