/** A finding of a row in words: which params its message needs, read from the cell and the indexes. */
import { dateReadings, formatDay } from '../fields/date.js';
import { parseGroups, unknownGroups } from '../fields/group-list.js';
import { CODE, type CodeNumber, codeOfNumber } from '../issues/codes.js';
import { type Issue, type IssueParams, makeIssue } from '../issues/issue.js';
import { a1Of } from '../table/a1.js';
import { codePointLength, codePointName, invisibleAt } from '../text/chars.js';
import { LONGEST_ADDRESS, LONGEST_LOCAL_PART } from '../text/email-address.js';
import { mixedScriptWord } from '../text/scripts.js';
import { cellName, cellText, gridColumn, headingOf, placeOf, shownText } from './cell-place.js';
import { userInWords } from './directory.js';
import { findingFixes } from './finding-fixes.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';

const MOST_NAMED = 5;

/** The issue of a finding, words included. */
export function describeFinding(roster: RosterIndex, row: number, field: number, code: CodeNumber): Issue {
  const place = placeOf(roster, row, field);
  const heading = field === ROW_FIELD ? '' : headingOf(roster, field);
  return makeIssue(codeOfNumber(code), place, {
    heading,
    value: field === ROW_FIELD ? '' : shownText(roster, row, field),
    ...paramsOf(roster, row, field, code),
  });
}

function paramsOf(roster: RosterIndex, row: number, field: number, code: CodeNumber): IssueParams {
  const { state, directory } = roster.parts;
  switch (codeOfNumber(code)) {
    case 'too-long':
      return lengthParams(roster, row, field);
    case 'email-duplicate':
      return { names: otherCells(roster, row, field, state.emails.rowsOf(state.emails.keys[row]!)) };
    case 'employee-id-duplicate':
      return { names: otherCells(roster, row, field, state.ids.rowsOf(state.ids.keys[row]!)) };
    case 'email-taken':
      return { other: userInWords(directory.users[directory.byEmail(state.emails.keys[row]!)]) };
    case 'employee-id-taken':
      return { other: userInWords(directory.users[directory.byId(state.ids.keys[row]!)]) };
    case 'user-ambiguous':
      return {
        names: [directory.byEmail(state.emails.keys[row]!), directory.byId(state.ids.keys[row]!)].map((user) =>
          userInWords(directory.users[user]),
        ),
      };
    case 'group-unknown':
      return { names: unknownGroups(cellText(roster, row, field), directory.groups).map((name) => `“${name}”`) };
    case 'cell-merged':
      return { other: mergeStart(roster, row, field) };
    case 'invisible-character':
    case 'email-characters':
      return hiddenCharacter(cellText(roster, row, field));
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

function lengthParams(roster: RosterIndex, row: number, field: number): IssueParams {
  const text = cellText(roster, row, field).normalize('NFC');
  const definition = roster.fields[field];
  if (definition?.kind === 'group-list') {
    const { names } = parseGroups(text, roster.parts.directory.groups, definition.maxLength ?? Infinity);
    return { count: Math.max(...names.map(codePointLength)), limit: definition.maxLength ?? 0 };
  }
  if (definition?.kind !== 'email') return { count: codePointLength(text), limit: definition?.maxLength ?? 0 };
  const local = text.lastIndexOf('@');
  return text.length > LONGEST_ADDRESS || local <= LONGEST_LOCAL_PART
    ? { count: text.length, limit: LONGEST_ADDRESS }
    : { count: local, limit: LONGEST_LOCAL_PART };
}

/** The other cells with the same key: five of them, then how many more. */
function otherCells(roster: RosterIndex, row: number, field: number, rows: readonly number[]): string[] {
  const others = rows.filter((other) => other !== row);
  const named = others.slice(0, MOST_NAMED).map((other) => cellName(roster, other, field));
  return others.length > MOST_NAMED ? [...named, `and ${String(others.length - MOST_NAMED)} more`] : named;
}

function mergeStart(roster: RosterIndex, row: number, field: number): string {
  const { table } = roster.parts.mapped;
  const at = roster.sheetRow(row);
  const column = table.grid.firstColumn + gridColumn(roster, field);
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

export function readingsInWords(text: string): string[] {
  const { dmy, mdy } = dateReadings(text);
  return [dmy, mdy].filter((day) => !Number.isNaN(day)).map((day) => formatDay(day));
}

/** Number of the code that a column gets where its dates have two readings. */
export const DATE_AMBIGUOUS = CODE['date-ambiguous'];
