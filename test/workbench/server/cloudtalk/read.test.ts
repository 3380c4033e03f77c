/** What the lists tell, and what they never tell. */
import { describe, expect, test } from 'vitest';
import { ask, makeServer, pageOf } from './ask.js';

describe('agents', () => {
  test('each with what the pages name, and neither groups nor password', async () => {
    const page = pageOf(await ask(makeServer(), 'GET', '/agents/index.json'));
    expect(page.data[0]).toEqual({
      Agent: {
        id: '101',
        name: 'voice-101',
        firstname: 'Olivia',
        lastname: 'Hart',
        email: 'olivia.hart@demo.example',
        daily_price_limit: null,
        is_daily_limit_ok: true,
        status_outbound: true,
        availability_status: 'offline',
        extension: '1000',
        call_number_id: 31,
        default_number: '+442079460001',
        associated_numbers: ['+442079460001'],
      },
    });
  });

  test('page by page', async () => {
    const page = pageOf(await ask(makeServer(), 'GET', '/agents/index.json?limit=2&page=3'));
    expect(page).toMatchObject({ itemsCount: 5, pageCount: 3, pageNumber: 3, limit: 2 });
    expect(page.data.map((item) => item['Agent']?.['firstname'])).toEqual(['Hanna']);
  });

  test('at most a thousand at once', async () => {
    expect(pageOf(await ask(makeServer(), 'GET', '/agents/index.json?limit=5000')).limit).toBe(1000);
  });

  test('a filter by address does not exist: it finds everybody', async () => {
    expect(pageOf(await ask(makeServer(), 'GET', '/agents/index.json?email=olivia.hart@demo.example')).itemsCount).toBe(5);
  });

  test.each([
    ['id=102', ['Marcus']],
    ['associated_number=%2B442079460001', ['Olivia']],
  ])('filter %s', async (query, names) => {
    const page = pageOf(await ask(makeServer(), 'GET', `/agents/index.json?${query}`));
    expect(page.data.map((item) => item['Agent']?.['firstname'])).toEqual(names);
  });

  test.each([
    ['empty', 200],
    ['404', 404],
  ] as const)('a page behind the last: %s', async (beyondLast, status) => {
    const answer = await ask(makeServer({ switches: { beyondLast } }), 'GET', '/agents/index.json?page=2');
    expect(answer.status).toBe(status);
  });
});

describe('forms of an answer', () => {
  test('bare and with integers, as the schema has it', async () => {
    const server = makeServer({ switches: { envelope: 'none', ids: 'integer' } });
    const answer = await ask(server, 'GET', '/agents/index.json?limit=1');
    expect(answer.json).toMatchObject({ data: [{ Agent: { id: 101, extension: 1000 } }] });
  });

  test.each(['Group', 'Groups'] as const)('groups under %s', async (groupKey) => {
    const page = pageOf(await ask(makeServer({ switches: { groupKey } }), 'GET', '/groups/index.json'));
    expect(page.data[4]).toEqual({ [groupKey]: { id: '565', internal_name: 'Opérations' } });
  });

  test.each([
    ['number', 442079460001],
    ['string', '+442079460001'],
  ] as const)('a telephone number as a %s', async (numberForm, value) => {
    const page = pageOf(await ask(makeServer({ switches: { numberForm } }), 'GET', '/numbers/index.json'));
    expect(page.data[0]?.['CallNumber']).toMatchObject({ id: '31', internal_name: 'London main', caller_id_e164: value });
  });

  test('countries are wrapped, whatever the others are, and never paged', async () => {
    const { json } = await ask(makeServer({ switches: { envelope: 'none' } }), 'GET', '/countries/index.json');
    const { responseData } = json as { responseData: unknown[] };
    expect(responseData).toHaveLength(6);
    expect(responseData[4]).toEqual({ Country: { id: '5', name: 'Slovakia', country_code: 'SK', iso3: 'SVK', calling_code: '421' } });
  });
});

test.each([
  ['country_code=44', [31, 32]],
  ['area_code=212', [36]],
  ['id=37', [37]],
  ['connected_to=0', [32, 36]],
  ['is_free=1', []],
  ['is_free=0&country_code=49', [37]],
])('numbers with %s', async (query, ids) => {
  const page = pageOf(await ask(makeServer(), 'GET', `/numbers/index.json?${query}`));
  expect(page.data.map((item) => Number(item['CallNumber']?.['id']))).toEqual(ids);
});

test.each([
  ['GET', '/agents/show/101.json'],
  ['POST', '/agents/add.json'],
  ['PUT', '/agents/edit/101.json'],
  ['GET', '/agents/index'],
])('%s %s is no operation', async (method, path) => {
  expect((await ask(makeServer(), method, path)).status).toBe(404);
});
