/** What every store of secrets owes: they go in, they are known to be there, and they never come back. */
import { describe, expect } from 'vitest';
import type { SecretStore } from '../../core/ports/index.js';
import { contractCase, type Contract } from './contract.js';

const CANARY = 'canary-5f1d £ 漢字';

/** Runs the contract of `SecretStore` over an implementation. */
export function testSecretStore(contract: Contract<SecretStore>): void {
  describe(`secret store: ${contract.name}`, () => {
    contractCase(contract, 'has nothing at first', async (store) => {
      expect(await store.has('some.secret')).toBe(false);
    });

    contractCase(contract, 'has what was set', async (store) => {
      await store.set('some.secret', CANARY);
      expect(await store.has('some.secret')).toBe(true);
      expect(await store.has('another.secret')).toBe(false);
    });

    contractCase(contract, 'has no more what was removed', async (store) => {
      await store.set('some.secret', CANARY);
      await store.remove('some.secret');
      expect(await store.has('some.secret')).toBe(false);
    });

    contractCase(contract, 'removes what is not there without a word', async (store) => {
      await expect(store.remove('some.secret')).resolves.toBeUndefined();
    });

    contractCase(contract, 'answers with nothing that holds the value', async (store) => {
      const calls: (() => Promise<unknown>)[] = [
        () => store.set('some.secret', CANARY),
        () => store.has('some.secret'),
        () => store.remove('some.secret'),
      ];
      const answers: unknown[] = [];
      for (const call of calls) answers.push(await call());
      expect(JSON.stringify(answers)).not.toContain('canary');
    });

    contractCase(contract, 'offers no way to read', async (store) => {
      expect(Object.keys(store).filter((name) => !['has', 'set', 'remove'].includes(name))).toEqual([]);
    });
  });
}
