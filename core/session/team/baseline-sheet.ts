/** The hidden sheet with what was fetched: found, added, read and rewritten. */
import type { CellEdit, CellGrid, Host, SheetId, SheetInfo, SheetLayout } from '../../ports/index.js';
import { baselineEdits, isBaseline, readBaseline } from '../../team/baseline.js';
import type { LastSeen } from '../../team/team-entry.js';
import { JobProgress, slicesOf, writeSlices } from './slices.js';

/** The sheet as it is now; null where there is none any more. */
export async function readBaselineSheet(host: Host, id: SheetId | null, sheets: readonly SheetInfo[]): Promise<CellGrid | null> {
  return id !== null && sheets.some((sheet) => sheet.id === id) ? host.sheet.readGrid(id) : null;
}

/** Users who were seen, or undefined where the sheet is gone or holds nobody any more although there were people. */
export function seenOn(grid: CellGrid | null, people: number): LastSeen | undefined {
  const seen = grid ? readBaseline(grid) : undefined;
  return seen?.size === 0 && people > 0 ? undefined : seen;
}

/** In one language for everybody: whoever opens the workbook finds the sheet by it. */
const BASELINE_SHEET = 'Muster team';

/** A hidden sheet for what is seen, with what it holds. */
export interface BaselineSheet {
  readonly id: SheetId;
  readonly grid: CellGrid | null;
}

/**
 * The sheet with this id, else one that nobody remembers (of a fetch that was cut off, or copied with the workbook), else a new one;
 * null where the host cannot add any.
 */
export async function findBaselineSheet(host: Host, id: SheetId | null, sheets: readonly SheetInfo[]): Promise<BaselineSheet | null> {
  const known = await readBaselineSheet(host, id, sheets);
  if (known && id !== null) return { id, grid: known };
  const left = sheets.find(({ name, hidden, writable }) => name === BASELINE_SHEET && hidden && writable);
  const grid = left ? await host.sheet.readGrid(left.id) : null;
  if (left && grid && isBaseline(grid)) return { id: left.id, grid };
  const layout: SheetLayout = { hidden: true, columns: ['text', 'text'] };
  const added = await host.sheet.addSheet?.(BASELINE_SHEET, baselineEdits(null, new Map()), layout);
  return added === undefined ? null : { id: added, grid: null };
}

/** Brings the sheet to these users, to its end: half of it would be worth little. */
export async function writeBaseline(host: Host, sheet: SheetId, grid: CellGrid | null, seen: LastSeen): Promise<void> {
  const edits: CellEdit[] = baselineEdits(grid, seen);
  const progress = new JobProgress(edits.length, 0, () => undefined);
  await writeSlices(slicesOf(edits), { host, sheet, progress, mayGoOn: () => true });
}
