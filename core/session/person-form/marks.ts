/** Knows a row of the sheet again after rows were inserted, sorted or edited: by what tells the person from all others, else by what stayed. */
import type { Field } from '../../fields/field.js';
import { NAME_FIELDS } from '../../fields/key-fields.js';
import { cellText } from '../../roster/cell-place.js';
import type { RosterIndex } from '../../roster/roster.js';
import { userKey } from '../../roster/row-identity.js';
import { lowerCase } from '../../text/chars.js';
import type { PersonMark } from './form-state.js';

const NOBODY = 'id:';

/** The mark of a row of the roster, which is numbered from 0. */
export function markOf(index: RosterIndex, row: number): PersonMark {
  const says = index.saysOf(row);
  const key = userKey(says);
  const textsOf = (isIt: (field: Field) => boolean): string =>
    index.fields.flatMap((field, at) => (isIt(field) ? [lowerCase(cellText(index, row, at))] : [])).join(' ').trim(); // prettier-ignore
  const also = [
    ['email', lowerCase(says.email)],
    ['id', says.employeeId],
    ['user', textsOf(({ kind }) => kind === 'user-name')],
    ['names', textsOf((field) => NAME_FIELDS.includes(field.key))],
  ];
  const said = also.filter(([, text]) => text !== '').map((each) => each.join(' '));
  return { row: index.sheetRow(row), key: key === NOBODY ? '' : key, also: said };
}

/** The row where a person of these marks is now: in its place, else where the first of them that is known went; -1 where the person is gone. */
export function rowOf(index: RosterIndex, marks: readonly PersonMark[]): number {
  for (const find of [inPlace, byKey, byRest]) {
    for (const mark of marks) {
      const row = find(index, mark);
      if (row >= 0) return row;
    }
  }
  return -1;
}

function inPlace(index: RosterIndex, mark: PersonMark): number {
  const at = mark.row - index.sheetRow(0);
  return mark.key !== '' && at >= 0 && at < index.rows && markOf(index, at).key === mark.key ? at : -1;
}

function byKey(index: RosterIndex, mark: PersonMark): number {
  return mark.key === '' ? -1 : nearest(index, mark, (row) => markOf(index, row).key === mark.key);
}

/** The row in the same place that still says something of who it was; for one without a key anywhere, the nearest one that says the same. */
function byRest(index: RosterIndex, mark: PersonMark): number {
  const at = mark.row - index.sheetRow(0);
  if (at >= 0 && at < index.rows && isLike(mark, markOf(index, at))) return at;
  if (mark.key !== '' || mark.also.length === 0) return -1;
  const said = mark.also.join('\n');
  return nearest(index, mark, (row) => markOf(index, row).also.join('\n') === said);
}

/** Two rows that say nothing of who they are, in one place, count as one: what their cells hold is compared before anything is written. */
function isLike(mark: PersonMark, now: PersonMark): boolean {
  const isNobody = ({ key, also }: PersonMark): boolean => key === '' && also.length === 0;
  return (isNobody(mark) && isNobody(now)) || mark.also.some((each) => now.also.includes(each));
}

function nearest(index: RosterIndex, mark: PersonMark, isIt: (row: number) => boolean): number {
  const at = mark.row - index.sheetRow(0);
  for (let away = 0; away < index.rows + Math.abs(at); away++) {
    for (const row of away === 0 ? [at] : [at - away, at + away]) if (row >= 0 && row < index.rows && isIt(row)) return row;
  }
  return -1;
}
