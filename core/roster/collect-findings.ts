/** The findings of rows as packed numbers, in the order of the sheet. */
import { type CodeNumber, isErrorNumber } from '../issues/codes.js';
import { packFinding } from '../issues/issue-collection.js';
import { placeColumn } from './cell-place.js';
import { ROW_FIELD } from './findings.js';
import type { RosterIndex } from './roster.js';

const NONE: readonly number[] = [];

/** Sheet columns of the fields of a roster, looked up once for all of its pages. */
const columnsOf = new WeakMap<RosterIndex, readonly number[]>();

function columnsIn(index: RosterIndex): readonly number[] {
  let columns = columnsOf.get(index);
  if (!columns) columnsOf.set(index, (columns = index.fields.map((_, field) => placeColumn(index, field))));
  return columns;
}

/** Lists the findings of the rows from `from` to before `to` in sheet order: whole-row findings first, then from left to right; in one cell errors before the rest. */
export function collectFindings(
  index: RosterIndex,
  [from, to]: readonly [from: number, to: number],
  visitRow: (row: number, add: (code: CodeNumber, field: number) => void) => void,
): readonly number[] {
  const packed: number[] = [];
  const columns = columnsIn(index);
  let row = from;
  let rowStart = 0;
  // The places of the row's findings beside them, so that each goes where it belongs when it comes: rows have few.
  const places: number[] = [];
  const add = (code: CodeNumber, field: number): void => {
    const place = field === ROW_FIELD ? -1 : columns[field]! * 2 + (isErrorNumber(code) ? 0 : 1);
    const finding = packFinding(row, field, code);
    let at = packed.length - rowStart;
    for (; at > 0; at--) {
      const before = places[at - 1]!;
      if (before < place || (before === place && packed[rowStart + at - 1]! < finding)) break;
      places[at] = before;
      packed[rowStart + at] = packed[rowStart + at - 1]!;
    }
    places[at] = place;
    packed[rowStart + at] = finding;
  };
  for (; row < to; row++) {
    visitRow(row, add);
    rowStart = packed.length;
  }
  return packed.length === 0 ? NONE : packed.slice(); // without the room that growing lists keep
}
