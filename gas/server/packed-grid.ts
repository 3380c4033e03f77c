/** A grid in the form in which it crosses between server and sidebar: most cells show their own value and most rows share their formats. */
import type { CellGrid, CellValue } from '../../core/ports/index.js';

/** Stands for a shown text that is the value's own. */
export type SameAsValue = 0;

export interface PackedGrid extends Omit<CellGrid, 'shown' | 'formats'> {
  readonly shown: readonly (readonly (string | SameAsValue)[])[];
  /** Distinct rows of formats, and which of them each row has. */
  readonly formatRows: readonly (readonly (string | null)[])[];
  readonly formatOf: readonly number[];
}

/** Some rows of a sheet that has `of` rows. */
export interface GridPart extends PackedGrid {
  readonly of: number;
}

/** What a value shows where no format changes it. */
function plainText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** Packs a grid; `shown` and `formats` have the shape of its rows. */
export function packGrid(
  grid: CellGrid,
  shown: readonly (readonly string[])[],
  formats: readonly (readonly (string | null)[])[],
): PackedGrid {
  const places = new Map<string, number>();
  const formatRows: (readonly (string | null)[])[] = [];
  const formatOf = formats.map((row) => {
    const key = JSON.stringify(row);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, formatRows.length);
    return formatRows.push(row) - 1;
  });
  const packed = shown.map((row, r) => row.map((text, c) => (text === plainText(grid.rows[r]?.[c] ?? null) ? 0 : text)));
  return { ...grid, shown: packed, formatRows, formatOf };
}

/** The grid again. Rows with equal formats share one array. */
export function unpackGrid(packed: PackedGrid): CellGrid {
  const { shown, formatRows, formatOf, ...grid } = packed;
  return {
    ...grid,
    shown: shown.map((row, r) => row.map((text, c) => (text === 0 ? plainText(grid.rows[r]?.[c] ?? null) : text))),
    formats: formatOf.map((at) => (formatRows[at] ?? []) as (string | null)[]),
  };
}
