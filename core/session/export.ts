/** The files of a checked sheet, made from what the session knows of it. Pure: the headless check makes the same ones. */
import {
  csvFile,
  type Draft,
  fileName,
  type FileKind,
  fileSteps,
  type ExportFile,
  type IssueLine,
  issuesDraft,
  templateDraft,
  uploadSteps,
} from '../export/index.js';
import type { Issue } from '../issues/issue.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import type { RosterIndex } from '../roster/roster.js';
import type { Steps } from '../steps/steps.js';
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
  readonly plan: () => Steps<Plan | null>;
  readonly issues: () => IssueList | null;
  /** What only a plan could tell, in the order of the sheet; none before a preview. */
  readonly planIssues: Iterable<Issue>;
  readonly makesPasswords: boolean;
  /** False where the sheet was fetched from the target and what changed there since is not known. */
  readonly isCompared: boolean;
  /** What the last send left, as CSV; empty where nothing is. */
  readonly failuresCsv: string;
}

/** A file as records; null where there is nothing to make it of, and for what is text already. */
export function* draftOf(kind: FileKind, source: FileSource): Steps<Draft | null> {
  const { target, mode, day, checked, makesPasswords, isCompared } = source;
  const of = checked?.sheet.name ?? target.label;
  const forms = target.uploads;
  switch (kind) {
    case 'upload': {
      const plan = forms && (yield* source.plan());
      return plan ? yield* uploadSteps(plan, { forms, of, day, makesPasswords, isCompared }) : null;
    }
    case 'template':
      return forms ? templateDraft(target.fields, mode === 'update' ? 'update' : 'create', { forms, of: target.label, day }) : null;
    case 'issues': {
      const issues = source.issues();
      return checked && issues ? yield* issuesDraft(inSheetOrder(linesOf(issues), source.planIssues, checked.roster.index), of, day) : null;
    }
    case 'failures':
      return null;
  }
}

/** A file to hand on; null where there is nothing to make it of. */
export function* makeFile(kind: FileKind, source: FileSource): Steps<ExportFile | null> {
  if (kind !== 'failures') {
    const draft = yield* draftOf(kind, source);
    return draft && (yield* fileSteps(draft));
  }
  const { checked, target, day, failuresCsv } = source;
  if (failuresCsv === '') return null;
  const { files } = spoken();
  const name = fileName(checked?.sheet.name ?? target.label, files.names.failures, day, 'csv');
  return csvFile(name, failuresCsv, [files.failures, files.escaped]);
}

type Found = Omit<IssueLine, 'person'>;

function* linesOf(issues: IssueList): Generator<Found> {
  for (let at = 0; at < issues.length; at++) {
    const { fixes, ...issue } = issues.at(at);
    yield { ...issue, fix: spoken().joined.clauses(fixes.map(({ label }) => label)) };
  }
}

/** Each issue of the plan behind those of its row. */
function* inSheetOrder(found: Iterable<Found>, planned: Iterable<Issue>, index: RosterIndex): Generator<IssueLine> {
  const open = Array.from(planned, (issue): Found => ({ ...issue, heading: issue.params.heading ?? '', fix: '' })).reverse();
  const named = (line: Found): IssueLine => ({ ...line, person: personOn(index, line.row) });
  for (const line of found) {
    while ((open[open.length - 1]?.row ?? Infinity) < (line.row ?? 0)) yield named(open.pop()!);
    yield named(line);
  }
  while (open.length > 0) yield named(open.pop()!);
}

/** Who stands on a sheet row; empty where nobody does. */
function personOn(index: RosterIndex, sheetRow: number | null): string {
  const row = (sheetRow ?? 0) - index.sheetRow(0);
  return row >= 0 && row < index.rows && index.isPerson(row) ? nameOf(index, row) : '';
}
