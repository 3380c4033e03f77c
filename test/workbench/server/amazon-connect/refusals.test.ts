/** What the documentation forbids, and how it is refused. */
import { describe, expect, test } from 'vitest';
import { DEMO_SEED, type SwitchChange } from '../../../../workbench/server/amazon-connect/index.js';
import { ask, createNew, I, idsOf, makeServer, typeOf } from './ask.js';

const INVALID = ['InvalidParameterException', 400];
const REQUEST = ['InvalidRequestException', 400];
const identity = (change: object) => ({ IdentityInfo: { FirstName: 'Nora', LastName: 'Quist', ...change } });
const SAML: SwitchChange = { identity: 'saml' };

describe('user names', () => {
  const made = async (Username: string, switches: SwitchChange = {}) => {
    const password = switches.identity === 'saml' ? { Password: undefined } : {};
    return (await createNew(makeServer({ switches }), { Username, ...password })).status;
  };

  test.each(['a', 'x'.repeat(20), 'A_b-c.d\\e', 'a@b.example'])('%j is taken', async (name) => {
    expect(await made(name)).toBe(200);
  });

  test.each(['', 'x'.repeat(21), 'a b', 'zoë', 'a@', '@a', 'a@b@c', 'a/b'])('%j is refused', async (name) => {
    expect(await made(name)).toBe(400);
  });

  test('may be longer where the identities are kept elsewhere', async () => {
    expect([await made('x'.repeat(64), SAML), await made('x'.repeat(65), SAML)]).toEqual([200, 400]);
  });

  test('are taken once', async () => {
    const server = makeServer();
    expect(typeOf(await createNew(server, { Username: 'ben.carter' }))).toEqual(['DuplicateResourceException', 409]);
    expect((await createNew(server, { Username: 'BEN.carter' })).status).toBe(200);
    server.change({ userNames: 'case-insensitive' });
    expect((await createNew(server, { Username: 'OLIVIA.hart' })).status).toBe(409);
  });
});

describe('passwords', () => {
  test.each([undefined, 'short1A', 'no-digit-At', 'no-capital-1', 'NO-SMALL-1', 'with blank 1A', `A1${'a'.repeat(63)}`])(
    '%j is refused where the service keeps the identities',
    async (Password) => {
      expect((await createNew(makeServer(), { Password })).status).toBe(400);
    },
  );

  test('are refused where somebody else keeps them', async () => {
    const server = makeServer({ switches: SAML });
    expect(typeOf(await createNew(server))).toEqual(REQUEST);
    expect((await createNew(server, { Password: undefined })).status).toBe(200);
  });
});

describe('people', () => {
  test.each([
    ['a first name that is not in NFC', identity({ FirstName: 'Jose\u0301' })],
    ['a last name that is not in NFC', identity({ LastName: 'Ngu\u0302ye\u0302n' })],
    ['no first name', identity({ FirstName: undefined })],
    ['an empty last name', identity({ LastName: ' ' })],
    ['no person at all', { IdentityInfo: undefined }],
    ['an address that is none', identity({ Email: 'nora' })],
    ['a long address', identity({ SecondaryEmail: `${'x'.repeat(260)}@x.org` })],
    ['a telephone number in another form', identity({ Mobile: '0151 2345' })],
  ])('%s is refused', async (_what, change) => {
    expect(typeOf(await createNew(makeServer(), change))).toEqual(INVALID);
  });

  test('names in NFC are taken and told as they are', async () => {
    const server = makeServer();
    expect((await createNew(server, identity({ FirstName: 'José', LastName: '山田' }))).status).toBe(200);
    expect(server.store.users().at(-1)?.identity).toMatchObject({ FirstName: 'José', LastName: '山田' });
  });

  test.each([
    ['accepted', 200, 200],
    ['required', 200, 400],
    ['refused', 400, 200],
  ] as const)('under SAML an address is %s', async (samlEmail, withAddress, without) => {
    const made = async (change: object) => {
      const server = makeServer({ switches: { ...SAML, samlEmail } });
      return (await createNew(server, { Password: undefined, ...change })).status;
    };
    expect([await made(identity({ Email: 'a@b.example' })), await made(identity({}))]).toEqual([withAddress, without]);
  });
});

describe('telephones', () => {
  test.each([
    { PhoneType: 'MOBILE' },
    { PhoneType: 'DESK_PHONE' },
    { DeskPhoneNumber: '0151 2345' },
    { AfterContactWorkTimeLimit: -1 },
    { AfterContactWorkTimeLimit: 2_000_001 },
    { AfterContactWorkTimeLimit: 1.5 },
    { AfterContactWorkTimeLimit: '30' },
    { AutoAccept: 'yes' },
  ])('%j is refused', async (PhoneConfig) => {
    expect(typeOf(await createNew(makeServer(), { PhoneConfig }))).toEqual(INVALID);
  });

  test.each([
    { AfterContactWorkTimeLimit: 0 },
    { AfterContactWorkTimeLimit: 2_000_000 },
    { PhoneType: 'DESK_PHONE', DeskPhoneNumber: '+353215550101' },
  ])('%j is taken', async (PhoneConfig) => {
    expect((await createNew(makeServer(), { PhoneConfig })).status).toBe(200);
  });

  test('settings by channel cannot stand beside', async () => {
    const AutoAcceptConfigs = [{ Channel: 'VOICE', AutoAccept: true }];
    const server = makeServer();
    expect(typeOf(await createNew(server, { PhoneConfig: { AutoAccept: true }, AutoAcceptConfigs }))).toEqual(REQUEST);
    expect((await createNew(server, { AutoAcceptConfigs })).status).toBe(200);
  });
});

describe('references', () => {
  const unknown = '00000000-0000-0000-0000-000000000000';
  const MEMBERS = [{ SecurityProfileIds: [unknown] }, { RoutingProfileId: unknown }, { HierarchyGroupId: unknown }];

  test.each(MEMBERS)('%j names nothing', async (change) => {
    const server = makeServer();
    expect(typeOf(await createNew(server, change))).toEqual(INVALID);
    server.change({ unknownId: 'ResourceNotFoundException' });
    expect(typeOf(await createNew(server, change))).toEqual(['ResourceNotFoundException', 404]);
    expect(server.store.users()).toHaveLength(9);
  });

  test.each([{ SecurityProfileIds: [] }, { SecurityProfileIds: Array(11).fill('x') }])('%j is no list of profiles', async (change) => {
    expect(typeOf(await createNew(makeServer(), change))).toEqual(INVALID);
  });
});

describe('tags', () => {
  test.each([
    ['a reserved key', { 'aws:x': '1' }],
    ['an empty key', { '': '1' }],
    ['a long key', { ['k'.repeat(129)]: '1' }],
    ['a long value', { k: 'v'.repeat(257) }],
    ['too many', Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`k${at}`, 'v']))],
  ])('%s is refused', async (_what, Tags) => {
    expect(typeOf(await createNew(makeServer(), { Tags }))).toEqual(INVALID);
  });
});

describe('proficiencies', () => {
  const german = (Level: unknown) => ({ AttributeName: 'Language', AttributeValue: 'German', Level });
  const english = { AttributeName: 'Language', AttributeValue: 'English', Level: 3 };
  const send = (verb: string, UserProficiencies: readonly object[], username = 'ben.carter') => {
    const server = makeServer();
    return ask(server, 'POST', `/users/${I}/${idsOf(server).user(username)}/${verb}`, { UserProficiencies });
  };

  test.each([0, 6, 2.5, '3', undefined])('the level %j is refused', async (level) => {
    expect(typeOf(await send('associate-proficiencies', [german(level)]))).toEqual(INVALID);
  });

  test.each([
    ['an attribute that nobody has', { AttributeName: 'Shoe size', AttributeValue: 'German', Level: 1 }],
    ['a value that the attribute does not have', { AttributeName: 'Language', AttributeValue: 'Latin', Level: 1 }],
  ])('%s is refused', async (_what, each) => {
    expect(typeOf(await send('associate-proficiencies', [each]))).toEqual(INVALID);
  });

  test('one that the user has is not added again, and one that the user has not is neither levelled nor taken', async () => {
    expect(typeOf(await send('associate-proficiencies', [english]))).toEqual(REQUEST);
    expect(typeOf(await send('proficiencies', [german(1)]))).toEqual(REQUEST);
    expect(typeOf(await send('disassociate-proficiencies', [{ AttributeName: 'Language', AttributeValue: 'German' }]))).toEqual(REQUEST);
  });

  test('what takes one away has no level', async () => {
    expect(typeOf(await send('disassociate-proficiencies', [english]))).toEqual(INVALID);
  });

  test.each([[[]], [[german(1), german(2)]]])('the list %j is refused', async (list) => {
    expect(typeOf(await send('associate-proficiencies', list))).toEqual(INVALID);
  });

  test('there are ten of a user at most', async () => {
    const attributes = { Language: Array.from({ length: 11 }, (_, at) => `L${at}`) };
    const users = DEMO_SEED.users.map(({ proficiencies: _, ...user }) => user);
    const server = makeServer({ seed: { ...DEMO_SEED, attributes, users } });
    const path = `/users/${I}/${idsOf(server).user('ben.carter')}/associate-proficiencies`;
    const some = (count: number) =>
      attributes.Language.slice(0, count).map((AttributeValue) => ({ AttributeName: 'Language', AttributeValue, Level: 1 }));
    expect(typeOf(await ask(server, 'POST', path, { UserProficiencies: some(11) }))).toEqual(REQUEST);
    expect((await ask(server, 'POST', path, { UserProficiencies: some(10) })).status).toBe(200);
  });
});

describe('searches', () => {
  const search = (body: object) => ask(makeServer(), 'POST', '/search-users', { InstanceId: I, ...body });
  const text = (FieldName: string, Value: string, ComparisonType: string) => ({
    SearchCriteria: { StringCondition: { FieldName, Value, ComparisonType } },
  });

  test('by tag and by attribute at once are a matter of rights', async () => {
    expect(typeOf(await search({ SearchFilter: { TagFilter: {}, UserAttributeFilter: {} } }))).toEqual(['AccessDeniedException', 403]);
  });

  test.each([
    text('Email', 'a@b.example', 'EXACT'),
    text('FirstName', 'a', 'CONTAINS'),
    text('FirstName', 'a'.repeat(26), 'CONTAINS'),
    text('FirstName', 'a', 'LIKE'),
    { MaxResults: 0 },
    { MaxResults: 501 },
    { NextToken: 'nonsense' },
  ])('%j is refused', async (body) => {
    expect(typeOf(await search(body))).toEqual(INVALID);
  });
});

describe('requests', () => {
  test.each([
    ['a body that is not JSON', '{', ['SerializationException', 400]],
    ['a member that does not exist', { Usernam: 'x' }, INVALID],
    ['a list as the body', '[]', INVALID],
  ])('%s is refused', async (_what, body, error) => {
    expect(typeOf(await ask(makeServer(), 'PUT', `/users/${I}`, body))).toEqual(error);
  });

  test('the instance and the user stand in the path only', async () => {
    expect(typeOf(await createNew(makeServer(), { InstanceId: I }))).toEqual(INVALID);
  });

  test.each([
    ['GET', '/users-summary/other'],
    ['GET', `/users/${I}/nobody`],
    ['DELETE', `/users/${I}/nobody`],
    ['POST', '/tags/arn%3Aaws%3Aother'],
  ])('%s %s finds nothing', async (method, path) => {
    expect(typeOf(await ask(makeServer(), method, path, method === 'POST' ? { tags: {} } : undefined))).toEqual([
      'ResourceNotFoundException',
      404,
    ]);
  });

  test.each([
    ['PATCH', `/users/${I}`],
    ['GET', '/users'],
    ['POST', `/users/${I}/x/other`],
  ])('%s %s is no operation', async (method, path) => {
    expect(typeOf(await ask(makeServer(), method, path))).toEqual(['UnknownOperationException', 404]);
  });

  test('an ARN may come with bare slashes', async () => {
    const server = makeServer();
    const [first] = server.store.users();
    const arn = `arn%3Aaws%3Aconnect%3Aus-east-1%3A123456789012%3Ainstance/${I}/agent/${first!.id}`;
    expect((await ask(server, 'POST', `/tags/${arn}`, { tags: { a: 'b' } })).status).toBe(200);
    expect(server.store.user(first!.id)?.tags).toMatchObject({ a: 'b' });
  });

  test('an untagging that names no key is refused', async () => {
    const server = makeServer();
    const arn = encodeURIComponent(`arn:aws:connect:us-east-1:123456789012:instance/${I}/agent/${server.store.users()[0]!.id}`);
    expect(typeOf(await ask(server, 'DELETE', `/tags/${arn}`))).toEqual(INVALID);
  });

  test('an update that would leave no name is refused', async () => {
    const server = makeServer();
    const path = `/users/${I}/${idsOf(server).user('ben.carter')}/identity-info`;
    expect(typeOf(await ask(server, 'POST', path, { IdentityInfo: { LastName: '' } }))).toEqual(INVALID);
  });
});

describe('the quota of users', () => {
  test('is another error than the pace, under the same status', async () => {
    const server = makeServer({ switches: { maxUsers: 10 } });
    expect((await createNew(server)).status).toBe(200);
    expect(typeOf(await createNew(server, { Username: 'one.more' }))).toEqual(['LimitExceededException', 429]);
    await ask(server, 'DELETE', `/users/${I}/${idsOf(server).user('nora.quist')}`);
    expect((await createNew(server, { Username: 'one.more' })).status).toBe(200);
  });
});
