/** The reference server as a program of its own. */
import { expect, test } from 'vitest';
import { startReferenceProcess } from '../../../support/reference-process.js';
import { headers } from './ask.js';

test('listens, is controlled over its own routes, and ends when it is told to', async () => {
  const reference = await startReferenceProcess([], 'cloudtalk');
  await fetch(`${reference.url}/_switches`, { method: 'PUT', body: '{"envelope":"none"}' });
  const answer = await fetch(`${reference.url}/api/groups/index.json`, { headers: headers() });
  expect(await answer.json()).toMatchObject({ itemsCount: 5 });
  await reference.stop();
  await expect(fetch(reference.url)).rejects.toThrow('fetch failed');
});

test('says what is wrong with a port', async () => {
  await expect(startReferenceProcess(['--port=http'], 'cloudtalk')).rejects.toThrow('--port takes a whole number from 0 to 65535');
});
