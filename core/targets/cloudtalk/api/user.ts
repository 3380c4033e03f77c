/** An agent as CloudTalk tells of one. What has another type counts as not told; groups and the kind of user are never told. */
import type { FieldValue } from '../../../fields/field.js';
import type { DirectoryUser, KnownNames } from '../../../sending/api.js';
import { composeText } from '../../../text/compose.js';
import { NUMBERS } from '../fields.js';
import { CALL_NUMBER_ID, DAILY_PRICE_LIMIT, STATUS_OUTBOUND } from './hidden-values.js';
import { isObject, type Json, wholeNumber } from '../../shared/json.js';
import { nameOfId } from './lists.js';
import { phoneNumber } from './phone.js';

const TEXTS: readonly (readonly [key: string, apiName: string])[] = [
  ['firstName', 'firstname'],
  ['lastName', 'lastname'],
];

/** The agent in a value, or null where it has no number or no address. */
export function readAgent(value: unknown, names?: KnownNames): DirectoryUser | null {
  if (!isObject(value)) return null;
  const [id, email] = [wholeNumber(value['id']), value['email']];
  if (id === null || id === 0 || typeof email !== 'string' || email.trim() === '') return null;
  const values = Object.create(null) as Record<string, FieldValue>;
  values['email'] = email.trim();
  for (const [key, apiName] of TEXTS) {
    const text = value[apiName];
    if (typeof text === 'string') values[key] = composeText(text).trim() || null;
  }
  const extension = wholeNumber(value['extension']);
  if (extension !== null) values['extension'] = String(extension);
  const number = defaultNumberOf(value, names);
  if (number !== undefined) values['defaultNumber'] = number;
  keep(values, value);
  return { id: String(id), email: email.trim(), employeeId: null, active: true, values };
}

/** Null for nobody's number; undefined where it is not told, or told by an ID that no list has. */
function defaultNumberOf(agent: Json, names: KnownNames | undefined): string | null | undefined {
  const told = agent['default_number'];
  const phone = phoneNumber(told);
  if (phone !== null) return phone;
  const id = agent['call_number_id'];
  const number = wholeNumber(id);
  if (number !== null && number > 0) return nameOfId(names, NUMBERS, number) ?? undefined;
  return (told === null || told === '') && (id === null || id === undefined || number === 0) ? null : undefined;
}

function keep(values: Record<string, FieldValue>, agent: Json): void {
  if (typeof agent['status_outbound'] === 'boolean') values[STATUS_OUTBOUND] = agent['status_outbound'];
  const limit = wholeNumber(agent['daily_price_limit']);
  if (limit !== null) values[DAILY_PRICE_LIMIT] = String(limit);
  const number = wholeNumber(agent['call_number_id']);
  if (number !== null && number > 0) values[CALL_NUMBER_ID] = String(number);
}
