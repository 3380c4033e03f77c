/** Changing one agent: address and names each time, and everything else that an edit takes, as it was told just now. */
import type { FieldValue } from '../../../fields/field.js';
import type { FieldChange, PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { CANNOT_CHANGE, NOTHING_NAMED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import type { DirectoryUser, KnownNames, UpdateVerdict } from '../../../sending/api.js';
import { CLOUDTALK_FIELDS, NUMBERS } from '../fields.js';
import { CALL_NUMBER_ID, DAILY_PRICE_LIMIT, STATUS_OUTBOUND } from './hidden-values.js';
import { readBody } from './json.js';
import { idOfName } from './lists.js';
import { goneRefusal, judgeRefusal, type Refusal } from './refusal.js';
import { harmlessRequest, request } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND, saysFailure } from './statuses.js';

type Body = Record<string, string | boolean | number>;

const API_NAMES: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['firstName', 'firstname'],
  ['lastName', 'lastname'],
]);
/** The smallest price limit that a request may name. */
const LEAST_LIMIT = 1;

/** Why the changes cannot be asked for; null where they can. */
function updateObstacle(row: PlannedRow, current: DirectoryUser | undefined, names: KnownNames | undefined): Refusal | null {
  if (current?.id === undefined) return goneRefusal(row);
  for (const { field, to } of row.changes) {
    if (API_NAMES.has(field) && to !== null && to !== '') continue;
    // An extension is given once, and a number that somebody has can be replaced but not taken away.
    if (field !== 'defaultNumber' || typeof to !== 'string')
      return { kind: 'refused', reason: fill(CANNOT_CHANGE, { field: headingOf(field) }), field };
    if (idOfName(names, NUMBERS, to) === null) return { kind: 'refused', reason: fill(NOTHING_NAMED, { name: to }), field };
  }
  return null;
}

const headingOf = (key: string): string => CLOUDTALK_FIELDS.find((field) => field.key === key)?.heading ?? key;

export function updateRequest(row: PlannedRow, current: DirectoryUser, names: KnownNames | undefined): HttpRequest {
  if (updateObstacle(row, current, names)) return harmlessRequest();
  const body = toldFields(current);
  for (const change of row.changes) applyChange(body, change, names);
  return request('POST', `/agents/edit/${current.id ?? ''}.json`, body);
}

function toldFields({ email, values }: DirectoryUser): Body {
  const body: Body = { email: email ?? '', firstname: textOf(values['firstName']), lastname: textOf(values['lastName']) };
  const outbound = values[STATUS_OUTBOUND];
  if (typeof outbound === 'boolean') body['status_outbound'] = outbound;
  const limit = Number(textOf(values[DAILY_PRICE_LIMIT]));
  if (limit >= LEAST_LIMIT) body['daily_price_limit'] = limit;
  const number = Number(textOf(values[CALL_NUMBER_ID]));
  if (number > 0) body['call_number_id'] = number;
  return body;
}

const textOf = (value: FieldValue | undefined): string => (typeof value === 'string' ? value : '');

function applyChange(body: Body, { field, to }: FieldChange, names: KnownNames | undefined): void {
  const apiName = API_NAMES.get(field);
  if (apiName !== undefined) body[apiName] = textOf(to);
  else body['call_number_id'] = idOfName(names, NUMBERS, textOf(to)) ?? 0;
}

/** A success tells of nobody, so it is looked up. Never throws. */
export function readUpdate(
  row: PlannedRow,
  current: DirectoryUser | undefined,
  response: HttpResponse,
  names: KnownNames | undefined,
): UpdateVerdict {
  // Without its reading, after a restart, only what the answer says counts.
  const refused = current && updateObstacle(row, current, names);
  if (refused) return refused;
  if (response.status === NOT_FOUND) return goneRefusal(row);
  if (!isSuccess(response)) return judgeRefusal(row, response) ?? commonVerdict(response);
  const isReadable = response.body.trim() === '' || readBody(response.body) !== undefined;
  return isReadable && !saysFailure(response) ? { kind: 'verify' } : { kind: 'unknown', reason: UNREADABLE_ANSWER };
}
