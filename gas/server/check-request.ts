/** "Check this sheet" in the menu opens the sidebar, which starts the check: this is the word between the two. */

const KEY = 'muster.check';
const SECONDS = 60; // how long a sidebar may take to open

export function requestCheck(): void {
  CacheService.getUserCache().put(KEY, '1', SECONDS);
}

/** True once after a request. */
export function takeCheckRequest(): boolean {
  const cache = CacheService.getUserCache();
  if (cache.get(KEY) === null) return false;
  cache.remove(KEY);
  return true;
}
