/** Names that must exist at the target: roles, groups and those of its other lists. Exact, case included; near ones are offered. */
import { editDistance } from '../text/edit-distance.js';

const NEAR = 2;
const LONGEST_GUESS = 100;

/** Names known at the target. Whoever is given null instead knows none of them, and checks nothing. */
export class KnownNames {
  private readonly names: readonly string[];
  private readonly exact: ReadonlySet<string>;

  constructor(names: readonly string[]) {
    this.names = names;
    this.exact = new Set(names);
  }

  has(name: string): boolean {
    return this.exact.has(name);
  }

  /** The name meant by a slip: another case first, then at most two letters off; null where none or several fit. */
  near(name: string): string | null {
    if (name.length > LONGEST_GUESS) return null;
    const lower = name.toLowerCase().replace(/\s+/gu, ' ');
    const sameLetters = this.names.filter(
      (known) => known.toLowerCase() === lower || known.replace(/\s/gu, '').toLowerCase() === lower.replace(/\s/gu, ''),
    );
    if (sameLetters.length > 0) return sameLetters.length === 1 ? (sameLetters[0] ?? null) : null;
    const limit = Math.min(NEAR, Math.floor(name.length / 3));
    const close = this.names.filter((known) => editDistance(known.toLowerCase(), lower, limit) <= limit);
    return close.length === 1 ? (close[0] ?? null) : null;
  }
}
