/** How a mapping compares with the right answers of a header set, column by column. */
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { targets } from '../../../core/targets/index.js';
import { type HeaderSet, rowsOf } from './header-set.js';

/** `missed` is a field that was neither mapped nor asked about. */
export type Verdict = 'right' | 'asked' | 'wrong' | 'missed';

export interface ColumnScore {
  readonly heading: string;
  readonly verdict: Verdict;
  readonly right: string | null;
  readonly said: string | null;
  /** Of what was said; 0 where nothing was. */
  readonly confidence: number;
}

export interface SetScore {
  readonly name: string;
  readonly columns: readonly ColumnScore[];
}

/** Maps the sheet of a set. A column is right where it got its field, or where it is none and was left alone without a question. */
export function scoreOf(set: HeaderSet): SetScore {
  const table = detectTable({ rows: rowsOf(set), firstRow: 1, firstColumn: 1 });
  const mapping = suggestMapping(table, targets['agent-connect']);
  const saidOf = new Map(mapping.matched.map((match) => [match.column, match]));
  const asked = new Set(mapping.questions.flatMap(({ candidates }) => candidates.map(({ column }) => column)));
  /** A field that several columns could be is given once. */
  const given = new Set(mapping.matched.filter(({ field, column }) => set.columns[column]?.field === field).map(({ field }) => field));
  const columns = set.columns.map(({ heading, field: right }, column): ColumnScore => {
    const match = saidOf.get(column);
    const said = match?.field ?? null;
    const isRight = said === right || (said === null && right !== null && given.has(right));
    const verdict = isRight && !asked.has(column) ? 'right' : said !== null ? 'wrong' : asked.has(column) ? 'asked' : 'missed';
    return { heading, verdict, right, said, confidence: match?.confidence ?? 0 };
  });
  return { name: set.name, columns };
}
