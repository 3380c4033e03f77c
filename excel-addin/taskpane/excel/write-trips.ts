/** Cuts a long list of edits into trips that Excel takes: whole rows, bounded in cells and in bytes. */
import type { CellEdit } from '../../../core/ports/index.js';

/** A dense block of this size is written well within the five seconds after which Excel restarts add-ins. */
export const CELLS_PER_TRIP = 20_000;
/** Excel on the web takes 5 MB at once, and hands the guarded texts back in an answer of the same limit. */
const BYTES_PER_TRIP = 3_000_000;
const BYTES_PER_CELL = 16; // quotes, commas, and a number format beside it
const BYTES_PER_UNIT = 3; // UTF-8 of what has no shorter form
const BYTES_PER_ESCAPE = 6; // a control character as \u0000

/** The edits from top to bottom; those of one row stay in one trip, so that a table stays in rectangles. */
export function* writeTrips(edits: readonly CellEdit[]): Generator<CellEdit[]> {
  const sorted = [...edits].sort((a, b) => a.row - b.row);
  let trip: CellEdit[] = [];
  let bytes = 0;
  for (let from = 0; from < sorted.length;) {
    let to = from;
    let rowBytes = 0;
    for (; to < sorted.length && sorted[to]?.row === sorted[from]?.row; to++) rowBytes += bytesOf(sorted[to]?.value ?? '');
    if (trip.length > 0 && (trip.length + to - from > CELLS_PER_TRIP || bytes + rowBytes > BYTES_PER_TRIP)) {
      yield trip;
      trip = [];
      bytes = 0;
    }
    for (const edit of sorted.slice(from, to)) trip.push(edit);
    bytes += rowBytes;
    from = to;
  }
  if (trip.length > 0) yield trip;
}

/** At least as many bytes as the value takes in a request. */
function bytesOf(value: CellEdit['value']): number {
  if (typeof value !== 'string') return BYTES_PER_CELL;
  let bytes = BYTES_PER_CELL;
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at);
    bytes += unit < 0x20 || unit === 0x22 || unit === 0x5c ? BYTES_PER_ESCAPE : unit < 0x80 ? 1 : BYTES_PER_UNIT;
  }
  return bytes;
}
