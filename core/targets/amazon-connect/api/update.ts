/** Changing one part of one person: what goes out stands on the reading just before. */
import type { FieldChange, PlannedRow } from '../../../plan/planned-row.js';
import type { RowValues } from '../../../fields/field.js';
import type { HttpRequest } from '../../../ports/index.js';
import type { DirectoryUser } from '../../../sending/api.js';
import { ARN, EMAIL_ON_FILE } from './hidden-values.js';
import type { Looking } from './lookup.js';
import { groupOf, identityOf, mapOf, phoneOf, routingOf, securityOf, textOf } from './members.js';
import { entriesOfPart, type PartName } from './parts.js';
import { makeRequest, userRequest } from './settings.js';
import { EMPLOYEE_ID_TAG } from './user.js';

/** Null where no request changes what the row wants changed: a user name cannot be changed, and without an ID nobody can be named. */
export function updateRequest(looking: Looking, row: PlannedRow, { id, values }: DirectoryUser): HttpRequest | null {
  if (id === undefined) return null;
  const { connection, names } = looking;
  const to = (field: string) => row.changes.find((change) => change.field === field)?.to;
  const post = (path: string, body: object): HttpRequest => userRequest(connection, 'POST', id, [path], body);
  const part = row.part as PartName | undefined;
  switch (part) {
    case 'identity':
      return post('identity-info', { IdentityInfo: identityOf(connection, overlay(row, values)) });
    case 'phone':
      return post('phone-config', { PhoneConfig: phoneOf(overlay(row, values)) ?? {} });
    case 'routing':
      return post('routing-profile', { RoutingProfileId: routingOf(names, to('routingProfile')) ?? '' });
    case 'security':
      return post('security-profiles', { SecurityProfileIds: securityOf(names, to('securityProfiles')) });
    case 'hierarchy': {
      const group = groupOf(names, to('hierarchy'));
      return post('hierarchy', group === null ? {} : { HierarchyGroupId: group }); // without one the user leaves the hierarchy
    }
    case 'tags-gone':
    case 'tags':
    case 'employee-id':
      return tagRequest(looking, row, part, values);
    case 'proficiencies-gone':
    case 'proficiencies-levels':
    case 'proficiencies-new':
      return proficiencyRequest(row, part, post);
    case undefined:
      return null;
  }
}

/** The person as read, with the row's changes in it. An address is changed on file, not in the user name. */
function overlay({ changes }: PlannedRow, values: RowValues): RowValues {
  const after = { ...values };
  for (const { field, to } of changes) after[field === 'email' ? EMAIL_ON_FILE : field] = to;
  return after;
}

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
  const meant = meantBy(row, part);
  if (meant.length === 0) return null;
  return part === 'tags-gone' ? remove(meant.map(([key]) => key)) : set(mapOf(meant.map(([key, [, to]]) => [key, to ?? ''] as const)));
}

const PATH_OF_PART: Readonly<Record<string, string>> = {
  'proficiencies-gone': 'disassociate-proficiencies',
  'proficiencies-levels': 'proficiencies',
  'proficiencies-new': 'associate-proficiencies',
};

function proficiencyRequest(row: PlannedRow, part: PartName, post: (path: string, body: object) => HttpRequest): HttpRequest | null {
  const meant = meantBy(row, part);
  if (meant.length === 0) return null;
  const proficiencies = meant.map(([name, [, to]]) => {
    const sign = name.indexOf('=');
    const attribute = { AttributeName: name.slice(0, Math.max(sign, 0)), AttributeValue: name.slice(sign + 1) };
    return part === 'proficiencies-gone' ? attribute : { ...attribute, Level: Number(to) };
  });
  return post(PATH_OF_PART[part] ?? '', { UserProficiencies: proficiencies });
}

function meantBy({ changes }: PlannedRow, part: PartName): (readonly [key: string, sides: readonly [from?: string, to?: string]])[] {
  return changes.flatMap((change: FieldChange) => [...entriesOfPart(part, change)]);
}
