/** Answers that refuse a step for certain, and those after which it may be asked again at once. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { LEADS_ELSEWHERE, NOBODY_UNDER } from '../../../said/by-targets.js';
import { fill } from '../../../said/fill.js';
import type { Unmade } from './context.js';
import { readError, type ErrorTold } from './error-words.js';
import { leaderText } from './people.js';
import { commonVerdict, NOT_FOUND, NOT_HERE, type CommonVerdict } from './statuses.js';

const BAD_REQUEST = 400;
const PAYMENT_REQUIRED = 402;
const FORBIDDEN = 403;
const CONFLICT = 409;
export const STALE = 412;
export const TOO_LARGE = 413;
const UNPROCESSABLE = 422;

const REFUSED: readonly number[] = [BAD_REQUEST, CONFLICT, TOO_LARGE, UNPROCESSABLE];
const MAY_BE_SEATS: readonly number[] = [...REFUSED, FORBIDDEN];

const SEATS = /\b(?:seats?|licen[cs]es?)\b/iu;
const USED_UP = /\b(?:exceed(?:ed|s)?|limit reached|exhausted|used up|no more|none left|not enough|no (?:free|available|remaining))\b/iu;

export type Refusal =
  | { readonly kind: 'refused'; readonly reason: string; readonly field: string | null }
  | { readonly kind: 'stop'; readonly code: 'seats-exceeded'; readonly reason: string };

/** True where a service names another user as the reason. */
export function isTaken({ status }: HttpResponse, { scimType }: ErrorTold): boolean {
  return status === CONFLICT || (status === BAD_REQUEST && scimType === 'uniqueness');
}

/** What a refusal says, in the service's own words; the common verdict for an answer that is none. */
export function judgeRefusal(response: HttpResponse): Refusal | CommonVerdict {
  const { status } = response;
  const { words, field } = readError(response);
  const noSeats = status === PAYMENT_REQUIRED || (MAY_BE_SEATS.includes(status) && SEATS.test(words) && USED_UP.test(words));
  if (noSeats) return { kind: 'stop', code: 'seats-exceeded', reason: words };
  return REFUSED.includes(status) ? { kind: 'refused', reason: words, field } : commonVerdict(response);
}

/** The same for a request to change somebody: nobody may be there any more, or another version. */
export function judgeChangeRefusal(row: PlannedRow, response: HttpResponse): Refusal | CommonVerdict {
  if (response.status === NOT_FOUND) return { kind: 'refused', ...nobodyUnder(row) };
  // Somebody changed the person between the reading and this request: nothing was applied, and a new reading decides.
  if (isStale(response)) return { kind: 'throttled', retryAfterMs: 0 };
  return judgeRefusal(response);
}

/** The same for a request to create somebody: where that cannot be done at all, the address is wrong. */
export function judgeCreateRefusal(response: HttpResponse): Refusal | CommonVerdict {
  if (!NOT_HERE.includes(response.status)) return judgeRefusal(response);
  return { kind: 'stop', code: 'setup', reason: fill(LEADS_ELSEWHERE, { number: response.status }) };
}

function isStale(response: HttpResponse): boolean {
  return response.status === STALE || (response.status === BAD_REQUEST && readError(response).scimType === 'invalidVers');
}

/** Nobody is known under the keys of this row. */
export function nobodyUnder(row: PlannedRow): Unmade {
  return { reason: fill(NOBODY_UNDER, { person: leaderText(row.current ?? row.keys) ?? '' }), field: null };
}

/** Nobody is known under the keys of the leader whom this row names. */
export function noLeader(row: PlannedRow): Unmade {
  return { reason: fill(NOBODY_UNDER, { person: (row.leader && leaderText(row.leader)) ?? '' }), field: 'teamLeader' };
}
