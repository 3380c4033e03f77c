/** IDs that the leader column of the same sheet refers to: whatever their heading, they are what people are known by there. */
import type { Table } from '../table/table.js';
import { isBlankValue } from '../table/table.js';
import { trimBlanks } from '../text/chars.js';
import { type Candidate, SURE } from './candidates.js';
import { type ColumnCells, FITS } from './cell-verdict.js';
import { sampledRows } from './evidence.js';

const REFERRED = 0.85;
/** Different leaders that are looked for. */
const LEADERS = 20;
/** Leaders of another sheet or of long ago are not among the rows. */
const FOUND = 0.6;

/** Raises what was unsure of its heading alone, such as `ID` above small numbers, where a leader column names such IDs. */
export function withReferences(
  candidates: readonly Candidate[],
  table: Table,
  cellsOf: (column: number) => ColumnCells | undefined,
): readonly Candidate[] {
  const isUnsureId = ({ field, confidence, reason }: Candidate): boolean =>
    field.kind === 'employee-id' && confidence < SURE && reason === 'known-heading';
  const isSureId = ({ field, confidence }: Candidate): boolean => field.kind === 'employee-id' && confidence >= SURE;
  if (!candidates.some(isUnsureId) || candidates.some(isSureId)) return candidates;
  const leader = candidates.find(
    ({ field, confidence, column }) => field.kind === 'leader' && confidence >= SURE && (cellsOf(column)?.looks().id ?? 0) >= FITS,
  );
  if (!leader) return candidates;
  return candidates.map((candidate) => {
    if (!isUnsureId(candidate) || candidate.column === leader.column) return candidate;
    const isKey = (cellsOf(candidate.column)?.looks().different ?? 0) >= FITS;
    if (!isKey || !refersTo(table, leader.column, candidate.column)) return candidate;
    return { ...candidate, confidence: REFERRED, reason: 'contents', rank: REFERRED };
  });
}

/** True where most of the leaders that a sample names are among the IDs of all rows. */
function refersTo(table: Table, leaders: number, ids: number): boolean {
  const { grid, bodyStart, bodyEnd } = table;
  const textAt = (row: number, column: number): string => {
    const raw = grid.rows[row]?.[column] ?? null;
    return isBlankValue(raw) ? '' : trimBlanks(String(raw));
  };
  const named = new Set<string>();
  for (const row of sampledRows(table)) {
    const text = textAt(row, leaders);
    if (text !== '' && named.size < LEADERS) named.add(text);
  }
  const wanted = named.size * (1 - FOUND);
  for (let row = bodyStart; row < bodyEnd && named.size > wanted; row++) named.delete(textAt(row, ids));
  return named.size <= wanted;
}
