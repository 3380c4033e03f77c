/** The reference server as a program of its own. */
import { ConnectClient, ListUsersCommand } from '@aws-sdk/client-connect';
import { expect, test } from 'vitest';
import { startReferenceProcess } from '../../../support/reference-process.js';
import { InstanceId, LASTING } from './client.js';

test('listens, answers the vendor’s own client, and ends when it is told to', async () => {
  const reference = await startReferenceProcess([], 'amazon-connect');
  const client = new ConnectClient({ endpoint: reference.url, region: 'us-east-1', credentials: LASTING, maxAttempts: 1 });
  expect((await client.send(new ListUsersCommand({ InstanceId }))).UserSummaryList).toHaveLength(9);
  client.destroy();
  await reference.stop();
  await expect(fetch(reference.url)).rejects.toThrow('fetch failed');
});

test('says what is wrong with a port', async () => {
  await expect(startReferenceProcess(['--port=http'], 'amazon-connect')).rejects.toThrow('--port takes a whole number from 0 to 65535');
});
