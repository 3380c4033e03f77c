/** A finding of a row in words: which params its message needs, read from the cell and the indexes. */
import { dateReadings, formatDay } from '../fields/date.js';
import { dayOfSerial } from '../fields/date-cell.js';
import { unknownGroups } from '../fields/group-list.js';
import { levelsInWords } from '../fields/level-list.js';
import { CODE, type CodeNumber, codeOfNumber, levelOfNumber } from '../issues/codes.js';
import { type Issue, type IssueParams, makeIssue } from '../issues/issue.js';
import { a1Of } from '../table/a1.js';
import { codePointLength, codePointName, invisibleAt, trimBlanks } from '../text/chars.js';
import { composeText } from '../text/compose.js';
import { LONGEST_ADDRESS, LONGEST_LOCAL_PART } from '../text/email-address.js';
import { mixedScriptWord } from '../text/scripts.js';
import { cellText, headingOf, placeColumn, placeOf, rawValue, shownText } from './cell-place.js';
import { userParams } from './describe-user.js';
import { findingFixes } from './finding-fixes.js';
import { ROW_FIELD } from './findings.js';
import { namesIn, namesNotKnown } from './listed-names.js';
import type { RosterIndex } from './roster.js';

/** The issue of a finding, words included. */
export function describeFinding(roster: RosterIndex, row: number, field: number, code: CodeNumber): Issue {
  const place = placeOf(roster, row, field);
  const heading = field === ROW_FIELD ? '' : headingOf(roster, field);
  const params = { heading, value: field === ROW_FIELD ? '' : shownText(roster, row, field), ...paramsOf(roster, row, field, code) };
  return makeIssue(codeOfNumber(code), place, params, levelOfNumber(code));
}

function paramsOf(roster: RosterIndex, row: number, field: number, code: CodeNumber): IssueParams {
  const { directory } = roster.parts;
  switch (codeOfNumber(code)) {
    case 'too-long':
      return lengthParams(roster, row, field);
    case 'required':
      return { mode: roster.modeOf(row), value: rawText(roster, row, field) };
    case 'status-value':
      return { mode: roster.modeOf(row), value: rawText(roster, row, field), names: roster.fields[field]?.choiceLabels ?? [] };
    case 'email-duplicate':
    case 'employee-id-duplicate':
    case 'email-taken':
    case 'employee-id-taken':
    case 'user-ambiguous':
    case 'user-not-found':
    case 'manager-cannot-deactivate':
    case 'manager-cannot-demote':
    case 'deactivated-incomplete':
      return userParams(roster, row, field, code);
    case 'group-unknown':
      return { names: unknownGroups(cellText(roster, row, field), directory.groups).map((name) => `“${name}”`) };
    case 'choice-unknown':
      return unknownNames(roster, row, field);
    case 'number-range': {
      const { min, max } = roster.fields[field] ?? {};
      return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
    }
    case 'skill-level':
      return { names: levelsInWords(roster.fields[field]?.levels) };
    case 'cell-merged':
      return { other: mergeStart(roster, row, field) };
    case 'invisible-character':
    case 'email-characters':
      return hiddenCharacter(cellText(roster, row, field));
    case 'id-became-date':
      return { value: dayShown(roster, row, field) };
    case 'mixed-script':
      return { other: mixedScriptWord(cellText(roster, row, field)) ?? '' };
    case 'date-ambiguous':
      return { names: readingsInWords(cellText(roster, row, field)) };
    case 'role-unknown':
    case 'date-format':
    case 'id-leading-zeros':
      return { names: findingFixes(roster, row, field, code) };
    default:
      return { names: roster.fields[field]?.choiceLabels ?? [] };
  }
}

/** Of a field with a list of the target's: the names that are not on it, in quotation marks; else the words that it takes. */
function unknownNames(roster: RosterIndex, row: number, field: number): IssueParams {
  const definition = roster.fields[field];
  const unknown = definition ? namesNotKnown(definition, cellText(roster, row, field), roster.parts.directory) : null;
  if (unknown !== null) return { unknown: unknown.map((name) => `“${name}”`) };
  return { names: definition?.choiceLabels ?? [] };
}

function lengthParams(roster: RosterIndex, row: number, field: number): IssueParams {
  const text = composeText(cellText(roster, row, field));
  const definition = roster.fields[field];
  const entries = definition ? namesIn(definition, text, roster.parts.directory) : null;
  if (entries !== null) return { count: Math.max(...entries.map(codePointLength)), limit: definition?.maxLength ?? 0 };
  if (definition?.kind !== 'email') return { count: codePointLength(text), limit: definition?.maxLength ?? 0 };
  const local = text.lastIndexOf('@');
  return text.length > LONGEST_ADDRESS || local <= LONGEST_LOCAL_PART
    ? { count: text.length, limit: LONGEST_ADDRESS }
    : { count: local, limit: LONGEST_LOCAL_PART };
}

/** The date that a cell shows, else its day. */
function dayShown(roster: RosterIndex, row: number, field: number): string {
  const { grid } = roster.parts.mapped.table;
  const shown = grid.shown?.[roster.gridRow(row)]?.[placeColumn(roster, field)] ?? '';
  return shown === '' ? formatDay(dayOfSerial(Number(rawValue(roster, row, field)), grid.dateSystem ?? 1900)) : shown;
}

/** What a cell says, the word that clears it included. */
function rawText(roster: RosterIndex, row: number, field: number): string {
  const raw = rawValue(roster, row, field);
  return typeof raw === 'string' && roster.fields[field]?.kind !== 'secret' ? trimBlanks(raw) : shownText(roster, row, field);
}

function mergeStart(roster: RosterIndex, row: number, field: number): string {
  const { table } = roster.parts.mapped;
  const at = roster.sheetRow(row);
  const column = table.grid.firstColumn + placeColumn(roster, field);
  const merge = table.grid.merges?.find(
    (each) => at >= each.row && at < each.row + each.rows && column >= each.column && column < each.column + each.columns,
  );
  return merge ? a1Of({ row: merge.row, column: merge.column, rows: 1, columns: 1 }) : '';
}

/** The first character of an address or text that gives it away: invisible ones first, then those that are not ASCII. */
function hiddenCharacter(text: string): IssueParams {
  const invisible = invisibleAt(text);
  const at = invisible >= 0 ? invisible : text.search(/[^\u0020-\u007e]/u);
  if (at < 0) return {};
  const name = codePointName(text, at);
  return { other: invisible >= 0 ? name : `“${String.fromCodePoint(text.codePointAt(at) ?? 0)}” (${name})` };
}

function readingsInWords(text: string): string[] {
  const { dmy, mdy } = dateReadings(text);
  return [dmy, mdy].filter((day) => !Number.isNaN(day)).map((day) => formatDay(day));
}

/** Number of the code that a column gets where its dates have two readings. */
export const DATE_AMBIGUOUS = CODE['date-ambiguous'];
