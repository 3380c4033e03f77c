/** The bodies of requests: which members there are, and of which type. The instance and the user stand in the path only. */
import * as z from 'zod/mini';
import { refuse } from './errors.js';

const text = z.optional(z.string());
const texts = z.array(z.string());
const flag = z.optional(z.boolean());

const identityInfo = z.strictObject({ FirstName: text, LastName: text, Email: text, SecondaryEmail: text, Mobile: text });

const phoneConfig = z.strictObject({
  PhoneType: z.optional(z.enum(['SOFT_PHONE', 'DESK_PHONE'])),
  AutoAccept: flag,
  AfterContactWorkTimeLimit: z.optional(z.number()),
  DeskPhoneNumber: text,
  PersistentConnection: flag,
});

const Channel = z.enum(['VOICE', 'CHAT', 'TASK', 'EMAIL']);
const workLimit = z.strictObject({ AfterContactWorkTimeLimit: z.optional(z.number()) });
const configs = {
  AutoAcceptConfigs: z.optional(z.array(z.strictObject({ Channel, AutoAccept: z.boolean(), AgentFirstCallbackAutoAccept: flag }))),
  AfterContactWorkConfigs: z.optional(
    z.array(
      z.strictObject({
        Channel,
        AfterContactWorkConfig: workLimit,
        AgentFirstCallbackAfterContactWorkConfig: z.optional(workLimit),
      }),
    ),
  ),
  PhoneNumberConfigs: z.optional(z.array(z.strictObject({ Channel, PhoneType: z.enum(['SOFT_PHONE', 'DESK_PHONE']), PhoneNumber: text }))),
  PersistentConnectionConfigs: z.optional(z.array(z.strictObject({ Channel, PersistentConnection: z.boolean() }))),
  VoiceEnhancementConfigs: z.optional(
    z.array(z.strictObject({ Channel, VoiceEnhancementMode: z.enum(['VOICE_ISOLATION', 'NOISE_SUPPRESSION', 'NONE']) })),
  ),
};

const tags = z.record(z.string(), z.string());
const tagCondition = z.strictObject({ TagKey: text, TagValue: text });
const stringCondition = z.strictObject({
  FieldName: z.string(),
  Value: z.string(),
  ComparisonType: z.enum(['EXACT', 'CONTAINS', 'STARTS_WITH']),
});
const hierarchyCondition = z.strictObject({ Value: z.string(), HierarchyGroupMatchType: z.enum(['EXACT', 'WITH_CHILD_GROUPS']) });

const leaf = { StringCondition: z.optional(stringCondition), HierarchyGroupCondition: z.optional(hierarchyCondition) };
const inner = z.strictObject(leaf);
const criteria = z.strictObject({ ...leaf, OrConditions: z.optional(z.array(inner)), AndConditions: z.optional(z.array(inner)) });

const page = { InstanceId: z.string(), MaxResults: z.optional(z.int()), NextToken: text };

const BODIES = {
  createUser: z.strictObject({
    Username: z.string(),
    SecurityProfileIds: texts,
    RoutingProfileId: z.string(),
    IdentityInfo: z.optional(identityInfo),
    PhoneConfig: z.optional(phoneConfig),
    Password: text,
    HierarchyGroupId: text,
    DirectoryUserId: text,
    Tags: z.optional(tags),
    ...configs,
  }),
  identityInfo: z.strictObject({ IdentityInfo: identityInfo }),
  hierarchy: z.strictObject({ HierarchyGroupId: text }),
  phoneConfig: z.strictObject({ PhoneConfig: phoneConfig }),
  config: z.strictObject(configs),
  routingProfile: z.strictObject({ RoutingProfileId: z.string() }),
  securityProfiles: z.strictObject({ SecurityProfileIds: texts }),
  proficiencies: z.strictObject({
    UserProficiencies: z.array(z.strictObject({ AttributeName: z.string(), AttributeValue: z.string(), Level: z.number() })),
  }),
  endedProficiencies: z.strictObject({
    UserProficiencies: z.array(z.strictObject({ AttributeName: z.string(), AttributeValue: z.string() })),
  }),
  searchUsers: z.strictObject({
    ...page,
    SearchFilter: z.optional(
      z.strictObject({
        TagFilter: z.optional(
          z.strictObject({
            TagCondition: z.optional(tagCondition),
            OrConditions: z.optional(z.array(z.array(tagCondition))),
            AndConditions: z.optional(z.array(tagCondition)),
          }),
        ),
        UserAttributeFilter: z.optional(z.looseObject({})),
      }),
    ),
    SearchCriteria: z.optional(criteria),
  }),
  searchGroups: z.strictObject({
    ...page,
    SearchFilter: z.optional(z.looseObject({})),
    SearchCriteria: z.optional(z.strictObject({ StringCondition: z.optional(stringCondition) })),
  }),
  tags: z.strictObject({ tags }),
} as const;

export const CONFIG_NAMES = Object.keys(configs);

export type BodyOf<K extends keyof typeof BODIES> = z.infer<(typeof BODIES)[K]>;

/** Reads a body. A member that does not exist is refused (ours): a typing mistake shall not pass in silence. */
export function readBody<K extends keyof typeof BODIES>(kind: K, body: string): BodyOf<K> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    refuse('SerializationException', 'The body is not JSON.');
  }
  const result = z.safeParse(BODIES[kind], parsed);
  if (result.success) return result.data as BodyOf<K>;
  const { path = [], message = '' } = result.error.issues[0] ?? {};
  refuse('InvalidParameterException', `${path.join('.') || 'The body'}: ${message}`);
}
