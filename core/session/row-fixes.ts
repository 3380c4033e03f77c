/** Fixes that are more than a text for the cell of the issue: other cells of the row, cells of other rows, a whole column. */
import { leaderLostZeros } from '../hierarchy/leader-fixes.js';
import { CODE } from '../issues/codes.js';
import { spoken } from '../issues/messages/spoken.js';
import { cellText, headingOf, isSaidByWriting, placeColumn } from '../roster/cell-place.js';
import { rowInWords } from '../roster/place-words.js';
import { datesReadAs } from '../roster/date-fixes.js';
import { dateReadings, formatDay } from '../fields/date.js';
import { isWritable } from '../roster/fix-rules.js';
import type { RosterIndex } from '../roster/roster.js';
import { FLAG } from '../roster/row-state.js';
import { lowerCase } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import { cellsOfPerson } from './copied-rows.js';
import { hiddenRows } from './hidden-rows.js';
import { fixCell } from './fix-cell.js';
import type { Fix } from './state.js';

/** What mends the finding of a row beside its own cell, best first. */
export function rowFixes(checked: CheckedSheet, row: number, code: number): Fix[] {
  switch (code) {
    case CODE['email-duplicate']:
    case CODE['employee-id-duplicate']:
      return emptyRow(checked, row);
    case CODE['user-ambiguous']:
      return oneOfTwoUsers(checked, row);
    case CODE['leader-not-manager']:
      return letLead(checked, row);
    case CODE['leader-leading-zeros']:
      return zerosOfLeader(checked, row);
    case CODE['row-hidden']:
      return [{ label: spoken().fixes.visibleOnly, cells: [], decision: { kind: 'visible-only', rows: hiddenRows(checked) } }];
    default:
      return [];
  }
}

/** Which row of a person who stands twice goes, a person says. Not offered where somebody is led under a key that this row alone has. */
function emptyRow(checked: CheckedSheet, row: number): Fix[] {
  const { hierarchy, roster } = checked;
  const { index } = roster;
  const { emails, ids, leaders } = index.parts.state;
  const own = [emails.isShared(row) ? '' : emails.keys[row]!, ids.isShared(row) ? '' : ids.keys[row]!].filter((key) => key !== '');
  const led: number[] = [];
  hierarchy.index.cells.references.forEach(own, (at) => {
    const text = leaders[at]!;
    if (at !== row && (own.includes(text) || own.includes(lowerCase(text)))) led.push(at);
  });
  if (led.length > 0) return [];
  return [{ label: spoken().fixes.emptyRow(index.sheetRow(row)), cells: cellsOfPerson(checked, row) }];
}

/** An existing person's row whose address is one user's and whose ID another's: either cell can follow the other. */
function oneOfTwoUsers(checked: CheckedSheet, row: number): Fix[] {
  const { index } = checked.roster;
  const { users, emailField, idField, parts } = index;
  if (index.modeOf(row) !== 'update') return [];
  const [byEmail, byId] = [users.emailOwner(row), users.idOwner(row)];
  const options: [field: number, text: string, user: number][] = [
    [idField, parts.directory.users[byEmail]?.employeeId ?? '', byEmail],
    [emailField, parts.directory.users[byId]?.email ?? '', byId],
  ];
  const isOnlyRow = (user: number): boolean => users.rowsOf(user).every((other) => other === row);
  // Two users may have one key at the target: then it leads to the other one.
  const leadsTo = (text: string, user: number): boolean => parts.directory.byKey(text) === user;
  return options
    .filter(
      ([field, text, user]) =>
        isOnlyRow(user) && leadsTo(text, user) && isSaidByWriting(index, field, text) && isFree(checked, row, field, text),
    )
    .map(([field, text]) => ({
      label: spoken().fixes.writeInto(text, headingOf(index, field)),
      cells: [fixCell(checked, row, field, text)],
    }));
}

/** True for a key that no other row has. Which user it belongs to is what the fix is about. */
function isFree({ roster: { index } }: CheckedSheet, row: number, field: number, text: string): boolean {
  const { emails, ids } = index.parts.state;
  if (text === '') return false;
  const rows = field === index.emailField ? emails.rowsOf(lowerCase(text)) : ids.rowsOf(text);
  return rows.every((other) => other === row);
}

/** The leader's own row, where it says that they cannot manage teams. With a row that lacks values nothing is done, whatever it says. */
function letLead(checked: CheckedSheet, row: number): Fix[] {
  const { hierarchy, roster } = checked;
  const { index } = roster;
  const leader = hierarchy.index.leaderOf(row);
  if (leader < 0 || leader >= index.rows || index.isIncomplete(leader) || !isSaidByWriting(index, index.managerField, 'y')) return [];
  if ((index.parts.state.flags[leader]! & FLAG.managesNot) === 0 || !isWritable(index, leader, index.managerField, 'y')) return [];
  return [{ label: spoken().fixes.letLead(rowInWords(index, leader)), cells: [fixCell(checked, leader, index.managerField, 'y')] }];
}

/** The ID on the leader's own row, where the leader cell has the zeros that it lost. */
function zerosOfLeader(checked: CheckedSheet, row: number): Fix[] {
  const { hierarchy, roster } = checked;
  const { index } = roster;
  if (!leaderLostZeros(hierarchy.index, row)) return [];
  const [leader, to] = [hierarchy.index.leaderOf(row), cellText(index, row, index.leaderField)];
  if (!isFree(checked, leader, index.idField, to)) return [];
  return [{ label: spoken().fixes.writeInto(to, headingOf(index, index.idField)), cells: [fixCell(checked, leader, index.idField, to)] }];
}

interface Kept {
  readonly version: number;
  readonly fixes: Map<string, Fix[]>;
}
const kept = new WeakMap<RosterIndex, Kept>();

/** Both readings of a date column, each as the cells that would say it without a doubt; kept until the roster changes, for a column is long. */
export function dateColumnFixes(checked: CheckedSheet, key: string): Fix[] {
  const { index } = checked.roster;
  let known = kept.get(index);
  if (known?.version !== index.version) kept.set(index, (known = { version: index.version, fixes: new Map() }));
  const before = known.fixes.get(key);
  if (before) return before;
  const fixes = readingsOf(checked, key);
  known.fixes.set(key, fixes);
  return fixes;
}

function readingsOf(checked: CheckedSheet, key: string): Fix[] {
  const { index } = checked.roster;
  const field = index.fields.findIndex((each) => each.key === key);
  const first = index.firstDate(key);
  if (field < 0 || first < 0 || placeColumn(index, field) < 0) return [];
  const example = cellText(index, first, field);
  const { preferredDates } = index.parts;
  const orders = preferredDates === 'dmy' ? (['dmy', 'mdy'] as const) : (['mdy', 'dmy'] as const);
  return orders.flatMap((order): Fix[] => {
    const day = dateReadings(example)[order];
    if (Number.isNaN(day)) return [];
    const dates = datesReadAs(index, field, order);
    return [
      {
        label: spoken().fixes.dates(example, formatDay(day), dates.length),
        cells: dates.map(({ row, to }) => fixCell(checked, row, field, to)),
      },
    ];
  });
}
