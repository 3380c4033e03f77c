/** How often and how soon something is tried again. */

export const MAX_TRIES = 5;
const BASE_MS = 1000; // first wait at most
const CAP_MS = 30_000; // longest wait of our own choice

/** Full jitter: anything between nothing and a limit that doubles with each try (1, 2, 3, ...). */
export function backoffMs(tries: number, random: () => number): number {
  return Math.ceil(random() * Math.min(CAP_MS, BASE_MS * 2 ** (tries - 1)));
}

const AGAIN_MS = 2000; // a target that shows what it did a moment later is asked again this soon

/** How soon somebody is read again whom the target still shows as they were: 2 s, then twice as long each time. */
export const readAgainMs = (readings: number): number => AGAIN_MS * 2 ** Math.min(readings, 6);

/** The longest of the waits that a batch of answers asks for; null when none of them says how long. */
export function longest(waits: readonly (number | null)[]): number | null {
  const told = waits.filter((wait) => wait !== null);
  return told.length > 0 ? Math.max(...told) : null;
}
