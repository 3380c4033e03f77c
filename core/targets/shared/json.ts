/** Bodies and their parts, read without trust: nothing that a server can send makes a reader throw. */

export type Json = Readonly<Record<string, unknown>>;

/** The parsed body, or undefined where it is no JSON. */
export function parseJson(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
}

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value where it is an object; else one without members. */
export const objectOf = (value: unknown): Json => (isObject(value) ? value : {});

/** The value where it is a list; else an empty one. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

const DIGITS = /^[0-9]{1,15}$/u;

/** A whole number from 0 that stands as a number or as text; null for anything else. */
export function wholeNumber(value: unknown): number | null {
  if (typeof value === 'string' && DIGITS.test(value)) return Number(value);
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
