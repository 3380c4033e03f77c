/** A plan as the pane shows it before anything is sent. */
import { personInWords } from '../hierarchy/describe-leader.js';
import { messages } from '../issues/issue.js';
import { enSession } from '../issues/messages/en-session.js';
import { codeOfNumber, levelOf } from '../issues/codes.js';
import type { Plan } from '../plan/plan.js';
import { previewPlan } from '../plan/preview.js';
import { rowInWords } from '../roster/cell-place.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { PreviewView } from './state.js';

/** How many warnings are read out in full; the check lists all of them. */
const MOST_WARNINGS = 20;

export function makePreviewView(checked: CheckedSheet, plan: Plan, destination: string): PreviewView {
  const { roster, hierarchy } = checked;
  const { counts, changes } = previewPlan(plan);
  const rows: number[] = [];
  for (let row = 0; row < roster.index.rows; row++) if (plan.wordOf(row) !== null) rows.push(row);
  const leaders = new Set(changes.flatMap(({ waitsFor }) => waitsFor ?? [])).size;
  const summary = [
    ...(counts.create > 0 ? [enSession.summaryCreate(counts.create, leaders)] : []),
    ...(counts.blocked > 0 ? [enSession.summaryBlocked(counts.blocked)] : []),
    ...(counts.skipped > 0 ? [enSession.summarySkipped(counts.skipped)] : []),
    ...roster.index.fields.flatMap((field) =>
      roster.index.dateDecision(field.key)?.ambiguous === true ? [enSession.summaryDates(field.heading)] : [],
    ),
  ];
  return {
    counts,
    summary,
    warnings: roster.issues.heading
      .filter(({ level }) => level === 'warning')
      .slice(0, MOST_WARNINGS)
      .map(({ message }) => message),
    destination,
    rows: {
      length: rows.length,
      at: (index) => {
        const row = rows[index];
        if (row === undefined) throw new TypeError(`Expected an index below ${String(rows.length)}, got ${String(index)}`);
        const word = plan.wordOf(row) ?? 'skipped';
        const leader = hierarchy.leaderOf(row);
        const detail =
          word === 'create'
            ? enSession.rowCreate(leader < 0 ? null : personInWords(hierarchy.index, leader))
            : word === 'skipped'
              ? enSession.rowSkipped
              : enSession.rowBlocked(firstReason(checked, row));
        return { sheetRow: roster.index.sheetRow(row), word, person: rowInWords(roster.index, row), detail };
      },
    },
  };
}

/** The first thing that keeps a row from being sent, in few words. */
function firstReason(checked: CheckedSheet, row: number): string {
  const { roster, hierarchy } = checked;
  const codes: number[] = [];
  const note = (code: number): void => {
    codes.push(code);
  };
  roster.index.forEachFinding(row, note);
  hierarchy.index.forEachFinding(row, note);
  const names = codes.map(codeOfNumber);
  const reason =
    names.find((code) => levelOf(code) === 'error') ??
    names.find((code) => code === 'leader-blocked') ??
    (roster.missing.length > 0 ? 'column-missing' : undefined);
  return reason === undefined ? '' : messages.en.titles[reason];
}
