/** Areas that Excel finds by itself: used, visible and merged cells. */
import type { GridRange } from '../../../core/ports/index.js';
import { covers, overlap, type Sheet } from '../../workbook/index.js';
import type { Range } from './range.js';

/** Runs of rows that are shown. */
export function visibleAreas({ sheet, box }: Range): GridRange[] {
  const areas: GridRange[] = [];
  let rows = 0;
  for (let row = box.row; row <= box.row + box.rows; row++) {
    const shown = row < box.row + box.rows && sheet.hiddenBy(row) === null;
    if (shown) rows++;
    else if (rows > 0) {
      areas.push({ ...box, row: row - rows, rows });
      rows = 0;
    }
  }
  return areas;
}

/** Merged ranges that touch this one. */
export function mergedAreas({ sheet, box }: Range): GridRange[] {
  return sheet.merges.filter((merge) => overlap(merge, box));
}

/** The smallest rectangle around what is used of a box, or of the whole sheet: values alone, or formats and notes as well. */
export function usedRange(sheet: Sheet, valuesOnly: boolean, box?: GridRange): GridRange | null {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, cell } of sheet.cells()) {
    if (valuesOnly && cell.value === null && cell.formula === null) continue;
    if (box && !covers(box, row, column)) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
