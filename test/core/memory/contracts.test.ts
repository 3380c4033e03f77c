/** The ports in memory keep the contracts that every host keeps. */
import { createHash, createHmac } from 'node:crypto';
import {
  holdsLease,
  leaseBook,
  memoryClock,
  memoryHttp,
  memoryJournal,
  memoryLock,
  memorySecrets,
  memorySettings,
} from '../../../core/memory/index.js';
import { testHttpClient, type Answer, type Arrived, type HttpBench } from '../../contracts/http-client.js';
import { testJournal } from '../../contracts/journal.js';
import { testKeyValueStore } from '../../contracts/key-value-store.js';
import { testLock } from '../../contracts/lock.js';
import { testSecretStore } from '../../contracts/secret-store.js';

const LEASE_MS = 60_000;

testJournal({ name: 'memory', make: memoryJournal });
testKeyValueStore({ name: 'memory', make: () => memorySettings() });
testSecretStore({ name: 'memory', make: () => memorySecrets().store });

testLock({
  name: 'memory',
  make: () => {
    const clock = memoryClock();
    const book = leaseBook();
    return { lock: memoryLock(clock, 'ann', book), other: memoryLock(clock, 'bob', book), advance: clock.advance };
  },
});

testHttpClient({
  name: 'memory',
  make: (): HttpBench => {
    const origin = 'https://api.example.net';
    const secrets = memorySecrets();
    const clock = memoryClock();
    const book = leaseBook();
    const lock = memoryLock(clock, 'ann', book);
    const arrived: Arrived[] = [];
    let handler = (_request: Arrived): Answer => ({ status: 200 });
    const client = memoryHttp({
      allowedHosts: { 'agent-connect': ['api.example.net'] },
      secrets: secrets.read,
      clock,
      holds: (lease) => holdsLease(book, lease, clock.now()),
      sha256: (text) => createHash('sha256').update(text).digest(),
      hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
      handler: ({ method, url, headers, body }) => {
        const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
        const request: Arrived = {
          method,
          path: url.slice(origin.length),
          headers: Object.fromEntries(names) as Record<string, string>,
          body: body ?? '',
        };
        arrived.push(request);
        const answer = handler(request);
        if (answer === 'break') throw new Error('broken');
        return { kind: 'response', status: answer.status, headers: answer.headers ?? {}, body: answer.body ?? '' };
      },
    });
    return {
      client,
      origin,
      arrived,
      answer: (next) => (handler = next),
      setSecret: secrets.store.set,
      acquireLease: async () => (await lock.acquire('send', LEASE_MS))!,
      async overtakeLease(lease) {
        clock.advance(LEASE_MS + 1);
        await lock.acquire(lease.name, LEASE_MS);
      },
    };
  },
});
