/** Everything that is known of one cell and of the person on its row, made when somebody asks. */
import { describeAny } from '../hierarchy/describe-leader.js';
import { type CodeNumber, isErrorNumber } from '../issues/codes.js';
import type { Issue } from '../issues/issue.js';
import { spoken } from '../issues/messages/spoken.js';
import { CellValues } from '../plan/cell-values.js';
import type { Plan } from '../plan/plan.js';
import type { CellRef, CellValue } from '../ports/index.js';
import { headingIssues } from '../roster/check-roster.js';
import { cellText, placeColumn } from '../roster/cell-place.js';
import { rowInWords } from '../roster/place-words.js';
import { a1Of } from '../table/a1.js';
import type { CheckedSheet } from './checked-sheet.js';
import { personFacts } from './explain-person.js';
import { rowFacts } from './explain-row.js';
import type { Explanation } from './explain-state.js';
import { fixesOf, headingFixes } from './issue-view.js';
import { valueInWords } from './value-words.js';

/** What stands for a secret that is there. */
export const SECRET_SHOWN = '••••••';

export interface ExplainContext {
  /** The plan of the preview that is shown, or null: the check alone tells less of what a send does. */
  readonly plan: Plan | null;
  /** 1-based sheet rows that the user left out. */
  readonly leftOut: ReadonlySet<number>;
}

/** Explains a cell; null where no row of the roster is. Secrets are never told. */
export function explain(checked: CheckedSheet, cell: CellRef, context: ExplainContext): Explanation | null {
  const { index } = checked.roster;
  const row = cell.row - index.sheetRow(0);
  if (index.rows === 0 || row < 0 || row >= index.rows) return null;
  const column = cell.column - checked.table.grid.firstColumn;
  const field = index.fields.findIndex((_, each) => column >= 0 && placeColumn(index, each) === column);
  const heading = checked.table.headings[column] ?? '';
  const definition = index.fields[field];
  let issues: Explanation['issues'] | null = null;
  let facts: readonly string[] | null = null;
  return {
    place: spoken().explain.place(heading, a1Of({ ...cell, rows: 1, columns: 1 })),
    person: rowInWords(index, row),
    ...textsOf(checked, row, column, field),
    field: definition?.heading ?? null,
    why: definition ? whyColumn(checked, definition.key, heading) : null,
    // Made when they are read: whether there is anything to tell of a cell is asked at each step of the cursor.
    get issues() {
      return (issues ??= issuesOfRow(checked, row, column));
    },
    get facts() {
      return (facts ??= [
        ...(definition || heading === '' ? [] : [spoken().explain.notUsed]),
        ...rowFacts(checked, row, context),
        ...(index.isPerson(row) ? personFacts(checked, row) : []),
      ]);
    },
  };
}

function whyColumn({ mapping }: CheckedSheet, key: string, heading: string): string | null {
  const match = mapping.matched.find(({ field }) => field === key);
  return match ? spoken().explain.because(heading === '' ? match.heading : heading, spoken().session.reasons[match.reason]) : null;
}

/** What the cell shows, holds and sends. What it holds is told where that differs from what shows. */
function textsOf(checked: CheckedSheet, row: number, column: number, field: number): Pick<Explanation, 'shown' | 'held' | 'sent'> {
  const { index } = checked.roster;
  const { grid } = checked.table;
  const value = index.cells(row)[column] ?? null;
  if (index.fields[field]?.kind === 'secret') return { shown: value === null ? '' : SECRET_SHOWN, held: null, sent: null };
  const raw = textOf(value);
  const shown = grid.shown?.[index.gridRow(row)]?.[column] ?? raw;
  return {
    shown,
    held: typeof value === 'boolean' || shown === raw ? null : raw,
    sent: field < 0 || !index.isPerson(row) ? null : sentText(checked, row, field),
  };
}

const textOf = (value: CellValue): string => (value === null ? '' : String(value));

/** The value as the target gets it; null for a cell with a mistake, a blank one, and one that is about the row. */
export function sentText({ roster, hierarchy }: CheckedSheet, row: number, field: number): string | null {
  const { index } = roster;
  const wrong = new Set<number>();
  const note = (code: CodeNumber, at: number): void => {
    if (isErrorNumber(code)) wrong.add(at);
  };
  index.forEachFinding(row, note);
  hierarchy.index.forEachFinding(row, note);
  if (wrong.has(field)) return null;
  const definition = index.fields[field]!;
  if (definition.kind === 'leader' || definition.kind === 'status') return cellText(index, row, field) || null;
  const value = new CellValues(index).at(row, field);
  return value === undefined || value === null ? null : valueInWords(definition, value);
}

/** True for an issue of the header that holds the row back. */
export function stopsRow({ roster: { index } }: CheckedSheet, row: number, { code }: Issue): boolean {
  return (code === 'column-missing' || code === 'batch-mixed-type') && index.isPerson(row) && index.isStoppedByMissing(row);
}

/** Issues of the row and those of the header that concern it; the cell's own first. */
function issuesOfRow(checked: CheckedSheet, row: number, column: number): Explanation['issues'] {
  const { roster, hierarchy, table } = checked;
  const { index } = roster;
  const found: Explanation['issues'][number][] = [];
  for (const issue of headingIssues(index, roster.missing)) {
    const isHere = issue.column !== null && issue.column - table.grid.firstColumn === column && issue.code !== 'column-unused';
    if (isHere || stopsRow(checked, row, issue)) found.push({ message: issue.message, fixes: headingFixes(checked, issue), isHere });
  }
  const add = (code: CodeNumber, field: number): void => {
    const isHere = placeColumn(index, field) === column && column >= 0;
    found.push({ message: describeAny(hierarchy.index, row, field, code).message, fixes: fixesOf(checked, row, field, code), isHere });
  };
  index.forEachFinding(row, add);
  hierarchy.index.forEachFinding(row, add);
  return [...found.filter(({ isHere }) => isHere), ...found.filter(({ isHere }) => !isHere)];
}
