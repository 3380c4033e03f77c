/** A table with its mapping applied: for each field of the target the grid column where its cells are. */
import type { Field } from '../fields/field.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import type { Table } from '../table/table.js';
import type { ColumnMapping } from './column-mapping.js';
import { madeGrid, makeColumns, type MadeColumns } from './made-columns.js';
import type { SheetReading } from './sheet-reading.js';

export interface MappedTable {
  /** Rows of its grid hold the made cells behind those of the sheet. */
  readonly table: Table;
  readonly mapping: ColumnMapping;
  /** Field key to grid column; columns from `table.headings.length` on are made. */
  readonly columnOf: ReadonlyMap<string, number>;
  /** Null where every column is the sheet's own. */
  readonly made: MadeColumns | null;
}

/** Pairs a table with a mapping. A match outside the table is left out. With a reading, fields get the columns that it makes for them. */
export const applyMapping = (table: Table, mapping: ColumnMapping, reading?: SheetReading, fields?: readonly Field[]): MappedTable =>
  inOneGo(mappedSteps(table, mapping, reading, fields));

/** The same in steps. */
export function* mappedSteps(
  table: Table,
  mapping: ColumnMapping,
  reading?: SheetReading,
  fields: readonly Field[] = [],
): Steps<MappedTable> {
  const columnOf = new Map<string, number>();
  for (const { field, column } of mapping.matched)
    if (column >= 0 && column < table.headings.length && !columnOf.has(field)) columnOf.set(field, column);
  const made = reading ? yield* makeColumns(table, columnOf, reading, fields) : null;
  if (!made) return { table, mapping, columnOf, made };
  for (const { field, column } of made.columns) columnOf.set(field, column);
  return { table: { ...table, grid: yield* madeGrid(table, made) }, mapping: withMade(mapping, made), columnOf, made };
}

/** A column that others are made of is used, and a field that is made is not missing. */
function withMade(mapping: ColumnMapping, { columns }: MadeColumns): ColumnMapping {
  const sources = new Set(columns.map(({ source }) => source));
  const fields = new Set(columns.map(({ field }) => field));
  return {
    ...mapping,
    unused: mapping.unused.filter((column) => !sources.has(column)),
    missing: mapping.missing.filter((field) => !fields.has(field)),
    questions: mapping.questions.filter(({ field }) => !fields.has(field)),
  };
}
