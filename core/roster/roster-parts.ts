/** What a check of a roster is made of: compiled once, before the first row is read. */
import type { MappedTable } from '../columns/apply-mapping.js';
import type { Field, FieldSet } from '../fields/field.js';
import type { BlankPolicy } from './check-options.js';
import type { DateReading } from './column-decisions.js';
import type { DirectoryIndex } from './directory.js';
import type { RowKeys } from './row-keys.js';
import type { RowModes } from './row-modes.js';
import type { CellCover, ColumnPlan } from './row-reader.js';
import type { RowState } from './row-state.js';

/** Everything that checking a roster needs, compiled once. */
export interface RosterParts {
  readonly target: FieldSet;
  readonly mapped: MappedTable;
  readonly directory: DirectoryIndex;
  readonly state: RowState;
  readonly keys: RowKeys;
  readonly plans: readonly ColumnPlan[];
  readonly preferredDates: DateReading;
  readonly confirmedDates: Readonly<Record<string, DateReading>>;
  readonly visibleOnly: boolean;
  /** Number of the field in which new people have to say the same, or -1; the types that were chosen, by field key. */
  readonly batchField: number;
  readonly batches: Readonly<Record<string, string>>;
  /** Key of the field that says who can manage teams. */
  readonly managerField: string;
  readonly covered: CellCover | null;
  readonly modes: RowModes;
  readonly blanks: Readonly<Record<string, BlankPolicy>>;
  readonly missing: MissingColumns;
}

/** Fields without a column: those that stop new people, and those that stop the rows of existing users. */
export interface MissingColumns {
  readonly toCreate: readonly Field[];
  readonly toUpdate: readonly Field[];
}
