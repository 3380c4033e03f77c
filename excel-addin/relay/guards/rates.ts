/** How often the relay may be called, by whom. Each relay process counts for itself. */
import { tokenBuckets } from './token-bucket.js';
import { TooManyError, type LimitKind } from './too-many.js';

export interface Rates {
  /** Calls a minute of one person. */
  readonly callerPerMinute: number;
  /** Calls a minute from one address, before anybody is signed in: a whole office may stand behind it. */
  readonly addressPerMinute: number;
  /** Access codes a minute that one address may try. */
  readonly guessesPerMinute: number;
  /** Requests of one person that may be under way to targets at the same time. */
  readonly upstreamAtOnce: number;
}

export interface RateGuards {
  /** Throws a TooManyError when the address calls too often. */
  address(address: string): void;
  guess(address: string): void;
  caller(caller: string): void;
  /** Runs `work` while `count` requests of the caller count as under way; throws before it starts when they are too many. */
  upstream<T>(caller: string, count: number, work: () => Promise<T>): Promise<T>;
}

const BURST_MINUTES = 0.25; // a pane that opens asks much at once, then little
const MIN_BURST = 10;
const SLOT_WAIT_MS = 1000; // an answer of a target takes about as long

/** No limits: for a program that calls the relay in its own process. */
export const UNLIMITED: RateGuards = {
  address: () => undefined,
  guess: () => undefined,
  caller: () => undefined,
  upstream: (_caller, _count, work) => work(),
};

/** Guards for these rates. */
export function rateGuards(rates: Rates, now: () => number): RateGuards {
  const guard = (kind: LimitKind, perMinute: number): ((key: string) => void) => {
    const take = tokenBuckets({ perMinute, burst: Math.max(MIN_BURST, Math.ceil(perMinute * BURST_MINUTES)) }, now);
    return (key) => {
      const wait = take(key);
      if (wait > 0) throw new TooManyError(kind, wait);
    };
  };
  const underWay = new Map<string, number>();
  return {
    address: guard('address', rates.addressPerMinute),
    guess: guard('guess', rates.guessesPerMinute),
    caller: guard('caller', rates.callerPerMinute),
    async upstream(caller, count, work) {
      const before = underWay.get(caller) ?? 0;
      if (before + count > rates.upstreamAtOnce) throw new TooManyError('upstream', SLOT_WAIT_MS);
      underWay.set(caller, before + count);
      try {
        return await work();
      } finally {
        const left = (underWay.get(caller) ?? 0) - count;
        if (left > 0) underWay.set(caller, left);
        else underWay.delete(caller);
      }
    },
  };
}
