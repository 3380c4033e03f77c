/** Our choices in front of the peer: what it would do if it were another vendor's. */
import type { ApiRequest } from '../shared/front.js';
import { isObject } from '../shared/faults/drift.js';
import { BASE_PATH } from './peer/peer.js';
import type { Held } from './peer/users.js';
import type { Switches } from './switches.js';

const ERROR = 'urn:ietf:params:scim:api:messages:2.0:Error';
const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const STALE = 412;
const NOT_IMPLEMENTED = 501;
/** A filter that names nothing but the user name. */
const BY_USER_NAME = /^userName eq "[^"]*"$/u;

/** An error as SCIM words it. */
export function scimError(status: number, detail: string, scimType?: string): Response {
  return Response.json(
    { schemas: [ERROR], status: String(status), ...(scimType !== undefined && { scimType }), detail },
    { status, headers: { 'content-type': 'application/scim+json' } },
  );
}

/** The answer that a request gets before the peer sees it; null where it shall see it. */
export function refuseByChoice({ method, url, headers }: ApiRequest, switches: Switches, held: Held): Response | null {
  const [kind = '', id = ''] = url.pathname.slice(BASE_PATH.length + 1).split('/');
  const filter = url.searchParams.get('filter');
  if (switches.discovery === 'missing' && ['ServiceProviderConfig', 'Schemas'].includes(kind))
    return scimError(NOT_FOUND, 'There is no such page.');
  if (switches.patch === 'missing' && method === 'PATCH') return scimError(NOT_IMPLEMENTED, 'PATCH is not offered.');
  if (filter !== null && (switches.filters === 'none' || (switches.filters === 'user-name-only' && !BY_USER_NAME.test(filter))))
    return scimError(BAD_REQUEST, 'This filter is not understood.', 'invalidFilter');
  const asked = headers.get('if-match');
  const record = held.users.get(id) && held.users.all().find((user) => user.id === id);
  if (method === 'GET' || switches.versions === 'none' || asked === null || !record || asked === record.meta.version) return null;
  const isBadRequest = switches.versions === 'invalidVers';
  return scimError(isBadRequest ? BAD_REQUEST : STALE, 'The version is not the latest.', isBadRequest ? 'invalidVers' : undefined);
}

/** Results of a bulk request as a careless service would give them. */
export function bendBulk(body: unknown, form: Switches['bulkResults']): unknown {
  if (!isObject(body) || !Array.isArray(body['Operations'])) return body;
  const results = body['Operations'] as unknown[];
  switch (form) {
    case 'all':
      return body;
    case 'one-missing':
      return { ...body, Operations: results.slice(1) };
    case 'one-doubled':
      return { ...body, Operations: [...results, ...results.slice(0, 1)] };
    case 'reordered':
      return { ...body, Operations: [...results].reverse() };
  }
}
