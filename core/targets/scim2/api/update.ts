/** Changing one person: what changes and nothing else, or the whole user where a service takes no less. */
import { keysNamedBy } from '../../../plan/person-keys.js';
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest } from '../../../ports/index.js';
import type { DirectoryUser, IdOf } from '../../../sending/api.js';
import { changesOf, operationsOf, replacementOf, type Change } from './changes.js';
import { encodePart } from '../../shared/encode-part.js';
import { writeRequest } from './connection.js';
import { idOfPerson, type Context } from './context.js';
import { harmlessRequest } from './create.js';
import { groupRequest, isOfGroups } from './group-members.js';
import { RESOURCE, VERSION } from './hidden-values.js';
import { isObject, parseJson, type Json } from '../../shared/json.js';
import { PATCH_MESSAGE } from './names.js';
import { nobodyUnder, noLeader } from './refusal.js';

export function updateRequest(context: Context, row: PlannedRow, current: DirectoryUser, idOf: IdOf | undefined): HttpRequest {
  context.refused.delete(row);
  context.readings.set(row, current);
  const id = idOfPerson(context, [row.current, row.keys], current);
  if (id === null) {
    context.refused.set(row, nobodyUnder(row));
    return harmlessRequest(context);
  }
  if (isOfGroups(row)) return groupRequest(context, row, current, id);
  const leaderId = newLeaderId(context, row, idOf);
  if (leaderId === undefined) {
    context.refused.set(row, noLeader(row));
    return harmlessRequest(context);
  }
  return changeRequest(context, id, current, (user) => changesOf(row, user, leaderId));
}

/** The new leader's ID; null for nobody or no change, undefined where nobody knows it. */
function newLeaderId({ people }: Context, row: PlannedRow, idOf: IdOf | undefined): string | null | undefined {
  const to = row.changes.find(({ field }) => field === 'teamLeader')?.to;
  if (typeof to !== 'string' || to === '') return null;
  const leader = row.leader ?? keysNamedBy(to);
  const id = idOf?.(leader) ?? people.idOf(leader);
  if (id) people.noteKeys(id, leader);
  return id ?? undefined;
}

/** The request that makes these changes; it stands on the version that was read, where there are versions. */
export function changeRequest(
  context: Context,
  id: string,
  current: DirectoryUser,
  changes: (user: Json) => readonly Change[],
): HttpRequest {
  const { connection, found } = context;
  const user = wholeUser(current);
  const version = current.values[VERSION];
  const condition = typeof version === 'string' ? version : null;
  const path = `/Users/${encodePart(id)}`;
  const made = changes(user);
  if (found.noPatch) return writeRequest(connection, 'PUT', path, replacementOf(user, made), condition);
  return writeRequest(connection, 'PATCH', path, { schemas: [PATCH_MESSAGE], Operations: operationsOf(made) }, condition);
}

/** The user as the lookup told it. A reading without it is none that a change may stand on. */
function wholeUser({ values }: DirectoryUser): Json {
  const told = values[RESOURCE];
  const user = typeof told === 'string' ? parseJson(told) : undefined;
  if (!isObject(user)) throw new TypeError('Expected a user who was looked up before the change');
  return user;
}
