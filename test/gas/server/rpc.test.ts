/** The one entry of the sidebar: every failure is an answer, in words of ours. */
import { expect, test } from 'vitest';
import { gasBench } from '../support/gas-bench.js';

const call = (bench: ReturnType<typeof gasBench>, json: string) =>
  JSON.parse(bench.script.call('call', json) as string) as Record<string, unknown>;

test.each([
  '',
  'null',
  '{}',
  '{"method":"toString","args":[]}',
  '{"method":"readSecret","args":["x"]}',
  '{"method":"listSheets","args":{}}',
])('%j is answered and runs nothing', (json) => {
  const bench = gasBench();
  expect(call(bench, json)).toMatchObject({ ok: false, message: expect.stringMatching(/open it again|try again/u) as string });
  expect([...bench.script.counter.keys()]).toEqual([]);
});

test('what the host says in the user’s language, or about cells, does not get out', () => {
  const bench = gasBench();
  const rejected = call(bench, JSON.stringify({ method: 'reveal', args: [bench.workbook.active.id, { row: 0, column: 0 }] }));
  expect(rejected).toMatchObject({ ok: false, code: 'failed' });
  expect(String(rejected['message'])).not.toContain('coordinates');
});

test('outside of a document the remedy is told', async () => {
  const { host } = gasBench({ document: null });
  await expect(host.settings.get('x')).rejects.toMatchObject({
    code: 'no-document',
    message: expect.stringContaining('Extensions') as string,
  });
  await expect(host.lock.acquire('send', 1000)).rejects.toMatchObject({ code: 'busy' });
});

test('a full store is told in words', async () => {
  const { host } = gasBench();
  await expect(host.settings.set('big', 'x'.repeat(10_000))).rejects.toMatchObject({ code: 'storage-full' });
});
