/** Where the next page of a list is. The address that a page names has another host and path, so only its query is taken. */
import * as z from 'zod/mini';
import { parseJson } from '../../shared/json.js';
import { encodePart } from '../../shared/encode-part.js';

export const PAGE_SIZE = 500; // the most that the API gives

const Meta = z.object({ meta: z.object({ next_page: z.string() }) });
const MAX_QUERY = 1000; // no cursor is longer; an address has to stay below what a host can call

const NAME = /^[a-z_]+$/u;
const UNFIT_FOR_QUERY = /%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~!$'()*+,;:@/?%]/gu;

/** Values as they stand in an address: a cursor goes back exactly as it came. */
export type Query = readonly (readonly [name: string, value: string])[];

/** The query of the next page; a bare cursor counts as the last employee of the page; null at the end of the list. */
export function nextQuery(body: string): Query | null {
  const parsed = z.safeParse(Meta, parseJson(body));
  const told = parsed.success ? parsed.data.meta.next_page.trim() : '';
  if (told === '' || told.length > MAX_QUERY) return null;
  const start = told.indexOf('?');
  if (start < 0) return told.includes('/') ? null : [['external_id', encodePart(told)]];
  const query = (told.slice(start + 1).split('#')[0] ?? '').split('&').map(readPair);
  const named = query.filter(([name]) => NAME.test(name));
  return named.length > 0 ? named : null;
}

export function writeQuery(query: Query): string {
  return query.map(([name, value]) => `${name}=${value}`).join('&');
}

function readPair(pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? [pair, ''] : [pair.slice(0, equals), pair.slice(equals + 1).replace(UNFIT_FOR_QUERY, encodePart)];
}
