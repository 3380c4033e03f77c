/** What an answer to an update says for certain. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import type { UpdateVerdict } from '../../../sending/api.js';
import { holdsChanges, tellsChanges } from './compare.js';
import { parseJson } from './json.js';
import { goneRefusal, judgeRefusal, unreachableRefusal } from './refusal.js';
import type { Renames } from './renames.js';
import { hasSameKeys } from './same-person.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';
import { pathBefore } from './update.js';
import { readUser } from './user.js';

/** Never throws, and calls nobody updated whom the answer does not show with every change. */
export function readUpdate(row: PlannedRow, response: HttpResponse, renames: Renames): UpdateVerdict {
  if (pathBefore(row) === null) return unreachableRefusal(row);
  if (isSuccess(response)) return readSuccess(row, response.body, renames);
  if (response.status === NOT_FOUND) return goneRefusal(row);
  return judgeRefusal(row, response) ?? commonVerdict(response);
}

function readSuccess(row: PlannedRow, body: string, renames: Renames): UpdateVerdict {
  if (body.trim() === '') return { kind: 'verify' };
  const value = parseJson(body);
  if (value === undefined) return { kind: 'unknown', reason: 'unreadable answer' };
  const user = readUser(value);
  if (!user) return { kind: 'verify' };
  const isOurs = hasSameKeys(row.keys, user) || (row.current !== null && hasSameKeys(row.current, user));
  if (!isOurs) return { kind: 'unknown', reason: 'answer about another person' };
  // A cleared field is left out of the answer, as one is that the target did not care to tell: only a reading shows which.
  return tellsChanges(row, user) && holdsChanges(row, user, renames) ? { kind: 'updated', user } : { kind: 'verify' };
}
