/** One row of a plan in the form that sending needs: who, what, and under whom. */
import type { RowValues } from '../fields/field.js';

/** What finds a person at the target. At least one is not null. */
export interface PersonKeys {
  readonly email: string | null;
  readonly employeeId: string | null;
}

export interface PlannedRow {
  /** Row identity: the natural key (`email:ann@x.org`, else `id:0042`), never the row number. */
  readonly rid: string;
  /** Where the row stood when the plan was made, 1-based sheet row. For display and as a hint of where to look first. */
  readonly sheetRow: number;
  readonly op: 'create';
  readonly keys: PersonKeys;
  readonly values: RowValues;
  /** The resolved leader, or null for nobody. */
  readonly leader: PersonKeys | null;
  /** The row of this plan that must be confirmed before this one may leave, or null. */
  readonly waitsFor: string | null;
  /** Everything that is sent for the row, in one fixed order, without the secret values: the text that fingerprints are made of. */
  readonly canonical: string;
}
