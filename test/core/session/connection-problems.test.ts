/** What a test of the connection says at each target: which settings to look at, and where more is told. */
import { describe, expect, test } from 'vitest';
import { CLOCK_OFF_HEADER } from '../../../core/auth/index.js';
import { CONNECTION_TOPICS, type ConnectionTopic } from '../../../core/issues/connection-topics.js';
import { memoryHost } from '../../../core/memory/index.js';
import type { HttpFailure, HttpResult } from '../../../core/ports/index.js';
import { createSession } from '../../../core/session/create-session.js';
import type { Session } from '../../../core/session/session.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { amazonConnect } from '../../../core/targets/amazon-connect/index.js';
import { cloudtalk } from '../../../core/targets/cloudtalk/index.js';
import { scim2 } from '../../../core/targets/scim2/index.js';
import type { Target } from '../../../core/target.js';

/** A host of the tests' own stands for the company's, which is named when a build is made. */
const scim: Target = { ...scim2, allowedHosts: ['scim.example.com'] };
const AT: readonly (readonly [target: Target, values: Readonly<Record<string, string>>, places: string, keys: string])[] = [
  [agentConnect, { baseUrl: 'https://demo.api.stellaconnect.net' }, 'Address', 'API key and API secret'],
  [scim, { baseUrl: 'https://scim.example.com/v2' }, 'Address', 'Access token'],
  [
    amazonConnect,
    { instanceId: '11111111-2222-3333-4444-555555555555', region: 'us-east-1' },
    'Instance ID and Region',
    'Access key ID and Secret access key',
  ],
  [cloudtalk, {}, '', 'Access key ID and Access key secret'],
];

const failed = (reason: HttpFailure['reason'], detail = ''): HttpResult => ({ kind: 'failure', reason, detail });
const answered = (status: number, body = '{}', headers: Readonly<Record<string, string>> = {}): HttpResult => ({
  kind: 'response',
  status,
  headers,
  body,
});

async function open(target: Target, values: Readonly<Record<string, string>>, result: HttpResult): Promise<Session> {
  const host = memoryHost({ sheets: [], allowedHosts: target.allowedHosts, handler: () => result });
  const session = createSession({ host, targets: [target] });
  await session.start();
  await session.saveSettings(values);
  for (const { key, kind, optional } of target.settings) if (kind === 'secret' && optional !== true) await session.setSecret(key, 'x');
  return session;
}

const told = async (target: Target, values: Readonly<Record<string, string>>, result: HttpResult) => {
  const session = await open(target, values, result);
  await session.testConnection();
  return session.state.settings.connection;
};

/** What Google's server and the relay tell of a wire that does not stand, and the section that it leads to. */
const WIRES: readonly (readonly [result: HttpResult, topic: ConnectionTopic])[] = [
  [failed('not-allowed', 'This address is not on the list.'), 'address-not-allowed'],
  [failed('secret-missing', 'There is no secret named x.'), 'not-set-up'],
  [failed('not-sent', 'ENOTFOUND'), 'name-not-found'],
  [failed('not-sent', 'ECONNREFUSED'), 'no-connection'],
  [failed('not-sent', 'ERR_PRIVATE_ADDRESS'), 'private-address'],
  [failed('network', 'CERT_HAS_EXPIRED'), 'certificate'],
  [failed('network', 'DEPTH_ZERO_SELF_SIGNED_CERT'), 'certificate'],
  [failed('network', 'The connection broke for at least one request of this batch.'), 'no-connection'],
  [failed('network', 'relay: no answer'), 'relay'],
  [failed('not-sent', 'the relay refused with 403'), 'relay'],
  [failed('timeout', 'no answer in time'), 'no-answer'],
  [answered(401), 'key-refused'],
  [answered(403), 'key-refused'],
  [answered(401, '{}', { [CLOCK_OFF_HEADER]: 'true' }), 'wrong-clock'],
  [answered(302, '', { location: 'https://elsewhere.example' }), 'not-there'],
  [answered(200, '<html>Sign in</html>'), 'unreadable-answer'],
  [answered(429), 'too-many-requests'],
];

describe.each(AT)('$label', (target, values, places, keys) => {
  test.each(WIRES)('%j is told as %s', async (result, topic) => {
    const connection = await told(target, values, result);
    expect(connection).toMatchObject({ ok: false, message: { topic } });
    const { what, why, todo } = connection!.message;
    expect([what, why, todo].filter((text) => text.trim() === '' || /undefined|: \.|in Settings, in|Check {2}/u.test(text))).toEqual([]);
  });

  test('a wrong key names the keys of this target', async () => {
    expect((await told(target, values, answered(401)))?.message.todo).toBe(
      `Check ${keys} in Settings, and whether the key may manage users.`,
    );
  });

  test('what is not filled in is named, one after the other', async () => {
    const session = await open(target, values, answered(200));
    const [first] = target.settings.filter(({ kind }) => kind === 'secret');
    await session.setSecret(first!.key, '');
    await session.testConnection();
    expect(session.state.settings.connection).toMatchObject({
      ok: false,
      message: { why: `${first!.label} is missing.`, topic: 'not-set-up' },
    });
  });

  test.runIf(places !== '')('a wrong place names the settings that tell it', async () => {
    const { message } = (await told(target, values, failed('not-sent', 'ENOTFOUND')))!;
    expect(message.todo).toBe(`Check ${places} in Settings, and whether this machine is online.`);
  });
});

test('every section but none more is led to', () => {
  expect([...new Set(WIRES.map(([, topic]) => topic))].sort()).toEqual([...CONNECTION_TOPICS].sort());
});

describe('of its own', () => {
  test('a SCIM service tells a token that may not do this from one that it does not know', async () => {
    const [, [, values]] = AT as [unknown, (typeof AT)[number]];
    expect((await told(scim, values, answered(401)))?.message.why).toBe('It did not accept the token (status 401).');
    expect((await told(scim, values, answered(403)))?.message.why).toBe('It knows the token, but does not let it do this (status 403).');
  });

  const aws = (type: string, message: string) => answered(403, JSON.stringify({ message }), { 'x-amzn-errortype': type });
  test.each([
    [
      'InvalidSignatureException',
      'Signature expired: 20260101T000000Z is now earlier than 20260101T010000Z',
      'wrong-clock',
      'The clock of the machine that signs is wrong.',
    ],
    [
      'InvalidSignatureException',
      'Signature not yet current: 20260101T010000Z is still later than 20260101T000000Z',
      'wrong-clock',
      'The clock of the machine that signs is wrong.',
    ],
    [
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
      'key-refused',
      'It did not accept the key and its secret (status 403).',
    ],
    [
      'ExpiredTokenException',
      'The security token included in the request is expired',
      'key-refused',
      'It did not accept the key and its secret (status 403).',
    ],
    [
      'AccessDeniedException',
      'User is not authorized to perform: connect:ListUsers',
      'key-refused',
      'User is not authorized to perform: connect:ListUsers',
    ],
  ])('Amazon Connect: %s, %s', async (type, message, topic, why) => {
    const [, , [, values]] = AT as [unknown, unknown, (typeof AT)[number]];
    expect(await told(amazonConnect, values, aws(type, message))).toMatchObject({ ok: false, message: { topic, why } });
  });

  test('an instance that is not in this region is sought by ID and region', async () => {
    const [, , [, values]] = AT as [unknown, unknown, (typeof AT)[number]];
    const connection = await told(
      amazonConnect,
      values,
      answered(404, '{"message":"Instance not found"}', { 'x-amzn-errortype': 'ResourceNotFoundException' }),
    );
    expect(connection?.message).toEqual({
      what: 'The target was not found at this place.',
      why: 'Instance not found',
      todo: 'Check Instance ID and Region in Settings.',
      topic: 'not-there',
    });
  });
});
