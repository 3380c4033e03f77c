/** A store under a master key: nothing in it can be read without the key, and keys can be changed while it is used. */
import { describe, expect, test } from 'vitest';
import { masterKeys, newMasterKey, openSecrets, sealedSecrets, sqliteStore } from '../../../../excel-addin/relay/index.js';
import { SealBrokenError } from '../../../../excel-addin/relay/secrets/master-keys.js';
import { relayBench, TARGET } from '../../support/relay-bench.js';

const [OLD, NEW] = [newMasterKey(), newMasterKey()];
const keys = (...texts: string[]) => masterKeys(texts)!;

describe('a secret', () => {
  test('is used as before, and lies sealed', async () => {
    const kept = sqliteStore(':memory:');
    const bench = relayBench({ store: sealedSecrets(kept, keys(OLD)) });
    await bench.ask('PUT', '/api/secrets/agent-connect.key', { value: 'canary' });
    const request = {
      method: 'GET',
      url: `${TARGET}/`,
      headers: {},
      timeoutMs: 5000,
      auth: { scheme: 'bearer', token: 'agent-connect.key' },
    } as const;
    await bench.http.send([request]);
    expect(bench.sent[0]!.headers.get('authorization')).toBe('Bearer canary');
    expect(await kept.secret('shared', 'agent-connect.key')).toMatch(/^sealed1\./u);
  });

  test('from before there was a key is read, and sealed by that', async () => {
    const kept = sqliteStore(':memory:');
    await kept.setSecret('team', 'agent-connect.key', 'old');
    const store = sealedSecrets(kept, keys(OLD));
    expect(await store.secret('team', 'agent-connect.key')).toBe('old');
    expect(await kept.secret('team', 'agent-connect.key')).toMatch(/^sealed1\./u);
    expect(await store.secret('team', 'agent-connect.key')).toBe('old');
  });

  test('under an older key is read, and sealed under the new one by that', async () => {
    const kept = sqliteStore(':memory:');
    await sealedSecrets(kept, keys(OLD)).setSecret('team', 'agent-connect.key', 'x');
    expect(await sealedSecrets(kept, keys(NEW, OLD)).secret('team', 'agent-connect.key')).toBe('x');
    expect(await sealedSecrets(kept, keys(NEW)).secret('team', 'agent-connect.key')).toBe('x');
  });

  test('that was moved to another account cannot be read', async () => {
    const kept = sqliteStore(':memory:');
    const store = sealedSecrets(kept, keys(OLD));
    await store.setSecret('team', 'agent-connect.key', 'x');
    await kept.setSecret('other', 'agent-connect.key', (await kept.secret('team', 'agent-connect.key'))!);
    await expect(store.secret('other', 'agent-connect.key')).rejects.toThrow(SealBrokenError);
  });

  test('is gone when it is removed', async () => {
    const store = sealedSecrets(sqliteStore(':memory:'), keys(OLD));
    await store.setSecret('team', 'agent-connect.key', 'x');
    await store.removeSecret('team', 'agent-connect.key');
    expect(await store.secret('team', 'agent-connect.key')).toBeNull();
  });
});

describe('the fingerprint key', () => {
  test('is the same for relays that are first at the same time, and stays so over a new master key', async () => {
    const kept = sqliteStore(':memory:');
    const one = sealedSecrets(kept, keys(OLD));
    const other = sealedSecrets(kept, keys(OLD));
    const [first, second] = await Promise.all([one.fingerprintKey('team'), other.fingerprintKey('team')]);
    expect(first).toEqual(second);
    expect(await sealedSecrets(kept, keys(NEW, OLD)).fingerprintKey('team')).toEqual(first);
    expect(await sealedSecrets(kept, keys(NEW)).fingerprintKey('team')).toEqual(first);
  });

  test('does not follow from what the store holds', async () => {
    const kept = sqliteStore(':memory:');
    const key = await sealedSecrets(kept, keys(OLD)).fingerprintKey('team');
    expect(key).toHaveLength(32);
    expect(key).not.toEqual(await kept.fingerprintKey('team'));
    expect(await sealedSecrets(sqliteStore(':memory:'), keys(OLD)).fingerprintKey('team')).not.toEqual(key);
  });

  test('cannot be asked for or replaced as a secret of the pane', async () => {
    const bench = relayBench({ store: sealedSecrets(sqliteStore(':memory:'), keys(OLD)) });
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await bench.ask(method, '/api/secrets/%20fingerprint%20key', method === 'PUT' ? { value: 'x' } : undefined)).status).toBe(
        400,
      );
  });
});

describe('a relay with another master key', () => {
  test('takes what it cannot open for not set, says so, and can be given it anew', async () => {
    const kept = sqliteStore(':memory:');
    const before = sealedSecrets(kept, keys(OLD));
    await before.setSecret('team', 'agent-connect.key', 'x');
    const lostPrint = await before.fingerprintKey('team');
    let warned = 0;
    const store = sealedSecrets(kept, keys(NEW), () => warned++);
    expect(await store.secret('team', 'agent-connect.key')).toBeNull();
    expect(warned).toBe(1);
    await store.setSecret('team', 'agent-connect.key', 'y');
    expect(await store.secret('team', 'agent-connect.key')).toBe('y');
    expect(await store.fingerprintKey('team')).not.toEqual(lostPrint);
    expect(await store.fingerprintKey('team')).toEqual(await store.fingerprintKey('team'));
  });
});

describe('a relay that has lost its master key', () => {
  test('says so instead of using what is sealed as a key', async () => {
    const kept = sqliteStore(':memory:');
    const sealed = sealedSecrets(kept, keys(OLD));
    await sealed.setSecret('team', 'agent-connect.key', 'x');
    await sealed.fingerprintKey('team');
    await expect(openSecrets(kept).secret('team', 'agent-connect.key')).rejects.toThrow(/RELAY_MASTER_KEY is not set/u);
    await expect(openSecrets(kept).fingerprintKey('team')).rejects.toThrow(/RELAY_MASTER_KEY is not set/u);
  });

  test('works with what lies open', async () => {
    const store = openSecrets(sqliteStore(':memory:'));
    await store.setSecret('team', 'agent-connect.key', 'x');
    expect(await store.secret('team', 'agent-connect.key')).toBe('x');
    expect(await store.fingerprintKey('team')).toEqual(await store.fingerprintKey('team'));
  });
});
