/** Several creations in one request. Its operations stand alone: no leader is among them, so none refers to another. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpResponse } from '../../../ports/index.js';
import type { BulkApi, IdOf } from '../../../sending/api.js';
import { writeRequest } from './connection.js';
import type { Context } from './context.js';
import { createRequest, creationOf, harmlessRequest } from './create.js';
import { isObject, listOf, objectOf, parseJson, type Json } from '../../shared/json.js';
import { textOf } from './json.js';
import { BULK_MESSAGE } from './names.js';
import { TOO_LARGE } from './refusal.js';
import { isSuccess, NOT_HERE } from './statuses.js';

const BAD_REQUEST = 400;
/** Of the whole request: it was too much, or is not understood. Nothing was applied. */
const TRY_SMALLER: readonly number[] = [BAD_REQUEST, TOO_LARGE];
const COME_AGAIN: HttpResponse = { kind: 'response', status: 429, headers: { 'retry-after': '0' }, body: '' };
/** Nothing is known of this row: as if its answer had broken off. */
const BROKEN: HttpResponse = { kind: 'response', status: 200, headers: {}, body: '{' };

/** The bulk requests of one connection. How many rows fit is learnt from what is refused. */
export function bulkOf(context: Context): BulkApi {
  const { connection, found, offer } = context;
  return {
    get mostRows() {
      return Math.max(1, found.bulkRows);
    },
    mostBytes: offer.bulk?.bytes ?? 0,
    request(rows, idOf) {
      const [first] = rows;
      if (rows.length === 1 && first) return createRequest(context, first, idOf);
      const operations = operationsOf(context, rows, idOf);
      if (operations.length === 0) return harmlessRequest(context);
      return writeRequest(connection, 'POST', '/Bulk', { schemas: [BULK_MESSAGE], Operations: operations });
    },
    split(rows, response) {
      if (rows.length === 1) return [response];
      return isSuccess(response) ? splitResults(rows, response) : splitRefusal(context, rows, response);
    },
  };
}

/** A row's own identity is its `bulkId`: what comes back under it is about nobody else. */
function operationsOf(context: Context, rows: readonly PlannedRow[], idOf: IdOf | undefined): object[] {
  return rows.flatMap((row) => {
    const data = creationOf(context, row, idOf);
    return data ? [{ method: 'POST', path: '/Users', bulkId: row.rid, data }] : [];
  });
}

/** Each row takes the result with its own `bulkId`, wherever it stands. Two that differ say nothing. */
function splitResults(rows: readonly PlannedRow[], response: HttpResponse): HttpResponse[] {
  const results = new Map<string, string>();
  for (const operation of listOf(objectOf(parseJson(response.body))['Operations'])) {
    const bulkId = textOf(objectOf(operation)['bulkId']);
    if (!bulkId) continue;
    const told = JSON.stringify(operation);
    results.set(bulkId, (results.get(bulkId) ?? told) === told ? told : '');
  }
  return rows.map((row) => {
    const told = parseJson(results.get(row.rid) ?? '');
    return isObject(told) ? answerOf(told) : BROKEN;
  });
}

/** The result of one operation as if it had been asked for alone. */
export function answerOf(result: Json): HttpResponse {
  const { status, location, response } = result;
  const code = Number(textOf(isObject(status) ? status['code'] : status));
  if (!Number.isInteger(code) || code < 100 || code > 599) return BROKEN;
  const body = typeof response === 'string' ? response : response === undefined || response === null ? '' : JSON.stringify(response);
  const place = textOf(location);
  return { kind: 'response', status: code, headers: place ? { location: place } : {}, body };
}

/** A request that was refused as a whole is asked again in halves, at last row by row; everything else concerns each row alike. */
function splitRefusal({ found }: Context, rows: readonly PlannedRow[], response: HttpResponse): HttpResponse[] {
  const isNotHere = NOT_HERE.includes(response.status);
  if (!isNotHere && !TRY_SMALLER.includes(response.status)) return rows.map(() => response);
  found.bulkRows = isNotHere ? 1 : Math.min(found.bulkRows, Math.floor(rows.length / 2));
  return rows.map(() => COME_AGAIN);
}
