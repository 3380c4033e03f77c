/** What we send is what the official client sends for the same intent: method, path, query and body, recorded at an endpoint. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  AssociateUserProficienciesCommand,
  ConnectClient,
  CreateUserCommand,
  DeleteUserCommand,
  DescribeUserCommand,
  DisassociateUserProficienciesCommand,
  ListPredefinedAttributesCommand,
  ListRoutingProfilesCommand,
  ListSecurityProfilesCommand,
  ListUserProficienciesCommand,
  ListUsersCommand,
  SearchUserHierarchyGroupsCommand,
  SearchUsersCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserHierarchyCommand,
  UpdateUserIdentityInfoCommand,
  UpdateUserPhoneConfigCommand,
  UpdateUserProficienciesCommand,
  UpdateUserRoutingProfileCommand,
  UpdateUserSecurityProfilesCommand,
} from '@aws-sdk/client-connect';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { FieldChange } from '../../../../../core/plan/planned-row.js';
import type { HttpRequest } from '../../../../../core/ports/index.js';
import { answer, BASE, change, ID, instance, KEYS, PASSWORD, read, ROW, TOLD } from './sample.js';

interface Recorded {
  readonly method: string;
  readonly path: string;
  readonly query: readonly string[];
  readonly body: unknown;
}

const recorded: Recorded[] = [];
const server: Server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    recorded.push(record(request.method ?? '', request.url ?? '', Buffer.concat(chunks).toString('utf8')));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end('{}');
  });
});
let client: ConnectClient;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' };
  client = new ConnectClient({ endpoint: `http://127.0.0.1:${port}`, region: 'eu-central-1', credentials, maxAttempts: 1 });
});
afterAll(() => {
  client.destroy();
  server.close();
});

function record(method: string, url: string, body: string): Recorded {
  const [path = '', search = ''] = url.split('?');
  const query = search.split('&').filter(Boolean).map(decodeURIComponent).sort();
  return { method, path, query, body: body === '' ? {} : (JSON.parse(body) as unknown) };
}

const asRecorded = ({ method, url, body = '' }: HttpRequest): Recorded => record(method, url.slice(BASE.length), body);

/** What the client is asked for: its commands have no type in common but this. */
interface Intent {
  readonly input: object;
}

/** What the official client sends. */
async function sent(command: Intent): Promise<Recorded> {
  recorded.length = 0;
  await client.send(command as never);
  const [one] = recorded;
  if (!one) throw new Error('expected a request');
  return one;
}

const here = instance();
const { api, updates, id: InstanceId } = here;
const user = read(api, { ...TOLD, Arn: here.arn });
const about = { InstanceId, UserId: ID };
const field = (name: string, from: FieldChange['from'], to: FieldChange['to']): FieldChange => ({ field: name, from, to });
const update = (part: string, ...changes: FieldChange[]): HttpRequest => updates.update(change(part, changes), user);
const proficient = { ...user, values: { ...user.values, proficiencies: ['Language=German: 4', 'Skill=A=B: 2'] } };
const proficiency = (to: string[]): HttpRequest =>
  updates.update(change('proficiencies', [field('proficiencies', ['Language=German: 4', 'Skill=A=B: 2'], to)]), proficient);

const page = { InstanceId, MaxResults: 100 };
const second = (request: HttpRequest, body: object): HttpRequest => {
  const read = api.readPage(request, answer(200, body));
  if (read.kind !== 'page' || !read.next) throw new Error('expected a next page');
  return read.next;
};
const list = (name: string): HttpRequest => {
  const found = api.lists?.find((each) => each.list === name);
  if (!found) throw new Error(`expected a list ${name}`);
  return found.first();
};
const fresh = (keys: typeof KEYS | { email: null; employeeId: string } | { email: string; employeeId: null }, at = 0): HttpRequest => {
  const one = api.lookup(keys)[at];
  if (!one) throw new Error('expected a lookup');
  return one;
};
const named = (Value: string) => ({ StringCondition: { FieldName: 'Username', Value, ComparisonType: 'EXACT' as const } });

const CASES: readonly (readonly [string, () => HttpRequest, Intent])[] = [
  [
    'CreateUser',
    () => api.create(ROW),
    new CreateUserCommand({
      InstanceId,
      Username: 'ann.lee',
      Password: PASSWORD,
      IdentityInfo: {
        FirstName: 'Jos\u00e9',
        LastName: 'Lee',
        Email: 'Ann.Lee@x.org',
        SecondaryEmail: 'ann@home.example',
        Mobile: '+491701234567',
      },
      PhoneConfig: { PhoneType: 'DESK_PHONE', AutoAccept: false, AfterContactWorkTimeLimit: 30, DeskPhoneNumber: '+4930123456' },
      SecurityProfileIds: ['sp-1', 'sp-2'],
      RoutingProfileId: 'rp-2',
      HierarchyGroupId: 'hg-2',
      Tags: { Team: 'North', 'Cost centre': '47:11', EmployeeId: '0042' },
    }),
  ],
  [
    'CreateUser with what it needs alone',
    () =>
      api.create({
        ...ROW,
        keys: { email: 'bob@x.org', employeeId: null },
        values: { firstName: 'Bob', lastName: 'Ray', securityProfiles: ['Agent'], routingProfile: 'Basic' },
      }),
    new CreateUserCommand({
      InstanceId,
      Username: 'bob@x.org',
      IdentityInfo: { FirstName: 'Bob', LastName: 'Ray', Email: 'bob@x.org' },
      SecurityProfileIds: ['sp-1'],
      RoutingProfileId: 'rp-1',
    }),
  ],
  ['DescribeUser', () => fresh(KEYS, 1), new DescribeUserCommand(about)],
  ['ListUserProficiencies', () => fresh(KEYS), new ListUserProficienciesCommand(about)],
  ['DeleteUser', () => updates.setActive({ ...ROW, op: 'deactivate', current: KEYS }, user), new DeleteUserCommand(about)],
  [
    'SearchUsers by user name, in small letters too',
    () => fresh({ email: 'Zoe@x.org', employeeId: null }),
    new SearchUsersCommand({ ...page, SearchCriteria: { OrConditions: [named('Zoe@x.org'), named('zoe@x.org')] } }),
  ],
  [
    'SearchUsers by one user name',
    () => fresh({ email: 'zoe@x.org', employeeId: null }),
    new SearchUsersCommand({ ...page, SearchCriteria: named('zoe@x.org') }),
  ],
  [
    'SearchUsers by the tag of the employee ID',
    () => fresh({ email: null, employeeId: '9:9/ü' }, 1),
    new SearchUsersCommand({ ...page, SearchFilter: { TagFilter: { TagCondition: { TagKey: 'EmployeeId', TagValue: '9:9/ü' } } } }),
  ],
  ['ListUsers', () => api.list(), new ListUsersCommand(page)],
  [
    'ListUsers, next page',
    () => second(api.list(), { UserSummaryList: [], NextToken: 'a+b/c==~' }),
    new ListUsersCommand({ ...page, NextToken: 'a+b/c==~' }),
  ],
  ['ListSecurityProfiles', () => list('securityProfiles'), new ListSecurityProfilesCommand(page)],
  ['ListRoutingProfiles', () => list('routingProfiles'), new ListRoutingProfilesCommand(page)],
  ['ListPredefinedAttributes', () => list('predefinedAttributes'), new ListPredefinedAttributesCommand(page)],
  ['SearchUserHierarchyGroups', () => list('hierarchyGroups'), new SearchUserHierarchyGroupsCommand(page)],
  [
    'UpdateUserIdentityInfo: whole, with one change in it',
    () => update('identity', field('mobile', '+491701234567', '+441632960000')),
    new UpdateUserIdentityInfoCommand({
      ...about,
      IdentityInfo: {
        FirstName: 'José',
        LastName: 'Lee',
        Email: 'ann.lee@x.org',
        SecondaryEmail: 'ann@home.example',
        Mobile: '+441632960000',
      },
    }),
  ],
  [
    'UpdateUserPhoneConfig: whole, with one change in it',
    () => update('phone', field('afterCallWork', '30', '0')),
    new UpdateUserPhoneConfigCommand({
      ...about,
      PhoneConfig: {
        PhoneType: 'DESK_PHONE',
        AutoAccept: false,
        AfterContactWorkTimeLimit: 0,
        DeskPhoneNumber: '+4930123456',
        PersistentConnection: true,
      },
    }),
  ],
  [
    'UpdateUserRoutingProfile',
    () => update('routing', field('routingProfile', 'Café', 'Basic')),
    new UpdateUserRoutingProfileCommand({ ...about, RoutingProfileId: 'rp-1' }),
  ],
  [
    'UpdateUserSecurityProfiles',
    () => update('security', field('securityProfiles', ['Agent', 'Quality Analyst'], ['Agent'])),
    new UpdateUserSecurityProfilesCommand({ ...about, SecurityProfileIds: ['sp-1'] }),
  ],
  [
    'UpdateUserHierarchy',
    () => update('hierarchy', field('hierarchy', 'Europe/Berlin', 'Europe')),
    new UpdateUserHierarchyCommand({ ...about, HierarchyGroupId: 'hg-1' }),
  ],
  [
    'UpdateUserHierarchy to nobody',
    () => update('hierarchy', field('hierarchy', 'Europe/Berlin', null)),
    new UpdateUserHierarchyCommand(about),
  ],
  [
    'TagResource',
    () => update('tags', field('tags', ['Team: North', 'Cost centre: 47:11'], ['Team: South', 'Cost centre: 47:11', 'Shift: '])),
    new TagResourceCommand({ resourceArn: here.arn, tags: { Team: 'South', Shift: '' } }),
  ],
  [
    'UntagResource',
    () => update('tags', field('tags', ['Team: North', 'Cost centre: 47:11'], null)),
    new UntagResourceCommand({ resourceArn: here.arn, tagKeys: ['Cost centre', 'Team'] }),
  ],
  [
    'TagResource for an employee ID',
    () => updates.update(change('employee-id', [field('employeeId', '0042', '0043')], { ...KEYS, employeeId: '0043' }), user),
    new TagResourceCommand({ resourceArn: here.arn, tags: { EmployeeId: '0043' } }),
  ],
  [
    'DisassociateUserProficiencies',
    () => proficiency(['Language=German: 4']),
    new DisassociateUserProficienciesCommand({ ...about, UserProficiencies: [{ AttributeName: 'Skill', AttributeValue: 'A=B' }] }),
  ],
  [
    'UpdateUserProficiencies',
    () => proficiency(['Language=German: 5', 'Skill=A=B: 2']),
    new UpdateUserProficienciesCommand({
      ...about,
      UserProficiencies: [{ AttributeName: 'Language', AttributeValue: 'German', Level: 5 }],
    }),
  ],
  [
    'AssociateUserProficiencies',
    () => proficiency(['Language=German: 4', 'Skill=A=B: 2', 'Language=French: 1']),
    new AssociateUserProficienciesCommand({
      ...about,
      UserProficiencies: [{ AttributeName: 'Language', AttributeValue: 'French', Level: 1 }],
    }),
  ],
];

test.each(CASES)('%s', async (_, ours, command) => {
  expect(asRecorded(ours())).toEqual(await sent(command));
});

test('each operation has a lane of its own', () => {
  const lanes = new Map(CASES.map(([name, ours]) => [name.split(/[ :,]/u)[0], api.laneOf?.(ours())]));
  expect(new Set(lanes.values()).size).toBe(lanes.size);
});
