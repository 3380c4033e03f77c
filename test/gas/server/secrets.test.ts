/** A secret goes in and never comes back: not in an answer, not in the document, not to another user. */
import { expect, test } from 'vitest';
import { documentState } from '../../../workbench/sheets-sim/index.js';
import { userState } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

const CANARY = 'canary-9f2c';
const auth = { scheme: 'bearer', token: 'agent-connect.token' } as const;
const request = { method: 'GET', url: 'https://demo.api.stellaconnect.net/v2/employees', headers: {}, timeoutMs: 5000, auth } as const;

test('no answer to the sidebar holds it, whatever is asked', async () => {
  const { host, answers, arrived } = gasBench({ answer: () => ({ status: 500, headers: {}, body: 'no' }) });
  await host.secrets.set('agent-connect.token', CANARY);
  await host.secrets.has('agent-connect.token');
  await host.http.send([request, { ...request, url: 'https://evil.example/' }]);
  await host.settings.get('muster.secret.agent-connect.token');
  await host.settings.get('agent-connect.token');
  await host.crypto.fingerprint(['x']);
  await host.secrets.remove('agent-connect.token');
  expect(arrived[0]?.headers).toMatchObject({ Authorization: `Bearer ${CANARY}` });
  expect(answers.join('\n')).not.toContain(CANARY);
});

test('nothing of the document holds it', async () => {
  const document = documentState();
  const { host, workbook } = gasBench({ document });
  await host.secrets.set('agent-connect.token', CANARY);
  await host.http.send([request]);
  expect(JSON.stringify([...document.properties]) + userState(workbook)).not.toContain(CANARY);
});

test('another user of the document has none', async () => {
  const document = documentState();
  const [ann, bob] = [gasBench({ document }), gasBench({ document })];
  await ann.host.secrets.set('agent-connect.token', CANARY);
  expect([await ann.host.secrets.has('agent-connect.token'), await bob.host.secrets.has('agent-connect.token')]).toEqual([true, false]);
  expect(await bob.host.http.send([request])).toEqual([
    { kind: 'failure', reason: 'secret-missing', detail: 'There is no secret named agent-connect.token.' },
  ]);
  expect(bob.arrived).toEqual([]);
});

test('one that is too long for the store is refused in words that do not repeat it', async () => {
  const { host } = gasBench();
  await expect(host.secrets.set('agent-connect.token', CANARY.repeat(1000))).rejects.toThrow(/^(?!.*canary).*could not be kept/u);
});

test('fingerprints are keyed by user, and 43 characters long', async () => {
  const [ann, bob] = [gasBench(), gasBench()];
  const [one, same, other] = await ann.host.crypto.fingerprint(['Zoë', 'Zoë', 'Zoe']);
  expect(one).toMatch(/^[\w-]{43}$/u);
  expect([same === one, other === one]).toEqual([true, false]);
  expect(await bob.host.crypto.fingerprint(['Zoë'])).not.toEqual([one]);
  expect(await ann.host.crypto.fingerprint(['Zoë'])).toEqual([one]);
  expect(await ann.host.crypto.fingerprint(['Zo?'])).not.toEqual([one]);
});
