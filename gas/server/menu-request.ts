/** An item of the menu opens the sidebar, which does the work: this is the word between the two. */

export type MenuRequest = 'check' | 'team';

const KEY = 'muster.request';
const SECONDS = 60; // how long a sidebar may take to open

export function requestFromMenu(request: MenuRequest): void {
  CacheService.getUserCache().put(KEY, request, SECONDS);
}

/** What the menu asked for, once; null where it asked for nothing. */
export function takeMenuRequest(): MenuRequest | null {
  const cache = CacheService.getUserCache();
  const request = cache.get(KEY);
  if (request === null) return null;
  cache.remove(KEY);
  return request === 'team' ? 'team' : 'check';
}
