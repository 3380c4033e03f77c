/** The hidden sheet with what was fetched: found, added, read and rewritten. */
import { enTeam } from '../../issues/messages/en-team.js';
import type { CellEdit, CellGrid, Host, SheetId, SheetInfo } from '../../ports/index.js';
import { baselineEdits, readBaseline } from '../../team/baseline.js';
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

/** Adds the hidden sheet, or null where the host cannot add any. */
export async function addBaselineSheet(host: Host): Promise<SheetId | null> {
  return (
    (await host.sheet.addSheet?.(enTeam.baselineSheet, baselineEdits(null, new Map()), { hidden: true, columns: ['text', 'text'] })) ?? null
  );
}

/** Brings the sheet to these users, to its end: half of it would be worth little. */
export async function writeBaseline(host: Host, sheet: SheetId, grid: CellGrid | null, seen: LastSeen): Promise<void> {
  const edits: CellEdit[] = baselineEdits(grid, seen);
  const progress = new JobProgress(edits.length, 0, () => undefined);
  await writeSlices(slicesOf(edits), { host, sheet, progress, mayGoOn: () => true });
}
