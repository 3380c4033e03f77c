/** Bodies in or out of their envelope. */
import { isObject, parseJson } from '../../shared/json.js';

/** The parsed body without the envelope that the vendor's examples have and its schema has not; undefined where it is no JSON. */
export function readBody(body: string): unknown {
  const value = parseJson(body);
  return isObject(value) && 'responseData' in value ? value['responseData'] : value;
}
