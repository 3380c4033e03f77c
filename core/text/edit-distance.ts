/** How far two words are apart: insertions, deletions, replacements and swapped neighbours. */

/** The distance, or `limit + 1` as soon as it is more than `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      if (swapped) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < best) best = cost;
    }
    if (best > limit) return limit + 1;
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}

const BUCKETS = 32; // letters and digits fall apart well enough, and a bit for each is one number

/** What a word is written with. */
export interface Letters {
  readonly length: number;
  /** How often each letter stands in it, letters sharing a few buckets. */
  readonly counts: Uint8Array;
  /** A bit for each bucket with a letter. */
  readonly present: number;
}

export function lettersOf(text: string): Letters {
  const counts = new Uint8Array(BUCKETS);
  let present = 0;
  for (let i = 0; i < text.length; i++) {
    const bucket = text.charCodeAt(i) % BUCKETS;
    counts[bucket]!++;
    present |= 1 << bucket;
  }
  return { length: text.length, counts, present };
}

/** A cheap test before `editDistance`: false where the letters alone say that two words are further apart than `limit`. */
export function mayBeNear(a: Letters, b: Letters, limit: number): boolean {
  // Nearly all of many words end here: those that have letters which the other one has none of.
  if (Math.abs(a.length - b.length) > limit) return false;
  if (hasMoreBits(a.present & ~b.present, limit) || hasMoreBits(b.present & ~a.present, limit)) return false;
  let missing = 0;
  let extra = 0;
  for (let i = 0; i < BUCKETS; i++) {
    const difference = a.counts[i]! - b.counts[i]!;
    if (difference > 0) missing += difference;
    else extra -= difference;
    if (missing > limit || extra > limit) return false;
  }
  return true;
}

function hasMoreBits(bits: number, limit: number): boolean {
  let left = bits;
  for (let found = 0; left !== 0; left &= left - 1) if (++found > limit) return true;
  return false;
}
