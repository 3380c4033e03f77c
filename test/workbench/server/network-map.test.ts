/** The internet of the workbench: the played hosts answer, every other name does not exist, and nothing leaves the machine. */
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { handOver } from '../../../workbench/server/fetch-route.js';
import { networkMap } from '../../../workbench/server/network-map.js';

const target = new Hono()
  .post('/v2/employees', async (c) => c.json({ got: await c.req.text(), key: c.req.header('x-api-key') }, 201, { 'x-seen': 'yes' }))
  .get('/moved', (c) => c.redirect('https://elsewhere.example/'))
  .get('/slow', () => new Promise<Response>(() => undefined))
  .get('/cut', () => {
    throw new Error('cut');
  })
  .onError((error) => {
    throw error;
  });
const reach = networkMap(new Map([['demo.target.example', target]]));
const wait = (ms: number) => AbortSignal.timeout(ms);
const get = (url: string, signal = wait(5000)) => reach(url, { method: 'GET', headers: {}, signal });

describe('networkMap', () => {
  test('hands a request to whoever plays the host', async () => {
    const url = 'https://demo.target.example/v2/employees';
    const answer = await reach(url, { method: 'POST', headers: { 'x-api-key': 'k' }, body: '{"a":1}', signal: wait(5000) });
    expect([answer.status, await answer.json()]).toEqual([201, { got: '{"a":1}', key: 'k' }]);
  });

  test('knows no other name, and says so as Node does', async () => {
    await expect(get('https://127.0.0.1/v2/employees')).rejects.toMatchObject({ code: 'ENOTFOUND' });
  });

  test('hands a redirect back', async () => {
    expect((await get('https://demo.target.example/moved')).status).toBe(302);
  });

  test('gives up with the signal', async () => {
    await expect(get('https://demo.target.example/slow', wait(20))).rejects.toMatchObject({ name: 'TimeoutError' });
  });

  test('rejects where the connection is cut', async () => {
    await expect(get('https://demo.target.example/cut')).rejects.toThrow('cut');
  });
});

describe('the page’s way to the network', () => {
  const app = new Hono().post('/__fetch', (c) => handOver(c, reach));
  const ask = (body: object) => app.request('/__fetch', { method: 'POST', body: JSON.stringify(body) });
  const request = { url: 'https://demo.target.example/v2/employees', method: 'POST', headers: {}, body: '{}', timeoutMs: 5000 };

  test('tells status, headers and body of each request, in their order', async () => {
    const other = { ...request, body: '{"first":false}' };
    const answer = await ask([request, other]);
    expect([answer.status, await answer.json()]).toMatchObject([
      200,
      [
        { status: 201, headers: { 'x-seen': 'yes' }, body: '{"got":"{}"}' },
        { status: 201, body: JSON.stringify({ got: other.body }) },
      ],
    ]);
  });

  test.each([
    ['an unknown host', { ...request, url: 'https://nobody.example/' }],
    ['no answer in time', { ...request, method: 'GET', body: null, url: 'https://demo.target.example/slow', timeoutMs: 20 }],
  ])('says that there was no answer, beside one that came: %s', async (_, silent) => {
    expect(await (await ask([silent, request])).json()).toMatchObject([null, { status: 201 }]);
  });

  test('takes nothing else than requests', async () => {
    expect((await ask([{ url: 'https://demo.target.example/' }])).status).toBe(400);
    expect((await ask(request)).status).toBe(400);
  });
});
