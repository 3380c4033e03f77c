/** Changing one part of one person: what goes out stands on the reading just before. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import { isBlank } from '../../../plan/same-value.js';
import type { RowValues } from '../../../fields/field.js';
import type { HttpRequest } from '../../../ports/index.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { ARN, EMAIL_ON_FILE } from './hidden-values.js';
import type { Looking } from './lookup.js';
import { groupOf, identityOf, mapOf, phoneOf, routingOf, securityOf, textOf } from './members.js';
import { entriesOf, entryChanges, type EntryChange, type PartName } from './parts.js';
import { makeRequest, userRequest } from './settings.js';
import { EMPLOYEE_ID_TAG } from './user.js';

/** Null where no request changes what the row wants changed: a user name cannot be changed, and without an ID nobody can be named. */
export function updateRequest(looking: Looking, row: PlannedRow, { id, values }: DirectoryUser): HttpRequest | null {
  if (id === undefined) return null;
  const { connection, names } = looking;
  const to = (field: string) => row.changes.find((change) => change.field === field)?.to;
  const post = (path: string, body: object): HttpRequest => userRequest(connection, 'POST', id, [path], body);
  const cleared = row.changes.filter((change) => isBlank(change.to)).map((change) => onFile(change.field));
  const part = row.part as PartName | undefined;
  switch (part) {
    case 'identity':
      return post('identity-info', { IdentityInfo: identityOf(connection, overlay(row, values), cleared) });
    case 'phone':
      return post('phone-config', { PhoneConfig: phoneOf(overlay(row, values), cleared) ?? {} });
    case 'routing':
      return post('routing-profile', { RoutingProfileId: routingOf(names, to('routingProfile')) ?? '' });
    case 'security':
      return post('security-profiles', { SecurityProfileIds: securityOf(names, to('securityProfiles')) });
    case 'hierarchy': {
      const group = groupOf(names, to('hierarchy'));
      return post('hierarchy', group === null ? {} : { HierarchyGroupId: group }); // without one the user leaves the hierarchy
    }
    case 'tags':
    case 'employee-id':
      return tagRequest(looking, row, part, values);
    case 'proficiencies':
      return proficiencyRequest(row, values, post);
    case undefined:
      return null;
  }
}

/** The person as read, with the row's changes in it. An address is changed on file, not in the user name. */
function overlay({ changes }: PlannedRow, values: RowValues): RowValues {
  const after = { ...values };
  for (const { field, to } of changes) after[onFile(field)] = to;
  return after;
}

const onFile = (field: string): string => (field === 'email' ? EMAIL_ON_FILE : field);

function tagRequest({ connection }: Looking, row: PlannedRow, part: PartName, values: RowValues): HttpRequest | null {
  const arn = values[ARN];
  if (typeof arn !== 'string') return null;
  const set = (tags: Record<string, string>) => makeRequest(connection, 'POST', ['tags', arn], { tags });
  const remove = (keys: readonly string[]) =>
    makeRequest(
      connection,
      'DELETE',
      ['tags', arn],
      undefined,
      keys.map((key) => ['tagKeys', key] as const),
    );
  if (part === 'employee-id') {
    const employeeId = textOf(row.keys.employeeId);
    return employeeId === null ? remove([EMPLOYEE_ID_TAG]) : set({ [EMPLOYEE_ID_TAG]: employeeId });
  }
  const { gone, levels, added } = kindsLeft(row, 'tags', values);
  const left = [...levels, ...added];
  if (gone.length > 0) return remove(gone.map(({ key }) => key));
  return left.length === 0 ? null : set(mapOf(left.map(({ key, to }) => [key, to ?? ''] as const)));
}

/** Removed before anything is added, since the number of proficiencies is limited; one request does one kind, and the next follows it. */
function proficiencyRequest(row: PlannedRow, values: RowValues, post: (path: string, body: object) => HttpRequest): HttpRequest | null {
  const { gone, levels, added } = kindsLeft(row, 'proficiencies', values);
  const send = (path: string, some: readonly EntryChange[]) => post(path, { UserProficiencies: some.map(proficiencyOf) });
  if (gone.length > 0) return send('disassociate-proficiencies', gone);
  if (levels.length > 0) return send('proficiencies', levels);
  return added.length > 0 ? send('associate-proficiencies', added) : null;
}

function proficiencyOf({ key, to }: EntryChange): Record<string, string | number> {
  const sign = Math.max(key.indexOf('='), 0);
  const attribute = { AttributeName: key.slice(0, sign), AttributeValue: key.slice(sign + 1) };
  return to === undefined ? attribute : { ...attribute, Level: Number(to) };
}

/** True where the next request does one kind of what is left, and others follow it. */
export function isInPart(row: PlannedRow, { values }: DirectoryUser): boolean {
  if (row.part !== 'tags' && row.part !== 'proficiencies') return false;
  const { gone, levels, added } = kindsLeft(row, row.part, values);
  const isSetTogether = row.part === 'tags';
  const kinds = [gone, isSetTogether ? [...levels, ...added] : levels, isSetTogether ? [] : added];
  return kinds.filter((kind) => kind.length > 0).length > 1;
}

/** What is left of a list: entries to remove, those that say something else, and new ones. */
function kindsLeft(row: PlannedRow, field: string, values: RowValues) {
  const left = leftToDo(row, field, values);
  const told = entriesOf(field, values[field]);
  return {
    gone: left.filter(({ to }) => to === undefined),
    levels: left.filter(({ key, to }) => to !== undefined && told.has(key)),
    added: left.filter(({ key, to }) => to !== undefined && !told.has(key)),
  };
}

/** Entries that are not yet as the row wants them, by the reading just before. */
function leftToDo({ changes }: PlannedRow, field: string, values: RowValues): EntryChange[] {
  const told = entriesOf(field, values[field]);
  return changes
    .filter((change) => change.field === field)
    .flatMap((change) => entryChanges(change).filter(({ key, to }) => told.get(key) !== to));
}
