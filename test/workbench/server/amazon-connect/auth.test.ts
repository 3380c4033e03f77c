/** Signature Version 4 as this server verifies it: what three signers make is taken, anything that was changed is not. */
import { createHash, createHmac } from 'node:crypto';
import { DescribeUserCommand, ListUsersCommand, TagResourceCommand, UntagResourceCommand } from '@aws-sdk/client-connect';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryHost } from '../../../../core/memory/index.js';
import type { HttpRequest } from '../../../../core/ports/index.js';
import { DEMO_SEED } from '../../../../workbench/server/amazon-connect/index.js';
import { ask, type Bent, I, makeServer, NOW, typeOf } from './ask.js';
import { create, errorOf, ids, InstanceId, openStage, type Stage, TEMPORARY } from './client.js';

const HOST = 'connect.us-east-1.amazonaws.com';
const MINUTE_MS = 60_000;
const [lasting, temporary] = DEMO_SEED.keys as [(typeof DEMO_SEED.keys)[number], (typeof DEMO_SEED.keys)[number]];

describe('the vendor’s own client is believed', () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage.close());

  test('with temporary credentials', async () => {
    const client = stage.clientWith({ credentials: TEMPORARY });
    expect((await client.send(new ListUsersCommand({ InstanceId }))).UserSummaryList).toHaveLength(9);
    expect(stage.server.store.requests.all().at(-1)?.key).toBe('temporary');
  });

  test.each(['a+b/c==', 'ä & ?=%', "o'neil(1)*!~"])('with %j in a query, which no page begins with', async (NextToken) => {
    expect(await errorOf(stage.client.send(new ListUsersCommand({ InstanceId, MaxResults: 3, NextToken })))).toEqual([
      'InvalidParameterException',
      'NextToken: is none of this service',
      400,
    ]);
  });

  test.each(["it's (a) *tag*!", 'ключ', 'a b+c'])('with %j as the key of a tag, in a body and in a query', async (key) => {
    const { User } = await stage.client.send(new DescribeUserCommand({ InstanceId, UserId: ids(stage).user('ben.carter') }));
    await stage.client.send(new TagResourceCommand({ resourceArn: User!.Arn, tags: { [key]: '山田 😀' } }));
    await stage.client.send(new UntagResourceCommand({ resourceArn: User!.Arn, tagKeys: [key, 'other'] }));
    expect(stage.server.store.user(User!.Id!)?.tags).toEqual({ EmployeeId: '0101' });
  });

  test('not with another secret, and nothing happens', async () => {
    const client = stage.clientWith({ credentials: { ...TEMPORARY, secretAccessKey: 'other' } });
    expect((await errorOf(create({ ...stage, client })))[0]).toBe('InvalidSignatureException');
    expect(stage.server.store.users()).toHaveLength(9);
  });
});

describe('our own signer is believed', () => {
  const secrets = { id: temporary.accessKeyId, secret: temporary.secretAccessKey, token: temporary.sessionToken! };

  test.each([
    ['temporary', secrets],
    ['lasting', { id: lasting.accessKeyId, secret: lasting.secretAccessKey }],
  ])('with %s credentials', async (_name, held) => {
    const server = makeServer();
    const host = memoryHost({
      allowedHosts: [HOST],
      secrets: held as unknown as Record<string, string>,
      clock: { now: () => NOW, sleep: () => Promise.resolve(), advance: () => undefined },
      sha256: (text) => createHash('sha256').update(text).digest(),
      hmacSha256: (key, text) => createHmac('sha256', key).update(text).digest(),
      handler: async ({ method, url, headers, body }) => {
        const response = await server.app.request(url, { method, headers, ...(body !== undefined && { body }) });
        return { kind: 'response', status: response.status, headers: {}, body: await response.text() };
      },
    });
    const auth = {
      scheme: 'sigv4',
      accessKeyId: 'id',
      secretAccessKey: 'secret',
      sessionToken: 'token',
      region: 'us-east-1',
      service: 'connect',
    } as const;
    const common = { headers: { 'content-type': 'application/json' }, auth, timeoutMs: 1_000 };
    const arn = encodeURIComponent(`arn:aws:connect:us-east-1:123456789012:instance/${I}/agent/${server.store.users()[0]!.id}`);
    const requests: HttpRequest[] = [
      { ...common, method: 'GET', url: `https://${HOST}/users-summary/${I}?maxResults=2&nextToken=` },
      { ...common, method: 'POST', url: `https://${HOST}/tags/${arn}`, body: '{"tags":{"ä":"山田"}}' },
      { ...common, method: 'DELETE', url: `https://${HOST}/tags/${arn}?tagKeys=%C3%A4&tagKeys=a%20b` },
    ];
    expect((await host.http.send(requests)).map((result) => (result.kind === 'response' ? result.status : result.reason))).toEqual([
      200, 200, 200,
    ]);
    expect(server.store.users()[0]!.tags).toEqual({ EmployeeId: '0001' });
  });
});

describe('a request is refused', () => {
  const asTemporary = { accessKeyId: temporary.accessKeyId, secretAccessKey: temporary.secretAccessKey };
  const other = 'AWS4-HMAC-SHA256 Credential=AKIADEMO/20260203/us-east-1/connect/aws4_request, SignedHeaders=host, Signature=00';

  test.each<[what: string, bent: Bent, type: string, status: number]>([
    ['unsigned', { headers: { authorization: null } }, 'MissingAuthenticationTokenException', 403],
    ['with half a signature', { headers: { authorization: other } }, 'IncompleteSignatureException', 400],
    ['without its date', { headers: { 'x-amz-date': null } }, 'IncompleteSignatureException', 400],
    ['with another body than the one that was signed', { body: '{"InstanceId":""}' }, 'InvalidSignatureException', 403],
    ['with another date than the one that was signed', { headers: { 'x-amz-date': '20260203T100001Z' } }, 'InvalidSignatureException', 403],
    ['with a header of the service that was not signed', { headers: { 'x-amz-other': '1' } }, 'InvalidSignatureException', 403],
    ['for another host', { headers: { host: 'elsewhere.example' } }, 'InvalidSignatureException', 403],
    ['for another region', { region: 'eu-west-1' }, 'InvalidSignatureException', 403],
    ['for another service', { service: 'iam' }, 'InvalidSignatureException', 403],
    ['with another secret', { secretAccessKey: 'demo' }, 'InvalidSignatureException', 403],
    ['with a key that nobody has', { accessKeyId: 'AKIAOTHER' }, 'UnrecognizedClientException', 403],
    ['with temporary credentials and no token', asTemporary, 'UnrecognizedClientException', 403],
    ['with another token', { ...asTemporary, sessionToken: 'other' }, 'UnrecognizedClientException', 403],
    ['with a token for lasting credentials', { sessionToken: 'demo/session+token==' }, 'UnrecognizedClientException', 403],
    ['from six minutes ago', { at: NOW - 6 * MINUTE_MS }, 'InvalidSignatureException', 403],
    ['from six minutes ahead', { at: NOW + 6 * MINUTE_MS }, 'InvalidSignatureException', 403],
  ])('%s', async (_what, bent, type, status) => {
    const server = makeServer();
    expect(typeOf(await ask(server, 'POST', '/search-users', { InstanceId: I }, bent))).toEqual([type, status]);
  });

  test('when its temporary credentials have ended', async () => {
    const keys = [{ ...temporary, endsAt: NOW }];
    const server = makeServer({ seed: { ...DEMO_SEED, keys } });
    const bent = { ...asTemporary, sessionToken: temporary.sessionToken! };
    expect(typeOf(await ask(server, 'POST', '/search-users', { InstanceId: I }, bent))).toEqual(['ExpiredTokenException', 403]);
  });

  test('by a server whose clock is wrong', async () => {
    const server = makeServer({ switches: { clockSkewMs: 10 * MINUTE_MS } });
    expect(typeOf(await ask(server, 'GET', `/users-summary/${I}`))).toEqual(['InvalidSignatureException', 403]);
  });
});

test.each([-4, 0, 4])('a clock that is %i minutes off is no reason to refuse', async (minutes) => {
  const answer = await ask(makeServer(), 'GET', `/users-summary/${I}`, undefined, { at: NOW + minutes * MINUTE_MS });
  expect(answer.status).toBe(200);
});
