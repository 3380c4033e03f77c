/** One instance with its lists, one person, and the answers that could come. */
import type { FieldChange, PersonKeys, PlannedRow } from '../../../../../core/plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../../../core/ports/index.js';
import type { FieldValue, RowValues } from '../../../../../core/fields/field.js';
import type { DirectoryUser, KnownNames, ProvisioningApi, UpdateApi } from '../../../../../core/sending/api.js';
import { createAmazonConnectApi } from '../../../../../core/targets/amazon-connect/api/index.js';

export const BASE = 'https://connect.eu-central-1.amazonaws.com';
export const PASSWORD = 'Canary-7 "x"\\';
export const ID = 'aaaaaaaa-0000-4000-8000-000000000001';

export const NAMES: KnownNames = new Map([
  [
    'securityProfiles',
    [
      { id: 'sp-1', name: 'Agent' },
      { id: 'sp-2', name: 'Quality Analyst' },
    ],
  ],
  [
    'routingProfiles',
    [
      { id: 'rp-1', name: 'Basic' },
      { id: 'rp-2', name: 'Café' },
    ],
  ],
  [
    'hierarchyGroups',
    [
      { id: 'hg-1', name: 'Europe' },
      { id: 'hg-2', name: 'Europe/Berlin' },
    ],
  ],
  ['predefinedAttributes', [{ id: 'Language', name: 'Language' }]],
]);

let instances = 0;

/** A new instance, so that nothing is known of its people. */
export function instance(settings: Record<string, string> = {}, names: KnownNames | undefined = NAMES) {
  const id = `11111111-2222-4333-8444-${String(++instances).padStart(12, '0')}`;
  const all = { instanceId: id, region: 'eu-central-1', ...settings };
  const api: ProvisioningApi = createAmazonConnectApi(all, names);
  return { id, settings: all, api, updates: api.updates as UpdateApi, arn: `arn:aws:connect:eu-central-1:1:instance/${id}/agent/${ID}` };
}

export const VALUES: RowValues = {
  username: 'ann.lee',
  email: 'Ann.Lee@x.org',
  employeeId: '0042',
  firstName: 'José',
  lastName: 'Lee',
  securityProfiles: ['Agent', 'Quality Analyst'],
  routingProfile: 'Café',
  phoneType: 'DESK_PHONE',
  deskPhone: '+4930123456',
  afterCallWork: '30',
  autoAccept: false,
  hierarchy: 'Europe/Berlin',
  tags: ['Team: North', 'Cost centre: 47:11'],
  proficiencies: ['Language=German: 4'],
  mobile: '+491701234567',
  secondaryEmail: 'ann@home.example',
  temporaryPassword: PASSWORD,
};

export const KEYS = { email: 'Ann.Lee@x.org', employeeId: '0042' };

export const ROW: PlannedRow = {
  rid: 'email:ann.lee@x.org',
  person: 'email:ann.lee@x.org',
  sheetRow: 5,
  op: 'create',
  keys: KEYS,
  current: null,
  values: VALUES,
  leader: null,
  changes: [],
  waitsFor: null,
  canonical: '',
};

/** A person as DescribeUser tells of one. */
export const TOLD = {
  Id: ID,
  Arn: 'arn:aws:connect:eu-central-1:1:instance/i/agent/u',
  Username: 'ann.lee',
  IdentityInfo: { FirstName: 'José', LastName: 'Lee', Email: 'ann.lee@x.org', SecondaryEmail: 'ann@home.example', Mobile: '+491701234567' },
  PhoneConfig: {
    PhoneType: 'DESK_PHONE',
    AutoAccept: false,
    AfterContactWorkTimeLimit: 30,
    DeskPhoneNumber: '+4930123456',
    PersistentConnection: true,
  },
  SecurityProfileIds: ['sp-2', 'sp-1'],
  RoutingProfileId: 'rp-2',
  HierarchyGroupId: 'hg-2',
  Tags: { 'Cost centre': '47:11', Team: 'North', EmployeeId: '0042' } as Readonly<Record<string, string>>,
};

/** An update of one part. */
export function change(part: string | undefined, changes: readonly FieldChange[], keys = KEYS): PlannedRow {
  const values: Record<string, FieldValue> = Object.fromEntries(changes.map(({ field, to }) => [field, to]));
  return { ...ROW, op: 'update', keys, current: KEYS, values, changes, ...(part !== undefined && { part }) };
}

export function answer(status: number, body: unknown = '', headers: Record<string, string> = {}): HttpResponse {
  return { kind: 'response', status, headers, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

/** An error as Amazon Connect tells one. */
export const failure = (status: number, type: string, words = ''): HttpResponse =>
  answer(status, { Message: words }, { 'x-amzn-errortype': `${type}:http://internal.amazon.com/coral/` });

export const bodyOf = ({ body = '{}' }: HttpRequest): Record<string, unknown> => JSON.parse(body) as Record<string, unknown>;

export const pathOf = ({ method, url }: HttpRequest): string => `${method} ${url.slice(BASE.length)}`;

/** Proficiencies as they are told. */
export const told = (...levels: readonly (readonly [name: string, value: string, level: number])[]) => ({
  UserProficiencyList: levels.map(([AttributeName, AttributeValue, Level]) => ({ AttributeName, AttributeValue, Level })),
});

/** The person of an answer, known by ID from then on. */
export function read(
  api: ProvisioningApi,
  person: Partial<typeof TOLD> & { readonly Id: string } = TOLD,
  keys: PersonKeys = KEYS,
): DirectoryUser {
  api.readCreate({ ...ROW, keys }, answer(200, { UserId: person.Id }));
  api.readLookup(keys, answer(200, told()));
  const verdict = api.readLookup(keys, answer(200, { User: person }));
  const [user] = verdict.kind === 'found' ? verdict.users : [];
  if (!user) throw new Error(`expected a user, got ${verdict.kind}`);
  return user;
}
