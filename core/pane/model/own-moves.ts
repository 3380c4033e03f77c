/** Tells the user's own moves in the grid from the echo of moves that the pane asked for. */
import type { CellRef } from '../../ports/index.js';

/** Echoes can come late and merge; more than this many are never on their way at once. */
const MOST_AWAITED = 8;

export interface OwnMoves {
  /** The pane is about to move the grid's cursor here. */
  readonly expect: (cell: CellRef) => void;
  /** True when this selection is an echo. Hosts merge quick moves, so what was expected earlier counts as come, too. */
  readonly isEcho: (cell: CellRef) => boolean;
}

/** A memory of moves whose echo has not come yet. */
export function createOwnMoves(): OwnMoves {
  let awaited: CellRef[] = [];
  return {
    expect(cell) {
      awaited = [...awaited, cell].slice(-MOST_AWAITED);
    },
    isEcho(cell) {
      const at = awaited.findIndex((own) => sameCell(own, cell));
      if (at < 0) return false;
      awaited = awaited.slice(at + 1);
      return true;
    },
  };
}

/** True for the same cell, and for two nulls. */
export function sameCell(a: CellRef | null, b: CellRef | null): boolean {
  return a?.row === b?.row && a?.column === b?.column;
}
