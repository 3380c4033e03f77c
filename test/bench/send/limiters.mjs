// @ts-check
/** Servers that take ten requests a second and a burst of ten, each by a way of counting that is in use. Time is the caller's. */

export const PER_SECOND = 10;
export const BURST = 10;
export const SECOND_MS = 1000;
const ROUNDING = 1e-9; // tokens are sums of fractions

/** @typedef {(now: number) => number | null} Limiter Milliseconds to wait where it refuses; null where it takes the request. */

/** @returns {Limiter} */
function bucket() {
  let [tokens, at] = [BURST, 0];
  return (now) => {
    tokens = Math.min(BURST, tokens + ((now - at) * PER_SECOND) / SECOND_MS);
    at = now;
    if (tokens < 1 - ROUNDING) return ((1 - tokens) * SECOND_MS) / PER_SECOND;
    tokens -= 1;
    return null;
  };
}

/** @param {boolean} countsRefusals @returns {Limiter} */
function slidingWindow(countsRefusals) {
  /** @type {number[]} */
  let counted = [];
  return (now) => {
    counted = counted.filter((at) => at > now - SECOND_MS);
    const isFull = counted.length >= PER_SECOND;
    const opens = (counted[counted.length - PER_SECOND] ?? now) + SECOND_MS - now;
    if (!isFull || countsRefusals) counted.push(now);
    return isFull ? opens : null;
  };
}

/** @returns {Limiter} */
function fixedWindow() {
  let [window, taken] = [-1, 0];
  return (now) => {
    const current = Math.floor(now / SECOND_MS);
    if (current !== window) [window, taken] = [current, 0];
    if (taken >= PER_SECOND) return (current + 1) * SECOND_MS - now;
    taken += 1;
    return null;
  };
}

/** @type {Record<string, () => Limiter>} */
export const LIMITERS = {
  'token bucket': bucket,
  'sliding window': () => slidingWindow(false),
  'window counting refusals': () => slidingWindow(true),
  'fixed window': fixedWindow,
};

/** Least time for so many requests by whoever knows limit and clock. @param {number} requests @param {number} answerMs */
export const leastMs = (requests, answerMs) => ((requests - BURST) * SECOND_MS) / PER_SECOND + answerMs;

/** The same for an even pace, which each of them allows. @param {number} requests @param {number} answerMs */
export const evenMs = (requests, answerMs) => ((requests - 1) * SECOND_MS) / PER_SECOND + answerMs;
