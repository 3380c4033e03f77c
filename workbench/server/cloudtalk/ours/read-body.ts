/** Our choice: bodies are read strictly, so that a typing mistake of a client is refused instead of passed over. */
import { ADD_FIELDS, type AgentInput, EDIT_FIELDS, type FieldType, RANGES } from '../fields.js';
import type { FieldErrors } from '../context.js';

type Body = Readonly<Record<string, unknown>>;
export type Read<T> = { readonly input: T; readonly errors: null } | { readonly input: null; readonly errors: FieldErrors };

/** One JSON object, or null. */
function readObject(text: string): Body | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Body) : null;
  } catch {
    return null;
  }
}

function problem(name: string, value: unknown, type: FieldType | undefined): string | null {
  if (type === undefined) return 'This field cannot be set here.';
  if (type === 'text') return typeof value === 'string' ? null : 'Please supply a text.';
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'Please supply true or false.';
  const { min, max } = RANGES[name] ?? { min: 0, max: 0 };
  const fits = Number.isInteger(value) && (value as number) >= min && (value as number) <= max;
  return fits ? null : `Please supply a whole number from ${min} to ${max}.`;
}

/** The body of a request to add or to edit an agent. */
export function readAgent(text: string, kind: 'add' | 'edit'): Read<AgentInput> {
  const body = readObject(text);
  if (!body) return { input: null, errors: { body: ['Please supply one JSON object.'] } };
  const types: Readonly<Record<string, FieldType>> = kind === 'add' ? ADD_FIELDS : EDIT_FIELDS;
  const errors = Object.entries(body).flatMap(([name, value]) => {
    const wrong = problem(name, value, Object.hasOwn(types, name) ? types[name] : undefined);
    return wrong === null ? [] : [[name, [wrong]] as const];
  });
  return errors.length > 0 ? { input: null, errors: Object.fromEntries(errors) } : { input: body, errors: null };
}

/** Group and agent of a request about a membership; each null where it is no number of the server's. */
export function readMembership(text: string): { readonly group: number | null; readonly agent: number | null } {
  const body = readObject(text);
  const number = (name: string) => (Number.isInteger(body?.[name]) ? (body?.[name] as number) : null);
  return { group: number('group_id'), agent: number('agent_id') };
}
