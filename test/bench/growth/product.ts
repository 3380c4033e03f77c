/** What follows a check, as the benchmark lets it grow: the plan with its steps, the marks, and the file of all rows. */
import { fileOf } from '../../../core/export/index.js';
import type { Hierarchy } from '../../../core/index.js';
import { IssueMarks } from '../../../core/plan/issue-marks.js';
import { planChanges } from '../../../core/plan/plan.js';

export { check, findingsOf, follow } from '../product.js';

/** The steps of a send with the text that its fingerprint is made of; listing them is part of the job. */
export function plan(hierarchy: Hierarchy): number {
  const { changes, fingerprint } = planChanges(hierarchy.roster, hierarchy);
  return changes.length + fingerprint.length;
}

/** Ranges of wrong cells. */
export const marks = (hierarchy: Hierarchy): number => new IssueMarks(hierarchy).all().length;

/** Bytes of "Unicode text". */
export const exported = (rows: string[][]): number =>
  fileOf({ name: 'roster.txt', form: 'unicode-text', records: rows, notes: [] }).bytes.length;
