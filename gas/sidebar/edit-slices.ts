/** Many edits in several calls: each is an execution with a limit of its own, and its text has to cross as one. */
import type { CellEdit } from '../../core/ports/index.js';

/** A thousand rows of a wide table, written in seconds. */
const EDITS_AT_ONCE = 20_000;
/** Texts in one call; no limit is documented, and a call of a few megabytes crosses. */
const CHARACTERS_AT_ONCE = 3_000_000;

/** The edits in their order. A caller that goes row by row gets slices that stay rectangles, but for their ends. */
export function* editSlices(edits: readonly CellEdit[]): Generator<readonly CellEdit[]> {
  let from = 0;
  let characters = 0;
  for (const [at, { value }] of edits.entries()) {
    const more = typeof value === 'string' ? value.length : 0;
    if (at > from && (at - from === EDITS_AT_ONCE || characters + more > CHARACTERS_AT_ONCE)) {
      yield edits.slice(from, at);
      from = at;
      characters = 0;
    }
    characters += more;
  }
  if (from < edits.length) yield edits.slice(from);
}
