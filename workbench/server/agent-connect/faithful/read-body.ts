/** From the text of a request to an `EmployeeInput`: names and types, before any rule looks at a value. */
import type { RowError } from '../context.js';
import { type EmployeeInput, type FieldType, REQUEST_FIELDS } from '../fields.js';

const TYPE_WORDS: Record<FieldType, string> = {
  text: 'has to be a string',
  boolean: 'has to be true or false',
  list: 'has to be an array of strings',
  date: 'has to be a date in the form YYYY-MM-DD',
};

const DATE = /^\d{4}-\d{2}-\d{2}$/u;

/** A day of the calendar: the 31st of April is none. */
function isDate(text: string): boolean {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function hasType(value: unknown, type: FieldType): boolean {
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'list') return Array.isArray(value) && value.every((item) => typeof item === 'string');
  return typeof value === 'string' && (type === 'text' || value === '' || isDate(value));
}

export type ReadBody =
  { readonly input: EmployeeInput; readonly errors: null } | { readonly input: null; readonly errors: readonly RowError[] };

/** Reads a request body. A property that is not one of the 18 fields is refused (ours): a typing mistake shall not pass in silence. */
export function readBody(text: string): ReadBody {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return { input: null, errors: [{ field: null, message: 'the body is not JSON' }] };
  }
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    return { input: null, errors: [{ field: null, message: 'the body has to be one JSON object' }] };
  }
  const errors = Object.entries(body).flatMap(([field, value]): RowError[] => {
    if (!Object.hasOwn(REQUEST_FIELDS, field)) return [{ field, message: 'is not a field of an employee' }];
    const type = REQUEST_FIELDS[field as keyof typeof REQUEST_FIELDS];
    return hasType(value, type) ? [] : [{ field, message: TYPE_WORDS[type] }];
  });
  return errors.length > 0 ? { input: null, errors } : { input: body, errors: null };
}
