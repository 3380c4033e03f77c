/** What the pane's thread and the one beside it say to each other. Everything in it can be copied; rows come in pages, for a copy takes time. */
import type { ColumnMapping } from '../../columns/column-mapping.js';
import type { SheetReading } from '../../columns/sheet-reading.js';
import type { FieldSet } from '../../fields/field.js';
import type { CellGrid } from '../../ports/index.js';
import type { CheckOptions } from '../../roster/check-options.js';
import type { DirectoryEntry } from '../../roster/directory.js';
import type { Table } from '../../table/table.js';
import type { CheckImage } from './check-image.js';

/** Rows of a grid. What a row of texts shows and how it is formatted says nothing, and is left out. */
export interface RowsMessage {
  readonly kind: 'rows';
  readonly rows: CellGrid['rows'];
  readonly shown: CellGrid['shown'] | null;
  readonly formats: CellGrid['formats'] | null;
}

export type Request =
  /** Another grid: its rows follow. `beside` is all of it but cells. */
  | { readonly kind: 'grid'; readonly beside: Omit<CellGrid, 'rows' | 'shown' | 'formats'> }
  | RowsMessage
  /** Users follow, in place of all before. */
  | { readonly kind: 'directory' }
  | { readonly kind: 'users'; readonly users: readonly DirectoryEntry[] }
  | CheckRequest;

/** Checks the grid with the users that came before. */
export interface CheckRequest {
  readonly kind: 'check';
  readonly id: number;
  /** Its fields are found by its id: what tells a user name is no message. */
  readonly target: Omit<FieldSet, 'fields'>;
  readonly table: Omit<Table, 'grid'>;
  readonly mapping: ColumnMapping;
  readonly reading: SheetReading;
  readonly options: Omit<CheckOptions, 'target'>;
}

export interface CheckAnswer {
  readonly id: number;
  readonly image: CheckImage;
}
