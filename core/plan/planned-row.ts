/** One step of a plan in the form that sending needs: who, what, and under whom. A row that changes and is deactivated makes two. */
import type { FieldValue, RowValues } from '../fields/field.js';

/** What finds a person at the target. At least one is not null. */
export interface PersonKeys {
  readonly email: string | null;
  readonly employeeId: string | null;
}

export type PlanOp = 'create' | 'update' | 'activate' | 'deactivate';

/** One field of one user; `null` is blank. A leader is named by e-mail address, else by ID, and nobody is `null`. */
export interface FieldChange {
  /** Field key. */
  readonly field: string;
  readonly from: FieldValue;
  readonly to: FieldValue;
}

export interface PlannedRow {
  /** Identity of this step, unique in its plan: `person`, with the operation before it for a change of status (`deactivate:…`). */
  readonly rid: string;
  /**
   * Identity of the sheet row, never its number: `record:ann@x.org` for an existing user who was found by the Record column, else the
   * natural key (`email:ann@x.org`, else `id:0042`).
   */
  readonly person: string;
  /** Where the row stood when the plan was made, 1-based sheet row; 0 for a step that stands on no sheet. For display and as a hint of where to look first. */
  readonly sheetRow: number;
  readonly op: PlanOp;
  /** Keys after this step: those of the sheet. */
  readonly keys: PersonKeys;
  /** Keys under which the target knows the person before this step; null for a create. */
  readonly current: PersonKeys | null;
  /** For a create everything that is sent; for an update the changed fields (null: cleared), leader aside; else empty. */
  readonly values: RowValues;
  /** For a create the resolved leader, for an update the new one where it changes; null for nobody. */
  readonly leader: PersonKeys | null;
  /** For an update: every field that changes, the keys and the leader included; else empty. Never a secret. */
  readonly changes: readonly FieldChange[];
  /** The step of this plan (`rid`) that must be confirmed before this one may leave, or null. */
  readonly waitsFor: string | null;
  /** For an update that holds one part of what changes: the part's name. Absent where it holds all that goes by the request of its operation. */
  readonly part?: string;
  /** Everything that is sent, in one fixed order, without the secret values: the text that fingerprints are made of. */
  readonly canonical: string;
}
