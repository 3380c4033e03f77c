/** Which rows of a long list are drawn and where. Pure arithmetic: no element is touched here. */

/**
 * Tallest element that is laid out as it is, in pixels. Browsers stop somewhere above 17 million; a longer list is scaled, so
 * that one pixel of scrolling stands for several pixels of rows.
 */
export const TALLEST_PX = 15_000_000;
/** Rows drawn beyond each edge, so that a fast wheel shows no gap. */
const OVERSCAN = 5;

export interface ListShape {
  readonly count: number;
  readonly rowPx: number;
  /** Height of the part that shows. */
  readonly viewPx: number;
}

export interface ListWindow {
  /** Height of the element that holds the rows. */
  readonly heightPx: number;
  readonly first: number;
  /** The first row that shows whole. */
  readonly firstInSight: number;
  /** One past the last row drawn. */
  readonly end: number;
  /** Where the first drawn row lies within the element. */
  readonly offsetPx: number;
}

/** The rows to draw when the list is scrolled by `topPx`; a negative one means that the list starts below the top. */
export function windowAt(shape: ListShape, topPx: number): ListWindow {
  const { count, rowPx, viewPx } = shape;
  const top = clampTop(shape, topPx) * scaleOf(shape);
  const first = Math.max(0, Math.floor(top / rowPx) - OVERSCAN);
  const end = Math.min(count, Math.ceil((top + viewPx) / rowPx) + OVERSCAN);
  const firstInSight = Math.ceil(top / rowPx);
  return { heightPx: heightOf(shape), first, firstInSight, end, offsetPx: first * rowPx - top + clampTop(shape, topPx) };
}

/** The scroll position nearest to `topPx` at which the row shows whole. */
export function topToShow(shape: ListShape, topPx: number, index: number): number {
  const scale = scaleOf(shape);
  const rowTop = index * shape.rowPx;
  const highest = (rowTop + shape.rowPx - shape.viewPx) / scale;
  const lowest = rowTop / scale;
  if (topPx > lowest) return lowest;
  return topPx < highest ? highest : topPx;
}

function heightOf({ count, rowPx }: ListShape): number {
  return Math.min(count * rowPx, TALLEST_PX);
}

/** How many pixels of rows one pixel of scrolling stands for; 1 for all but giant lists. */
function scaleOf(shape: ListShape): number {
  const full = shape.count * shape.rowPx;
  if (full <= TALLEST_PX) return 1;
  return (full - shape.viewPx) / (TALLEST_PX - shape.viewPx);
}

function clampTop(shape: ListShape, topPx: number): number {
  return Math.max(0, Math.min(topPx, heightOf(shape) - shape.viewPx));
}
