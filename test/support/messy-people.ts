/** The people of the messy workbook as a target has to have them, and the users of the reference server in the same words. */
import type { MessyKey, MessyPerson } from '../../workbench/rosters/index.js';
import type { User } from '../../workbench/server/agent-connect/store/user.js';

const CHANNELS = ['phone', 'chat', 'email'] as const;
const DEMO_COMPANY = '@demo.example';

type AtTarget = Record<string, unknown> & { readonly email: string };

const byEmail = (a: AtTarget, b: AtTarget): number => (a.email < b.email ? -1 : 1);

const meant = ({ sheetRow: _, channels, ...person }: MessyPerson): AtTarget => ({
  ...person,
  channels: CHANNELS.filter((_channel, at) => channels[at]),
  groups: [...person.groups].sort(),
});

/** Everybody of the key, by address. */
export const asMeant = ({ people }: MessyKey): AtTarget[] => people.map(meant).sort(byEmail);

/** Everybody at the target who is not of the demo company, by address. Whoever is there twice is listed twice. */
export function usersInWords(users: readonly User[]): AtTarget[] {
  const emailOf = new Map(users.map(({ id, email }) => [id, email]));
  const inWords = (user: User): AtTarget => ({
    email: user.email ?? '',
    employeeId: user.custom_employee_id,
    firstName: user.first_name,
    lastName: user.last_name,
    role: user.role,
    manageTeam: user.manage_team,
    channels: CHANNELS.filter((channel) => user.channels.includes(channel)),
    homeTown: user.hometown,
    stateOrCountry: user.state_or_country,
    employmentStatus: user.employment_status,
    startDate: user.start_date,
    groups: [...user.groups].sort(),
    leader: user.leader === null ? null : (emailOf.get(user.leader) ?? null),
  });
  return users
    .filter(({ email }) => email?.endsWith(DEMO_COMPANY) !== true)
    .map(inWords)
    .sort(byEmail);
}
