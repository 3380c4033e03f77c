/** The foreign service as a program of its own. */
import { expect, test } from 'vitest';
import { startReferenceProcess } from '../../../support/reference-process.js';

test('listens, asks for its token, and ends when it is told to', async () => {
  const service = await startReferenceProcess([], 'scim');
  const ask = async (token: string) => {
    const answer = await fetch(`${service.url}/scim/v2/Users`, { headers: { authorization: `Bearer ${token}` } });
    return [answer.status, ((await answer.json()) as { totalResults?: number }).totalResults];
  };
  expect([await ask('demo-token'), await ask('other')]).toEqual([
    [200, 5],
    [401, undefined],
  ]);
  await service.stop();
  await expect(fetch(service.url)).rejects.toThrow('fetch failed');
});

test('says what is wrong with a port', async () => {
  await expect(startReferenceProcess(['--port=http'], 'scim')).rejects.toThrow('--port takes a whole number from 0 to 65535');
});
