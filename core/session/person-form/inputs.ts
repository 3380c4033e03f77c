/** How a field of a person is filled in, and what it offers. */
import type { Field } from '../../fields/field.js';
import { CellValues } from '../../plan/cell-values.js';
import { cellText, placeColumn, placeValue } from '../../roster/cell-place.js';
import { knownRoles } from '../../roster/known-roles.js';
import type { RosterIndex } from '../../roster/roster.js';
import type { CheckedSheet } from '../checked-sheet.js';
import { choicesOf } from '../mapping-view.js';
import type { FormInput } from './form-state.js';

/** Nobody reads a longer list: then what is typed finds the name. */
const MOST_IN_A_LIST = 200;
/** Longer values are prose. */
const LONGEST_LINE = 255;
/** Rows that are looked at for the words that a column uses. */
const ROWS_FOR_WORDS = 500;

const SEVERAL: ReadonlySet<Field['kind']> = new Set(['group-list', 'name-list']);

/** True where a cell holds several names. */
export const hasSeveral = ({ kind }: Field): boolean => SEVERAL.has(kind);

/** The names that a field can be given, where they are known. */
export function namesOf({ roster: { options } }: CheckedSheet, field: Field): string[] {
  const { directory, target } = options;
  return choicesOf(field, { roles: knownRoles(directory, target), groups: directory?.groups ?? null, lists: directory?.lists });
}

export interface InputView {
  readonly input: FormInput;
  readonly choices: readonly string[];
}

/** By what a field is filled in; `isReadable` is true where its cell is blank or without a mistake. */
export function inputOf(checked: CheckedSheet, row: number, number: number, text: string, isReadable: boolean): InputView {
  const field = checked.roster.index.fields[number]!;
  const plain = (input: FormInput): InputView => ({ input, choices: [] });
  if (field.kind === 'secret') return plain('secret');
  if (field.kind === 'yes-no') return list(yesNoWords(checked, row, number), text);
  if (text.includes('\n') || (field.maxLength ?? 0) > LONGEST_LINE) return plain('long-text');
  if (field.kind === 'date') return plain(isReadable ? 'date' : 'text');
  if (field.kind === 'number') return plain('number');
  if (field.kind === 'leader') return plain('suggested');
  const names = field.kind === 'level-list' ? [] : namesOf(checked, field);
  if (names.length === 0) return plain('text');
  return hasSeveral(field) || names.length > MOST_IN_A_LIST ? plain('suggested') : list(names, text);
}

/** What the cell says stays among the choices, whether the target knows it or not. */
function list(choices: readonly string[], text: string): InputView {
  return { input: 'list', choices: text === '' || choices.includes(text) ? choices : [text, ...choices] };
}

/** Yes and no as the column writes them, the check boxes for a check box; the target's own words where it does not. */
export function yesNoWords({ roster: { index } }: CheckedSheet, at: number, number: number): readonly [string, string] {
  const isBox = (row: number): boolean => typeof placeValue(index, row, number) === 'boolean';
  const own = isBox(at);
  const words = new Map<boolean, string>();
  const values = new CellValues(index);
  for (let row = 0; row < Math.min(index.rows, ROWS_FOR_WORDS) && words.size < 2; row++) {
    const value = index.isPerson(row) && isBox(row) === own ? values.at(row, number) : undefined;
    if (typeof value !== 'boolean' || words.has(value) || hasMistake(index, row, number)) continue;
    words.set(value, shownAt(index, row, number));
  }
  return [words.get(true) ?? (own ? 'TRUE' : 'y'), words.get(false) ?? (own ? 'FALSE' : 'n')];
}

function hasMistake(index: RosterIndex, row: number, number: number): boolean {
  let isWrong = false;
  index.forEachFinding(row, (_, field) => (isWrong ||= field === number));
  return isWrong;
}

/** What stands on the sheet where a field stands, as it shows; what is typed keeps its blanks. A column that is too narrow shows signs instead. */
export function shownAt(index: RosterIndex, row: number, number: number): string {
  const column = placeColumn(index, number);
  if (column < 0) return cellText(index, row, number);
  const value = placeValue(index, row, number);
  if (value === null || typeof value === 'string') return value ?? '';
  const shown = index.parts.mapped.table.grid.shown?.[index.gridRow(row)]?.[column] ?? '';
  if (shown !== '' && !shown.startsWith('#')) return shown;
  return typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value);
}
