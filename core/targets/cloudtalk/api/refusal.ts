/** Answers that refuse a row for certain, in the target's own words, with the roster field that they name. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { NOBODY_UNDER, STATUS } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import { isObject } from '../../shared/json.js';
import { readBody } from './json.js';
import { plainWords } from '../../shared/plain-words.js';

/** The last one is documented, the others are what a gateway or a later version would say. */
const REFUSED: readonly number[] = [400, 422, 406];

/** The API's names of fields and the roster's; the first that is named counts. */
const KEY_OF: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['firstname', 'firstName'],
  ['lastname', 'lastName'],
  ['pass', 'temporaryPassword'],
  ['extension', 'extension'],
  ['call_number_id', 'defaultNumber'],
  ['group_id', 'groups'],
]);

const ALREADY_THERE = /\b(?:already|taken|duplicate|in use|exists|must be unique|not unique)\b/iu;

export interface Refusal {
  readonly kind: 'refused';
  readonly reason: string;
  readonly field: string | null;
}

/** What a refusal says; null for an answer that is none. */
export function judgeRefusal(row: PlannedRow, response: HttpResponse): Refusal | null {
  return REFUSED.includes(response.status) ? { kind: 'refused', ...readRefusal(row, response) } : null;
}

/** The words of an answer and the field that they are about, whatever its shape; words that are not there become the status. */
export function readRefusal(row: PlannedRow, response: HttpResponse): Omit<Refusal, 'kind'> {
  const value = readBody(response.body);
  const body = isObject(value) ? value : {};
  const told = Object.entries(isObject(body['data']) ? body['data'] : {});
  const message = typeof body['message'] === 'string' ? body['message'] : '';
  const details = told.flatMap(([, words]) => [words].flat().filter((each) => typeof each === 'string'));
  const field = told.map(([name]) => KEY_OF.get(name)).find((key) => key !== undefined) ?? null;
  const words = details.length > 0 ? details.join(' ') : message;
  return { reason: plainWords(words, row.values['temporaryPassword']) || fill(STATUS, { number: response.status }), field };
}

/** True where the words say that what was asked for is there already. */
export function saysAlready(reason: string): boolean {
  return ALREADY_THERE.test(reason);
}

/** Nobody is known under the number of the path any more. */
export function goneRefusal(row: PlannedRow): Refusal {
  const keys = row.current ?? row.keys;
  return { kind: 'refused', reason: fill(NOBODY_UNDER, { person: keys.email ?? keys.employeeId ?? '' }), field: null };
}
