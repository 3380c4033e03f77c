/** What a send does with a row, as far as it is known. */
import { personInWords } from '../hierarchy/describe-leader.js';
import { CODE, codeOfNumber, type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { spoken } from '../issues/messages/spoken.js';
import { ROW_KIND } from '../roster/row-kind.js';
import { BlockRoots } from './cause-roots.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { ExplainContext } from './explain.js';
import { changesInWords, creation, rowView } from './preview-rows.js';

/** A line on what becomes of the row; with a preview, a line for each value that changes too. */
export function rowFacts(checked: CheckedSheet, row: number, { plan, leftOut }: ExplainContext): string[] {
  const { index } = checked.roster;
  const words = spoken().preview.row;
  const isLeftOut = leftOut.has(index.sheetRow(row));
  if (isLeftOut) return [words.leftOut];
  if (plan && plan.wordOf(row) !== null) {
    const changes = plan.wordOf(row) === 'update' ? changesInWords(checked, plan, row) : [];
    return [
      rowView(checked, plan, row, { isLeftOut }).detail,
      ...changes.map(({ heading, from, to }) => spoken().explain.change(heading, from, to)),
    ];
  }
  if (index.parts.state.kinds[row] === ROW_KIND.otherBatch) return [words.leftOut];
  if (!index.isPerson(row)) return [words.noPerson];
  if (index.isIncomplete(row)) return [words.incomplete];
  return [withoutPlan(checked, row)];
}

function withoutPlan({ roster, hierarchy }: CheckedSheet, row: number): string {
  const { index } = roster;
  if (index.isStoppedByMissing(row))
    return roster.missing.length > 0
      ? spoken().explain.noColumn(roster.missing.map(({ heading }) => heading))
      : spoken().explain.blocked(spoken().titles['batch-mixed-type']);
  let first: CodeNumber = 0;
  const note = (code: CodeNumber): void => {
    if (first === 0 && isErrorNumber(code)) first = code;
  };
  index.forEachFinding(row, note);
  hierarchy.index.forEachFinding(row, note);
  if (first !== 0) return spoken().explain.blocked(spoken().titles[codeOfNumber(first)]);
  if (hierarchy.index.code(row) === CODE['leader-blocked'])
    return spoken().explain.waits(personInWords(hierarchy.index, new BlockRoots(hierarchy.index).rootOf(row)));
  if (index.modeOf(row) === 'update') return spoken().explain.updated;
  return creation(hierarchy, row);
}
