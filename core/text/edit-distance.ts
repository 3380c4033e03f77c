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

const BUCKETS = 32; // letters and digits fall apart well enough; more buckets cost more than they save

/** How often each letter stands in a word, letters sharing a few buckets. */
export function letterCounts(text: string): Uint8Array {
  const counts = new Uint8Array(BUCKETS);
  for (let i = 0; i < text.length; i++) counts[text.charCodeAt(i) % BUCKETS]!++;
  return counts;
}

/** A cheap test before `editDistance`: false where the letters alone say that two words are further apart than `limit`. */
export function mayBeNear(a: Uint8Array, b: Uint8Array, limit: number): boolean {
  let missing = 0;
  let extra = 0;
  for (let i = 0; i < BUCKETS; i++) {
    const difference = a[i]! - b[i]!;
    if (difference > 0) missing += difference;
    else extra -= difference;
    if (missing > limit || extra > limit) return false;
  }
  return true;
}
