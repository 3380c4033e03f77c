// @ts-check
/** Time that only waiting moves: a send of hours is over in moments, and the same each time. */
import { performance } from 'node:perf_hooks';

const { setImmediate: soon } = globalThis;
const IDLE_TURNS = 2; // turns of the real loop in which everything that is ready gets done

export class VirtualTime {
  #now = 0;
  /** What is to happen, the latest first. @type {{ at: number, work: () => void }[]} */
  #coming = [];

  now = () => this.#now;

  /** @param {number} ms @returns {Promise<void>} */
  sleep = (ms) => new Promise((resolve) => void this.after(ms, resolve));

  /**
   * @param {number} ms
   * @param {() => void} work
   * @returns {() => void} takes it back
   */
  after(ms, work) {
    const one = { at: this.#now + Math.max(0, ms), work };
    let place = this.#coming.length;
    while (place > 0 && /** @type {{ at: number }} */ (this.#coming[place - 1]).at <= one.at) place -= 1;
    this.#coming.splice(place, 0, one);
    return () => void (this.#coming = this.#coming.filter((each) => each !== one));
  }

  /**
   * Lets time pass until this is done.
   * @template T
   * @param {Promise<T>} wanted
   * @returns {Promise<T>}
   */
  async until(wanted) {
    let isDone = false;
    const noted = wanted.finally(() => (isDone = true));
    noted.catch(() => undefined); // heard below
    for (;;) {
      for (let turn = 0; turn < IDLE_TURNS; turn++) await new Promise((resolve) => soon(resolve));
      if (isDone) return noted;
      const next = this.#coming.pop();
      if (!next) throw new Error('Nothing is to come, and it is not done.');
      this.#now = Math.max(this.#now, next.at);
      next.work();
    }
  }

  /** Makes this the time of the whole process, for libraries that ask the machine. Nothing real may wait from here on. */
  rule() {
    /** @param {(...args: unknown[]) => void} work @param {number} [ms] @param {unknown[]} args */
    const later = (work, ms = 0, ...args) => new Timer(this, () => work(...args), ms, false);
    /** @param {(...args: unknown[]) => void} work @param {number} [ms] @param {unknown[]} args */
    const always = (work, ms = 0, ...args) => new Timer(this, () => work(...args), ms, true);
    /** @param {unknown} timer */
    const stop = (timer) => (timer instanceof Timer ? timer.stop() : undefined);
    Object.assign(globalThis, { setTimeout: later, setInterval: always, clearTimeout: stop, clearInterval: stop });
    Date.now = this.now;
    performance.now = this.now;
  }
}

class Timer {
  /**
   * @param {VirtualTime} time
   * @param {() => void} work
   * @param {number} ms
   * @param {boolean} isRepeated
   */
  constructor(time, work, ms, isRepeated) {
    const begin = () => {
      this.stop = time.after(ms, () => {
        if (isRepeated) begin();
        work();
      });
    };
    this.stop = () => undefined;
    begin();
  }

  ref = () => this;
  unref = () => this;
}
