/** Secrets and settings in memory. */
import type { KeyValueStore, SecretName, SecretStore } from '../ports/index.js';

/** A store of secrets, and the reader that belongs to whoever signs requests and to nobody else. */
export interface MemorySecrets {
  readonly store: SecretStore;
  readonly read: (name: SecretName) => string | null;
}

/** Secrets that go in through the port and come out only to the signer. */
export function memorySecrets(initial: Readonly<Record<string, string>> = {}): MemorySecrets {
  const values = new Map(Object.entries(initial));
  return {
    store: {
      has: (name) => Promise.resolve(values.has(name)),
      async set(name, value) {
        await Promise.resolve(values.set(name, value));
      },
      async remove(name) {
        await Promise.resolve(values.delete(name));
      },
    },
    read: (name) => values.get(name) ?? null,
  };
}

/** Settings by key. */
export function memorySettings(initial: Readonly<Record<string, string>> = {}): KeyValueStore {
  const values = new Map(Object.entries(initial));
  return {
    get: (key) => Promise.resolve(values.get(key) ?? null),
    async set(key, value) {
      await Promise.resolve(values.set(key, value));
    },
    async remove(key) {
      await Promise.resolve(values.delete(key));
    },
  };
}
