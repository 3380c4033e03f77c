/** Tokens of Microsoft Entra ID: the one kind that is taken, and every way known to us of forging or misusing one. */
import { createHmac } from 'node:crypto';
import {
  CompactSign,
  createLocalJWKSet,
  errors,
  exportJWK,
  exportPKCS8,
  exportSPKI,
  generateKeyPair,
  importPKCS8,
  type JWTPayload,
} from 'jose';
import { describe, expect, test } from 'vitest';
import { byEntra, entraSignIn, SignInUnavailableError, type EntraOptions } from '../../../../excel-addin/relay/index.js';
import { ORIGIN, relayBench } from '../../support/relay-bench.js';

const NOW = 1_750_000_000_000;
const SECONDS = NOW / 1000;
const CLIENT = '11111111-2222-3333-4444-555555555555';
const TENANT = 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee';
const OTHER_TENANT = '99999999-bbbb-cccc-dddd-eeeeeeeeeeee';
const issuer = (tenant: string): string => `https://login.microsoftonline.com/${tenant}/v2.0`;

const microsoft = await generateKeyPair('RS256', { extractable: true });
const stranger = await generateKeyPair('RS256');
const strangerPss = await generateKeyPair('PS256');
const privatePem = await exportPKCS8(microsoft.privateKey);
const [sameKeyPss, sameKey512] = [await importPKCS8(privatePem, 'PS256'), await importPKCS8(privatePem, 'RS512')];
const publicPem = await exportSPKI(microsoft.publicKey);
const published = { ...(await exportJWK(microsoft.publicKey)), kid: 'key-1', use: 'sig' };
const keySet = createLocalJWKSet({ keys: [published] });

const OPTIONS: EntraOptions = { clientId: CLIENT, tenants: [TENANT], everyoneMaySend: false, keys: () => keySet, now: () => NOW };
const CLAIMS = {
  iss: issuer(TENANT),
  aud: CLIENT,
  tid: TENANT,
  oid: 'person-1',
  azp: CLIENT,
  scp: 'Muster.Use',
  ver: '2.0',
  name: 'Ann Lee',
  preferred_username: 'ann@example.com',
  roles: ['Muster.Send'],
  iat: SECONDS - 10,
  nbf: SECONDS - 10,
  exp: SECONDS + 3600,
} satisfies JWTPayload;

interface Forgery {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly kid?: string | null;
  readonly key?: CryptoKey;
  readonly alg?: string;
  readonly header?: Readonly<Record<string, unknown>>;
}

function token({ claims = {}, kid = 'key-1', key = microsoft.privateKey, alg = 'RS256', header = {} }: Forgery = {}): Promise<string> {
  const said = JSON.stringify({ ...CLAIMS, ...claims }); // leaves out what is undefined
  return new CompactSign(new TextEncoder().encode(said))
    .setProtectedHeader({ alg, typ: 'JWT', ...(kid !== null && { kid }), ...header })
    .sign(key, { crit: { exp: true } });
}

const ask = (bearer: string, options: Partial<EntraOptions> = {}) =>
  byEntra({ ...OPTIONS, ...options })(new Request(ORIGIN, { headers: { authorization: `Bearer ${bearer}` } }));
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Signed as if the public key, which everybody knows, were a shared secret. */
const signedWithPublicKey = (secret: string): string => {
  const text = `${part({ alg: 'HS256', kid: 'key-1' })}.${part(CLAIMS)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
};

describe('a token for this relay', () => {
  test('lets its person in, under the tenant and by the name that it tells', async () =>
    expect(await ask(await token())).toEqual({ account: TENANT, user: 'person-1', name: 'Ann Lee', roles: ['send'] }));

  test.each<[string, Forgery, Partial<EntraOptions>]>([
    ['for the address of the application', { claims: { aud: `api://${CLIENT}` } }, {}],
    ['with more scopes', { claims: { scp: 'openid Muster.Use profile' } }, {}],
    ['of a clock that is half a minute ahead', { claims: { nbf: SECONDS + 30, iat: SECONDS + 30 } }, {}],
    ['that has run out half a minute ago', { claims: { exp: SECONDS - 30 } }, {}],
    ['of another tenant of the list', { claims: { tid: OTHER_TENANT, iss: issuer(OTHER_TENANT) } }, { tenants: [TENANT, OTHER_TENANT] }],
  ])('is taken %s', async (_what, forgery, options) => expect(await ask(await token(forgery), options)).not.toBeNull());

  test.each<[string, Forgery]>([
    ['the issuer of another tenant', { claims: { iss: issuer(OTHER_TENANT) } }],
    ['an issuer for everybody', { claims: { iss: issuer('common') } }],
    ['the older form of the issuer', { claims: { iss: `https://sts.windows.net/${TENANT}/` } }],
    ['an issuer that only begins like ours', { claims: { iss: `${issuer(TENANT)}/` } }],
    ['an issuer in a list', { claims: { iss: [issuer(TENANT)] } }],
    ['another tenant', { claims: { tid: OTHER_TENANT } }],
    ['another tenant and its issuer', { claims: { tid: OTHER_TENANT, iss: issuer(OTHER_TENANT) } }],
    ['the tenant in capitals', { claims: { tid: TENANT.toUpperCase() } }],
    ['no tenant', { claims: { tid: undefined } }],
    ['another audience', { claims: { aud: '00000003-0000-0000-c000-000000000000' } }],
    ['no audience', { claims: { aud: undefined } }],
    ['an audience that contains ours', { claims: { aud: `api://${CLIENT}/Muster.Use` } }],
    ['an end that is past', { claims: { exp: SECONDS - 120 } }],
    ['no end', { claims: { exp: undefined } }],
    ['an end as text', { claims: { exp: String(SECONDS + 3600) } }],
    ['a beginning that is to come', { claims: { nbf: SECONDS + 600 } }],
    ['no beginning', { claims: { nbf: undefined } }],
    ['no scope', { claims: { scp: undefined } }],
    ['another scope', { claims: { scp: 'Muster.Read' } }],
    ['a scope that only begins like ours', { claims: { scp: 'Muster.Use.All' } }],
    ['the scope as a role of an application', { claims: { scp: undefined, roles: ['Muster.Use', 'Muster.Send'] } }],
    ['no person', { claims: { oid: undefined } }],
    ['a person without a name of any kind', { claims: { oid: '' } }],
    ['another application that it was given to', { claims: { azp: '22222222-2222-3333-4444-555555555555' } }],
    ['no application that it was given to', { claims: { azp: undefined } }],
    ['the older version', { claims: { ver: '1.0' } }],
    ['the key of somebody else under our key’s name', { key: stranger.privateKey }],
    ['an unknown key', { key: stranger.privateKey, kid: 'key-2' }],
    ['no name of a key, and the key of somebody else', { key: stranger.privateKey, kid: null }],
    ['the right key, used in another way', { key: sameKeyPss, alg: 'PS256' }],
    ['the right key, used with another hash', { key: sameKey512, alg: 'RS512' }],
    ['another key, used in another way', { key: strangerPss.privateKey, alg: 'PS256' }],
    ['a header that asks for what we do not know', { header: { crit: ['exp'], exp: 1 } }],
  ])('is refused with %s', async (_what, forgery) => {
    expect(await ask(await token(forgery))).toBeNull();
  });

  test.each([
    ['no signature', `${part({ alg: 'none' })}.${part(CLAIMS)}.`],
    ['no signature, but something in its place', `${part({ alg: 'none' })}.${part(CLAIMS)}.c2ln`],
    ['the public key as a shared secret', signedWithPublicKey(publicPem)],
    ['the public key as a shared secret, otherwise written', signedWithPublicKey(JSON.stringify(published))],
    ['an empty key as a shared secret', signedWithPublicKey('')],
    ['two parts', `${part({ alg: 'RS256' })}.${part(CLAIMS)}`],
    ['parts that are no JSON', 'YQ.YQ.YQ'],
    ['a payload that is no object', `${part({ alg: 'RS256', kid: 'key-1' })}.${Buffer.from('"x"').toString('base64url')}.YQ`],
    ['nothing', ''],
    ['megabytes', `${'a'.repeat(20_000)}.b.c`],
  ])('is refused with %s', async (_what, forged) => expect(await ask(forged)).toBeNull());

  test('is refused when one letter of what it says was changed', async () => {
    const [head = '', claims = '', signature = ''] = (await token()).split('.');
    const changed = part({ ...(JSON.parse(Buffer.from(claims, 'base64url').toString()) as object), roles: ['Muster.Admin'] });
    expect(await ask(`${head}.${changed}.${signature}`)).toBeNull();
    expect(await ask(`${head}.${claims}.${signature.slice(0, -4)}AAAA`)).toBeNull();
  });

  test.each([['Basic'], ['bearer'], ['Bearer  '], ['']])('is refused behind “%s”', async (scheme) => {
    const request = new Request(ORIGIN, { headers: { authorization: `${scheme} ${await token()}` } });
    expect(await byEntra(OPTIONS)(request)).toBeNull();
  });
});

describe('roles', () => {
  test.each<[readonly unknown[] | string | undefined, boolean, readonly string[]]>([
    [['Muster.Admin'], false, ['send', 'admin']],
    [['Muster.Send'], false, ['send']],
    [['Muster.Send', 'Muster.Admin'], false, ['send', 'admin']],
    [[], false, []],
    [undefined, false, []],
    [undefined, true, ['send']],
    [['muster.admin'], true, ['send']],
    ['Muster.Admin', false, []],
    [[7, null], false, []],
  ])('%j, everyone %s: %j', async (roles, everyoneMaySend, given) =>
    expect((await ask(await token({ claims: { roles } }), { everyoneMaySend }))?.roles).toEqual(given),
  );
});

describe('the name for a receipt', () => {
  test.each([
    [{ name: undefined }, 'ann@example.com'],
    [{ name: ' ' }, 'ann@example.com'],
    [{ name: undefined, preferred_username: undefined }, ''],
    [{ name: 7 }, 'ann@example.com'],
    [{ name: 'A\u202enn\r\nLee' }, 'AnnLee'],
    [{ name: 'x'.repeat(300) }, 'x'.repeat(100)],
  ])('of %j is %j', async (claims, name) => expect((await ask(await token({ claims })))?.name).toBe(name));
});

describe('the keys', () => {
  test.each([
    ['do not come', new TypeError('fetch failed')],
    ['come too late', new errors.JWKSTimeout()],
    ['come with another status', new errors.JOSEError('Expected 200 OK')],
    ['come as something else', new errors.JWKSInvalid()],
  ])('that %s let nobody in, and say that it is nobody’s fault', async (_what, error) => {
    const keys = () => () => Promise.reject(error);
    await expect(ask(await token(), { keys })).rejects.toBeInstanceOf(SignInUnavailableError);
    const bench = relayBench({ authenticate: byEntra({ ...OPTIONS, keys }) });
    const answer = await bench.ask('GET', '/api/access', undefined, { authorization: `Bearer ${await token()}` });
    expect([answer.status, await answer.json()]).toEqual([503, { problem: expect.stringContaining('cannot check who you are') as string }]);
  });

  test('are asked for by tenant, and not at all for a tenant off the list', async () => {
    const asked: string[] = [];
    const keys = (tenant: string) => {
      asked.push(tenant);
      return keySet;
    };
    await ask(await token({ claims: { tid: OTHER_TENANT, iss: issuer(OTHER_TENANT) } }), { keys });
    expect(asked).toEqual([TENANT]);
  });
});

test('the pane is told where and for what to sign in', async () => {
  const signIn = entraSignIn(CLIENT, [TENANT]);
  const bench = relayBench({ authenticate: byEntra(OPTIONS), signIn });
  const answer = await bench.ask('GET', '/api/access');
  expect([answer.status, await answer.json()]).toEqual([
    401,
    {
      problem: expect.stringContaining('work account') as string,
      signIn: {
        kind: 'entra',
        clientId: CLIENT,
        authority: `https://login.microsoftonline.com/${TENANT}`,
        scope: `api://${CLIENT}/Muster.Use`,
      },
    },
  ]);
  expect(entraSignIn(CLIENT, [TENANT, OTHER_TENANT])).toMatchObject({ authority: 'https://login.microsoftonline.com/organizations' });
});
