/** The matrix: everything that can happen, at every step, and again at every step of what follows. */
import type { Outcome, Scenario } from '../scenario.js';
import { FIRST_FAULTS, whatAt } from './what-at.js';

/** Gives scenarios one after the other, and is told how each of them ended. */
export type Series = Generator<Scenario, void, Outcome>;
export type Base = Omit<Scenario, 'happenings'>;

/** Which of the scenarios are played; those that others are made from always are. */
export type Keep = () => boolean;
export const ALL: Keep = () => true;

/** One thing at every step. `among` narrows what. */
export function* singles(base: Base, keep: Keep = ALL, among: (what: string) => boolean = () => true): Series {
  const { log } = yield { ...base, happenings: [] };
  for (const at of placesIn(log, 0)) {
    for (const what of whatAt(base, log[at]!)) if (among(what) && keep()) yield { ...base, happenings: [[at, what]] };
  }
}

/** One thing that leaves a doubt, then another at every step of the recovery, and now and then a third one behind it. */
export function* recoveries(base: Base, keep: Keep = ALL): Series {
  const { log } = yield { ...base, happenings: [] };
  for (const at of placesIn(log, 0)) {
    for (const first of whatAt(base, log[at]!).filter((what) => FIRST_FAULTS.includes(what))) {
      const { log: recovery } = yield { ...base, happenings: [[at, first]] };
      for (const second of placesIn(recovery, at + 1)) yield* seconds(base, [at, first], second, recovery[second]!, keep);
    }
  }
}

function* seconds(base: Base, first: readonly [number, string], at: number, step: string, keep: Keep): Series {
  for (const what of whatAt(base, step)) {
    if (!keep()) continue;
    const two = [first, [at, what] as const];
    const { log } = yield { ...base, happenings: two };
    // The recovery of the recovery: a kill at the step right behind, whatever that is.
    if (FIRST_FAULTS.includes(what) && log.length > at + 2) yield { ...base, happenings: [...two, [at + 1 + (at % 2), 'kill-after']] };
  }
}

/** Every step; of a row of waits the first and the last one stand for all. */
function placesIn(log: readonly string[], from: number): number[] {
  const places: number[] = [];
  for (let at = from; at < log.length; at++) {
    if (log[at] === 'wait' && log[at - 1] === 'wait' && log[at + 1] === 'wait') continue;
    places.push(at);
  }
  return places;
}

/** One scenario of each series in turn, until all have ended: a run that is cut short has seen something of everything. */
export function* inTurn(all: readonly Series[]): Series {
  let left = all.map((series) => ({ series, next: series.next() }));
  while (left.length > 0) {
    for (const one of left) {
      if (one.next.done) continue;
      const outcome = yield one.next.value;
      one.next = one.series.next(outcome);
    }
    left = left.filter(({ next }) => !next.done);
  }
}
