/** Areas that Excel finds by itself: visible cells and merged cells. */
import type { GridRange } from '../../../core/ports/index.js';
import { overlap } from '../address.js';
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
