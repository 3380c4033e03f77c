/** Who is at the sheet: Google may tell, tell nothing, or refuse, and nothing else hangs on it. */
import { expect, test } from 'vitest';
import { gasBench } from '../support/gas-bench.js';

test('the address that Google tells', async () =>
  expect(await gasBench({ userEmail: 'ann@hr.example' }).host.user!()).toBe('ann@hr.example'));
test('nobody, where Google tells nothing', async () => expect(await gasBench().host.user!()).toBe(''));
test('nobody, where the permission was left out', async () => expect(await gasBench({ userEmail: null }).host.user!()).toBe(''));

test('nobody, where the call fails as a whole', async () => {
  const { host, script } = gasBench({ userEmail: 'ann@hr.example' });
  script.kill = (call) => call === 'Session.getEffectiveUser';
  expect(await host.user!()).toBe('');
});
