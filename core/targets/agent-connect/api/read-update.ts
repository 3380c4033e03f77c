/** What an answer to an update says for certain. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import type { DirectoryUser, UpdateVerdict } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { driftOf, holdsChanges, isWhole, tellsChanges } from './compare.js';
import { LEADER_NUMBER } from './hidden-values.js';
import { parseJson } from '../../shared/json.js';
import { goneRefusal, judgeRefusal, unreachableRefusal } from './refusal.js';
import type { Renames } from './renames.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';
import { pathBefore } from './update.js';
import { readUser } from './user.js';
import { readWholeUser } from './whole-user.js';
import { OTHER_PERSON_ANSWERED, UNREADABLE_ANSWER } from '../../../said/by-targets.js';

/**
 * Never throws, and calls nobody updated whom the answer does not show with every change. `before` is the reading that the update
 * stood on, where it is at hand.
 */
export function readUpdate(row: PlannedRow, before: DirectoryUser | undefined, response: HttpResponse, renames: Renames): UpdateVerdict {
  if (pathBefore(row) === null) return unreachableRefusal(row);
  if (isSuccess(response)) return readSuccess(row, before, response.body, renames);
  if (response.status === NOT_FOUND) return goneRefusal(row);
  return judgeRefusal(row, response) ?? commonVerdict(response);
}

function readSuccess(row: PlannedRow, before: DirectoryUser | undefined, body: string, renames: Renames): UpdateVerdict {
  if (body.trim() === '') return { kind: 'verify' };
  const value = parseJson(body);
  if (value === undefined) return { kind: 'unknown', reason: UNREADABLE_ANSWER };
  const [user, whole] = [readAnswer(value), readWholeUser(value)];
  if (!user || !whole) return { kind: 'verify' };
  const isOurs = hasKeys(user, row.keys) || (row.current !== null && hasKeys(user, row.current));
  if (!isOurs) return { kind: 'unknown', reason: OTHER_PERSON_ANSWERED };
  const shown = isWhole(user) ? whole : user;
  const isShown = hasKeys(user, row.keys) && tellsChanges(row, shown) && holdsChanges(row, shown, renames);
  return isShown && !mayHaveLost(row, before, user, whole) ? { kind: 'updated', user } : { kind: 'verify' };
}

/** An answer that tells a leader by number only left the address out: that proves as little as any other gap. */
function readAnswer(value: unknown): DirectoryUser | null {
  const user = readUser(value);
  if (!user) return null;
  const { [LEADER_NUMBER]: _number, ...values } = user.values;
  return { ...user, values };
}

/** True when a field that the row does not change is left out, which was not blank before: only a reading shows whether it is lost. */
function mayHaveLost(row: PlannedRow, before: DirectoryUser | undefined, user: DirectoryUser, whole: DirectoryUser): boolean {
  return before !== undefined && driftOf(row, before, whole).length > driftOf(row, before, user).length;
}
