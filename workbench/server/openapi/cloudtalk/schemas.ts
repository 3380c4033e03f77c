/** The schemas of CloudTalk's bodies. `published` follows the vendor's schema, `lenient` allows its examples as well. */
import { ADD_FIELDS, ADD_REQUIRED, AVAILABILITY, EDIT_FIELDS, EDIT_REQUIRED, type FieldType, RANGES } from '../../cloudtalk/fields.js';
import type { Schema, Variant } from '../schemas.js';

const STRING: Schema = { type: 'string' };
const INTEGER: Schema = { type: 'integer' };
const BOOLEAN: Schema = { type: 'boolean' };
const DIGITS: Schema = { type: 'string', pattern: '^[0-9]+$' };

/** What is an integer by the schema and text in the examples. */
const number = (variant: Variant): Schema => (variant === 'lenient' ? { oneOf: [INTEGER, DIGITS] } : INTEGER);
/** A field of an answer that may have no value. */
const orNull = (schema: Schema, variant: Variant): Schema => (variant === 'lenient' ? { ...schema, nullable: true } : schema);

function requestField(name: string, type: FieldType): Schema {
  if (type !== 'number') return type === 'text' ? STRING : BOOLEAN;
  const { min, max } = RANGES[name] ?? { min: 1, max: Number.MAX_SAFE_INTEGER };
  return { ...INTEGER, minimum: min, ...(max < Number.MAX_SAFE_INTEGER && { maximum: max }) };
}

/** Requests are closed in both variants: that is what catches a typing mistake of ours. */
const closed = (properties: Record<string, Schema>, required: readonly string[]): Schema => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
});

/** The body that adds or edits an agent. */
export function agentRequest(kind: 'add' | 'edit'): Schema {
  const fields: Readonly<Record<string, FieldType>> = kind === 'add' ? ADD_FIELDS : EDIT_FIELDS;
  const properties = Object.fromEntries(Object.entries(fields).map(([name, type]) => [name, requestField(name, type)]));
  return closed({ ...properties, email: { ...STRING, format: 'email' } }, kind === 'add' ? ADD_REQUIRED : EDIT_REQUIRED);
}

/** The body about a membership; who goes out is named by the path. */
export function membershipRequest(kind: 'add' | 'remove'): Schema {
  const [group, agent] = [{ group_id: INTEGER }, { agent_id: INTEGER }];
  return kind === 'add' ? closed({ ...group, ...agent }, ['group_id', 'agent_id']) : closed(group, ['group_id']);
}

// Answers stay open: a field that the vendor adds tomorrow is no violation. What our client reads has to be there.
const open = (properties: Record<string, Schema>, required: readonly string[]): Schema => ({ type: 'object', required, properties });

/** In the lenient variant an answer may stand in its envelope, as every example has it. */
function answer(body: Schema, variant: Variant): Schema {
  return variant === 'published' ? body : { oneOf: [open({ responseData: body }, ['responseData']), body] };
}

const status = (variant: Variant): Schema => (variant === 'lenient' ? { oneOf: [INTEGER, DIGITS] } : STRING);

/** What most answers say, with these data. */
export function toldSchema(variant: Variant, data?: Schema): Schema {
  const required = data === undefined ? ['status'] : ['status', 'data'];
  return answer(open({ status: status(variant), ...(data && { data }) }, required), variant);
}

/** The answer to a new agent names a number. */
export const madeSchema = (variant: Variant): Schema => toldSchema(variant, open({ id: number(variant) }, ['id']));

/** The answer to a membership: a number by the schema, words in the example. */
export function membershipSchema(variant: Variant): Schema {
  const byId = open({ id: number(variant) }, ['id']);
  return toldSchema(variant, variant === 'lenient' ? { anyOf: [byId, open({ message: STRING }, ['message'])] } : byId);
}

/** A refusal; with what is wrong with each field, where the body was the reason. */
export function refusalSchema(variant: Variant, withFields: boolean): Schema {
  const data = { type: 'object', additionalProperties: { type: 'array', items: STRING } };
  const properties = { status: status(variant), message: STRING, ...(withFields && { data }) };
  return answer(open(properties, ['status', 'message']), variant);
}

export function agentSchema(variant: Variant): Schema {
  const telephone = orNull(STRING, variant);
  return open(
    {
      id: number(variant),
      name: STRING,
      firstname: STRING,
      lastname: STRING,
      email: { ...STRING, format: 'email' },
      daily_price_limit: orNull({ ...INTEGER, minimum: 1, maximum: 200 }, variant),
      is_daily_limit_ok: BOOLEAN,
      status_outbound: BOOLEAN,
      availability_status: { ...STRING, enum: AVAILABILITY },
      extension: number(variant),
      call_number_id: orNull(INTEGER, variant),
      default_number: telephone,
      associated_numbers: { type: 'array', items: STRING },
    },
    ['id', 'email', 'firstname', 'lastname'],
  );
}

export const groupSchema = (variant: Variant): Schema => open({ id: number(variant), internal_name: STRING }, ['id', 'internal_name']);

export function numberSchema(variant: Variant): Schema {
  const e164 = variant === 'lenient' ? { oneOf: [INTEGER, STRING] } : INTEGER;
  return open(
    { id: number(variant), internal_name: STRING, caller_id_e164: e164, country_code: INTEGER, area_code: INTEGER, connected_to: INTEGER },
    ['id', 'caller_id_e164'],
  );
}

/** A page of items, each under one of these keys. */
export function pageSchema(keys: readonly string[], item: Schema, variant: Variant): Schema {
  const forms = keys.map((key) => open({ [key]: item }, [key]));
  const properties = {
    itemsCount: INTEGER,
    pageCount: INTEGER,
    pageNumber: INTEGER,
    limit: INTEGER,
    data: { type: 'array', items: forms.length === 1 ? forms[0]! : { oneOf: forms } },
  };
  return answer(open(properties, Object.keys(properties)), variant);
}

/** Countries are wrapped by the schema too, and stand in no page. */
export function countriesSchema(variant: Variant): Schema {
  const country = open({ id: number(variant), name: STRING, country_code: STRING, iso3: STRING, calling_code: number(variant) }, [
    'id',
    'calling_code',
  ]);
  return open({ responseData: { type: 'array', items: open({ Country: country }, ['Country']) } }, ['responseData']);
}
