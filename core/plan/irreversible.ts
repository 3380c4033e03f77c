/** Changes that a target cannot take back, as the target lists them. */
import type { FieldValue } from '../fields/field.js';
import type { FieldChange } from './planned-row.js';
import { isBlank } from './same-value.js';

/** A field, and the value to which it cannot be changed and back; without one it is any value. */
export interface IrreversibleChange {
  readonly field: string;
  readonly to?: FieldValue;
}

export function isIrreversible(change: FieldChange, list: readonly IrreversibleChange[]): boolean {
  return list.some(
    ({ field, to }) => field === change.field && (to === undefined || to === change.to || (isBlank(to) && isBlank(change.to))),
  );
}

export interface IrreversibleCount extends IrreversibleChange {
  readonly count: number;
}

/** How often each of them happens in these changes, those that do not left out. */
export function countIrreversible(changes: Iterable<FieldChange>, list: readonly IrreversibleChange[]): IrreversibleCount[] {
  const counts = list.map(() => 0);
  for (const change of changes) list.forEach((each, at) => isIrreversible(change, [each]) && counts[at]!++);
  return list.map((each, at) => ({ ...each, count: counts[at]! })).filter(({ count }) => count > 0);
}
