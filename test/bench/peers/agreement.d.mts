/** What the tests of the peers know of them. */
type Rows = string[][];
export function rowsOf(count: number): Rows;
export function expectedCells(rows: Rows): ReadonlyMap<number, readonly string[]>;
export function compareCells(
  name: string,
  cells: readonly number[],
  expected: ReadonlyMap<number, readonly string[]>,
  mayMiss: boolean,
): Map<string, number>;
export function cellsOf(name: string, input: Rows | string, bundle: string): Promise<number[]>;
export function cellsAfterEdits(name: string, rows: Rows, edits: number, bundle: string): Promise<number[]>;
export function prepare(scratch: string, rows: number): Promise<{ bundle: string; workbook: string }>;
