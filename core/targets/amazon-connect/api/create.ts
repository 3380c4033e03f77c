/** Creating one person: what is sent, and what the answer proves. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { CreateVerdict } from '../../../sending/api.js';
import { UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { errorType, wordsOf } from './error-words.js';
import { EMAIL_ON_FILE } from './hidden-values.js';
import { parseObject } from './json.js';
import type { Looking } from './lookup.js';
import { type Body, groupOf, identityOf, mapOf, phoneOf, put, routingOf, securityOf, textOf } from './members.js';
import { entriesOf } from './parts.js';
import { makeRequest } from './settings.js';
import { commonVerdict, isSuccess, isUsedUp, refusalOf } from './statuses.js';
import { EMPLOYEE_ID_TAG } from './user.js';
import { userNameOf } from './who.js';

/** Refusals that say that the person is there already. */
const THERE_ALREADY: readonly string[] = ['DuplicateResourceException', 'ResourceConflictException'];

/** One request for all but the proficiencies, tags included. Blank cells stay out. */
export function createRequest({ connection, names, known }: Looking, row: PlannedRow): HttpRequest {
  const { keys, values } = row;
  const username = userNameOf(row);
  known.noteName(keys, username);
  const body: Body = { Username: username };
  if (connection.sendsPassword && typeof values['temporaryPassword'] === 'string' && values['temporaryPassword'] !== '')
    body['Password'] = values['temporaryPassword'];
  put(body, 'IdentityInfo', someOf(identityOf(connection, { ...values, [EMAIL_ON_FILE]: keys.email })));
  put(body, 'PhoneConfig', phoneOf(values));
  body['SecurityProfileIds'] = securityOf(names, values['securityProfiles']);
  body['RoutingProfileId'] = routingOf(names, values['routingProfile']) ?? '';
  put(body, 'HierarchyGroupId', groupOf(names, values['hierarchy']));
  const employeeId = textOf(keys.employeeId);
  const tags = mapOf([...entriesOf('tags', values['tags']), ...(employeeId === null ? [] : [[EMPLOYEE_ID_TAG, employeeId] as const])]);
  put(body, 'Tags', someOf(tags));
  return makeRequest(connection, 'PUT', ['users', connection.instance], body);
}

const someOf = (members: Body): Body | null => (Object.keys(members).length > 0 ? members : null);

/**
 * What an answer to a create says for certain. A success tells an ID and no name, so it proves nothing by itself: the ID is noted, and
 * whoever has it is looked at before the person counts as created. Never throws.
 */
export function readCreate({ known }: Looking, row: PlannedRow, response: HttpResponse): CreateVerdict {
  if (isSuccess(response)) {
    const id = parseObject(response.body)?.['UserId'];
    if (typeof id !== 'string' || id === '') return { kind: 'unknown', reason: UNREADABLE_ANSWER };
    known.note(row.keys, id);
    return { kind: 'verify' };
  }
  if (isUsedUp(response)) return { kind: 'stop', code: 'seats-exceeded', reason: wordsOf(response, row) };
  if (THERE_ALREADY.includes(errorType(response))) return { kind: 'duplicate', reason: wordsOf(response, row), field: 'username' };
  return refusalOf(row, response) ?? commonVerdict(response);
}
