/** The first reading: what the service says of itself, on two pages that not every service has. */
import type { HttpResponse } from '../../../ports/index.js';
import type { Named, NameList, NamesVerdict } from '../../../sending/api.js';
import { UNREADABLE_ANSWER } from '../../../said/by-targets.js';
import { getRequest, type Connection } from './connection.js';
import { isObject, listOf, objectOf, parseJson, wholeNumber } from '../../shared/json.js';
import { textOf, yesNoOf } from './json.js';
import { ENTERPRISE, SERVICE_LIST, USER_SCHEMA } from './names.js';
import { ATTRIBUTE } from './offer.js';
import { commonVerdict, isSuccess } from './statuses.js';

const CONFIG = '/ServiceProviderConfig';
const SCHEMAS = '/Schemas';

/** Answers of a service that does not have such a page. */
const NOT_OFFERED: readonly number[] = [400, 404, 405, 501];
const FORBIDDEN = 403; // for the second page alone: a token may be good for people and no more

export function serviceList(connection: Connection): NameList {
  return {
    list: SERVICE_LIST,
    first: () => getRequest(connection, CONFIG),
    readPage(request, response) {
      const isConfig = request.url.endsWith(CONFIG);
      const next = isConfig ? getRequest(connection, SCHEMAS) : null;
      const names = isConfig ? configNames : schemaNames;
      return readPage(response, isConfig ? NOT_OFFERED : [...NOT_OFFERED, FORBIDDEN], names, next);
    },
  };
}

function readPage(
  response: HttpResponse,
  notOffered: readonly number[],
  namesOf: (body: unknown) => readonly Named[] | null,
  next: Extract<NamesVerdict, { kind: 'names' }>['next'],
): NamesVerdict {
  if (notOffered.includes(response.status)) return { kind: 'names', names: [], next };
  if (!isSuccess(response)) return commonVerdict(response);
  const names = namesOf(parseJson(response.body));
  return names ? { kind: 'names', names, next } : { kind: 'unknown', reason: UNREADABLE_ANSWER };
}

const PARTS = ['patch', 'bulk', 'filter', 'etag'] as const;
const LIMITS = [
  ['bulk', 'maxOperations'],
  ['bulk', 'maxPayloadSize'],
  ['filter', 'maxResults'],
] as const;

function configNames(body: unknown): Named[] | null {
  if (!isObject(body)) return null;
  const names: Named[] = [];
  for (const part of PARTS) {
    const supported = yesNoOf(objectOf(body[part])['supported']);
    if (supported !== undefined) names.push({ id: part, name: String(supported) });
  }
  for (const [part, limit] of LIMITS) {
    const count = wholeNumber(objectOf(body[part])[limit]);
    if (count !== null && count > 0) names.push({ id: `${part}.${limit}`, name: String(count) });
  }
  return names;
}

/** Each attribute of a user and of the extension, as a path; those of another schema concern nobody here. */
function schemaNames(body: unknown): Named[] | null {
  if (!isObject(body) && !Array.isArray(body)) return null;
  const schemas = Array.isArray(body) ? (body as unknown[]) : listOf((body as { Resources?: unknown }).Resources);
  return schemas.flatMap((schema) => {
    const { id, attributes } = objectOf(schema);
    if (id !== USER_SCHEMA && id !== ENTERPRISE) return [];
    return listOf(attributes).flatMap((attribute) => attributeNames(attribute, id === ENTERPRISE ? `${ENTERPRISE}:` : ''));
  });
}

function attributeNames(attribute: unknown, prefix: string): Named[] {
  const { name, mutability, subAttributes } = objectOf(attribute);
  const path = textOf(name);
  if (!path) return [];
  const own: Named = { id: `${ATTRIBUTE}${prefix}${path}`, name: textOf(mutability) ?? '' };
  return [own, ...listOf(subAttributes).flatMap((sub) => attributeNames(sub, `${prefix}${path}.`))];
}
