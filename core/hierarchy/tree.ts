/** The tree that the sheet and the target describe: who leads whom, how wide and how deep, who hangs on nobody, who leads in circles. */

/** One person of the tree. */
export interface TreePerson {
  /** Name, else key. */
  readonly name: string;
  /** 1-based sheet row, or null for somebody who is only at the target. */
  readonly row: number | null;
  /** Number of their leader among `people`, or -1. */
  readonly leader: number;
  /** Numbers of those whom they lead directly, in sheet order. */
  readonly reports: readonly number[];
  /** Everybody below, the direct ones included; in a circle, everybody who hangs on it from outside. */
  readonly below: number;
  /** 0 for who has no leader; -1 within or below a circle. */
  readonly depth: number;
  /**
   * `orphan`: the leader cell says something, but names nobody who was found, several people, or the person of the row. `cycle`: leads
   * themselves in the end, through others. `below-cycle`: hangs on a circle.
   */
  readonly state: 'fine' | 'orphan' | 'cycle' | 'below-cycle';
  /** True where the row has an error of its own. */
  readonly hasError: boolean;
  /** What the leader cell of an orphan says; empty for everybody else. */
  readonly leaderCell: string;
}

export interface TreeView {
  readonly people: readonly TreePerson[];
  /** Numbers of those without a leader, orphans aside; those with the most people below first. */
  readonly roots: readonly number[];
  /** Each circle as the numbers of its members, from the first on the sheet. */
  readonly cycles: readonly (readonly number[])[];
  readonly orphans: readonly number[];
  /** The largest depth of anybody. */
  readonly depth: number;
  /** The largest number of direct reports. */
  readonly widest: number;
}
