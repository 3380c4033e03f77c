/** What somebody without the administrator's role is told in the pane: the relay's own words. */
import { expect, test } from 'vitest';
import { createSession, memoryHost, targets } from '../../../../core/index.js';
import { relaySecrets } from '../../../../excel-addin/taskpane/relay/relay-stores.js';
import type { Role } from '../../../../excel-addin/relay/index.js';
import { relayBench } from '../../support/relay-bench.js';

async function saveKey(roles: readonly Role[]) {
  const bench = relayBench({ authenticate: () => Promise.resolve({ account: 'a', user: 'ann', name: 'Ann', roles }) });
  const session = createSession({ host: { ...memoryHost(), secrets: relaySecrets(bench.call) }, targets: Object.values(targets) });
  await session.start();
  await session.setSecret('apiKey', 'a key');
  const { problem } = session.state;
  session.dispose();
  return problem;
}

test('a key that only an administrator may set is refused in words', async () => {
  expect(JSON.stringify(await saveKey(['send']))).toContain('Only an administrator may set or remove the keys of your organisation.');
});

test('an administrator sets it', async () => {
  expect(await saveKey(['send', 'admin'])).toBeNull();
});
