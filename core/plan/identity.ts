/** Who a row is about, read from the roster's cells or from the same columns read again. */
import { composed } from '../fields/codec.js';
import type { CellValue } from '../ports/index.js';
import { cellText, gridColumn } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { naturalKey, type RowSays, userKey } from '../roster/row-identity.js';
import { textOfValue } from '../roster/row-reader.js';
import type { PersonKeys } from './planned-row.js';

/** Cells to read keys from: those of the roster's grid, or the same columns read again. */
export interface KeyCells {
  readonly cells: readonly CellValue[];
  readonly shown: readonly (string | null)[] | null;
  readonly formats?: readonly (string | null)[] | null;
}

/** What a row says about who it is, in the form that is sent. */
export function saysOf(roster: RosterIndex, row: number | KeyCells): RowSays {
  const textOf = (field: number): string => composed(typeof row === 'number' ? cellText(roster, row, field) : textAt(roster, row, field));
  return { record: textOf(roster.recordField), email: textOf(roster.emailField), employeeId: textOf(roster.idField) };
}

function textAt(roster: RosterIndex, { cells, shown, formats }: KeyCells, field: number): string {
  const column = gridColumn(roster, field);
  const definition = roster.fields[field];
  if (column < 0 || !definition) return '';
  return textOfValue(cells[column] ?? null, shown?.[column] ?? null, definition, formats?.[column] ?? null);
}

/** Identity of a row: `person` of its steps. What the row is for decides whether its Record counts. */
export function identityOf(roster: RosterIndex, row: number | KeyCells, mode: 'create' | 'update'): string {
  const says = saysOf(roster, row);
  return mode === 'update' ? userKey(says) : naturalKey(says);
}

/** Keys of a row as they are sent. */
export function keysOfRow(roster: RosterIndex, row: number | KeyCells): PersonKeys {
  const { email, employeeId } = saysOf(roster, row);
  return { email: email === '' ? null : email, employeeId: employeeId === '' ? null : employeeId };
}

/** The natural key of a person: what stays the same when the sheet is sorted. */
export const ridOf = ({ email, employeeId }: PersonKeys): string => naturalKey({ email: email ?? '', employeeId: employeeId ?? '' });
