/** Sends requests through a lane against a server with a limit, and through an oracle that knows the limit, on a clock of its own. */
import type { Pacing } from '../../../../core/sending/index.js';
import { Lane } from '../../../../core/sending/lane.js';
import { limitedServer, type Limit } from './limited-server.js';

export interface Race {
  readonly requests: number;
  readonly limit: Limit;
  readonly atOnce: number;
  /** How long each answer takes. */
  readonly latency: (nth: number) => number;
  /** When on the server's clock the first request leaves. */
  readonly startAt?: number;
}

export interface Result {
  readonly ms: number;
  readonly sent: number;
  readonly refused: number;
  readonly stop: string | null;
}

const DICE = 2 ** 32;
const MOST = 50_000;
const MINUTE_MS = 60_000;
const ROUNDING = 1e-9;

/** Repeatable chance. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / DICE;
  };
}

/** What a lane with this pacing makes of it. */
export function race(race: Race, pacing: Pick<Pacing, 'perMinute' | 'learnUpTo' | 'limit'>, seed = 1): Result {
  const lane = new Lane({ timeoutMs: 30_000, settleMs: 120_000, atOnce: race.atOnce, ...pacing }, dice(seed));
  const server = limitedServer(race.limit);
  const begin = race.startAt ?? 0;
  let now = begin;
  let [left, sent, refused] = [race.requests, 0, 0];
  while (left > 0 && sent < MOST) {
    const pause = lane.pause(now);
    const count = Math.min(lane.width(now), left);
    const wait = pause?.ms ?? lane.delay(count, now);
    if (wait > 0) {
      now += wait;
      continue;
    }
    lane.take(count, now);
    const took = Array.from({ length: count }, (_, one) => race.latency(sent + one));
    // Whoever is quicker on the way there arrives first.
    const answers = [...took].sort((one, other) => one - other).map((ms) => server(now + ms / 2));
    now += Math.max(...took);
    sent += count;
    const waits = answers.filter(({ ok }) => !ok).map(({ retryAfterMs }) => retryAfterMs);
    lane.answered(count - waits.length, now);
    left -= count - waits.length;
    refused += waits.length;
    const stop = waits.length > 0 ? lane.throttled(waits, now) : null;
    if (stop) return { ms: now - begin, sent, refused, stop: stop.detail };
  }
  return { ms: now - begin, sent, refused, stop: null };
}

/** The least time in which a sender can be through that knows the limit and the server's clock, with the same ceiling and answers as slow. */
export function leastMs(race: Race, upTo: number): number {
  const { kind, count, ms, burst = 1 } = race.limit;
  const begin = race.startAt ?? 0;
  const left: number[] = [];
  const perMs = count / ms;
  let tokens = burst;
  let now = begin;
  /** When the next request may leave if nothing else does until then. */
  const next = (): number => {
    const nth = left.length;
    const ceiling = begin + Math.max(0, nth + 1 - race.atOnce) * (MINUTE_MS / upTo);
    const before = left[nth - count];
    if (kind === 'bucket') return Math.max(ceiling, tokens >= 1 - ROUNDING ? now : now + (1 - tokens) / perMs);
    if (kind === 'sliding-window') return Math.max(ceiling, before === undefined ? begin : before + ms);
    if (kind === 'fixed-window') return Math.max(ceiling, begin + Math.floor(nth / count) * ms);
    return Math.max(ceiling, nth < count ? begin : (Math.floor(begin / ms) + Math.floor(nth / count)) * ms);
  };
  const wait = (until: number): void => {
    if (until <= now) return;
    tokens = Math.min(burst, tokens + (until - now) * perMs);
    now = until;
  };
  while (left.length < race.requests) {
    wait(next());
    const first = left.length;
    for (let batch = 0; batch < race.atOnce && left.length < race.requests && next() <= now; batch++) {
      left.push(now);
      tokens -= 1;
    }
    wait(now + Math.max(...left.slice(first).map((_, one) => race.latency(first + one))));
  }
  return now - begin;
}
