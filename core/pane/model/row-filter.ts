/** A part of a long list that is read by index: its members are numbers, not copies. */
import type { RowList } from '../../session/state.js';

/** The rows for which `keep` holds, in their order. */
export function filterRows<T>(rows: RowList<T>, keep: (row: T) => boolean): RowList<T> {
  const kept: number[] = [];
  for (let index = 0; index < rows.length; index += 1) if (keep(rows.at(index))) kept.push(index);
  return { length: kept.length, at: (index) => rows.at(kept[index] ?? 0) };
}
