/** Runs a case through the product's own pipeline, and applies a fix that it offers. */
import type { CellGrid } from '../../../core/ports/index.js';
import { type CheckedSheet, type CheckSettings, checkSheet, issuesOf } from '../../../core/session/checked-sheet.js';
import { ViewList } from '../../../core/session/issue-view.js';
import type { Fix, IssueView } from '../../../core/session/state.js';
import { columnLetter } from '../../../core/table/a1.js';
import { targets } from '../../../core/targets/index.js';
import { decisionKey } from '../../../core/roster/row-identity.js';
import type { CodeCase } from './code-case.js';

const SHEET = { id: 'team', name: 'Team', active: true, hidden: false, writable: true };

const SETTINGS: CheckSettings = {
  target: targets['agent-connect'],
  mode: 'create',
  directory: undefined,
  today: '2026-06-01',
  visibleOnly: false,
  dates: {},
  blanks: {},
  rowModes: new Map(),
  canUpdate: true,
};

export interface Outcome {
  readonly checked: CheckedSheet;
  readonly issues: readonly IssueView[];
}

export function run({ grid, options }: Pick<CodeCase, 'grid' | 'options'>): Outcome {
  // A check may follow edits of its grid in place, so that each run has one of its own.
  const checked = checkSheet(SHEET, { ...grid, rows: grid.rows.map((row) => [...row]) }, { ...SETTINGS, ...options });
  const list = new ViewList(checked, issuesOf(checked), null);
  return { checked, issues: Array.from({ length: list.length }, (_, at) => list.at(at)) };
}

export function placeOf({ row, column }: Pick<IssueView, 'row' | 'column'>): string {
  if (row === null) return 'sheet';
  return column === null ? `row ${row}` : `${columnLetter(column)}${row}`;
}

export const lineOf = (issue: IssueView): string => `${placeOf(issue)} ${issue.code}`;

/** The sheet and what is decided beside it once a fix was applied. */
export function afterFix(found: Outcome, asked: Pick<CodeCase, 'grid' | 'options'>, fix: Fix): Pick<CodeCase, 'grid' | 'options'> {
  return { grid: written(asked.grid, fix), options: { ...asked.options, ...decided(found, asked.options, fix) } };
}

function written(grid: CellGrid, { cells }: Fix): CellGrid {
  const rows = grid.rows.map((row) => [...row]);
  const shown = grid.shown?.map((row) => [...row]);
  for (const { row, column, to } of cells) {
    const [r, c] = [row - grid.firstRow, column - grid.firstColumn];
    rows[r]![c] = to === '' ? null : to;
    if (shown?.[r]) shown[r][c] = to;
  }
  return { ...grid, rows, ...(shown && { shown }) };
}

function decided({ checked }: Outcome, options: CodeCase['options'], { decision }: Fix): CodeCase['options'] {
  if (decision?.kind === 'visible-only') return { visibleOnly: true };
  if (decision?.kind === 'one-batch') return { batches: { [decision.field]: decision.value } };
  if (decision?.kind !== 'row-mode') return {};
  const { index } = checked.roster;
  const rowModes = new Map(options?.rowModes ?? []);
  for (const row of decision.rows) rowModes.set(decisionKey(index.saysOf(row - index.sheetRow(0))), decision.mode);
  return { rowModes };
}
