/** Creating one person: what is sent, and what the answer proves. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { CreateVerdict } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { type Body, put } from './body.js';
import { CHANNEL_FIELDS, TEXT_FIELDS } from './field-names.js';
import { parseJson } from '../../shared/json.js';
import { judgeRefusal } from './refusal.js';
import { postRequest, type Connection } from './settings.js';
import { commonVerdict, isSuccess } from './statuses.js';
import { readUser } from './user.js';
import { OTHER_PERSON_ANSWERED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';

const CONFLICT = 409;

const ALREADY_THERE = /\b(?:already|taken|duplicate|in use|must be unique|not unique)\b/iu;

export function createRequest(connection: Connection, row: PlannedRow): HttpRequest {
  return postRequest(connection, bodyOf(row));
}

/** Blank cells stay out, but never `channels`: without it the target switches all three on. */
function bodyOf(row: PlannedRow): Body {
  const body: Body = {};
  for (const [key, apiName] of TEXT_FIELDS) put(body, apiName, row.values[key]);
  put(body, 'email', row.keys.email);
  put(body, 'custom_employee_id', row.keys.employeeId);
  put(body, 'temporary_password', row.values['temporaryPassword']);
  put(body, 'manage_team', row.values['manageTeam']);
  put(body, 'groups', row.values['groups']);
  body['channels'] = CHANNEL_FIELDS.filter(([key]) => row.values[key] === true).map(([, channel]) => channel);
  if (row.leader?.email) body['team_leader_email'] = row.leader.email;
  else put(body, 'team_leader_id', row.leader?.employeeId);
  return body;
}

/** What an answer to a create says for certain. Never throws, and never calls anybody created whom the answer does not name. */
export function readCreate(row: PlannedRow, response: HttpResponse): CreateVerdict {
  if (isSuccess(response)) return readSuccess(row, response.body);
  if (response.status === CONFLICT) return { kind: 'duplicate' };
  const refused = judgeRefusal(row, response);
  if (refused?.kind !== 'refused') return refused ?? commonVerdict(response);
  const { reason, field } = refused;
  if (ALREADY_THERE.test(reason) && (field === null || field === 'email' || field === 'employeeId')) return { kind: 'duplicate' };
  return refused;
}

function readSuccess(row: PlannedRow, body: string): CreateVerdict {
  if (body.trim() === '') return { kind: 'verify' }; // a 201 without a body is documented
  const value = parseJson(body);
  if (value === undefined) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const user = readUser(value);
  if (!user) return { kind: 'verify' };
  if (!hasKeys(user, row.keys)) return { kind: 'unknown', reason: OTHER_PERSON_ANSWERED };
  return { kind: 'created', remoteId: user.email ?? user.employeeId ?? '' };
}
