/** A company of any size for the reference server: managers of managers, every field filled somewhere, some people deactivated. */
import { DEMO_SEED, type Seed, type SeedUser } from '../../workbench/server/agent-connect/seed.js';

const DOMAIN = 'company.example';
/** One in so many leads a team, is deactivated, or lacks an address. */
const LEADS_EVERY = 10;
const GONE_EVERY = 41;
const WITHOUT_EMAIL_EVERY = 23;

const FIRST = ['Ada', 'Bo', 'Cléo', 'Dan', 'Eve', 'Łukasz', '花子', 'Zoë', 'Ivo', 'Jia'];
const LAST = ['Moss', 'Lund', "O'Neil", 'Oster', 'Quist', 'Nowak', '山田', 'Márquez', 'de la Cruz', 'Ng'];
const CHANNELS = [['phone'], ['chat'], ['phone', 'email'], [], ['phone', 'chat', 'email']];
const EMPLOYMENT = ['full-time', 'part-time', 'temp'];

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length]!;
const emailAt = (at: number): string => `p${String(at)}@${DOMAIN}`;
const idAt = (at: number): string => String(at).padStart(6, '0');

/** Number `at` of the company; the first one leads all, every tenth one a team. */
function personAt(at: number): SeedUser {
  const leads = at % LEADS_EVERY === 0;
  const gone = !leads && at % GONE_EVERY === GONE_EVERY - 1;
  const leader = leads ? 0 : at - (at % LEADS_EVERY);
  return {
    email: !leads && at % WITHOUT_EMAIL_EVERY === 1 ? null : emailAt(at),
    custom_employee_id: idAt(at),
    first_name: pick(FIRST, at),
    last_name: gone && at % 2 === 0 ? null : pick(LAST, at + Math.floor(at / FIRST.length)),
    role: leads ? 'Team Leader' : 'Agent',
    manage_team: leads,
    channels: pick(CHANNELS, at),
    employment_status: pick(EMPLOYMENT, at),
    start_date: `20${String(10 + (at % 15))}-0${String(1 + (at % 9))}-1${String(at % 10)}`,
    hometown: at % 3 === 0 ? null : pick(['Köln', 'São Paulo', 'Aix-en-Provence', 'Austin, TX'], at),
    state_or_country: pick(['Germany', 'BR', null, 'Texas'], at),
    profile_text: at % 7 === 0 ? 'Likes tea.\nAnd “quotes”; =1+1' : null,
    groups: at % 4 === 0 ? [] : [pick(['Billing', 'Sales', 'Returns'], at), 'Retention'],
    license_type: pick(['standard', 'flexible', 'standard'], at),
    image: `https://photos.${DOMAIN}/${String(at)}.png`,
    status: gone ? 'deactivated' : 'active',
    last_active: '2026-01-15T09:30:00Z',
    ...(at === 0 ? {} : { leader: emailAt(leader) }),
  };
}

/** A seed of so many people beside nobody else. */
export function company(size: number): Seed {
  return { ...DEMO_SEED, users: Array.from({ length: size }, (_, at) => personAt(at)) };
}
