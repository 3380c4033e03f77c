/** A table with its mapping applied: for each field of the target the grid column where its cells are. */
import type { Table } from '../table/table.js';
import type { ColumnMapping } from './column-mapping.js';

export interface MappedTable {
  readonly table: Table;
  readonly mapping: ColumnMapping;
  /** Field key to grid column. */
  readonly columnOf: ReadonlyMap<string, number>;
}

/** Pairs a table with a mapping. A match outside the table is left out. */
export function applyMapping(table: Table, mapping: ColumnMapping): MappedTable {
  const columnOf = new Map<string, number>();
  for (const { field, column } of mapping.matched)
    if (column >= 0 && column < table.headings.length && !columnOf.has(field)) columnOf.set(field, column);
  return { table, mapping, columnOf };
}
