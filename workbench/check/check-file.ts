/** Checks a roster file without any host: the stages from cells to preview, and what they say as plain data. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import {
  allIssues,
  columnLetter,
  detectTable,
  type Hierarchy,
  type Issue,
  messageText,
  planChanges,
  previewPlan,
  rememberHeadings,
  type Target,
  targets,
} from '../../core/index.js';
import { NOTHING_DECIDED } from '../../core/columns/sheet-reading.js';
import { checkSheet } from '../../core/session/checked-sheet.js';
import { isProblem, openFile, type OpenedSheet } from '../files/index.js';
import type { CheckCommand } from './command-line.js';
import { type Exported, exportFile } from './export-file.js';
import { readDirectory, readMapping } from './json-files.js';

export interface CheckedIssue {
  readonly row: number | null;
  readonly column: string | null;
  readonly field: string | null;
  readonly code: string;
  readonly level: string;
  readonly message: string;
}

export interface CheckResult {
  readonly rows: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly counts: Readonly<
    Record<'error' | 'warning' | 'info' | 'create' | 'update' | 'unchanged' | 'blocked' | 'notAllowed' | 'skipped', number>
  >;
  readonly issues: readonly CheckedIssue[];
  /** Where a file was asked for. */
  readonly export?: Exported;
}

/** @throws Error in plain words where the check cannot run. */
export function checkFile(command: CheckCommand): CheckResult {
  const target = new Map<string, Target>(Object.entries(targets)).get(command.target);
  if (!target) throw new Error(`There is no target ${command.target}. Choose one of ${Object.keys(targets).join(', ')}.`);
  const { name, hidden, grid } = sheetOf(sheetsOf(command), command);
  const directory = command.directory === undefined ? undefined : readDirectory(command.directory);
  const remembered = command.mapping === undefined ? {} : rememberHeadings(mappingFor(target, command.mapping));
  const checked = checkSheet({ id: name, name, active: true, hidden, writable: false }, grid, {
    ...NOTHING_TOLD,
    target,
    directory,
    mode: command.mode,
    today: command.today,
    readingOf: () => ({ ...NOTHING_DECIDED, columns: remembered }),
  });
  const { roster, hierarchy, mapping } = checked;
  const plan = planChanges(roster, hierarchy);
  const { counts } = previewPlan(plan);
  const issues = inSheetOrder(allIssues(hierarchy), plan.issues);
  const levels = (level: Issue['level']): number => issues.filter((issue) => issue.level === level).length;
  const { create, update, unchanged, blocked, skipped } = counts;
  return {
    rows: roster.people,
    mapping: Object.fromEntries(mapping.matched.map(({ field, heading }) => [field, heading])),
    counts: {
      error: levels('error'),
      warning: levels('warning'),
      info: levels('info'),
      create,
      update,
      unchanged,
      blocked,
      notAllowed: counts['not-allowed'],
      skipped,
    },
    issues: issues.map(({ row, column, field, code, level, message }) => ({
      row,
      column: column === null ? null : columnLetter(column),
      field,
      code,
      level,
      message: messageText(message),
    })),
    ...(command.export && { export: exportFile(command, command.export, { target, checked, plan }) }),
  };
}

/** What nobody decides on a command line. */
const NOTHING_TOLD = { visibleOnly: undefined, dates: undefined, blanks: undefined, rowModes: undefined, canUpdate: true } as const;

/** The issues of the check, and each of the plan's behind those of its row; those of the header stay in front. */
function inSheetOrder(checked: Hierarchy['issues'], planned: Iterable<Issue>): Issue[] {
  const byRow = (a: Issue, b: Issue): number => (a.row ?? 0) - (b.row ?? 0);
  const { heading } = checked;
  return [...heading, ...[...[...checked].slice(heading.length), ...planned].sort(byRow)];
}

/** @throws Error for a field that the target does not have: a slip there would go unnoticed. */
function mappingFor(target: Target, path: string): Record<string, string> {
  const mapping = readMapping(path);
  const unknown = Object.keys(mapping).find((key) => target.fields.every((field) => field.key !== key));
  if (unknown !== undefined)
    throw new Error(`${path} maps ${unknown}, which is no field. The fields are ${target.fields.map(({ key }) => key).join(', ')}.`);
  return mapping;
}

function sheetsOf({ file }: CheckCommand): readonly OpenedSheet[] {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Error(`${file} could not be read. Check the name and that you may open it.`);
  }
  const opened = openFile(basename(file), bytes);
  if (isProblem(opened)) throw new Error(opened.problem);
  return opened.sheets;
}

/** The sheet that was named, else the first visible one with a header row. */
function sheetOf(sheets: readonly OpenedSheet[], { sheet: name, file }: CheckCommand): OpenedSheet {
  if (name !== undefined) {
    const named = sheets.find((sheet) => sheet.name === name);
    if (!named) throw new Error(`${file} has no sheet “${name}”. It has ${sheets.map((sheet) => `“${sheet.name}”`).join(', ')}.`);
    return named;
  }
  const visible = sheets.filter(({ hidden }) => !hidden);
  const [first] = visible;
  if (!first) throw new Error(`${file} has no visible sheet. Name one with --sheet.`);
  const tables = visible.map((sheet) => ({ sheet, table: detectTable(sheet.grid) }));
  const found = tables.find(({ table }) => table.isSure) ?? tables.find(({ table }) => table.headerRow >= 0);
  return found?.sheet ?? first;
}
