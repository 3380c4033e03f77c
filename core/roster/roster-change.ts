/** What came of an edit. */

/** What an edit touched: rows whose own findings may differ, and the keys by which leaders may be found now or were found before. */
export interface RosterChange {
  readonly rows: readonly number[];
  /** Those of them that may mean somebody else now, or name another leader; of the others only the findings were made anew. */
  readonly moved: readonly number[];
  readonly keys: readonly string[];
  /** A whole column is read in another way now: every row may differ. */
  readonly everything: boolean;
}
