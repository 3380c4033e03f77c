/** A cause as the pane shows it: what it is, what ending it brings, and how it can be ended at once. */
import { CODE, type CodeNumber, codeOfNumber, levelOfNumber } from '../issues/codes.js';
import { spoken } from '../issues/messages/spoken.js';
import type { CellRef } from '../ports/index.js';
import { headingOf, placeColumn, placeOf, shownText } from '../roster/cell-place.js';
import { rowInWords } from '../roster/place-words.js';
import { ROW_FIELD } from '../roster/findings.js';
import { inOneGo, rowByRow, type Steps } from '../steps/steps.js';
import { causeNames, COPIES, foldOf } from './cause-keys.js';
import type { CheckedSheet } from './checked-sheet.js';
import { emptyCopies } from './copied-rows.js';
import { fixCell } from './fix-cell.js';
import { fixTexts, modeFix } from './issue-view.js';
import { rowFixes } from './row-fixes.js';
import type { CauseView, Fix, FixCell } from './state.js';

const FEWEST_CELLS = 2;
/** Looking for whom a leader cell may mean takes a good part of a millisecond. */
const FIXES_A_STEP = 8;

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

/** Fixes that were not looked for yet are when somebody reads them. */
export function causeView(checked: CheckedSheet, group: CauseGroup, frees: number, made: readonly Fix[] | null): CauseView {
  const { code, rows, waiting } = group;
  const base = titleOf(checked, group);
  let fixes = made;
  return {
    key: group.key,
    code: codeOfNumber(code),
    level: levelOfNumber(code),
    title: waiting.length > 0 ? spoken().session.causeBlocks(base, waiting.length) : base,
    issues: group.issues.length,
    rows: waiting.length === 0 ? rows.length : new Set([...rows, ...waiting]).size,
    frees,
    get fixes() {
      return (fixes ??= inOneGo(causeFixes(checked, group)));
    },
    cell: cellOf(checked, group),
  };
}

/** Where to look first: at the first mistake itself, or at the header where a column is missing. */
function cellOf({ roster: { index }, table }: CheckedSheet, { field, rows, isColumn }: CauseGroup): CellRef | null {
  const [first] = rows;
  const { firstRow, firstColumn } = table.grid;
  if (isColumn) return { row: firstRow + table.headerRow, column: firstColumn };
  if (first === undefined) return null;
  return { row: index.sheetRow(first), column: placeOf(index, first, field).column ?? firstColumn };
}

function titleOf(checked: CheckedSheet, { key, code, field, rows, issues, waiting, isColumn }: CauseGroup): string {
  const { index } = checked.roster;
  const title = spoken().titles[codeOfNumber(code)];
  const heading = field === ROW_FIELD ? '' : headingOf(index, field);
  if (isColumn) return spoken().causes.column(title, heading);
  if (key === COPIES) return spoken().causes.copies(rows.length);
  const [first = 0] = rows;
  const own = issues.length - waiting.length;
  if (own === 1) return spoken().joined.labelled(rowInWords(index, first), title);
  if (field === ROW_FIELD) return spoken().session.causeRows(title, heading, '', own);
  switch (foldOf(checked, field, code)) {
    case 'value':
      return spoken().session.causeRows(title, heading, shownText(index, first, field), own);
    case 'names':
      return spoken().session.causeRows(title, heading, spoken().joined.list(causeNames(checked, first, field)), own);
    case 'shape':
      return spoken().causes.alike(title, heading, shownText(index, first, field), own);
    default:
      return spoken().session.causeRows(title, heading, '', own);
  }
}

/** Fixes for all cells of a cause at once; none where they need different decisions. */
export function* causeFixes(checked: CheckedSheet, { key, code, field, rows, isColumn }: CauseGroup): Steps<Fix[]> {
  const [first = 0] = rows;
  if (isColumn || code === CODE['leader-blocked']) return [];
  if (key === COPIES) return emptyCopies(checked, rows);
  const switched = modeFix(checked, rows, code);
  if (switched) return [switched];
  if (code === CODE['leader-cycle']) return []; // one of its members is enough, and which one a person says at its cell
  if (code === CODE['leader-not-manager']) return rowFixes(checked, first, code); // their leader's row mends all of them
  if (field === ROW_FIELD || placeColumn(checked.roster.index, field) < 0) return [];
  if (foldOf(checked, field, code) === 'value') return forAll(checked, rows, field, fixTexts(checked, first, field, code));
  const texts: string[][] = [];
  yield* rowByRow(0, rows.length, (at) => texts.push(fixTexts(checked, rows[at]!, field, code)), FIXES_A_STEP);
  const same = texts[0]?.join('\n');
  if (same !== '' && texts.every((each) => each.join('\n') === same)) return forAll(checked, rows, field, texts[0] ?? []);
  // Several texts are a choice for one cell: such cells are not mended together with others.
  const cells = rows.flatMap((row, at): FixCell[] => {
    const [to, other] = texts[at] ?? [];
    return to === undefined || other !== undefined ? [] : [fixCell(checked, row, field, to)];
  });
  return cells.length < FEWEST_CELLS ? [] : [{ label: spoken().session.fixAllLabel(cells.length, null), cells }];
}

/** Each text as a fix for all rows. */
function forAll(checked: CheckedSheet, rows: readonly number[], field: number, texts: readonly string[]): Fix[] {
  const { fixLabel, fixAllLabel } = spoken().session;
  return texts.map((to) => ({
    label: rows.length === 1 ? fixLabel(to) : fixAllLabel(rows.length, to),
    cells: rows.map((row) => fixCell(checked, row, field, to)),
  }));
}
