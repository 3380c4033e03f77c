/** Creating one agent: what is sent, and what the answer proves. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { AGENTS_ONLY, NOTHING_NAMED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import type { CreateVerdict, KnownNames } from '../../../sending/api.js';
import { NUMBERS } from '../fields.js';
import { isObject, wholeNumber } from '../../shared/json.js';
import { readBody } from './json.js';
import { idOfName } from './lists.js';
import type { Memory } from './memory.js';
import { judgeRefusal, readRefusal, type Refusal, saysAlready } from './refusal.js';
import { harmlessRequest, request } from './settings.js';
import { commonVerdict, isSuccess, saysFailure } from './statuses.js';

const PAYMENT_REQUIRED = 402;
const FORBIDDEN = 403;
const CONFLICT = 409;
/** The one 403 that the pages name says that there are as many agents as there may be. */
const NO_SEATS = /\bnumber of agents\b|\b(?:seats?|licen[cs]es?)\b|\bmax(?:imum)?\b.*\b(?:agents?|users?)\b/iu;

const AGENT = 'agent';

/** Why this row cannot be asked for; null where it can. No request that changes anything is made then. */
function obstacle(row: PlannedRow, names: KnownNames | undefined): Refusal | null {
  const { userType, defaultNumber } = row.values;
  if (typeof userType === 'string' && userType !== AGENT) return { kind: 'refused', reason: AGENTS_ONLY, field: 'userType' };
  if (typeof defaultNumber === 'string' && idOfName(names, NUMBERS, defaultNumber) === null) {
    return { kind: 'refused', reason: fill(NOTHING_NAMED, { name: defaultNumber }), field: 'defaultNumber' };
  }
  return null;
}

export function createRequest(row: PlannedRow, names: KnownNames | undefined): HttpRequest {
  if (obstacle(row, names)) return harmlessRequest();
  const { firstName, lastName, temporaryPassword, extension, defaultNumber } = row.values;
  const number = typeof defaultNumber === 'string' ? idOfName(names, NUMBERS, defaultNumber) : null;
  return request('PUT', '/agents/add.json', {
    firstname: firstName ?? '',
    lastname: lastName ?? '',
    email: row.keys.email ?? '',
    ...(temporaryPassword && { pass: temporaryPassword }),
    ...(typeof extension === 'string' && { extension: Number(extension) }),
    ...(number !== null && { call_number_id: number }),
  });
}

/** What an answer says for certain. Never throws, and calls nobody created under a number that is known to be another's. */
export function readCreate(row: PlannedRow, response: HttpResponse, names: KnownNames | undefined, memory: Memory): CreateVerdict {
  const refused = obstacle(row, names);
  if (refused) return refused;
  const { status } = response;
  if (isSuccess(response)) return readSuccess(row, response, memory);
  if (status === CONFLICT) return { ...readRefusal(row, response), kind: 'duplicate' };
  if (status === FORBIDDEN || status === PAYMENT_REQUIRED) {
    const { reason } = readRefusal(row, response);
    if (status === PAYMENT_REQUIRED || NO_SEATS.test(reason)) return { kind: 'stop', code: 'seats-exceeded', reason };
  }
  const verdict = judgeRefusal(row, response);
  return verdict && mayBeThere(verdict) ? { ...verdict, kind: 'duplicate' } : (verdict ?? commonVerdict(response));
}

/**
 * Whoever has the address may be in this company, even by an earlier try of ours: so it is looked up. Where nobody is found, it is an
 * agent of another company, whom no lookup could find.
 */
const mayBeThere = ({ reason, field }: Refusal): boolean => saysAlready(reason) && (field === null || field === 'email');

function readSuccess(row: PlannedRow, response: HttpResponse, memory: Memory): CreateVerdict {
  if (response.body.trim() === '') return { kind: 'verify' };
  const value = readBody(response.body);
  if (value === undefined || saysFailure(response)) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const data = isObject(value) && isObject(value['data']) ? value['data'] : {};
  const id = wholeNumber(data['id']);
  if (id === null || id === 0 || memory.isOthers(id, row.keys.email)) return { kind: 'verify' };
  memory.saw({ id: String(id), email: row.keys.email });
  return { kind: 'created', remoteId: String(id) };
}
