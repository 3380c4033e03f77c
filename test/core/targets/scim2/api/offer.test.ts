/** What a service says of itself, and what follows from it. */
import { describe, expect, test } from 'vitest';
import { connectionOf } from '../../../../../core/targets/scim2/api/connection.js';
import { offerOf } from '../../../../../core/targets/scim2/api/offer.js';
import { serviceList } from '../../../../../core/targets/scim2/api/read-service.js';
import { answer, BASE } from '../sample.js';

const list = serviceList(connectionOf({ baseUrl: BASE }));
const CONFIG = list.first();

function offerFrom(config: unknown) {
  const page = list.readPage(CONFIG, answer(200, config));
  return page.kind === 'names' ? offerOf(new Map([['service', page.names]])) : null;
}

const plain = (config: unknown) => {
  const { knows: _knows, ...offer } = offerFrom(config) ?? { knows: null };
  return offer;
};

const NOTHING_SAID = { patch: true, bulk: null, filter: true, versions: false, pageSize: 100 };

test.each([
  ['nothing', {}, NOTHING_SAID],
  ['no PATCH', { patch: { supported: false } }, { ...NOTHING_SAID, patch: false }],
  ['no filters', { filter: { supported: false } }, { ...NOTHING_SAID, filter: false }],
  ['versions', { etag: { supported: true } }, { ...NOTHING_SAID, versions: true }],
  ['small pages', { filter: { supported: true, maxResults: 25 } }, { ...NOTHING_SAID, pageSize: 25 }],
  ['large pages', { filter: { supported: true, maxResults: 1000 } }, NOTHING_SAID],
  ['pages of nothing', { filter: { supported: true, maxResults: 0 } }, NOTHING_SAID],
  ['bulk without limits', { bulk: { supported: true } }, { ...NOTHING_SAID, bulk: { rows: 50, bytes: 524_288 } }],
  [
    'bulk with limits',
    { bulk: { supported: true, maxOperations: 10, maxPayloadSize: 4000 } },
    { ...NOTHING_SAID, bulk: { rows: 10, bytes: 2000 } },
  ],
  ['bulk of one', { bulk: { supported: true, maxOperations: 1 } }, NOTHING_SAID],
  ['limits of a bulk that is not there', { bulk: { supported: false, maxOperations: 10 } }, NOTHING_SAID],
  [
    'truth as text, numbers as text',
    { bulk: { supported: 'true', maxOperations: '7' }, patch: { supported: 'False' } },
    { ...NOTHING_SAID, patch: false, bulk: { rows: 7, bytes: 524_288 } },
  ],
  ['forms that nobody knows', { patch: false, bulk: [], filter: 'yes', etag: { supported: 1 } }, NOTHING_SAID],
])('%s', (_, config, expected) => {
  expect(plain(config)).toEqual(expected);
});

describe('the two pages', () => {
  test('the second one follows the first, also where there is no first', () => {
    for (const first of [answer(200, {}), answer(404), answer(501)]) {
      const page = list.readPage(CONFIG, first);
      expect(page.kind === 'names' && page.next?.url).toBe(`${BASE}/Schemas`);
    }
  });

  const schemas = (request = list.readPage(CONFIG, answer(404))) => (request.kind === 'names' && request.next) || CONFIG;
  test.each([
    [404, 'names'],
    [403, 'names'],
    [401, 'stop'],
    [429, 'throttled'],
    [500, 'unknown'],
    [302, 'stop'],
  ])('the second one, answered with %i', (status, kind) => {
    expect(list.readPage(schemas(), answer(status)).kind).toBe(kind);
  });

  test('the first one forbidden stops', () => {
    expect(list.readPage(CONFIG, answer(403)).kind).toBe('stop');
  });

  test.each([['<html>'], ['[]'], ['null'], ['"x"']])('%s is no page', (body) => {
    expect(list.readPage(CONFIG, answer(200, body)).kind).toBe('unknown');
  });

  test('attributes of users and of the extension are known by their paths', () => {
    const E = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
    const body = {
      Resources: [
        {
          id: 'urn:ietf:params:scim:schemas:core:2.0:User',
          attributes: [{ name: 'userName' }, { name: 'name', subAttributes: [{ name: 'givenName' }] }],
        },
        { id: E, attributes: [{ name: 'manager', subAttributes: [{ name: 'value' }] }, { name: 7 }, null] },
        { id: 'urn:other', attributes: [{ name: 'title' }] },
      ],
    };
    const page = list.readPage(schemas(), answer(200, body));
    const offer = offerOf(new Map([['service', page.kind === 'names' ? page.names : []]]));
    expect(['userName', 'USERNAME', 'name.givenName', `${E}:manager`, 'title', 'name.familyName'].map(offer.knows)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test('where no attribute was told, every one is known', () => {
    expect(offerOf(undefined).knows('title')).toBe(true);
  });
});
