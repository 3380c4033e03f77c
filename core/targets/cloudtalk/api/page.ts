/** Pages of a collection: which one it is, whether more follow, and the objects in it. */
import type { HttpResponse } from '../../../ports/index.js';
import { isObject, type Json, wholeNumber } from '../../shared/json.js';
import { readBody } from './json.js';

export const PAGE_SIZE = 1000; // the most that the API gives

export interface TargetPage {
  /** What stands under the item's own key; null for an item that cannot be read. */
  readonly items: readonly (Json | null)[];
  /** Null where the page does not say. */
  readonly number: number | null;
  readonly count: number | null;
}

/** The items of a body, each under one of these keys; null where it is no collection. */
export function readItems(value: unknown, keys: readonly string[]): readonly (Json | null)[] | null {
  if (!Array.isArray(value)) return null;
  return value.map((item: unknown) => {
    const inner = isObject(item) ? keys.map((key) => item[key]).find(isObject) : undefined;
    return inner ?? null;
  });
}

/** The page in an answer; null where there is none. */
export function readPage({ body }: HttpResponse, ...keys: readonly string[]): TargetPage | null {
  const value = readBody(body);
  if (!isObject(value)) return null;
  const items = readItems(value['data'], keys);
  return items && { items, number: wholeNumber(value['pageNumber']), count: wholeNumber(value['pageCount']) };
}

/** Number of the last page; a full page that does not say counts as having one behind it. */
export function lastPage({ items, count }: TargetPage, asked: number): number {
  return count ?? (items.length >= PAGE_SIZE ? asked + 1 : asked);
}

export const pageQuery = (page: number): string => `?limit=${PAGE_SIZE}&page=${page}`;
