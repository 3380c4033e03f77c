/** Servers that take so many requests and no more, each by a way of counting that is in use. Time is the caller's. */

export type LimitedServer = (now: number) => { readonly ok: boolean; readonly retryAfterMs: number | null };

export interface Limit {
  readonly kind: 'bucket' | 'fixed-window' | 'clock-window' | 'sliding-window';
  /** A bucket's rate, or how many a window takes. */
  readonly count: number;
  /** Stretch of time for `count`. */
  readonly ms: number;
  /** How many a full bucket holds. */
  readonly burst?: number;
  readonly tellsRetryAfter: boolean;
}

const SECOND_MS = 1000;
const inSeconds = (ms: number): number => Math.max(1, Math.ceil(ms / SECOND_MS)) * SECOND_MS;

/** A server with this limit; it starts idle. */
export function limitedServer(limit: Limit): LimitedServer {
  const { tellsRetryAfter } = limit;
  const refuse = (ms: number): ReturnType<LimitedServer> => ({ ok: false, retryAfterMs: tellsRetryAfter ? inSeconds(ms) : null });
  const take: ReturnType<LimitedServer> = { ok: true, retryAfterMs: null };
  if (limit.kind === 'bucket') {
    const perMs = limit.count / limit.ms;
    const burst = limit.burst ?? 1;
    let [tokens, at] = [burst, 0];
    return (now) => {
      tokens = Math.min(burst, tokens + (now - at) * perMs);
      at = now;
      if (tokens < 1 - 1e-9) return refuse((1 - tokens) / perMs);
      tokens -= 1;
      return take;
    };
  }
  if (limit.kind === 'sliding-window') {
    let taken: number[] = [];
    return (now) => {
      taken = taken.filter((one) => one > now - limit.ms);
      if (taken.length >= limit.count) return refuse((taken[0] ?? now) + limit.ms - now);
      taken.push(now);
      return take;
    };
  }
  let [taken, opened] = [0, -Infinity];
  return (now) => {
    if (now >= opened + limit.ms) {
      opened = limit.kind === 'clock-window' ? Math.floor(now / limit.ms) * limit.ms : now;
      taken = 0;
    }
    if (taken >= limit.count) return refuse(opened + limit.ms - now);
    taken += 1;
    return take;
  };
}
