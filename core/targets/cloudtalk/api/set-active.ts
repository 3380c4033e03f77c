/** Deactivating somebody deletes them: there is nothing between, and no way back. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { NOT_BROUGHT_BACK } from '../../../said/by-targets.js';
import type { DirectoryUser, StatusVerdict } from '../../../sending/api.js';
import { goneRefusal, judgeRefusal, type Refusal } from './refusal.js';
import { harmlessRequest, request } from './settings.js';
import { commonVerdict, isSuccess, NOT_FOUND } from './statuses.js';

function obstacle(row: PlannedRow, current: DirectoryUser | undefined): Refusal | null {
  if (row.op === 'activate') return { kind: 'refused', reason: NOT_BROUGHT_BACK, field: 'status' };
  return current?.id === undefined ? goneRefusal(row) : null;
}

/** A number that was not read together with the person is not believed: it would delete somebody else. */
export function setActiveRequest(row: PlannedRow, current: DirectoryUser | undefined): HttpRequest {
  return obstacle(row, current) ? harmlessRequest() : request('DELETE', `/agents/delete/${current?.id ?? ''}.json`);
}

/** Whoever is not found is gone as well; both are looked up. Never throws. */
export function readSetActive(row: PlannedRow, current: DirectoryUser | undefined, response: HttpResponse): StatusVerdict {
  const refused = obstacle(row, current);
  if (refused) return refused;
  if (isSuccess(response) || response.status === NOT_FOUND) return { kind: 'verify' };
  return judgeRefusal(row, response) ?? commonVerdict(response);
}
