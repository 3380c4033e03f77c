/** What the relay says about a caller, read with care. */
import { expect, test } from 'vitest';
import { askAccess } from '../../../../excel-addin/taskpane/sign-in/access.js';

const answering = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
const entra = { kind: 'entra', clientId: 'c', authority: 'https://login.microsoftonline.com/organizations', scope: 'api://c/Muster.Use' };

test.each([
  ['who is in, by name', 200, { ok: true, user: { name: 'Ann Lee', roles: ['send'] } }, { kind: 'in', name: 'Ann Lee' }],
  [
    'which hosts are the company’s own',
    200,
    { ok: true, user: { name: 'Ann Lee' }, hosts: { scim2: ['scim.acme.example'], odd: [7], worse: 'x' } },
    { kind: 'in', name: 'Ann Lee', hosts: { scim2: ['scim.acme.example'] } },
  ],
  ['who is in without a name', 200, { ok: true, user: { name: 7 } }, { kind: 'in', name: '' }],
  ['a code to ask for', 401, { problem: 'x', signIn: { kind: 'code' } }, { kind: 'out', signIn: { kind: 'code' } }],
  ['a work account to ask for', 401, { problem: 'x', signIn: entra }, { kind: 'out', signIn: entra }],
  ['no way of signing in', 401, 'not JSON', { kind: 'out', signIn: { kind: 'code' } }],
  ['another place to sign in at', 401, { signIn: { ...entra, authority: 'https://login.evil.example/t' } }, { kind: 'out', signIn: { kind: 'code' } }], // prettier-ignore
  ['a place that only looks like it', 401, { signIn: { ...entra, authority: 'https://login.microsoftonline.com@evil.example/t' } }, { kind: 'out', signIn: { kind: 'code' } }], // prettier-ignore
  ['a refusal in its words', 403, { problem: 'Ask for the role.' }, { kind: 'refused', problem: 'Ask for the role.' }],
  ['a refusal without words', 403, '', { kind: 'refused', problem: 'The relay does not let you in. Ask the person who runs it.' }],
  ['a fault of its own', 503, { problem: 'x' }, { kind: 'silent' }],
])('%s', async (_what, status, body, access) => {
  expect(await askAccess(answering(status, body))).toEqual(access);
});

test('no answer at all', async () => {
  expect(await askAccess(() => Promise.reject(new Error('no network')))).toEqual({ kind: 'silent' });
});
