/** The rectangles of a list of areas. */
import type { GridRange } from '../../../core/ports/index.js';

const BOX = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'].map((name) => `items/${name}`).join();

/** Asks for the rectangles; they are there after the next sync. */
export function loadAreas(areas: Excel.RangeAreas): Excel.RangeCollection {
  const collection = areas.areas;
  collection.load(BOX);
  return collection;
}

/** The loaded rectangles, 1-based. */
export function areaBoxes(areas: Excel.RangeCollection): GridRange[] {
  return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    row: rowIndex + 1,
    column: columnIndex + 1,
    rows: rowCount,
    columns: columnCount,
  }));
}

/** Asks for the rectangles and waits for them. */
export async function boxesOf(context: Excel.RequestContext, areas: Excel.RangeAreas): Promise<GridRange[]> {
  const loaded = loadAreas(areas);
  await context.sync();
  return areaBoxes(loaded);
}
