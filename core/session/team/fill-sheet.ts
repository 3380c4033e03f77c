/** Writes people to a sheet that was just added. The headings come last: a sheet that was cut off never looks complete. */
import type { FieldSet } from '../../fields/field.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { CellEdit, CellGrid, Host, SheetId } from '../../ports/index.js';
import { headerEdits, teamLayout } from '../../team/team-table.js';
import { type JobProgress, restore, slicesOf, writeSlices } from './slices.js';

/** How a long job tells of itself and is stopped. */
export interface Asked {
  readonly onProgress: (done: number, total: number) => void;
  readonly isCancelled: () => boolean;
}

const note = (value: string): CellEdit => ({ row: 1, column: 1, value });

/** Adds a sheet for a team, with nothing but a note on it. The host must be able to add sheets. */
export async function addTeamSheet(host: Host, name: string, target: FieldSet): Promise<SheetId | null> {
  return (await host.sheet.addSheet?.(name, [note(spoken().team.writing)], teamLayout(target))) ?? null;
}

/** True for a sheet that holds nothing but one of our notes: it can be filled anew. */
export function holdsNote(grid: CellGrid): boolean {
  const filled = grid.rows.flat().filter((value) => value !== null && value !== '');
  return filled.length === 1 && (filled[0] === spoken().team.writing || filled[0] === spoken().team.cancelledNote);
}

/** True where the first row begins with the headings of a complete sheet. */
export function holdsHeadings(grid: CellGrid, target: FieldSet): boolean {
  return grid.firstRow === 1 && grid.firstColumn === 1 && target.fields.every(({ heading }, at) => grid.rows[0]?.[at] === heading);
}

/** Says on an empty sheet that nothing came of it. */
export async function noteCancelled(host: Host, sheet: SheetId): Promise<void> {
  await host.sheet.writeCells(sheet, [note(spoken().team.cancelledNote)]);
}

/** A sheet to fill, and how. */
export interface Filling extends Pick<Asked, 'isCancelled'> {
  readonly host: Host;
  readonly sheet: SheetId;
  readonly target: FieldSet;
  readonly body: readonly CellEdit[];
  readonly progress: JobProgress;
}

/** Rows first, then the headings. On Cancel the rows are taken out again and a note says so; then the answer is false. */
export async function fillSheet({ host, sheet, target, body, progress, isCancelled }: Filling): Promise<boolean> {
  const slices = slicesOf(body);
  const written = await writeSlices(slices, { host, sheet, progress, mayGoOn: () => !isCancelled() });
  if (written === slices.length && !isCancelled()) {
    await host.sheet.writeCells(sheet, headerEdits(target));
    return true;
  }
  await restore(host, sheet, slices.slice(0, written));
  await noteCancelled(host, sheet);
  return false;
}
