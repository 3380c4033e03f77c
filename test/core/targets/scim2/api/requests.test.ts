/** Addresses of requests: bases as people write them, filters as services read them. */
import { describe, expect, test } from 'vitest';
import { isAllowedUrl } from '../../../../../core/auth/index.js';
import { createScim2Api } from '../../../../../core/targets/scim2/api/index.js';
import { answer, BASE, creation, HOST, update } from '../sample.js';

const api = createScim2Api({ baseUrl: BASE });
const filters = (email: string | null, employeeId: string | null, of = api) =>
  of.lookup({ email, employeeId }).map(({ url }) => decodeURIComponent(/filter=([^&]*)/u.exec(url)?.[1] ?? ''));

describe('the base', () => {
  test.each([
    [BASE, BASE],
    [`${BASE}/`, BASE],
    [`  ${BASE}//  `, BASE],
    ['HTTPS://Demo.SCIM.example/Scim/V2', `https://${HOST}/Scim/V2`],
    [`https://${HOST}`, `https://${HOST}`],
    [`${BASE}?tenant=a#b`, BASE],
  ])('%j', (typed, base) => {
    expect(createScim2Api({ baseUrl: typed }).list().url).toBe(`${base}/Users?startIndex=1&count=100`);
  });

  test.each([[''], ['demo.scim.example'], ['javascript:alert(1)'], ['https://demo.scim.example@evil.example/scim']])(
    '%j leads nowhere',
    (typed) => {
      expect(isAllowedUrl(createScim2Api({ baseUrl: typed }).list().url, [HOST])).toBe(false);
    },
  );
});

describe('a lookup', () => {
  test('asks for the name and the address as typed and in small letters, and for our own name', () => {
    expect(filters('Ann@x.org', null)).toEqual([
      'userName eq "Ann@x.org" or userName eq "ann@x.org" or emails.value eq "Ann@x.org" or emails.value eq "ann@x.org" or externalId eq "email:ann@x.org"',
    ]);
  });

  test('asks for a number on its own', () => {
    expect(filters('ann@x.org', '0042')[1]).toBe('urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq "0042"');
  });

  test('quotes what could end the text', () => {
    expect(filters(null, 'a" or id pr or id eq "\\')).toEqual([
      'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:employeeNumber eq "a\\" or id pr or id eq \\"\\\\"',
    ]);
  });

  test('of a very long address stays below what a host can call', () => {
    const email = `${'Ü'.repeat(64)}@${'ä'.repeat(180)}.example`;
    const requests = api.lookup({ email, employeeId: null });
    expect(requests.map(({ url }) => [decodeURIComponent(url).split(' or ').length, isAllowedUrl(url, [HOST])])).toEqual([
      [1, true],
      [1, true],
    ]);
  });

  test('asks in the simplest form once a filter was not understood', () => {
    const own = createScim2Api({ baseUrl: BASE });
    own.readLookup({ email: 'Ann@x.org', employeeId: null }, answer(400, { scimType: 'invalidFilter' }));
    expect(filters('Ann@x.org', '0042', own)).toEqual(['userName eq "Ann@x.org"', 'userName eq "ann@x.org"']);
  });

  test('half of a surrogate pair is no reason to fail', () => {
    expect(() => api.lookup({ email: 'a\ud800@x.org', employeeId: '\udc00' })).not.toThrow();
  });
});

describe('IDs in a path', () => {
  const current = { id: 'a/../b?c#d', email: 'a@x.org', employeeId: null, values: { resource: '{}' } };
  test('are one part of it', () => {
    const row = update({ email: 'a@x.org', employeeId: null }, [['title', null, 'T']]);
    expect(api.updates?.update(row, current).url).toBe(`${BASE}/Users/a%2F..%2Fb%3Fc%23d`);
    expect(api.updates?.setActive({ ...row, op: 'deactivate' }, current).url).toBe(`${BASE}/Users/a%2F..%2Fb%3Fc%23d`);
  });
});

test('a creation holds no password, whatever the row says', () => {
  expect(api.create(creation({ leader: null }, { temporaryPassword: 'Canary-7' })).body).not.toContain('Canary-7');
});

test('a bulk request names each row by its own identity, and refers to none', () => {
  const names = new Map([['service', [{ id: 'bulk', name: 'true' }]]]);
  const { bulk } = createScim2Api({ baseUrl: BASE }, names);
  const rows = ['a', 'b'].map((name) => creation({ leader: null }, { email: `${name}@x.org` }));
  const { url, method, body } = bulk?.request(rows) ?? {};
  const operations = (JSON.parse(body ?? '') as { Operations: { bulkId: string; method: string; path: string }[] }).Operations;
  expect([method, url, operations.map((each) => [each.method, each.path, each.bulkId])]).toEqual([
    'POST',
    `${BASE}/Bulk`,
    rows.map(({ rid }) => ['POST', '/Users', rid]),
  ]);
  expect(body).not.toContain('bulkId:');
});
