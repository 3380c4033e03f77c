// @ts-check
/** A server with a limit, as a sender sees it: it answers after a while, keeps the people that arrive, and may lose an answer. */
import { SECOND_MS } from './limiters.mjs';

/** @typedef {{ status: number, retryAfterS: number | null }} Answer */

const DICE = 2 ** 32;

/** Repeatable chance. @param {number} seed @returns {() => number} */
export function dice(seed) {
  let state = seed >>> 0;
  return () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / DICE;
}

export class Wire {
  requests = 0;
  refused = 0;
  /** How often each person was created. @type {Map<string, number>} */
  people = new Map();

  /**
   * @param {{ now: () => number, sleep: (ms: number) => Promise<unknown> }} time
   * @param {import('./limiters.mjs').Limiter} limiter
   * @param {number} answerMs
   * @param {number} [lost] share of the answers that never come, though what was asked is done
   */
  constructor(time, limiter, answerMs, lost = 0) {
    this.time = time;
    this.limiter = limiter;
    this.answerMs = answerMs;
    this.lost = lost;
    this.chance = dice(7);
  }

  /**
   * Creates somebody, or asks whether they are there; null where the answer is lost.
   * @param {'POST' | 'GET'} method
   * @param {string} key
   * @returns {Promise<Answer | null>}
   */
  async ask(method, key) {
    this.requests += 1;
    await this.time.sleep(this.answerMs / 2);
    const wait = this.limiter(this.time.now());
    const isLost = wait === null && this.chance() < this.lost;
    const answer = wait === null ? { status: this.#serve(method, key), retryAfterS: null } : this.#refuse(wait);
    await this.time.sleep(this.answerMs / 2);
    return isLost ? null : answer;
  }

  /** Of so many people: those who are not there, and those who are there twice. @param {number} count */
  wrongOf(count) {
    const all = [...this.people.values()];
    return { missing: count - all.length, doubled: all.filter((times) => times > 1).length };
  }

  /** @param {'POST' | 'GET'} method @param {string} key */
  #serve(method, key) {
    const times = this.people.get(key) ?? 0;
    if (method === 'GET') return times > 0 ? 200 : 404;
    this.people.set(key, times + 1); // it keeps no key unique: whoever sends twice doubles
    return 201;
  }

  /** @param {number} waitMs */
  #refuse(waitMs) {
    this.refused += 1;
    return { status: 429, retryAfterS: Math.max(1, Math.ceil(waitMs / SECOND_MS)) };
  }
}
