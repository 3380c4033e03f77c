/** Applies a fix where the user stands: a preview that it has put away is made again, so that nobody has to find the way back. */
import type { Fix } from '../../session/state.js';
import type { PaneModel } from './pane-model.js';

/** Writes the cells of the fix and keeps its decision. */
export async function applyFix({ session, step, state, problem }: PaneModel, fix: Fix): Promise<void> {
  await session.applyFix(fix);
  if (step.peek() === 'preview' && state.peek().preview === null && problem.peek() === null) await session.preview();
}

/** How much a fix touches: its cells, or the rows that it decides about. */
export function sizeOf(fix: Fix): number {
  return fix.cells.length > 0 ? fix.cells.length : (fix.decision?.rows.length ?? 0);
}
