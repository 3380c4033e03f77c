/** Areas that Excel finds by itself: visible cells and merged cells. */
import { overlap } from '../address.js';
import { RangeAreas } from './range-areas.js';
import type { Range } from './range.js';

/** Runs of rows that are shown, or null when none is. */
export function visibleAreas({ context, sheet, box }: Range): RangeAreas | null {
  const areas = [];
  let rows = 0;
  for (let row = box.row; row <= box.row + box.rows; row++) {
    const shown = row < box.row + box.rows && sheet.hiddenBy(row) === null;
    if (shown) rows++;
    else if (rows > 0) {
      areas.push({ ...box, row: row - rows, rows });
      rows = 0;
    }
  }
  return areas.length ? new RangeAreas(context, sheet, areas) : null;
}

/** Merged ranges that touch this one, or null when there is none. */
export function mergedAreas({ context, sheet, box }: Range): RangeAreas | null {
  const areas = sheet.merges.filter((merge) => overlap(merge, box));
  return areas.length ? new RangeAreas(context, sheet, areas) : null;
}
