/** Many cells in few calls: slices that no host refuses, written one after the other, with an ear for Cancel between them. */
import type { CellEdit, Host, SheetId } from '../../ports/index.js';

/** A call of this size takes hosts some seconds at most: Cancel is heard soon, and the message stays far below the 5 MB that Excel on the web takes. */
const CELLS_A_CALL = 20_000;
const CHARACTERS_A_CALL = 1_000_000; // the same bound for long texts

/** Cuts edits into slices, in the order of rows. A row is never cut in two, so that no call leaves half a row. */
export function slicesOf(edits: readonly CellEdit[]): CellEdit[][] {
  const sorted = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  const slices: CellEdit[][] = [];
  let slice: CellEdit[] = [];
  let characters = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    let length = 0;
    for (; to < sorted.length && sorted[to]?.row === sorted[from]?.row; to++) length += lengthOf(sorted[to]);
    if (slice.length > 0 && (slice.length + to - from > CELLS_A_CALL || characters + length > CHARACTERS_A_CALL)) {
      slices.push(slice);
      [slice, characters] = [[], 0];
    }
    for (; from < to; from++) slice.push(sorted[from]!);
    characters += length;
  }
  return slice.length > 0 ? [...slices, slice] : slices;
}

const lengthOf = (edit: CellEdit | undefined): number => (typeof edit?.value === 'string' ? edit.value.length : 0);

/** How far a job of several parts has come, counted in people. */
export class JobProgress {
  private done = 0;
  private readonly cells: number;
  private readonly people: number;
  private readonly tell: (done: number, total: number) => void;

  constructor(cells: number, people: number, tell: (done: number, total: number) => void) {
    [this.cells, this.people, this.tell] = [Math.max(1, cells), people, tell];
  }

  add(cells: number): void {
    this.done += cells;
    this.tell(Math.floor((this.done / this.cells) * this.people), this.people);
  }
}

export interface SliceWriting {
  readonly host: Host;
  readonly sheet: SheetId;
  readonly progress: JobProgress;
  /** Asked before each slice. */
  readonly mayGoOn: (slice: readonly CellEdit[]) => boolean | Promise<boolean>;
}

/** Writes slices until all are written or one may not be. Returns how many were. */
export async function writeSlices(slices: readonly (readonly CellEdit[])[], writing: SliceWriting): Promise<number> {
  const { host, sheet, progress, mayGoOn } = writing;
  let written = 0;
  for (const slice of slices) {
    if (!(await mayGoOn(slice))) break;
    await host.sheet.writeCells(sheet, slice);
    progress.add(slice.length);
    written++;
  }
  return written;
}

/** Puts the cells of slices back to what they were. */
export async function restore(
  host: Host,
  sheet: SheetId,
  slices: readonly (readonly CellEdit[])[],
  before: (edit: CellEdit) => CellEdit = (edit) => ({ row: edit.row, column: edit.column, value: null }),
): Promise<void> {
  for (const slice of slices) await host.sheet.writeCells(sheet, slice.map(before));
}
