/** Activating and deactivating: requests without a body, whose answers have none either. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import type { StatusVerdict } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { searchRequest } from './lookup.js';
import { parseJson } from '../../shared/json.js';
import { pathOf } from './path-key.js';
import { goneRefusal, judgeRefusal, unreachableRefusal } from './refusal.js';
import { putRequest, type Connection } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';
import { readUser } from './user.js';
import { OTHER_PERSON_ANSWERED } from '../../../said/by-targets.js';

/** The sheet's keys first: an update of the same person may have changed them before this step. */
function pathAfter(row: PlannedRow): string | null {
  return pathOf(row.keys, row.current);
}

/** A person whom no path can name is only searched for: that changes nothing, and the row is refused whatever comes back. */
export function setActiveRequest(connection: Connection, row: PlannedRow): HttpRequest {
  const path = pathAfter(row);
  if (path === null) return searchRequest(connection, row.keys.employeeId ?? row.current?.employeeId ?? '');
  return putRequest(connection, `/${path}/${row.op === 'activate' ? 'activate' : 'deactivate'}`);
}

/** A success proves nothing by itself: no answer tells a user's status, so it is looked up. Never throws. */
export function readSetActive(row: PlannedRow, response: HttpResponse): StatusVerdict {
  if (pathAfter(row) === null) return unreachableRefusal(row);
  if (response.status === NOT_FOUND) return goneRefusal(row);
  if (!isSuccess(response)) return judgeRefusal(row, response) ?? commonVerdict(response);
  const user = readUser(parseJson(response.body));
  const isOther = user !== null && !hasKeys(user, row.keys) && !(row.current && hasKeys(user, row.current));
  return isOther ? { kind: 'unknown', reason: OTHER_PERSON_ANSWERED } : { kind: 'verify' };
}
