/** Tables and mappings for tests, in short. */
import { type ColumnMapping, type RememberedMapping } from '../../../core/columns/column-mapping.js';
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { type Meanings, suggester, type UnknownCell, unmatchedSteps, type UnmatchedWords } from '../../../core/columns/value-words.js';
import type { CellValue } from '../../../core/ports/index.js';
import { inOneGo } from '../../../core/steps/steps.js';
import { detectTable } from '../../../core/table/detect-table.js';
import type { Table } from '../../../core/table/table.js';
import { AGENT_CONNECT_FIELDS } from '../../../core/targets/agent-connect/fields.js';

export const TARGET = { id: 'agent-connect', fields: AGENT_CONNECT_FIELDS };

type Columns = readonly (readonly CellValue[])[];

/** A table whose columns are given from top to bottom: heading, then cells. */
export function tableOf(columns: Readonly<Record<string, readonly CellValue[]>> | Columns): Table {
  const lists: Columns = isList(columns) ? columns : Object.entries(columns).map(([heading, cells]) => [heading, ...cells]);
  const height = Math.max(0, ...lists.map(({ length }) => length));
  const rows = Array.from({ length: height }, (_, row) => lists.map((list) => list[row] ?? null));
  return detectTable({ rows, firstRow: 1, firstColumn: 1 });
}
const isList = (columns: object): columns is Columns => Array.isArray(columns);

export const mapped = (table: Table, remembered?: RememberedMapping): ColumnMapping => suggestMapping(table, TARGET, remembered);

/** Heading to field of every mapped column. */
export const fieldsOf = ({ matched }: ColumnMapping): Record<string, string> =>
  Object.fromEntries(matched.map(({ heading, field }) => [heading, field]));

/** Words that the target does not know, in one go. */
export const unmatchedWords = (cells: readonly UnknownCell[], meanings: Meanings): UnmatchedWords[] =>
  inOneGo(unmatchedSteps(cells, meanings, suggester(meanings)));
