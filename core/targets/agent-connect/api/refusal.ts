/** Answers that refuse a row for certain, and the one refusal that concerns every row: no seats left. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { readRefusal } from './error-words.js';
import { NOBODY_UNDER, NO_PATH_TO } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';

const PAYMENT_REQUIRED = 402;
const CONFLICT = 409;
/** Statuses that refuse a row for certain, whatever it asks for. */
const REFUSED: readonly number[] = [400, CONFLICT, 422];

const SEATS = /\b(?:seats?|licen[cs]es?)\b/iu;
const USED_UP =
  /\b(?:exceed(?:ed|s)?|limit reached|exhausted|used up|in use|no more|none left|not enough|no (?:free|available|remaining))\b/iu;

export type RefusalVerdict =
  | { readonly kind: 'refused'; readonly reason: string; readonly field: string | null }
  | { readonly kind: 'stop'; readonly code: 'seats-exceeded'; readonly reason: string };

/** What a refusal says, in the target's own words; null for an answer that is none. */
export function judgeRefusal(row: PlannedRow, response: HttpResponse): RefusalVerdict | null {
  const { status } = response;
  if (status !== PAYMENT_REQUIRED && !REFUSED.includes(status)) return null;
  const { words, field } = readRefusal(row, response);
  const noSeats = status === PAYMENT_REQUIRED || (SEATS.test(words) && USED_UP.test(words));
  return noSeats ? { kind: 'stop', code: 'seats-exceeded', reason: words } : { kind: 'refused', reason: words, field };
}

/** Nobody is known under the key of the path any more. */
export function goneRefusal(row: PlannedRow): RefusalVerdict {
  return {
    kind: 'refused',
    reason: fill(NOBODY_UNDER, { person: nameOf(row) }),
    field: null,
  };
}

/** For a person whom no path can name. No request that changes anything was made. */
export function unreachableRefusal(row: PlannedRow): RefusalVerdict {
  const reason = fill(NO_PATH_TO, { person: nameOf(row) });
  return { kind: 'refused', reason, field: 'email' };
}

function nameOf(row: PlannedRow): string {
  const keys = row.current ?? row.keys;
  return keys.email ?? keys.employeeId ?? '';
}
