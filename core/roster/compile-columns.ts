/** Makes the mapped columns of a table ready to be read, each with its rule: done once for a check. */
import type { MappedTable } from '../columns/apply-mapping.js';
import { isoDay } from '../fields/date.js';
import type { Field, FieldSet } from '../fields/field.js';
import { keyFields } from '../fields/key-fields.js';
import { compileRule, type RuleContext } from './cell-rules.js';
import type { DirectoryIndex } from './directory.js';
import type { RowKeys } from './row-keys.js';
import type { ColumnPlan } from './row-reader.js';
import { RowState } from './row-state.js';

export interface CompiledColumns {
  /** From left to right. */
  readonly plans: readonly ColumnPlan[];
  readonly state: RowState;
  readonly keys: RowKeys;
}

export interface ColumnOptions {
  readonly target: FieldSet;
  readonly directory: DirectoryIndex;
  readonly isRequired: (field: Field) => boolean;
  readonly managerField: string;
  /** `YYYY-MM-DD`. */
  readonly today?: string | undefined;
  /** Rows may change existing users: what is blank is noted, and judged once it is known whom the row means. */
  readonly mayUpdate?: boolean;
}

/** Compiles the rules of every mapped column over one state of rows. */
export function compileColumns(mapped: MappedTable, options: ColumnOptions): CompiledColumns {
  const { table } = mapped;
  const { grid } = table;
  const { target, directory, isRequired, managerField } = options;
  const mappedFields = target.fields.flatMap((field, index) => {
    const column = mapped.columnOf.get(field.key);
    return column === undefined ? [] : [{ field, index, column, required: isRequired(field) }];
  });
  const dateFields = mappedFields.filter(({ field }) => field.kind === 'date').map(({ field }) => field);
  const state = new RowState(table.bodyEnd - table.bodyStart, dateFields.length, options.mayUpdate ?? false);
  const keys = { email: '', id: '', leader: '', record: '' };
  const today = options.today === undefined ? NaN : isoDay(options.today);
  const fromTextFile = grid.formats === undefined && grid.shown === undefined;
  const context: RuleContext = { state, keys, grid, directory, fromTextFile, today, managerField, keyFields: keyFields(target.fields) };
  const plans = mappedFields
    // Named one by one, so that all of them are of one shape: every cell is read through one.
    .map(({ field, index, column, required }): ColumnPlan => ({
      field,
      index,
      column,
      required,
      looksForInvisible: field.kind !== 'email',
      rule: compileRule(field, index, column, dateFields.indexOf(field), context),
    }))
    .sort((a, b) => a.column - b.column);
  return { plans, state, keys };
}
