/** What the answer to a change says for certain. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import { OTHER_PERSON_ANSWERED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import type { StatusVerdict, UpdateVerdict } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { driftOf, holdsChanges, tellsChanges } from './compare.js';
import type { Context } from './context.js';
import { isOfGroups, readGroupAnswer } from './group-members.js';
import { parseJson } from '../../shared/json.js';
import { judgeChangeRefusal } from './refusal.js';
import { isSuccess } from './statuses.js';

const NO_SUCH_METHOD: readonly number[] = [405, 501];

/** Never throws, and calls nobody updated whom the answer does not show with every change. */
export function readUpdate(context: Context, row: PlannedRow, response: HttpResponse): UpdateVerdict {
  const unmade = context.refused.get(row);
  if (unmade) return { kind: 'refused', ...unmade };
  if (isOfGroups(row)) return readGroupAnswer(context, row, response);
  if (!isSuccess(response)) return readChangeRefusal(context, row, response);
  if (response.body.trim() === '') return { kind: 'verify' };
  const value = parseJson(response.body);
  if (value === undefined) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const user = context.reader.read(value);
  if (!user) return { kind: 'verify' };
  const before = context.readings.get(row);
  const isOurs = before?.id === user.id || hasKeys(user, row.keys);
  if (!isOurs) return { kind: 'unknown', reason: OTHER_PERSON_ANSWERED };
  // An answer may leave fields out that the user still has: then only a reading shows whether they are lost.
  const isWhole = before !== undefined && driftOf(row, before, user).length === 0;
  return isWhole && tellsChanges(row, user) && holdsChanges(row, user, context.people) ? { kind: 'updated', user } : { kind: 'verify' };
}

/** A service that does not know PATCH is given whole users from now on; nothing was applied. */
export function readChangeRefusal({ found }: Context, row: PlannedRow, response: HttpResponse): StatusVerdict {
  if (!found.noPatch && NO_SUCH_METHOD.includes(response.status)) {
    found.noPatch = true;
    return { kind: 'throttled', retryAfterMs: 0 };
  }
  return judgeChangeRefusal(row, response);
}
