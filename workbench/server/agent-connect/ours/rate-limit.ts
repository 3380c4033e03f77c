/** Our choice: a limit of requests per minute and key. None is documented for users. */

const WINDOW_MS = 60_000;

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
