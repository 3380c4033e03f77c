/** Where the next page of a list is. The address that a page names has another host and path, so only its query is taken. */
import * as z from 'zod/mini';
import { parseJson } from './json.js';
import { encodePart } from './settings.js';

export const PAGE_SIZE = 500; // the most that the API gives

const Meta = z.object({ meta: z.object({ next_page: z.string() }) });
const MAX_QUERY = 1000; // no cursor is longer; an address has to stay below what a host can call

export type Query = readonly (readonly [name: string, value: string])[];

/** The query of the next page, decoded; a bare cursor counts as the last employee of the page; null at the end of the list. */
export function nextQuery(body: string): Query | null {
  const parsed = z.safeParse(Meta, parseJson(body));
  const told = parsed.success ? parsed.data.meta.next_page.trim() : '';
  if (told === '' || told.length > MAX_QUERY) return null;
  const start = told.indexOf('?');
  if (start < 0) return told.includes('/') ? null : [['external_id', told]];
  const query = (told.slice(start + 1).split('#')[0] ?? '').split('&').filter((pair) => pair !== '');
  return query.length > 0 ? query.map(readPair) : null;
}

export function writeQuery(query: Query): string {
  return query.map(([name, value]) => `${encodePart(name)}=${encodePart(value)}`).join('&');
}

function readPair(pair: string): [name: string, value: string] {
  const equals = pair.indexOf('=');
  return equals < 0 ? [decode(pair), ''] : [decode(pair.slice(0, equals)), decode(pair.slice(equals + 1))];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.split('+').join(' '));
  } catch {
    return text;
  }
}
