/** A cause as the pane shows it: what it is, what ending it brings, and how it can be ended at once. */
import { CODE, type CodeNumber, codeOfNumber, levelOfNumber } from '../issues/codes.js';
import type { IssueCollection } from '../issues/issue-collection.js';
import { spoken } from '../issues/messages/spoken.js';
import { gridColumn, headingOf, rowInWords, shownText } from '../roster/cell-place.js';
import { ROW_FIELD } from '../roster/findings.js';
import { causeNames, foldOf } from './cause-keys.js';
import type { CheckedSheet } from './checked-sheet.js';
import { fixCell, fixTexts, modeFix } from './issue-view.js';
import type { CauseView, Fix, FixCell } from './state.js';

const FEWEST_CELLS = 2;

/** Issues with one cause; rows in the order of the sheet, each once. */
export interface CauseGroup {
  readonly key: string;
  readonly code: CodeNumber;
  readonly field: number;
  /** Places in the collection. */
  readonly issues: number[];
  readonly rows: number[];
  /** Rows further down that wait for one of these; some of them may have this mistake too. */
  readonly waiting: number[];
  /** True for a column that is not there: it has no cells, and its rows have no issue of their own. */
  readonly isColumn: boolean;
}

export function causeView(checked: CheckedSheet, issues: IssueCollection, group: CauseGroup, frees: number): CauseView {
  const { code, rows, waiting } = group;
  const place = issues.at(group.issues[0] ?? 0);
  const base = titleOf(checked, group);
  let fixes: readonly Fix[] | null = null;
  return {
    key: group.key,
    code: codeOfNumber(code),
    level: levelOfNumber(code),
    title: waiting.length > 0 ? spoken().session.causeBlocks(base, waiting.length) : base,
    issues: group.issues.length,
    rows: waiting.length === 0 ? rows.length : new Set([...rows, ...waiting]).size,
    frees,
    get fixes() {
      return (fixes ??= causeFixes(checked, group));
    },
    cell: place.row === null ? null : { row: place.row, column: place.column ?? checked.table.grid.firstColumn },
  };
}

function titleOf(checked: CheckedSheet, { code, field, rows, issues, waiting, isColumn }: CauseGroup): string {
  const { index } = checked.roster;
  const title = spoken().titles[codeOfNumber(code)];
  const heading = field === ROW_FIELD ? '' : headingOf(index, field);
  if (isColumn) return spoken().causes.column(title, heading);
  const [first = 0] = rows;
  const own = issues.length - waiting.length;
  if (own === 1) return `${rowInWords(index, first)}: ${title}`;
  if (field === ROW_FIELD) return spoken().session.causeRows(title, heading, '', own);
  switch (foldOf(code)) {
    case 'value':
      return spoken().session.causeRows(title, heading, shownText(index, first, field), own);
    case 'names':
      return spoken().session.causeRows(title, heading, causeNames(checked, first, field).join(', '), own);
    case 'shape':
      return spoken().causes.alike(title, heading, shownText(index, first, field), own);
    default:
      return spoken().session.causeRows(title, heading, '', own);
  }
}

/** Fixes for all cells of a cause at once; none where they need different decisions. */
function causeFixes(checked: CheckedSheet, { code, field, rows, isColumn }: CauseGroup): Fix[] {
  if (isColumn || code === CODE['leader-blocked']) return [];
  const switched = modeFix(checked, rows, code);
  if (switched) return [switched];
  if (field === ROW_FIELD || gridColumn(checked.roster.index, field) < 0) return [];
  if (foldOf(code) === 'value') {
    const [first = 0] = rows;
    return fixTexts(checked, first, field, code).map((to) => ({
      label: spoken().session.fixAllLabel(rows.length, to),
      cells: rows.map((row) => fixCell(checked, row, field, to)),
    }));
  }
  const cells = rows.flatMap((row): FixCell[] => {
    const [to] = fixTexts(checked, row, field, code);
    return to === undefined ? [] : [fixCell(checked, row, field, to)];
  });
  return cells.length < FEWEST_CELLS ? [] : [{ label: spoken().session.fixAllLabel(cells.length, null), cells }];
}
