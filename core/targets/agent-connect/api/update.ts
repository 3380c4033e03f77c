/** Changing one person: the whole user as it was read just now goes back, with the row's changes in it. */
import type { FieldValue } from '../../../fields/field.js';
import { keysNamedBy } from '../../../plan/person-keys.js';
import type { FieldChange, PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest } from '../../../ports/index.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { type Body, put } from './body.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';
import { exactKey, IMAGE, OTHER_CHANNELS } from './hidden-values.js';
import { searchRequest } from './lookup.js';
import { pathOf } from './path-key.js';
import { putRequest, type Connection } from './settings.js';

const API_NAMES: ReadonlyMap<string, string> = new Map(TEXT_FIELDS);
/** Documented as the default of a leader. */
const NOBODY = 'unassigned';

/** The part of the path that names the person as the target knows them now; null where no path can. */
export function pathBefore(row: PlannedRow): string | null {
  return pathOf(row.current ?? row.keys);
}

/**
 * Nobody documents whether an update merges or replaces, so every field that a request takes and the target told goes along. A person
 * whom no path can name is only searched for: that changes nothing, and `readUpdate` refuses the row whatever comes back.
 */
export function updateRequest(connection: Connection, row: PlannedRow, current: DirectoryUser): HttpRequest {
  const path = pathBefore(row);
  if (path === null) return searchRequest(connection, row.current?.employeeId ?? row.keys.employeeId ?? '');
  const body = toldFields(current);
  for (const change of row.changes) applyChange(body, change, row);
  const channels = channelsOf(row, current);
  if (channels) body['channels'] = channels;
  return putRequest(connection, `/${path}`, body);
}

/** What the target told, as it told it. A leader goes by address only: what an ID in a request means is not documented. */
function toldFields({ email, employeeId, leader, values }: DirectoryUser): Body {
  const body: Body = {};
  const told: Readonly<Record<string, FieldValue>> = { ...values, email, employeeId };
  for (const [key, apiName] of TEXT_FIELDS) put(body, apiName, values[exactKey(apiName)] ?? told[key]);
  put(body, 'start_date', values['startDate']); // told with blanks or not, a request takes the day alone
  put(body, 'image', values[IMAGE]);
  put(body, 'manage_team', values['manageTeam']);
  put(body, 'groups', values['groups']);
  if (leader?.includes('@')) body['team_leader_email'] = leader;
  return body;
}

/** An empty text clears a text and an empty list the groups; a yes or no cannot be cleared. */
function applyChange(body: Body, { field, to }: FieldChange, row: PlannedRow): void {
  const apiName = API_NAMES.get(field);
  if (apiName !== undefined) body[apiName] = to ?? '';
  else if (field === 'groups') body['groups'] = to ?? [];
  else if (field === 'manageTeam') put(body, 'manage_team', to);
  else if (field === 'teamLeader') nameLeader(body, row, to);
}

function nameLeader(body: Body, row: PlannedRow, to: FieldValue): void {
  const leader = row.leader ?? (typeof to === 'string' ? keysNamedBy(to) : null);
  delete body['team_leader_email'];
  if (leader && leader.email === null) put(body, 'team_leader_id', leader.employeeId);
  else body['team_leader_email'] = leader?.email ?? NOBODY;
}

/** All channels that are on after the update, also when there are none: without the list the target may switch all three on. */
function channelsOf(row: PlannedRow, { values }: DirectoryUser): string[] | null {
  const changed = new Map(row.changes.map(({ field, to }) => [field, to]));
  const isOn = ([key]: readonly [string, string]) => (changed.has(key) ? changed.get(key) : values[key]) === true;
  if (!CHANNEL_FIELDS.some(([key]) => changed.has(key) || values[key] !== undefined)) return null;
  const others = values[OTHER_CHANNELS];
  return [...CHANNEL_FIELDS.filter(isOn).map(([, channel]) => channel), ...(Array.isArray(others) ? (others as string[]) : [])];
}
