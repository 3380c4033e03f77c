/** What every store of settings owes. */
import { describe, expect } from 'vitest';
import type { KeyValueStore } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';

/** Runs the contract of `KeyValueStore` over an implementation. */
export function testKeyValueStore(contract: Contract<KeyValueStore>): void {
  describe(`key value store: ${contract.name}`, () => {
    contractCase(contract, 'has nothing at first', async (store) => {
      expect(await store.get('mapping')).toBeNull();
    });

    contractCase(contract, 'gives back what was set', async (store) => {
      await store.set('mapping', '{"email":"Émail 漢字 😀"}');
      expect(await store.get('mapping')).toBe('{"email":"Émail 漢字 😀"}');
    });

    contractCase(contract, 'keeps the last of two values', async (store) => {
      await store.set('mapping', 'first');
      await store.set('mapping', 'second');
      expect(await store.get('mapping')).toBe('second');
    });

    contractCase(contract, 'keeps keys apart, odd ones too', async (store) => {
      const keys = ['a', 'A', 'a.b', '__proto__', 'constructor'];
      for (const key of keys) await store.set(key, `value of ${key}`);
      for (const key of keys) expect(await store.get(key)).toBe(`value of ${key}`);
    });

    contractCase(contract, 'forgets what was removed', async (store) => {
      await store.set('mapping', 'x');
      await store.remove('mapping');
      expect(await store.get('mapping')).toBeNull();
    });

    contractCase(contract, 'removes what is not there without a word', async (store) => {
      await expect(store.remove('mapping')).resolves.toBeUndefined();
    });
  });
}
