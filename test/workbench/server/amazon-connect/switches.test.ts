/** Every word of every switch, and what it changes. */
import { describe, expect, test } from 'vitest';
import { CHOICES, type Switches } from '../../../../workbench/server/amazon-connect/index.js';
import { ask, createNew, I, idsOf, makeServer } from './ask.js';

const errorOf = async (errorType: Switches['errorType']) => {
  const { headers, json } = await ask(makeServer({ switches: { errorType } }), 'GET', `/users/${I}/nobody`);
  return [headers.get('x-amzn-errortype'), json];
};

describe('the type of an error', () => {
  test('stands in a header', async () => {
    expect(await errorOf('header')).toEqual(['ResourceNotFoundException', { Message: 'There is no such user.' }]);
  });

  test('stands in a header before an address', async () => {
    expect(await errorOf('header-with-address')).toEqual([
      'ResourceNotFoundException:http://internal.example/',
      { message: 'There is no such user.' },
    ]);
  });

  test('stands in the body', async () => {
    expect(await errorOf('body')).toEqual([null, { __type: 'ResourceNotFoundException', message: 'There is no such user.' }]);
  });

  test('stands in the body behind a prefix', async () => {
    expect(await errorOf('body-with-prefix')).toEqual([
      null,
      { __type: 'com.amazonaws.connect#ResourceNotFoundException', Message: 'There is no such user.' },
    ]);
  });
});

describe('an update of a part', () => {
  const update = async (partialObjects: Switches['partialObjects'], verb: string, body: object) => {
    const server = makeServer({ switches: { partialObjects } });
    const id = idsOf(server).user('ben.carter');
    const { status } = await ask(server, 'POST', `/users/${I}/${id}/${verb}`, body);
    return [status, server.store.user(id)];
  };

  test('keeps what it does not name', async () => {
    const [status, user] = await update('merge', 'phone-config', { PhoneConfig: { AutoAccept: true } });
    expect([status, user]).toMatchObject([200, { phone: { PhoneType: 'SOFT_PHONE', AutoAccept: true, AfterContactWorkTimeLimit: 30 } }]);
  });

  test('takes it away', async () => {
    const whole = { FirstName: 'Ben', LastName: 'Carter' };
    const [, phoned] = await update('replace', 'phone-config', { PhoneConfig: { AutoAccept: true } });
    const [, named] = await update('replace', 'identity-info', { IdentityInfo: whole });
    expect([(phoned as { phone: object }).phone, (named as { identity: object }).identity]).toEqual([{ AutoAccept: true }, whole]);
  });

  test('without a name is refused where it takes it away', async () => {
    const [status] = await update('replace', 'identity-info', { IdentityInfo: { Email: 'a@b.example' } });
    expect(status).toBe(400);
  });

  test.each([
    ['clears', 200, null],
    ['refused', 400, 'Priya Nair'],
  ] as const)('of the hierarchy that names no group %s', async (emptyHierarchy, status, team) => {
    for (const body of ['', '{}', { HierarchyGroupId: '' }]) {
      const server = makeServer({ switches: { emptyHierarchy } });
      const id = idsOf(server).user('ben.carter');
      expect((await ask(server, 'POST', `/users/${I}/${id}/hierarchy`, body)).status).toBe(status);
      expect(server.store.user(id)?.hierarchyGroupId).toBe(team === null ? null : idsOf(server).group(team));
    }
  });
});

describe('an answer with nothing to say', () => {
  test.each([
    ['object', '{}'],
    ['nothing', ''],
  ] as const)('is %s', async (emptyAnswer, text) => {
    const server = makeServer({ switches: { emptyAnswer } });
    expect(await ask(server, 'DELETE', `/users/${I}/${idsOf(server).user('ben.carter')}`)).toMatchObject({ status: 200, text });
  });
});

describe('the last page', () => {
  const keysOf = async (lastPage: Switches['lastPage']) => {
    const { json } = await ask(makeServer({ switches: { lastPage } }), 'GET', `/routing-profiles-summary/${I}`);
    return (json as { NextToken?: unknown }).NextToken;
  };

  test('has no token, null, or an empty one', async () => {
    expect([await keysOf('absent'), await keysOf('null'), await keysOf('empty')]).toEqual([undefined, null, '']);
  });
});

describe('switches', () => {
  test('begin with the first word of each list', () => {
    const switches = makeServer({ switches: { limits: 'older' } }).switches();
    expect(Object.keys(CHOICES).map((name) => switches[name as keyof Switches])).toEqual(Object.values(CHOICES).map(([first]) => first));
    expect(switches).toMatchObject({ maxUsers: 500, clockSkewMs: 0 });
  });

  test.each([{ maxUsers: -1 }, { maxUsers: null }, { identity: 'ldap' }, { clockSkewMs: 'x' }, { colour: 'red' }])(
    '%j is refused',
    (change) => {
      expect(() => makeServer().change(change as object)).toThrow(/does not take/u);
    },
  );

  test('come back with a reset', async () => {
    const server = makeServer();
    server.change({ maxUsers: 0, identity: 'saml' });
    await createNew(server);
    server.reset();
    expect(server.switches()).toMatchObject({ maxUsers: 500, identity: 'connect', limits: 'off' });
    expect(server.store.requests.all()).toEqual([]);
  });
});
