/** What a check is told beside the cells: what the rows are for, who exists already, and what people decided. */
import type { FieldSet } from '../fields/field.js';
import type { Directory } from './directory.js';

/** What a send does with the rows: makes new people, changes existing ones, or whichever applies to each row. */
export type Mode = 'create' | 'update' | 'sync';

/** What a blank cell of an existing user means for its column: the value stays, goes, or the cell is a mistake. */
export type BlankPolicy = 'keep' | 'clear' | 'error';

export interface CheckOptions {
  readonly target: FieldSet;
  readonly mode: Mode;
  readonly directory?: Directory | undefined;
  /** `YYYY-MM-DD`; without it no date is too far ahead. */
  readonly today?: string | undefined;
  /** Leaves hidden rows out. */
  readonly visibleOnly?: boolean | undefined;
  /** Readings that a person confirmed for date columns, by field key. */
  readonly dates?: Readonly<Record<string, 'dmy' | 'mdy'>> | undefined;
  /** The type that is sent now, of a field whose new people may not be of several: rows of other types are left out. By field key. */
  readonly batches?: Readonly<Record<string, string>> | undefined;
  /** By field key; a column that is not named keeps its values. */
  readonly blanks?: Readonly<Record<string, BlankPolicy>> | undefined;
  /** Rows that a person switched to another mode, by `decisionKey`. */
  readonly rowModes?: ReadonlyMap<string, 'create' | 'update'> | undefined;
}
