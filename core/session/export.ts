/** The files of a checked sheet, made from what the session knows of it. Pure: the headless check makes the same ones. */
import {
  csvFile,
  type Draft,
  fileName,
  type FileKind,
  fileOf,
  type ExportFile,
  type IssueLine,
  issuesDraft,
  templateDraft,
  uploadDraft,
} from '../export/index.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import type { RosterIndex } from '../roster/roster.js';
import type { Target } from '../target.js';
import type { CheckedSheet } from './checked-sheet.js';
import { nameOf } from './sending/prepared.js';
import type { IssueList, Mode } from './state.js';

/** What the files of a session are made from. Without a check there is no sheet to make them of. */
export interface FileSource {
  readonly target: Target;
  readonly mode: Mode;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly checked: CheckedSheet | null;
  readonly plan: () => Plan | null;
  readonly issues: () => IssueList | null;
  readonly makesPasswords: boolean;
  /** False where the sheet was fetched from the target and what changed there since is not known. */
  readonly isCompared: boolean;
  /** What the last send left, as CSV; empty where nothing is. */
  readonly failuresCsv: string;
}

/** A file as records; null where there is nothing to make it of, and for what is text already. */
export function draftOf(kind: FileKind, source: FileSource): Draft | null {
  const { target, mode, day, checked, makesPasswords, isCompared } = source;
  const of = checked?.sheet.name ?? target.label;
  const forms = target.uploads;
  switch (kind) {
    case 'upload': {
      const plan = forms && source.plan();
      return plan ? uploadDraft(plan, { forms, of, day, makesPasswords, isCompared }) : null;
    }
    case 'template':
      return forms ? templateDraft(target.fields, mode === 'update' ? 'update' : 'create', { forms, of: target.label, day }) : null;
    case 'issues': {
      const issues = source.issues();
      return checked && issues ? issuesDraft(linesOf(issues, checked.roster.index), of, day) : null;
    }
    case 'failures':
      return null;
  }
}

/** A file to hand on; null where there is nothing to make it of. */
export function makeFile(kind: FileKind, source: FileSource): ExportFile | null {
  if (kind !== 'failures') {
    const draft = draftOf(kind, source);
    return draft && fileOf(draft);
  }
  const { checked, target, day, failuresCsv } = source;
  if (failuresCsv === '') return null;
  const { files } = spoken();
  const name = fileName(checked?.sheet.name ?? target.label, files.names.failures, day, 'csv');
  return csvFile(name, failuresCsv, [files.failures, files.escaped]);
}

function* linesOf(issues: IssueList, index: RosterIndex): Generator<IssueLine> {
  const top = index.sheetRow(0);
  for (let at = 0; at < issues.length; at++) {
    const { row, column, heading, code, level, message, fixes } = issues.at(at);
    const number = (row ?? 0) - top;
    const person = number >= 0 && number < index.rows && index.isPerson(number) ? nameOf(index, number) : '';
    yield { row, column, heading, person, code, level, message, fix: fixes[0]?.label ?? '' };
  }
}
