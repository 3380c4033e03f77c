// @ts-check
/** How the product's sender may know a limit of ten a second: as its target documents it, or not at all. */
import { BURST, PER_SECOND, SECOND_MS } from './limiters.mjs';

const PER_MINUTE = 60 * PER_SECOND;

/** @typedef {Parameters<typeof import('./product.js').send>[3]} Pacing */

/** By the kind of server, and how many may be under way together. @type {Record<string, (server: string, atOnce: number) => Pacing>} */
export const WAYS = {
  known: (server, atOnce) => ({
    perMinute: PER_MINUTE,
    atOnce,
    limit: server === 'token bucket' ? { burst: BURST } : { windowMs: SECOND_MS },
  }),
  'known as a figure': (_, atOnce) => ({ perMinute: PER_MINUTE, atOnce }),
  /** From half of it up to ten times as much: no more is known. */
  learnt: (_, atOnce) => ({ perMinute: PER_MINUTE / 2, learnUpTo: 10 * PER_MINUTE, atOnce }),
};

/** As many under way as fill the limit. @param {number} answerMs */
export const atOnceFor = (answerMs) => Math.ceil((PER_SECOND * answerMs) / SECOND_MS) + 1;

/** @param {number} count */
export const keysOf = (count) => Array.from({ length: count }, (_, index) => `person-${index}@people.example`);
