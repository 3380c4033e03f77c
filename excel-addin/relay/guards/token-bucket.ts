/** Token buckets: so many calls a minute for each key, and a few at once. */

export interface Rate {
  readonly perMinute: number;
  /** How many may come at once after a pause. */
  readonly burst: number;
}

/** Takes tokens for a key. 0: taken; otherwise the milliseconds after which it is worth asking again, and nothing is taken. */
export type Take = (key: string, tokens?: number) => number;

interface Bucket {
  tokens: number;
  at: number;
}

const MINUTE_MS = 60_000;
const MAX_KEYS = 20_000; // about 4 MB; whoever comes from more addresses pushes out the one not seen for longest

/** Buckets of one rate. Memory stays bounded whatever the number of keys. */
export function tokenBuckets(rate: Rate, now: () => number): Take {
  const buckets = new Map<string, Bucket>();
  const perMs = rate.perMinute / MINUTE_MS;
  return (key, tokens = 1) => {
    const at = now();
    const known = buckets.get(key);
    // A clock that goes back must neither fill a bucket nor empty it.
    const filled = known ? Math.min(rate.burst, known.tokens + Math.max(0, at - known.at) * perMs) : rate.burst;
    const enough = filled >= tokens;
    buckets.delete(key); // back to the end: the first key is always the one not seen for longest
    buckets.set(key, { tokens: enough ? filled - tokens : filled, at });
    if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? '');
    return enough ? 0 : Math.ceil((tokens - filled) / perMs);
  };
}
