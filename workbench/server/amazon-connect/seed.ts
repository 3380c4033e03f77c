/** The instance that the server holds at its start: invented people, teams as a hierarchy, profiles, attributes and keys. */
import type { IdentityInfo, PhoneConfig, Proficiency } from './store/user.js';

export interface AccessKey {
  /** Our name of it, for the log. */
  readonly name: 'lasting' | 'temporary';
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** For temporary credentials. */
  readonly sessionToken?: string;
  /** When temporary credentials end, milliseconds since 1970. */
  readonly endsAt?: number;
}

/** A user of a seed: names in place of IDs. */
export interface SeedUser {
  readonly username: string;
  readonly identity: IdentityInfo;
  readonly securityProfiles: readonly string[];
  readonly routingProfile: string;
  /** Path of group names, slashes between. */
  readonly team?: string;
  readonly phone?: PhoneConfig;
  readonly tags?: Readonly<Record<string, string>>;
  readonly proficiencies?: readonly Proficiency[];
}

export interface Seed {
  readonly region: string;
  readonly instanceId: string;
  readonly keys: readonly AccessKey[];
  readonly securityProfiles: readonly string[];
  readonly routingProfiles: readonly string[];
  /** Attributes of proficiencies, with their values. */
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** Paths of group names; each one's parents stand before it. */
  readonly teams: readonly string[];
  readonly users: readonly SeedUser[];
}

const DOMAIN = 'demo.example';
const WRAP_UP_S = 30;

interface Extra {
  readonly routing?: string;
  readonly team?: string;
  readonly profiles?: readonly string[];
  readonly proficiencies?: readonly Proficiency[];
  readonly phone?: PhoneConfig;
}

function person(id: string, first: string, last: string, extra: Extra = {}): SeedUser {
  const username = `${first}.${last}`.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return {
    username,
    identity: { FirstName: first, LastName: last, Email: `${username}@${DOMAIN}` },
    securityProfiles: extra.profiles ?? ['Agent'],
    routingProfile: extra.routing ?? 'Basic Routing Profile',
    phone: extra.phone ?? { PhoneType: 'SOFT_PHONE', AutoAccept: false, AfterContactWorkTimeLimit: WRAP_UP_S },
    tags: { EmployeeId: id },
    ...(extra.team === undefined ? {} : { team: extra.team }),
    ...(extra.proficiencies === undefined ? {} : { proficiencies: extra.proficiencies }),
  };
}

/** The demo instance. IDs of employees keep their leading zeros. */
export const DEMO_SEED: Seed = {
  region: 'us-east-1',
  instanceId: '11111111-2222-3333-4444-555555555555',
  keys: [
    { name: 'lasting', accessKeyId: 'AKIADEMO', secretAccessKey: 'demo/secret+key' },
    { name: 'temporary', accessKeyId: 'ASIADEMO', secretAccessKey: 'demo/other+key', sessionToken: 'demo/session+token==' },
  ],
  securityProfiles: ['Admin', 'Agent', 'CallCenterManager', 'QualityAnalyst'],
  routingProfiles: ['Basic Routing Profile', 'Billing', 'Sales', 'Tech Support'],
  attributes: {
    Language: ['English', 'French', 'German', 'Spanish'],
    Product: ['Billing', 'Returns', 'Hardware'],
  },
  teams: [
    'Europe',
    'Europe/Billing',
    'Europe/Billing/Priya Nair',
    'Europe/Support',
    'Europe/Support/Tomás Vega',
    'Americas',
    'Americas/Sales',
  ],
  users: [
    person('0001', 'Olivia', 'Hart', { profiles: ['Admin'] }),
    person('0002', 'Marcus', 'Reid', { profiles: ['CallCenterManager'], routing: 'Sales', team: 'Americas/Sales' }),
    person('0003', 'Priya', 'Nair', { profiles: ['CallCenterManager', 'Agent'], routing: 'Billing', team: 'Europe/Billing' }),
    person('0004', 'Tomás', 'Vega', { profiles: ['CallCenterManager'], routing: 'Tech Support', team: 'Europe/Support' }),
    person('0101', 'Ben', 'Carter', {
      routing: 'Billing',
      team: 'Europe/Billing/Priya Nair',
      proficiencies: [{ AttributeName: 'Language', AttributeValue: 'English', Level: 5 }],
    }),
    person('0102', 'Chloe', 'Dumont', {
      routing: 'Billing',
      team: 'Europe/Billing/Priya Nair',
      proficiencies: [
        { AttributeName: 'Language', AttributeValue: 'French', Level: 5 },
        { AttributeName: 'Product', AttributeValue: 'Returns', Level: 3 },
      ],
    }),
    person('0103', 'Daniel', 'Okafor', {
      routing: 'Tech Support',
      team: 'Europe/Support/Tomás Vega',
      phone: { PhoneType: 'DESK_PHONE', DeskPhoneNumber: '+353215550103', AutoAccept: false, AfterContactWorkTimeLimit: 0 },
    }),
    person('0104', 'Elif', 'Yilmaz', { routing: 'Tech Support', team: 'Europe/Support/Tomás Vega' }),
    person('0105', 'Farid', 'Haddad', { profiles: ['QualityAnalyst'] }),
  ],
};
