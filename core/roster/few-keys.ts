/** Rows by key, for keys that few rows have: nothing is kept of the others. */
import { addRow, dropRow, moveLists } from './row-lists.js';
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
    if (old !== '') dropRow(this.rowsOf, old, row);
    if (key === '') {
      this.keyOf.delete(row);
      return;
    }
    this.keyOf.set(row, key);
    addRow(this.rowsOf, key, row);
  }

  /** The topmost row with this key, or -1. */
  first(key: string): number {
    return this.rowsOf.get(key)?.[0] ?? -1;
  }

  /** Follows rows that come without a key, or go without one. */
  moveRows(move: RowMove): void {
    this.keyOf = new Map([...this.keyOf].map(([row, key]) => [movedRow(row, move), key]));
    moveLists(this.rowsOf, move);
  }
}
