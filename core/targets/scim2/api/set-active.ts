/** Activating and deactivating: one attribute, which every reading tells. */
import type { PlannedRow } from '../../../plan/planned-row.js';
import type { HttpRequest, HttpResponse } from '../../../ports/index.js';
import { OTHER_PERSON_ANSWERED } from '../../../said/by-targets.js';
import type { DirectoryUser, StatusVerdict } from '../../../sending/api.js';
import { hasKeys } from '../../../sending/same-keys.js';
import { encodePart } from '../../shared/encode-part.js';
import { writeRequest } from './connection.js';
import { idOfPerson, type Context } from './context.js';
import { harmlessRequest } from './create.js';
import { RESOURCE } from './hidden-values.js';
import { parseJson } from '../../shared/json.js';
import { PATCH_MESSAGE } from './names.js';
import { readChangeRefusal } from './read-update.js';
import { nobodyUnder } from './refusal.js';
import { isSuccess } from './statuses.js';
import { changeRequest } from './update.js';

/** Without a whole reading only PATCH is possible: a replacement would drop what nobody told. */
export function setActiveRequest(context: Context, row: PlannedRow, current: DirectoryUser | undefined): HttpRequest {
  context.refused.delete(row);
  const id = idOfPerson(context, [row.keys, row.current], current);
  if (id === null) {
    context.refused.set(row, nobodyUnder(row));
    return harmlessRequest(context);
  }
  const active = { path: 'active', value: row.op === 'activate' };
  if (current?.values[RESOURCE] !== undefined) return changeRequest(context, id, current, () => [active]);
  const operations = [{ op: 'replace', ...active }];
  return writeRequest(context.connection, 'PATCH', `/Users/${encodePart(id)}`, { schemas: [PATCH_MESSAGE], Operations: operations });
}

/** A success is looked up: a service without free licences answers it and leaves the user as it was. Never throws. */
export function readSetActive(context: Context, row: PlannedRow, response: HttpResponse): StatusVerdict {
  const unmade = context.refused.get(row);
  if (unmade) return { kind: 'refused', ...unmade };
  if (!isSuccess(response)) return readChangeRefusal(context, row, response);
  const user = context.reader.read(parseJson(response.body));
  const isOther = user !== null && !hasKeys(user, row.keys) && !(row.current && hasKeys(user, row.current));
  return isOther ? { kind: 'unknown', reason: OTHER_PERSON_ANSWERED } : { kind: 'verify' };
}
