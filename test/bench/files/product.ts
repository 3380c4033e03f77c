/** The files of a checked roster, as the benchmark makes them: from what a check and its plan know to the bytes that are handed on. */
import { fileOf, uploadDraft } from '../../../core/export/index.js';
import { allIssues, type Directory } from '../../../core/index.js';
import { type Plan, planChanges } from '../../../core/plan/plan.js';
import type { CellValue } from '../../../core/ports/index.js';
import { type CheckedSheet, checkSheet } from '../../../core/session/checked-sheet.js';
import { makeFile } from '../../../core/session/export.js';
import { inOneGo } from '../../../core/steps/steps.js';
import { ViewList } from '../../../core/session/issue-view.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { check } from '../product.js';

type Records = readonly (readonly string[])[];

/** Records to bytes, and nothing else. */
export const encode = (records: Records): Uint8Array => fileOf({ name: 'roster.txt', form: 'unicode-text', records, notes: [] }).bytes;

/** What a preview has made before anybody asks for a file. */
export function planOf(rows: CellValue[][], directory: Directory, today: string): Plan {
  const hierarchy = check(rows, directory, today);
  return planChanges(hierarchy.roster, hierarchy);
}

/** The upload of a plan: which rows, in which order, the text of each cell, what is to be known of them, and the bytes. */
export function upload(plan: Plan, day: string): { records: Records; bytes: Uint8Array } {
  const draft = uploadDraft(plan, { forms: agentConnect.uploads!, of: 'Roster', day, makesPasswords: false, isCompared: true });
  return { records: draft.records, bytes: fileOf(draft).bytes };
}

/** A check as the session keeps it. */
export function checkedOf(rows: CellValue[][], directory: Directory, today: string): CheckedSheet {
  const sheet = { id: 'roster', name: 'Roster', active: true, hidden: false, writable: true };
  const nothingTold = { visibleOnly: undefined, dates: undefined, blanks: undefined, rowModes: undefined, canUpdate: false };
  return checkSheet(
    sheet,
    { rows, firstRow: 1, firstColumn: 1 },
    { ...nothingTold, target: agentConnect, directory, mode: 'create', today },
  );
}

/** The table of all issues in words, with what would mend each. */
export function issues(checked: CheckedSheet, day: string): Uint8Array | null {
  const found = new ViewList(checked, allIssues(checked.hierarchy), null);
  const source = { target: agentConnect, mode: 'create', day, checked, makesPasswords: false, isCompared: true, failuresCsv: '' } as const;
  const nothing = function* (): Generator<undefined, null, undefined> {
    yield;
    return null;
  };
  return inOneGo(makeFile('issues', { ...source, plan: nothing, issues: () => found, planIssues: [] }))?.bytes ?? null;
}
