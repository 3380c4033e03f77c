/** Every operation through the vendor's own client. */
import {
  AssociateUserProficienciesCommand,
  type ControlPlaneTagFilter,
  DeleteUserCommand,
  DescribeUserCommand,
  DisassociateUserProficienciesCommand,
  type HierarchyGroupCondition,
  ListPredefinedAttributesCommand,
  ListRoutingProfilesCommand,
  ListSecurityProfilesCommand,
  ListUserProficienciesCommand,
  ListUsersCommand,
  SearchUserHierarchyGroupsCommand,
  SearchUsersCommand,
  type SearchUsersCommandInput,
  type StringCondition,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateUserConfigCommand,
  UpdateUserHierarchyCommand,
  UpdateUserIdentityInfoCommand,
  UpdateUserPhoneConfigCommand,
  UpdateUserProficienciesCommand,
  UpdateUserRoutingProfileCommand,
  UpdateUserSecurityProfilesCommand,
} from '@aws-sdk/client-connect';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { OPERATIONS } from '../../../../workbench/server/amazon-connect/index.js';
import { create, ids, InstanceId, openStage, type Stage } from './client.js';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(() => {
  stage.server.reset();
  stage.server.change({ limits: 'off' });
});

const UserId = () => ids(stage).user('ben.carter');
const ben = () => stage.server.store.user(UserId())!;
const describeBen = async () => (await stage.client.send(new DescribeUserCommand({ InstanceId, UserId: UserId() }))).User!;

describe('a user', () => {
  test('is made, and told without a password', async () => {
    const group = ids(stage).group('Priya Nair');
    const { UserId: made, UserArn } = await create(stage, { HierarchyGroupId: group, Tags: { EmployeeId: '0042' } });
    const { User } = await stage.client.send(new DescribeUserCommand({ InstanceId, UserId: made }));
    expect(UserArn).toBe(User!.Arn);
    expect(User).toMatchObject({
      Id: made,
      Username: 'nora.quist',
      IdentityInfo: { FirstName: 'Nora', LastName: 'Quist', Email: 'nora.quist@demo.example' },
      PhoneConfig: { PhoneType: 'SOFT_PHONE', AutoAccept: true, AfterContactWorkTimeLimit: 20 },
      HierarchyGroupId: group,
      Tags: { EmployeeId: '0042' },
    });
    expect(JSON.stringify([User, stage.server.store.users(), stage.server.store.requests.all()])).not.toContain('Secret-pass1');
  });

  test('has times that the client reads as dates', async () => {
    await stage.client.send(new TagResourceCommand({ resourceArn: (await describeBen()).Arn, tags: { x: 'y' } }));
    const { LastModifiedTime } = await describeBen();
    expect(LastModifiedTime).toBeInstanceOf(Date);
    expect(LastModifiedTime!.getTime()).toBe(ben().modified);
  });

  test('is deleted, and then nobody', async () => {
    const id = UserId();
    await stage.client.send(new DeleteUserCommand({ InstanceId, UserId: id }));
    expect(stage.server.store.user(id)).toBeUndefined();
    await expect(stage.client.send(new DescribeUserCommand({ InstanceId, UserId: id }))).rejects.toThrow('There is no such user');
  });
});

describe('updates', () => {
  test('of names and addresses keep what they do not name', async () => {
    const IdentityInfo = { LastName: 'Zoë', Mobile: '+15551234567' };
    await stage.client.send(new UpdateUserIdentityInfoCommand({ InstanceId, UserId: UserId(), IdentityInfo }));
    expect(ben().identity).toEqual({ FirstName: 'Ben', LastName: 'Zoë', Email: 'ben.carter@demo.example', Mobile: '+15551234567' });
  });

  test('of the telephone', async () => {
    const PhoneConfig = { PhoneType: 'DESK_PHONE', DeskPhoneNumber: '+353215550101', AutoAccept: true } as const;
    await stage.client.send(new UpdateUserPhoneConfigCommand({ InstanceId, UserId: UserId(), PhoneConfig }));
    expect(ben().phone).toEqual({ ...PhoneConfig, AfterContactWorkTimeLimit: 30 });
  });

  test('of the routing profile', async () => {
    const RoutingProfileId = ids(stage).routing('Sales');
    await stage.client.send(new UpdateUserRoutingProfileCommand({ InstanceId, UserId: UserId(), RoutingProfileId }));
    expect(ben().routingProfileId).toBe(RoutingProfileId);
  });

  test('of the security profiles replace the whole list', async () => {
    const SecurityProfileIds = [ids(stage).security('Admin'), ids(stage).security('QualityAnalyst')];
    await stage.client.send(new UpdateUserSecurityProfilesCommand({ InstanceId, UserId: UserId(), SecurityProfileIds }));
    expect(ben().securityProfileIds).toEqual(SecurityProfileIds);
  });

  test('of the hierarchy, and its end', async () => {
    const HierarchyGroupId = ids(stage).group('Sales');
    await stage.client.send(new UpdateUserHierarchyCommand({ InstanceId, UserId: UserId(), HierarchyGroupId }));
    expect(ben().hierarchyGroupId).toBe(HierarchyGroupId);
    await stage.client.send(new UpdateUserHierarchyCommand({ InstanceId, UserId: UserId() }));
    expect(ben().hierarchyGroupId).toBeNull();
  });

  test('of settings by channel are told back', async () => {
    const AutoAcceptConfigs = [{ Channel: 'VOICE', AutoAccept: true }] as const;
    await stage.client.send(new UpdateUserConfigCommand({ InstanceId, UserId: UserId(), AutoAcceptConfigs: [...AutoAcceptConfigs] }));
    expect((await describeBen()).AutoAcceptConfigs).toEqual(AutoAcceptConfigs);
  });
});

describe('proficiencies', () => {
  const German = { AttributeName: 'Language', AttributeValue: 'German' };
  const list = async () => {
    const { UserProficiencyList } = await stage.client.send(new ListUserProficienciesCommand({ InstanceId, UserId: UserId() }));
    return UserProficiencyList!.map(({ AttributeValue, Level }) => [AttributeValue, Level]);
  };

  test('are added, levelled and taken away', async () => {
    const to = { InstanceId, UserId: UserId() };
    await stage.client.send(new AssociateUserProficienciesCommand({ ...to, UserProficiencies: [{ ...German, Level: 2 }] }));
    expect(await list()).toEqual([['English', 5], ['German', 2]]); // prettier-ignore
    await stage.client.send(new UpdateUserProficienciesCommand({ ...to, UserProficiencies: [{ ...German, Level: 4 }] }));
    expect(await list()).toEqual([['English', 5], ['German', 4]]); // prettier-ignore
    await stage.client.send(new DisassociateUserProficienciesCommand({ ...to, UserProficiencies: [German] }));
    expect(await list()).toEqual([['English', 5]]);
  });
});

describe('tags', () => {
  test('are set and taken away by the ARN', async () => {
    const resourceArn = (await describeBen()).Arn;
    await stage.client.send(new TagResourceCommand({ resourceArn, tags: { team: 'x & y', 'a/b': 'ä' } }));
    expect(ben().tags).toEqual({ EmployeeId: '0101', team: 'x & y', 'a/b': 'ä' });
    await stage.client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['a/b', 'team', 'never'] }));
    expect(ben().tags).toEqual({ EmployeeId: '0101' });
  });
});

describe('lists', () => {
  test('of users tell user names and no names of people', async () => {
    const { UserSummaryList } = await stage.client.send(new ListUsersCommand({ InstanceId, MaxResults: 2 }));
    expect(UserSummaryList!.map(({ Username }) => Username)).toEqual(['olivia.hart', 'marcus.reid']);
    expect(JSON.stringify(UserSummaryList)).not.toContain('Olivia');
  });

  test('of names, each with its ID', async () => {
    const security = await stage.client.send(new ListSecurityProfilesCommand({ InstanceId }));
    const routing = await stage.client.send(new ListRoutingProfilesCommand({ InstanceId }));
    const attributes = await stage.client.send(new ListPredefinedAttributesCommand({ InstanceId }));
    expect(security.SecurityProfileSummaryList!.map(({ Name }) => Name)).toEqual(['Admin', 'Agent', 'CallCenterManager', 'QualityAnalyst']);
    expect(routing.RoutingProfileSummaryList!.find(({ Name }) => Name === 'Sales')?.Id).toBe(ids(stage).routing('Sales'));
    expect(attributes.PredefinedAttributeSummaryList!.map(({ Name }) => Name)).toEqual(['Language', 'Product']);
  });

  test('of groups with the path from the top', async () => {
    const found = await stage.client.send(
      new SearchUserHierarchyGroupsCommand({
        InstanceId,
        SearchCriteria: { StringCondition: { FieldName: 'name', Value: 'Priya', ComparisonType: 'STARTS_WITH' } },
      }),
    );
    const [group] = found.UserHierarchyGroups!;
    expect([found.ApproximateTotalCount, group!.Name, group!.LevelId]).toEqual([1, 'Priya Nair', '3']);
    expect([group!.HierarchyPath!.LevelOne!.Name, group!.HierarchyPath!.LevelTwo!.Name, group!.HierarchyPath!.LevelThree!.Id]).toEqual([
      'Europe',
      'Billing',
      group!.Id,
    ]);
  });

  test('go on from page to page until there is none', async () => {
    const seen: string[] = [];
    let NextToken: string | undefined;
    do {
      const page = await stage.client.send(new ListUsersCommand({ InstanceId, MaxResults: 4, NextToken }));
      seen.push(...page.UserSummaryList!.map(({ Username }) => Username!));
      ({ NextToken } = page);
    } while (NextToken !== undefined);
    expect(seen).toEqual(stage.server.store.users().map(({ username }) => username));
  });
});

describe('a search', () => {
  const search = async (criteria: Omit<SearchUsersCommandInput, 'InstanceId'>) => {
    const { Users, ApproximateTotalCount } = await stage.client.send(new SearchUsersCommand({ InstanceId, ...criteria }));
    expect(ApproximateTotalCount).toBe(Users!.length);
    return Users!.map(({ Username }) => Username);
  };
  const text = (FieldName: string, Value: string, ComparisonType: StringCondition['ComparisonType'] = 'EXACT') => ({
    SearchCriteria: { StringCondition: { FieldName, Value, ComparisonType } },
  });
  const group = (name: string, HierarchyGroupMatchType: HierarchyGroupCondition['HierarchyGroupMatchType']) => ({
    SearchCriteria: { HierarchyGroupCondition: { Value: ids(stage).group(name), HierarchyGroupMatchType } },
  });

  test('tells no e-mail address, and the time after a contact in milliseconds', async () => {
    const { Users } = await stage.client.send(new SearchUsersCommand({ InstanceId, ...text('Username', 'ben.carter') }));
    expect(Users).toMatchObject([{ Id: UserId(), PhoneConfig: { AfterContactWorkTimeLimit: 30_000 } }]);
    expect(Users![0]!.IdentityInfo).toEqual({ FirstName: 'Ben', LastName: 'Carter' });
    expect((await describeBen()).PhoneConfig!.AfterContactWorkTimeLimit).toBe(30);
  });

  test('by text, exactly and by parts', async () => {
    expect(await search(text('Username', 'ben.carter'))).toEqual(['ben.carter']);
    expect(await search(text('Username', 'ben'))).toEqual([]);
    expect(await search(text('FirstName', 'CHL', 'STARTS_WITH'))).toEqual(['chloe.dumont']);
    expect(await search(text('LastName', 'ar', 'CONTAINS'))).toEqual(['olivia.hart', 'ben.carter']);
    expect(await search(text('RoutingProfileId', ids(stage).routing('Sales')))).toEqual(['marcus.reid']);
    expect(await search(text('SecurityProfileId', ids(stage).security('Admin')))).toEqual(['olivia.hart']);
    expect(await search(text('resourceId', UserId()))).toEqual(['ben.carter']);
  });

  test('by group, alone and with those below it', async () => {
    expect(await search(group('Billing', 'EXACT'))).toEqual(['priya.nair']);
    expect(await search(group('Billing', 'WITH_CHILD_GROUPS'))).toEqual(['priya.nair', 'ben.carter', 'chloe.dumont']);
  });

  test('by one of several, and by all of several', async () => {
    const [first, second] = [text('FirstName', 'Ben').SearchCriteria, text('LastName', 'Hart').SearchCriteria];
    expect(await search({ SearchCriteria: { OrConditions: [first, second] } })).toEqual(['olivia.hart', 'ben.carter']);
    expect(await search({ SearchCriteria: { AndConditions: [first, second] } })).toEqual([]);
  });

  test('by tag', async () => {
    const tag = (TagKey: string, TagValue: string) => ({ TagKey, TagValue });
    const byTag = (TagFilter: ControlPlaneTagFilter) => search({ SearchFilter: { TagFilter } });
    expect(await byTag({ TagCondition: tag('EmployeeId', '0101') })).toEqual(['ben.carter']);
    expect(await byTag({ TagCondition: tag('EmployeeId', '101') })).toEqual([]);
    expect(await byTag({ OrConditions: [[tag('EmployeeId', '0001')], [tag('EmployeeId', '0102')]] })).toEqual([
      'olivia.hart',
      'chloe.dumont',
    ]);
    expect(await byTag({ AndConditions: [tag('EmployeeId', '0001'), tag('EmployeeId', '0102')] })).toEqual([]);
  });
});

test('each operation is met by a request of the client, and verified', async () => {
  const fresh = await openStage();
  try {
    const to = { InstanceId, UserId: ids(fresh).user('ben.carter') };
    const { User } = await fresh.client.send(new DescribeUserCommand(to));
    const resourceArn = User!.Arn;
    const skill = { AttributeName: 'Product', AttributeValue: 'Hardware' };
    const { client } = fresh;
    const requests = [
      () => client.send(new UpdateUserIdentityInfoCommand({ ...to, IdentityInfo: { FirstName: 'B' } })),
      () => client.send(new UpdateUserHierarchyCommand(to)),
      () => client.send(new UpdateUserPhoneConfigCommand({ ...to, PhoneConfig: { AutoAccept: true } })),
      () => client.send(new UpdateUserConfigCommand({ ...to, AutoAcceptConfigs: [] })),
      () => client.send(new UpdateUserRoutingProfileCommand({ ...to, RoutingProfileId: ids(fresh).routing('Sales') })),
      () => client.send(new UpdateUserSecurityProfilesCommand({ ...to, SecurityProfileIds: [ids(fresh).security('Admin')] })),
      () => client.send(new ListUserProficienciesCommand({ ...to, MaxResults: 5 })),
      () => client.send(new AssociateUserProficienciesCommand({ ...to, UserProficiencies: [{ ...skill, Level: 1 }] })),
      () => client.send(new UpdateUserProficienciesCommand({ ...to, UserProficiencies: [{ ...skill, Level: 3 }] })),
      () => client.send(new DisassociateUserProficienciesCommand({ ...to, UserProficiencies: [skill] })),
      () => client.send(new SearchUsersCommand({ InstanceId })),
      () => client.send(new ListUsersCommand({ InstanceId })),
      () => client.send(new ListSecurityProfilesCommand({ InstanceId })),
      () => client.send(new ListRoutingProfilesCommand({ InstanceId })),
      () => client.send(new ListPredefinedAttributesCommand({ InstanceId })),
      () => client.send(new SearchUserHierarchyGroupsCommand({ InstanceId })),
      () => client.send(new TagResourceCommand({ resourceArn, tags: { a: 'b' } })),
      () => client.send(new UntagResourceCommand({ resourceArn, tagKeys: ['b', 'a'] })),
    ];
    for (const request of requests) await request();
    await create(fresh);
    await fresh.client.send(new DeleteUserCommand(to));
    const met = fresh.server.store.requests.all();
    expect(new Set(met.map(({ route }) => route))).toEqual(new Set(OPERATIONS));
    expect(met.every(({ status, key }) => status === 200 && key === 'lasting')).toBe(true);
  } finally {
    await fresh.close();
  }
});
