/** Bodies of operations that answer with an object, or with nothing. */
import { isObject, parseJson, type Json } from '../../shared/json.js';

/** The body as an object; one that is empty counts as `{}`, since operations without an answer send either. Null for anything else. */
export function parseObject(body: string): Json | null {
  if (body.trim() === '') return {};
  const value = parseJson(body);
  return isObject(value) ? value : null;
}
