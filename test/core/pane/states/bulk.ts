/** The edit of many rows as a scripted session tells it: twenty rows are selected, and each changed attribute is one cell a row. */
import type {
  BulkCell,
  BulkChange,
  BulkChoice,
  BulkField,
  BulkFilterField,
  BulkPreview,
} from '../../../../core/session/bulk-edit/bulk-state.js';
import type { RowSpan } from '../../../../core/ports/index.js';
import { FORMULA_RESULT } from './explained.js';
import { leaderIssue, listOf } from './issues.js';

const EVERYBODY = 60;
const FIRST_ROW = 2;
/** A value that the check would refuse. */
export const REFUSED = 'Nobody';

export const selected: readonly RowSpan[] = [
  { row: 2, rows: 10 },
  { row: 20, rows: 10 },
];

const plain = { choices: [], ways: ['set', 'clear'] } as const;
export const fields: readonly BulkField[] = [
  { key: 'role', heading: 'Role', input: 'list', choices: ['Agent', 'Supervisor'], ways: ['set', 'clear'] },
  { key: 'startDate', heading: 'Start Date', input: 'date', ...plain },
  { key: 'homeTown', heading: 'Home Town', input: 'text', ...plain },
  { key: 'groups', heading: 'Group Assignments', input: 'suggested', choices: [], ways: ['set', 'add', 'remove', 'clear'] },
];

export const filters: readonly BulkFilterField[] = [
  {
    key: 'role',
    heading: 'Role',
    values: [
      { value: '', rows: 12 },
      { value: 'Agent', rows: 48 },
    ],
  },
];

export function rowsOf({ selected: isSelected, values }: BulkChoice, spans: readonly RowSpan[]): readonly number[] {
  const rows = isSelected
    ? spans.flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, at) => row + at))
    : Array.from({ length: EVERYBODY }, (_, at) => FIRST_ROW + at);
  return values['role'] === '' ? rows.slice(0, 12) : rows;
}

export function preview(rows: readonly number[], changes: readonly BulkChange[]): BulkPreview {
  const cells = rows.flatMap((row) =>
    changes.map(({ field, way, value }, at): BulkCell => {
      const from = row === FIRST_ROW && field === 'homeTown' ? FORMULA_RESULT : 'Agent';
      const heading = fields.find(({ key }) => key === field)?.heading ?? '';
      return { row, column: at + 3, from, shown: from, to: way === 'clear' ? '' : value, heading };
    }),
  );
  const isRefused = changes.some(({ value }) => value === REFUSED);
  return {
    cells,
    rows: rows.length,
    chosen: rows.length,
    unreadable: changes.some(({ way }) => way === 'add') ? 2 : 0,
    issues: listOf(isRefused ? [leaderIssue] : [])(),
    errors: isRefused ? 1 : 0,
    warnings: 0,
  };
}
