/** Documented: so many requests a minute for the whole company, and how many are left in the headers of each answer. */

const WINDOW_MS = 60_000; // ours: the minute begins with the first request after the last one ended

export interface Counted {
  readonly isOver: boolean;
  readonly headers: Readonly<Record<string, string>>;
}

/** Counts the requests of a minute. */
export function createRateLimit() {
  let endsAt = -Infinity;
  let count = 0;
  return {
    /** One more request; a refused one counts too. */
    count(perMinute: number | null, nowMs: number): Counted {
      if (perMinute === null) return { isOver: false, headers: {} };
      if (nowMs >= endsAt) {
        endsAt = nowMs + WINDOW_MS;
        count = 0;
      }
      count += 1;
      const headers = {
        'x-cloudtalkapi-limit': String(perMinute),
        'x-cloudtalkapi-remaining': String(Math.max(0, perMinute - count)),
        'x-cloudtalkapi-resettime': String(Math.ceil(endsAt / 1000)),
      };
      return { isOver: count > perMinute, headers };
    },
    clear: () => void (endsAt = -Infinity),
  };
}
