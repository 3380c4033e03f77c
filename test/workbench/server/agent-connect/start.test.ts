/** The reference server as a program of its own. */
import { expect, test } from 'vitest';
import { startReferenceProcess } from '../../../support/reference-process.js';

test('listens, is controlled over its own routes, and ends when it is told to', async () => {
  const reference = await startReferenceProcess();
  const plan = { kind: 'status', status: 503, route: 'get' };
  await fetch(`${reference.url}/_faults`, { method: 'POST', body: JSON.stringify(plan) });
  const statuses = [];
  for (let n = 0; n < 2; n += 1) statuses.push((await fetch(`${reference.url}/v2/employees/0101`)).status);
  expect(statuses).toEqual([503, 403]);
  await reference.stop();
  await expect(fetch(reference.url)).rejects.toThrow('fetch failed');
});

test.each(['70000', '-1', 'http'])('says what is wrong with the port %s', async (port) => {
  await expect(startReferenceProcess([`--port=${port}`])).rejects.toThrow('--port takes a whole number from 0 to 65535');
});
