/** IDs that the spreadsheet took for numbers: the digits that are still there, or whose ID they must have been. */
import { isExactId } from '../fields/employee-id.js';
import type { CellValue } from '../ports/index.js';
import { cellText } from './cell-place.js';
import { knownValue } from './known-value.js';
import type { RosterIndex } from './roster.js';

const PERCENT = 100;
/** Digits that a double keeps for certain. */
const SURE_DIGITS = 15;
/** `1.23457E+15`: digits before the exponent. */
const MANTISSA = /^(\d+)(?:[.,](\d+))?E/iu;
const FEWEST_DIGITS = 5; // fewer that are left could be anybody's

/** Texts to write instead of a rounded ID; `format` is the number format of its cell. */
export function roundedIdFixes(roster: RosterIndex, row: number, field: number, raw: CellValue, format: string | null): string[] {
  const width = roster.paddedWidth(field);
  if (typeof raw === 'number' && isExactId(raw)) return [String(raw).padStart(width, '0')];
  const typed = percentTyped(raw, format);
  if (typed !== null) return [typed.padStart(width, '0')];
  const left = digitsLeft(raw);
  if (left === null) return [];
  const matching = new Set(idsMeant(roster, row, field).filter((id) => fits(id, left)));
  return matching.size === 1 ? [...matching] : [];
}

/** 417 typed into a cell with a percent format is kept as 4.17. */
function percentTyped(raw: CellValue, format: string | null): string | null {
  if (typeof raw !== 'number' || raw < 0 || !(format ?? '').includes('%')) return null;
  const typed = Number((raw * PERCENT).toPrecision(SURE_DIGITS));
  return isExactId(typed) ? String(typed) : null;
}

interface Left {
  readonly value: number;
  readonly digits: number;
}

function digitsLeft(raw: CellValue): Left | null {
  if (typeof raw === 'number') return raw > 0 && Number.isInteger(raw) ? { value: raw, digits: SURE_DIGITS } : null;
  const match = typeof raw === 'string' ? MANTISSA.exec(raw.trim()) : null;
  if (!match || typeof raw !== 'string') return null;
  const digits = (match[1] ?? '').length + (match[2] ?? '').length;
  return digits < FEWEST_DIGITS ? null : { value: Number(raw.trim().replace(',', '.')), digits };
}

/** True where an ID reads like the number that is left once it is rounded as much. */
const fits = (id: string, { value, digits }: Left): boolean =>
  /^[1-9]\d*$/u.test(id) && Number(id).toExponential(digits - 1) === value.toExponential(digits - 1);

/** Whose ID a damaged cell may have held: of a leader anybody’s, of the person their own where the target knows them. */
export const idsMeant = (roster: RosterIndex, row: number, field: number): readonly string[] =>
  field === roster.leaderField ? leaderIds(roster) : [knownId(roster, row, field)];

const knownId = (roster: RosterIndex, row: number, field: number): string => {
  const definition = roster.fields[field];
  return (definition && knownValue(roster, row, definition)) ?? '';
};

/** IDs of everybody who may lead somebody: on the sheet and at the target. */
function leaderIds(roster: RosterIndex): string[] {
  const ids = roster.parts.directory.users.map((user) => user.employeeId ?? '');
  for (let row = 0; row < roster.rows; row++) if (roster.parts.state.ids.keys[row] !== '') ids.push(cellText(roster, row, roster.idField));
  return ids;
}
