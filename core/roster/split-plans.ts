/** Columns that make a row a person, and those that only lend it something. */
import type { MappedTable } from '../columns/apply-mapping.js';
import { sourceColumn } from './cell-place.js';
import type { ColumnPlan } from './row-reader.js';

export interface SplitPlans {
  /** Their cells stand on the sheet, or are read from one that does. */
  readonly own: readonly ColumnPlan[];
  /** Their cells are made of no cell of the sheet: a row that has nothing else stays blank. */
  readonly lent: readonly ColumnPlan[];
  /** Grid column of the sheet that the first of the own ones is read from. */
  readonly first: number;
}

/** Splits the columns of a table; all of them are its own where nothing is made. */
export function splitPlans(plans: readonly ColumnPlan[], mapped: MappedTable): SplitPlans {
  if (mapped.made === null) return { own: plans, lent: [], first: plans[0]?.column ?? 0 };
  const sourceOf = ({ column }: ColumnPlan): number => sourceColumn(mapped, column);
  const own = plans.filter((plan) => sourceOf(plan) >= 0);
  return { own, lent: plans.filter((plan) => sourceOf(plan) < 0), first: own[0] ? sourceOf(own[0]) : 0 };
}
