/** A set of rows that is filled and emptied over and over: one byte a row, and a list in the order in which they came. */

export class RowSet {
  /** The rows in it, each once. It may grow while it is gone through. */
  readonly rows: number[] = [];
  private readonly marks: Uint8Array;

  constructor(rows: number) {
    this.marks = new Uint8Array(rows);
  }

  readonly add = (row: number): void => {
    if (this.marks[row] === 1) return;
    this.marks[row] = 1;
    this.rows.push(row);
  };

  clear(): void {
    for (const row of this.rows) this.marks[row] = 0;
    this.rows.length = 0;
  }
}
