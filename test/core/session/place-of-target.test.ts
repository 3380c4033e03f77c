/** Where rows go, as receipts and remembered teams have it: it tells two accounts of one target apart. */
import { expect, test } from 'vitest';
import { memoryHost } from '../../../core/memory/index.js';
import { Settings } from '../../../core/session/settings.js';
import { targets } from '../../../core/targets/index.js';

async function addressOf(id: keyof typeof targets, values: Readonly<Record<string, string>>): Promise<string> {
  const settings = new Settings(memoryHost(), [targets[id]]);
  await settings.load();
  await settings.save({ values });
  return settings.address;
}

test.each<[keyof typeof targets, Record<string, string>, string]>([
  ['cloudtalk', {}, 'my.cloudtalk.io'],
  ['cloudtalk', { account: 'Berlin' }, 'Berlin'],
  ['cloudtalk', { account: 'Lisbon' }, 'Lisbon'],
  ['amazon-connect', { instanceId: 'i-1', region: 'us-east-1' }, 'i-1'],
  ['amazon-connect', {}, ''],
  ['agent-connect', { baseUrl: 'https://acme.api.stellaconnect.net' }, 'https://acme.api.stellaconnect.net'],
])('%s with %j', async (id, values, address) => {
  expect(await addressOf(id, values)).toBe(address);
});

test('whoever has no service named in this edition is told whom to ask', async () => {
  const settings = new Settings(memoryHost(), [{ ...targets.scim2, allowedHosts: [] }]);
  expect(settings.addressProblem({ baseUrl: 'https://scim.acme.example' })?.what).toBe(
    'This edition of Muster knows no address of the target.',
  );
  expect(settings.addressProblem({ baseUrl: '' })).toBeNull();
});
