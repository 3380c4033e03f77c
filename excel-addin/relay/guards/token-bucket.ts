/** Token buckets: so many calls a minute for each key, and a few at once. */

export interface Rate {
  readonly perMinute: number;
  /** How many may come at once after a pause. */
  readonly burst: number;
}

/** Takes tokens for a key. 0: taken; otherwise the milliseconds after which it is worth asking again, and nothing is taken. */
export type Take = (key: string, tokens?: number) => number;

interface Bucket {
  /** In parts of a token, one for each that a rate of one a minute gives in a millisecond: whole numbers, so nothing is rounded away. */
  readonly parts: number;
  readonly at: number;
}

const MINUTE_MS = 60_000;
const MAX_KEYS = 20_000; // about 4 MB; whoever comes from more addresses pushes out the one not seen for longest

/** Buckets of one rate. Memory stays bounded whatever the number of keys. */
export function tokenBuckets(rate: Rate, now: () => number): Take {
  const buckets = new Map<string, Bucket>();
  const full = rate.burst * MINUTE_MS;
  return (key, tokens = 1) => {
    const at = now();
    const known = buckets.get(key);
    // A clock that goes back must neither fill a bucket nor empty it.
    const filled = known ? Math.min(full, known.parts + Math.max(0, at - known.at) * rate.perMinute) : full;
    const missing = tokens * MINUTE_MS - filled;
    buckets.delete(key); // back to the end: the first key is always the one not seen for longest
    buckets.set(key, { parts: missing <= 0 ? -missing : filled, at });
    if (buckets.size > MAX_KEYS) buckets.delete(buckets.keys().next().value ?? '');
    return missing <= 0 ? 0 : Math.ceil(missing / rate.perMinute);
  };
}
