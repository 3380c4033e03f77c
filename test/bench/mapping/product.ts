/** The mapping as the benchmark runs it: the scores of every header set, and a sheet of many rows to be timed. */
import { suggestMapping } from '../../../core/columns/suggest-mapping.js';
import { detectTable } from '../../../core/table/detect-table.js';
import { targets } from '../../../core/targets/index.js';
import { rowsOf } from './header-set.js';
import { scoreOf } from './score.js';
import { HEADER_SETS, partOf } from './sets/index.js';

export const scores = () => HEADER_SETS.map((set) => ({ ...scoreOf(set), part: partOf(set) }));

const COLUMNS = 17;

/** Maps the first columns of a set above so many rows; the table is made before. */
export function mapperOf(name: string, rows: number): () => unknown {
  const set = HEADER_SETS.find((each) => each.name === name);
  if (!set) throw new TypeError(`Expected a header set, got "${name}"`);
  const [header = [], ...people] = rowsOf(set).map((row) => row.slice(0, COLUMNS));
  const many = Array.from({ length: rows }, (_, row) => people[row % people.length]!);
  const table = detectTable({ rows: [header, ...many], firstRow: 1, firstColumn: 1 });
  return () => suggestMapping(table, targets['agent-connect']);
}
