/** Lines of the log: one per entry, whatever a caller or a target tries to write into it. */
import { describe, expect, test } from 'vitest';
import { lineLog, type LogEntry } from '../../../excel-addin/relay/index.js';
import { relayBench, TARGET } from '../support/relay-bench.js';

function logged(entry: LogEntry): string[] {
  const lines: string[] = [];
  lineLog(
    (line) => void lines.push(line),
    () => 0,
  )(entry);
  return lines;
}

describe('a line', () => {
  test.each([
    '\n{"event":"started"}',
    '\r\nx',
    '\u2028x',
    '\u2029x',
    '\u0000x',
    '\u001b[2Jx',
    '\u0085x',
    '"},{"event":"started',
    'x'.repeat(5000),
  ])('stays one and short with %j', (reason) => {
    const [line = '', ...more] = logged({ event: 'failed', reason });
    expect(more).toEqual([]);
    expect(line).toMatch(/^[^\p{Cc}\u2028\u2029]{0,400}\n$/u);
    expect(JSON.parse(line)).toMatchObject({ event: 'failed' });
  });
});

describe('the log of a relay', () => {
  test('gives each request a name of its own, which its caller is told and cannot choose', async () => {
    const bench = relayBench();
    const answer = await bench.ask('GET', '/api/access', undefined, { 'x-request-id': 'forged' });
    const id = answer.headers.get('x-request-id');
    expect(id).toMatch(/^[\da-f-]{36}$/u);
    expect(bench.log.map((line) => (JSON.parse(line) as LogEntry).id)).toEqual([id]);
  });

  test('ties what was sent to the request that sent it', async () => {
    const bench = relayBench();
    await bench.http.send([{ method: 'GET', url: `${TARGET}/`, headers: {}, timeoutMs: 5000 }]);
    const [sent, asked] = bench.log.map((line) => JSON.parse(line) as LogEntry);
    expect([sent?.event, asked?.event, sent?.id === asked?.id]).toEqual(['forwarded', 'request', true]);
  });

  test.each(['/api/send%0a{"event":"started"}', '/%0d%0aforged', '/api/lease/a%0ab', '/api/journal/ann@x.org?run=%0a'])(
    'holds nothing of the address %s',
    async (path) => {
      const bench = relayBench();
      await bench.ask('GET', path);
      expect(bench.log.every((line) => line.split('\n').length === 2)).toBe(true);
      expect(bench.log.join('')).not.toMatch(/forged|ann|%0a/iu);
    },
  );

  test('knows nobody who signed in', async () => {
    const caller = { account: 'tenant-canary', user: 'user-canary', name: 'Ann Canary', roles: ['send'] as const };
    const bench = relayBench({ authenticate: () => Promise.resolve(caller) });
    await bench.http.send([{ method: 'GET', url: `${TARGET}/`, headers: {}, timeoutMs: 5000 }]);
    await bench.ask('PUT', '/api/secrets/some.key', { value: 'x' });
    expect(bench.log.length).toBeGreaterThan(2);
    expect(bench.log.join('')).not.toMatch(/canary/iu);
  });

  test('is not filled by whoever watches over the relay', async () => {
    const bench = relayBench({ metricsAccess: 'open' });
    for (const path of ['/healthz', '/readyz', '/metrics']) await bench.ask('GET', path);
    expect(bench.log).toEqual([]);
  });
});
