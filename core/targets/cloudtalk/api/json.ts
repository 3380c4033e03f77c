/** Bodies as values, in or out of their envelope: nothing that a server can send makes a reader throw. */

export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The parsed body without the envelope that the vendor's examples have and its schema has not; undefined where it is no JSON. */
export function readBody(body: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
  return isObject(value) && 'responseData' in value ? value['responseData'] : value;
}

const DIGITS = /^[0-9]{1,15}$/u;

/** A whole number that stands as a number or as text; null for anything else. */
export function wholeNumber(value: unknown): number | null {
  if (typeof value === 'string' && DIGITS.test(value)) return Number(value);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
