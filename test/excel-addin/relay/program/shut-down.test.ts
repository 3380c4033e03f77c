/** The end of a relay: what is under way comes to its end, what is not does not begin, and the second signal waits for nobody. */
import { createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { shutDown, type Running } from '../../../../excel-addin/relay/program/shut-down.js';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A server whose answers are given by the test, and waits that end when the test says so. */
async function bench(part: Partial<Running> = {}) {
  const pending: ServerResponse[] = [];
  const server = createServer((_request, response) => void pending.push(response));
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const events: string[] = [];
  const waits = new Map<number, () => void>();
  const running: Running = {
    server,
    closeStore: () => Promise.resolve(void events.push('store closed')),
    log: ({ event }) => void events.push(event),
    drainMs: 0,
    limitMs: 1000,
    wait: (ms) => new Promise((resolve) => waits.set(ms, resolve)),
    ...part,
  };
  const ask = (): Promise<number | string> =>
    new Promise((resolve) => {
      const call = get({ port, host: '127.0.0.1', agent: false }, (answer: IncomingMessage) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      });
      call.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'error'));
    });
  return { running, pending, events, waits, ask };
}

describe('a relay that is told to end', () => {
  test('lets a request under way come to its end, then closes its store', async () => {
    const { running, pending, events, ask } = await bench();
    const asked = ask();
    await expect.poll(() => pending.length).toBe(1);
    const end = shutDown();
    expect(end.isStopping()).toBe(false);
    const stopped = end.stop(running);
    expect(end.isStopping()).toBe(true);
    await expect.poll(() => ask()).toBe('ECONNREFUSED');
    expect(events).toEqual(['stopping']);
    pending[0]!.end('done');
    expect(await asked).toBe(200);
    await stopped;
    expect(events).toEqual(['stopping', 'store closed', 'stopped']);
  });

  test('still takes calls while a load balancer has not noticed yet', async () => {
    const { running, pending, waits, ask } = await bench({ drainMs: 5000 });
    const stopped = shutDown().stop(running);
    const asked = ask();
    await expect.poll(() => pending.length).toBe(1);
    pending[0]!.end();
    expect(await asked).toBe(200);
    waits.get(5000)!();
    await stopped;
    expect(await ask()).toBe('ECONNREFUSED');
  });

  test('cuts what takes longer than the limit', async () => {
    const { running, pending, waits, events, ask } = await bench();
    const asked = ask();
    await expect.poll(() => pending.length).toBe(1);
    const stopped = shutDown().stop(running);
    await expect.poll(() => waits.has(1000)).toBe(true);
    waits.get(1000)!();
    expect(await asked).toBe('ECONNRESET');
    await stopped;
    expect(events.at(-1)).toBe('stopped');
  });

  test('waits for nobody when it is told twice', async () => {
    const { running, pending, ask } = await bench();
    const asked = ask();
    await expect.poll(() => pending.length).toBe(1);
    const end = shutDown();
    const first = end.stop(running);
    await end.stop(running);
    expect(await asked).toBe('ECONNRESET');
    await first;
  });
});
