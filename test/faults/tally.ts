/** Counts scenarios that really fired, and keeps what was wrong with them, with what replays it. */
import type { Series } from './matrix/matrix.js';
import type { Category } from './oracle/judge.js';
import { nameOf, type Outcome, play, type Scenario } from './scenario.js';

export interface Counts {
  fired: number;
  lost: number;
  doubled: number;
  untrue: number;
  /** One request was delivered twice to a target that takes everybody: people there twice of whom nobody, or somebody, says so. */
  twice: number;
  flagged: number;
}

const MOST_KEPT = 25;
const COUNTED: Readonly<Record<Category, keyof Counts>> = {
  lost: 'lost',
  doubled: 'doubled',
  blind: 'doubled',
  untrue: 'untrue',
  twice: 'twice',
  flagged: 'flagged',
};

export class Tally {
  readonly counts: Counts = { fired: 0, lost: 0, doubled: 0, untrue: 0, twice: 0, flagged: 0 };
  /** What failed, each with the name that replays it. */
  readonly failures: string[] = [];

  /** Plays a series to its end, or until it is told to stop. */
  async playAll(series: Series, isOver: () => boolean = () => false): Promise<this> {
    let next = series.next();
    while (!next.done && !isOver()) {
      const outcome = await play(next.value);
      this.note(next.value, outcome);
      next = series.next(outcome);
    }
    return this;
  }

  /** A scenario in which nothing was to happen counts as bad too where something is wrong, but never as fired. */
  note(scenario: Scenario, { fired, wrong }: Outcome): void {
    if (fired.length > 0) this.counts.fired += 1;
    for (const counted of new Set(wrong.map(({ category }) => COUNTED[category]))) this.counts[counted] += 1;
    const real = wrong.filter(({ category }) => category !== 'twice' && category !== 'flagged');
    if (real.length > 0 && this.failures.length < MOST_KEPT)
      this.failures.push(`${nameOf(scenario)} (${real.map(({ category, text }) => `${category}: ${text}`).join('; ')})`);
  }

  get isClean(): boolean {
    const { lost, doubled, untrue } = this.counts;
    return lost + doubled + untrue === 0;
  }
}
