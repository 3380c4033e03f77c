/** The schemas of bodies. `published` follows the vendor's types to the letter; `lenient` allows each form in which its pages disagree. */
import { CHANNELS, EMPLOYMENT_STATUSES, LICENSE_TYPES, REQUEST_FIELDS, type RequestField } from '../agent-connect/fields.js';

export type Variant = 'lenient' | 'published';
export type Schema = Readonly<Record<string, unknown>>;

const STRING: Schema = { type: 'string' };
const STRINGS: Schema = { type: 'array', items: STRING };
const DATE: Schema = { type: 'string', format: 'date' };
const DATE_TIME: Schema = { type: 'string', format: 'date-time' };

const oneOf = (...schemas: Schema[]): Schema => ({ oneOf: schemas });
const words = (list: readonly string[]): Schema => ({ type: 'string', enum: list });

/** Closed lists of words, and the one field that takes several of them. */
const REQUEST_WORDS: Partial<Record<RequestField, Schema>> = {
  channels: { type: 'array', items: words(CHANNELS) },
  employment_status: words(EMPLOYMENT_STATUSES),
  license_type: words(LICENSE_TYPES),
};

const TYPES = { text: STRING, boolean: { type: 'boolean' }, list: STRINGS, date: DATE } as const;

const EMPTY = words(['']);

/** What a field takes in a request. The pages name no way to clear one; the lenient variant lets an update do it with an empty text. */
function requestField(name: RequestField, clears: boolean): Schema {
  const schema = REQUEST_WORDS[name] ?? TYPES[REQUEST_FIELDS[name]];
  const isNarrow = REQUEST_FIELDS[name] === 'date' || (REQUEST_FIELDS[name] === 'text' && name in REQUEST_WORDS);
  return clears && isNarrow ? { anyOf: [schema, EMPTY] } : schema;
}

/** Requests are closed in both variants: that is what catches a typing mistake of ours. */
export function requestSchema(clears: boolean): Schema {
  const properties = Object.keys(REQUEST_FIELDS).map((name) => [name, requestField(name as RequestField, clears)]);
  return { type: 'object', additionalProperties: false, properties: Object.fromEntries(properties) as Schema };
}

const answerFields = (): Record<string, Schema> =>
  Object.fromEntries(Object.entries(REQUEST_FIELDS).map(([name, type]) => [name, TYPES[type]]));

// Answers stay open: a field that the vendor adds tomorrow is no violation.
const answer = (properties: Record<string, Schema>): Schema => ({ type: 'object', properties });

/** The answer to create and invite. */
export const writtenSchema = (): Schema => answer(answerFields());

/** The answer to an update. */
export function updatedSchema(variant: Variant): Schema {
  const { groups, ...fields } = answerFields();
  const named = variant === 'lenient' && groups ? { groups } : {};
  return answer({ ...fields, ...named, reporting_groups: STRINGS, permissions: STRINGS });
}

/** An employee as a read shows one: `one` by itself, `list` within a page. */
export function readSchema(form: 'one' | 'list', variant: Variant): Schema {
  const { temporary_password: _never, ...fields } = answerFields();
  const lenient = variant === 'lenient';
  const leaderId: Schema = { type: 'integer' };
  const ofForm: Record<string, Schema> =
    form === 'one'
      ? { channels: lenient ? oneOf(STRING, STRINGS) : STRING, start_date: lenient ? { anyOf: [DATE, DATE_TIME] } : STRING }
      : { channels: STRINGS, start_date: DATE };
  return answer({ ...fields, ...ofForm, team_leader_id: lenient ? oneOf(leaderId, STRING) : leaderId, last_active: DATE_TIME });
}

function metaSchema(variant: Variant): Schema {
  const next = variant === 'lenient' ? { type: 'string', nullable: true } : STRING;
  return { type: 'object', additionalProperties: false, properties: { next_page: next } };
}

/** A page: published as one object under `employees`, described beside it as an array. */
export function pageSchema(variant: Variant): Schema {
  const employee = readSchema('list', variant);
  const page = (employees: Schema): Schema => ({
    type: 'object',
    required: ['employees'],
    properties: { employees, meta: metaSchema(variant) },
  });
  const many: Schema = { type: 'array', items: employee };
  return variant === 'published' ? page(employee) : oneOf(many, page(many), page(employee));
}
