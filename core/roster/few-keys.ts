/** Rows by key, for keys that few rows have: nothing is kept of the others. */
import { movedRow, type RowMove } from './row-room.js';

export class FewKeys {
  private keyOf = new Map<number, string>();
  /** Rows from top to bottom. */
  private readonly rowsOf = new Map<string, number[]>();

  /** The key of a row; empty for a row without one. */
  keyAt(row: number): string {
    return this.keyOf.get(row) ?? '';
  }

  /** Gives a row its key; an empty one takes it out. */
  set(row: number, key: string): void {
    const old = this.keyAt(row);
    if (old === key) return;
    if (old !== '') this.takeOut(row, old);
    if (key === '') return;
    this.keyOf.set(row, key);
    const rows = this.rowsOf.get(key);
    if (!rows) this.rowsOf.set(key, [row]);
    else if (rows[rows.length - 1]! < row) rows.push(row);
    else rows.splice(rows.findIndex((other) => other > row), 0, row); // prettier-ignore
  }

  private takeOut(row: number, key: string): void {
    const rest = (this.rowsOf.get(key) ?? []).filter((other) => other !== row);
    if (rest.length > 0) this.rowsOf.set(key, rest);
    else this.rowsOf.delete(key);
    this.keyOf.delete(row);
  }

  /** The topmost row with this key, or -1. */
  first(key: string): number {
    return this.rowsOf.get(key)?.[0] ?? -1;
  }

  /** Follows rows that come without a key, or go without one. */
  moveRows(move: RowMove): void {
    this.keyOf = new Map([...this.keyOf].map(([row, key]) => [movedRow(row, move), key]));
    for (const [key, rows] of this.rowsOf) this.rowsOf.set(key, rows.map((row) => movedRow(row, move))); // prettier-ignore
  }
}
