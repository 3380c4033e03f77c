/** Users of the routes that are documented to tell every field: what such an answer leaves out is blank there. */
import type { FieldValue } from '../../../fields/field.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { TEXT_FIELDS } from './field-names.js';
import { IMAGE, LEADER_NUMBER, UNTOLD } from './hidden-values.js';
import { readUser } from './user.js';

const GROUPS = ['groups', 'reporting_groups'];
const LEADER = ['team_leader_email', 'team_leader_id'];

/**
 * The user of a read: `null` for each text that was left out, no groups and no leader where none were told, and a note of all these.
 * What was told in a form that nobody knows stays unknown.
 */
export function readWholeUser(value: unknown): DirectoryUser | null {
  const user = readUser(value);
  if (!user) return null;
  const raw = value as Readonly<Record<string, unknown>>;
  const isLeftOut = (...names: readonly string[]) => names.every((name) => raw[name] === undefined || raw[name] === null);
  const values = Object.assign(Object.create(null), user.values) as Record<string, FieldValue>;
  const untold: string[] = [];
  const fill = (key: string, blank: FieldValue): void => {
    if (values[key] !== undefined) return;
    values[key] = blank;
    untold.push(key);
  };
  if (isLeftOut(IMAGE)) values[IMAGE] ??= null;
  for (const [key, apiName] of TEXT_FIELDS) if (isLeftOut(apiName)) fill(key, null);
  if (isLeftOut(...GROUPS)) fill('groups', []);
  // A number is somebody, though nobody can say who.
  const ledByNobody = user.leader === undefined && values[LEADER_NUMBER] === undefined && isLeftOut(...LEADER);
  if (ledByNobody) untold.push('teamLeader');
  if (untold.length > 0) values[UNTOLD] = untold;
  return { ...user, ...(ledByNobody && { leader: null }), values };
}
