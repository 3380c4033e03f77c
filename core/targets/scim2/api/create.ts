/** Creating one person: what is sent, and what the answer proves. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { OTHER_PERSON_ANSWERED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import type { CreateVerdict, IdOf } from '../../../sending/api.js';
import { hasKeys, plainEmail } from '../../../sending/same-keys.js';
import { matchesCreate } from './compare.js';
import { getRequest, writeRequest } from './connection.js';
import type { Context } from './context.js';
import { readError } from './error-words.js';
import { parseJson } from '../../shared/json.js';
import { isTaken, judgeCreateRefusal, noLeader, STALE } from './refusal.js';
import { newUser, userNameOf } from './resource.js';
import { commonVerdict, isSuccess } from './statuses.js';

/** An ID in the place that an answer names: the last part of the path. */
const PLACE = /\/Users\/([^/?#]+)$/u;
const CREATED = 201;

/** The body that creates the row; null where its leader is known to nobody, which `readCreate` then says. */
export function creationOf(context: Context, row: PlannedRow, idOf: IdOf | undefined): object | null {
  context.refused.delete(row);
  const { leader } = row;
  const leaderId = leader && (idOf?.(leader) ?? context.people.idOf(leader));
  if (leader && leaderId) context.people.noteKeys(leaderId, leader);
  if (!leader || leaderId) return newUser(row, context.offer, leaderId);
  context.refused.set(row, noLeader(row));
  return null;
}

/** A row that cannot be sent only asks what the service offers: that changes nothing. */
export const harmlessRequest = ({ connection }: Context): HttpRequest => getRequest(connection, '/ServiceProviderConfig');

export function createRequest(context: Context, row: PlannedRow, idOf: IdOf | undefined): HttpRequest {
  const body = creationOf(context, row, idOf);
  return body ? writeRequest(context.connection, 'POST', '/Users', body) : harmlessRequest(context);
}

/** What an answer to a create says for certain. Never throws, and never calls anybody created whom the answer does not name. */
export function readCreate(context: Context, row: PlannedRow, response: HttpResponse): CreateVerdict {
  const unmade = context.refused.get(row);
  if (unmade) return { kind: 'refused', ...unmade };
  if (isSuccess(response)) return readSuccess(context, row, response);
  if (response.status === STALE) return commonVerdict(response); // a condition that nobody set
  const told = readError(response);
  return isTaken(response, told) ? { kind: 'duplicate', reason: told.words, field: told.field } : judgeCreateRefusal(response);
}

function readSuccess(context: Context, row: PlannedRow, { status, headers, body }: HttpResponse): CreateVerdict {
  if (body.trim() === '') {
    const id = PLACE.exec(headers['location'] ?? '')?.[1];
    if (status !== CREATED || id === undefined) return { kind: 'verify' };
    return created(context, row, decoded(id));
  }
  const value = parseJson(body);
  if (value === undefined) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const user = context.reader.read(value);
  if (user?.id === undefined) return { kind: 'verify' };
  const userName = user.values['userName'];
  const hasName = typeof userName === 'string' && plainEmail(userName) === plainEmail(userNameOf(row));
  if (!hasName && !hasKeys(user, row.keys)) return { kind: 'unknown', reason: OTHER_PERSON_ANSWERED };
  // Services are known that take everything and keep less: without the leader, or switched off for want of a licence.
  return matchesCreate(row, user, context.people) ? created(context, row, user.id) : { kind: 'verify' };
}

function created({ people }: Context, row: PlannedRow, id: string): CreateVerdict {
  people.noteKeys(id, row.keys);
  return { kind: 'created', remoteId: id };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
