/** What people decided about rows of a sheet. A decision holds while the row says who it is in the same words; it is kept in no file. */
import type { Roster } from '../roster/check-roster.js';
import { decisionKey } from '../roster/row-identity.js';
import type { FixDecision } from './state.js';

export class Decisions {
  /** Rows that were switched to another mode, by `decisionKey`. */
  readonly rowModes = new Map<string, 'create' | 'update'>();
  private readonly leftOut = new Set<string>();
  /** The type that is sent now, by the key of its field. */
  batches: Readonly<Record<string, string>> = {};

  /** Keeps a decision about sheet rows as they stand now. True where the check itself hangs on it. */
  keep(decision: Exclude<FixDecision, { kind: 'visible-only' }>, { index }: Roster): boolean {
    if (decision.kind === 'one-batch') {
      this.batches = { ...this.batches, [decision.field]: decision.value };
      return true;
    }
    const keys = decision.rows
      .map((sheetRow) => sheetRow - index.sheetRow(0))
      .filter((row) => row >= 0 && row < index.rows)
      .map((row) => decisionKey(index.saysOf(row)));
    for (const key of keys) {
      if (decision.kind === 'row-mode') this.rowModes.set(key, decision.mode);
      else if (decision.kind === 'leave-out') this.leftOut.add(key);
      else this.leftOut.delete(key);
    }
    return decision.kind === 'row-mode';
  }

  /** Sheet rows that were left out. */
  leftOutRows({ index }: Roster): Set<number> {
    const rows = new Set<number>();
    if (this.leftOut.size === 0) return rows;
    for (let row = 0; row < index.rows; row++) {
      if (index.isPerson(row) && this.leftOut.has(decisionKey(index.saysOf(row)))) rows.add(index.sheetRow(row));
    }
    return rows;
  }

  /** For another sheet, or when everything is read in another mode. */
  clear(): void {
    this.rowModes.clear();
    this.leftOut.clear();
    this.batches = {};
  }
}
