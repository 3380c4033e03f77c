/** Our choice: a limit of requests per minute and key. None is documented for users. */
import type { Switches } from '../switches.js';

const WINDOW_MS = 60_000;

/** How an answer says when to come again. */
export function retryAfterHeaders(form: Switches['retryAfter'], waitMs: number, nowMs: number): Record<string, string> {
  const seconds = Math.ceil(waitMs / 1000);
  if (form === 'none') return {};
  return { 'retry-after': form === 'seconds' ? String(seconds) : new Date(nowMs + seconds * 1000).toUTCString() };
}

/** Counts the requests of the last minute, by key. */
export function createRateLimit() {
  const times = new Map<string, number[]>();
  return {
    /** Milliseconds to wait, or 0 when the request may pass; one that may not pass is not counted. */
    waitFor(key: string, perMinute: number | null, nowMs: number): number {
      if (perMinute === null) return 0;
      const recent = (times.get(key) ?? []).filter((time) => time > nowMs - WINDOW_MS);
      times.set(key, recent);
      if (recent.length >= perMinute) return (recent.at(-Math.max(perMinute, 1)) ?? nowMs) + WINDOW_MS - nowMs;
      recent.push(nowMs);
      return 0;
    },
    clear: () => times.clear(),
  };
}
