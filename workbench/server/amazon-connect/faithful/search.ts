/** SearchUsers and SearchUserHierarchyGroups. */
import { arnOf, type Context } from '../context.js';
import type { Group, Named } from '../store/names.js';
import type { User } from '../store/user.js';
import { type BodyOf, readBody } from './bodies.js';
import { lastModified, searchSummary } from './describe.js';
import { refuse } from './errors.js';
import { pageOf } from './pages.js';

type Criteria = NonNullable<BodyOf<'searchUsers'>['SearchCriteria']>;
type TagFilter = NonNullable<NonNullable<BodyOf<'searchUsers'>['SearchFilter']>['TagFilter']>;
type TagCondition = NonNullable<TagFilter['TagCondition']>;
type StringCondition = NonNullable<Criteria['StringCondition']>;

const CONTAINS = { shortest: 2, longest: 25 } as const; // documented for names
const LEVELS = ['LevelOne', 'LevelTwo', 'LevelThree', 'LevelFour', 'LevelFive'] as const;

/** What a field of a user holds; several for lists. */
const FIELDS: Readonly<Record<string, (user: User) => readonly (string | undefined)[]>> = {
  Username: (user) => [user.username],
  FirstName: (user) => [user.identity.FirstName],
  LastName: (user) => [user.identity.LastName],
  RoutingProfileId: (user) => [user.routingProfileId],
  SecurityProfileId: (user) => user.securityProfileIds,
  resourceId: (user) => [user.id],
};

function compare(held: string, { Value, ComparisonType }: StringCondition): boolean {
  if (ComparisonType === 'EXACT') return held === Value;
  const [text, part] = [held.toLowerCase(), Value.toLowerCase()];
  return ComparisonType === 'CONTAINS' ? text.includes(part) : text.startsWith(part);
}

function checkLength({ Value, ComparisonType }: StringCondition): void {
  const fits = Value.length >= CONTAINS.shortest && Value.length <= CONTAINS.longest;
  if (ComparisonType === 'CONTAINS' && !fits) {
    refuse('InvalidParameterException', `Value: CONTAINS takes from ${CONTAINS.shortest} to ${CONTAINS.longest} characters`);
  }
}

function byText(user: User, condition: StringCondition): boolean {
  const field = FIELDS[condition.FieldName];
  if (!field) refuse('InvalidParameterException', `FieldName: takes ${Object.keys(FIELDS).join(', ')}`);
  checkLength(condition);
  return field(user).some((held) => held !== undefined && compare(held, condition));
}

function byGroup(user: User, condition: NonNullable<Criteria['HierarchyGroupCondition']>, groups: readonly Group[]): boolean {
  if (condition.HierarchyGroupMatchType === 'EXACT') return user.hierarchyGroupId === condition.Value;
  const own = groups.find(({ id }) => id === user.hierarchyGroupId);
  return own?.path.some(({ id }) => id === condition.Value) ?? false;
}

function meets(user: User, criteria: Criteria, groups: readonly Group[]): boolean {
  const { StringCondition, HierarchyGroupCondition, OrConditions, AndConditions } = criteria;
  return (
    (!StringCondition || byText(user, StringCondition)) &&
    (!HierarchyGroupCondition || byGroup(user, HierarchyGroupCondition, groups)) &&
    (!OrConditions || OrConditions.some((each) => meets(user, each, groups))) &&
    (!AndConditions || AndConditions.every((each) => meets(user, each, groups)))
  );
}

function byTag({ tags }: User, { TagKey, TagValue }: TagCondition): boolean {
  return Object.entries(tags).some(([key, value]) => (!TagKey || key === TagKey) && (!TagValue || value === TagValue));
}

function meetsTags(user: User, { TagCondition, OrConditions, AndConditions }: TagFilter): boolean {
  return (
    (!TagCondition || byTag(user, TagCondition)) &&
    (!OrConditions || OrConditions.some((all) => all.every((each) => byTag(user, each)))) &&
    (!AndConditions || AndConditions.every((each) => byTag(user, each)))
  );
}

/** The instance is named in the body here, not in the path. */
function checkInstance(id: string, { seed }: Context): void {
  if (id !== seed.instanceId) refuse('ResourceNotFoundException', 'There is no such instance.');
}

/** Finds users. Both filters at once are a matter of rights, says the documentation. */
export function searchUsers(text: string, context: Context): object {
  const { InstanceId, MaxResults, NextToken, SearchFilter = {}, SearchCriteria = {} } = readBody('searchUsers', text);
  checkInstance(InstanceId, context);
  const { TagFilter, UserAttributeFilter } = SearchFilter;
  if (TagFilter && UserAttributeFilter) refuse('AccessDeniedException', 'SearchFilter: takes one of its members.');
  if (UserAttributeFilter) refuse('InvalidRequestException', 'SearchFilter: this server knows no UserAttributeFilter.');
  const { groups } = context.store.names;
  const found = context.store.users().filter((user) => meets(user, SearchCriteria, groups) && meetsTags(user, TagFilter ?? {}));
  const summaries = found.map((user) => searchSummary(user, context));
  const page = pageOf('Users', summaries, { size: MaxResults, token: NextToken }, 'search', context);
  return { ...page, ApproximateTotalCount: found.length };
}

function groupOf({ id, name, path }: Group, context: Context): object {
  const summary = (each: Named) => ({
    Id: each.id,
    Arn: arnOf(context, 'agent-group', each.id),
    Name: each.name,
    ...lastModified(0, context),
  });
  return {
    ...summary({ id, name }),
    LevelId: String(path.length),
    HierarchyPath: Object.fromEntries(path.map((each, at) => [LEVELS[at] ?? '', summary(each)])),
    Tags: {},
  };
}

/** Finds groups of the hierarchy, by name. */
export function searchGroups(text: string, context: Context): object {
  const { InstanceId, MaxResults, NextToken, SearchCriteria } = readBody('searchGroups', text);
  checkInstance(InstanceId, context);
  const condition = SearchCriteria?.StringCondition;
  if (condition) checkLength(condition);
  const found = context.store.names.groups.filter(({ name }) => !condition || compare(name, condition));
  const groups = found.map((group) => groupOf(group, context));
  const page = pageOf('UserHierarchyGroups', groups, { size: MaxResults, token: NextToken }, 'search', context);
  return { ...page, ApproximateTotalCount: found.length };
}
