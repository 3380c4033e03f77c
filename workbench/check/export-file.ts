/** Writes a file of the checked roster: what the target's upload page takes, its headings alone, or the issues as a table. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plan, Target } from '../../core/index.js';
import { allIssues } from '../../core/index.js';
import type { CheckedSheet } from '../../core/session/checked-sheet.js';
import { type FileSource, makeFile } from '../../core/session/export.js';
import { ViewList } from '../../core/session/issue-view.js';
import { inOneGo } from '../../core/steps/steps.js';
import type { CheckCommand, ExportCommand } from './command-line.js';

/** The file that was written, and what to know before it is handed on. */
export interface Exported {
  readonly path: string;
  readonly notes: readonly string[];
}

export interface Checked {
  readonly target: Target;
  readonly checked: CheckedSheet;
  readonly plan: Plan;
}

/** @throws Error in plain words where the file cannot be made or written. */
export function exportFile(
  { file, mode, today }: CheckCommand,
  { kind, path }: ExportCommand,
  { target, checked, plan }: Checked,
): Exported {
  if (resolve(path) === resolve(file)) throw new Error(`${path} is the file that is checked. Name another one behind --export ${kind}.`);
  const source: FileSource = {
    target,
    mode,
    checked,
    day: today,
    *plan() {
      yield;
      return plan;
    },
    issues: () => new ViewList(checked, allIssues(checked.hierarchy), null),
    planIssues: plan.issues,
    makesPasswords: false,
    isCompared: true,
    failuresCsv: '',
  };
  const made = inOneGo(makeFile(kind, source));
  if (!made) throw new Error(`${target.label} has no upload page, so there is no ${kind} for it.`);
  try {
    writeFileSync(path, made.bytes);
  } catch {
    throw new Error(`${path} could not be written. Check the folder and that you may write there.`);
  }
  return { path, notes: made.notes };
}
