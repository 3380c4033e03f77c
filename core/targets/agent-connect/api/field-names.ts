/** The roster's field keys and what Agent Connect calls them. The one place that knows both. */

/** Text that goes out and comes back as it is. */
export const TEXT_FIELDS: readonly (readonly [key: string, apiName: string])[] = [
  ['email', 'email'],
  ['employeeId', 'custom_employee_id'],
  ['firstName', 'first_name'],
  ['lastName', 'last_name'],
  ['role', 'role'],
  ['employmentStatus', 'employment_status'],
  ['startDate', 'start_date'],
  ['homeTown', 'hometown'],
  ['stateOrCountry', 'state_or_country'],
  ['profile', 'profile_text'],
  ['licenseType', 'license_type'],
];

/** One yes-no field per channel here, one list there. */
export const CHANNEL_FIELDS: readonly (readonly [key: string, channel: string])[] = [
  ['phoneChannel', 'phone'],
  ['chatChannel', 'chat'],
  ['emailChannel', 'email'],
];

const KEY_OF_API_NAME: ReadonlyMap<string, string> = new Map([
  ...TEXT_FIELDS.map(([key, apiName]): [string, string] => [apiName, key]),
  ['manage_team', 'manageTeam'],
  ['temporary_password', 'temporaryPassword'],
  ['team_leader_email', 'teamLeader'],
  ['team_leader_id', 'teamLeader'],
  ['groups', 'groups'],
  ['reporting_groups', 'groups'],
  ['channels', 'phoneChannel'],
]);

/** The roster field that an error names, as `email`, `employee.email` or `groups[2]`; null where it is none of ours. */
export function fieldOfApiName(name: string): string | null {
  const last = name.split(/[.[]/u).filter((part) => /^[a-z_]+$/u.test(part));
  return KEY_OF_API_NAME.get(last[last.length - 1] ?? '') ?? null;
}

/** The one roster field whose API name stands in a sentence; null where none or several do. */
export function fieldInWords(words: string): string | null {
  const found = new Set<string>();
  for (const word of words.split(/[^A-Za-z_]+/u)) {
    const key = word.includes('_') || word === 'email' || word === 'role' ? KEY_OF_API_NAME.get(word) : undefined;
    if (key) found.add(key);
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}
