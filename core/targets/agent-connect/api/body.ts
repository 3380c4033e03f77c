/** What a request tells of a person. */
import type { FieldValue } from '../../../fields/field.js';

export type Body = Record<string, FieldValue>;

/** Adds a field where there is a value: a blank one stays out. */
export function put(body: Body, apiName: string, value: FieldValue | undefined): void {
  if (value !== undefined && value !== null && value !== '') body[apiName] = value;
}
