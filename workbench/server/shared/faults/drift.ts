/** How a silent change of an API bends one object of an answer; each server says which objects those are. */
import type { Drift } from './fault.js';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object with one of its fields gone, renamed, of another type, or holding a word that nobody knows. */
export function driftField(object: Json, { how }: Drift, field: string): Json {
  const { [field]: value, ...rest } = object;
  if (value === undefined || how === 'gone') return rest;
  if (how === 'renamed') return { ...rest, [`${field}_v2`]: value };
  return { ...rest, [field]: how === 'retyped' ? { value } : 'a-word-of-the-future' };
}
