/**
 * New people of different types whom a target does not take in one send: which types the sheet has, and which rows wait because another
 * type was chosen. Told from the cells when somebody asks, and kept until the roster changes.
 */
import { labelOfChoice } from '../fields/choice.js';
import type { Field } from '../fields/field.js';
import { cellText, rawValue } from './cell-place.js';
import { codecOf } from './codec-of.js';
import type { RosterIndex } from './roster.js';
import { ROW_KIND } from './row-kind.js';

/** One type, with the rows of the new people who have it, those who wait included. */
export interface Batch {
  readonly value: string;
  readonly rows: readonly number[];
  /** False where another type was chosen, so that its rows wait. */
  readonly isSent: boolean;
}

/** What a row says of its type; null where it is blank or has no such word: then it goes with any. */
function typeOf(roster: RosterIndex, row: number, field: number): string | null {
  const text = cellText(roster, row, field);
  const value = text === '' ? null : codecOf(roster.fields[field]!, roster.parts.directory).value(text, rawValue(roster, row, field));
  return typeof value === 'string' ? value : null;
}

/** True for a row whose type was not chosen: it waits for a send of its own. */
export function isOfOtherBatch(roster: RosterIndex, row: number): boolean {
  const { batchField, batches } = roster.parts;
  if (batchField < 0) return false;
  const chosen = batches[roster.fields[batchField]!.key];
  const type = chosen === undefined ? null : typeOf(roster, row, batchField);
  return type !== null && type !== chosen;
}

interface Known {
  readonly version: number;
  readonly batches: readonly Batch[];
}
const NO_BATCHES: readonly Batch[] = [];
const known = new WeakMap<RosterIndex, Known>();

/** The types of the sheet in the order of their first rows; none where the target has no such field. */
export function batchesOf(roster: RosterIndex): readonly Batch[] {
  if (roster.parts.batchField < 0) return NO_BATCHES;
  const kept = known.get(roster);
  if (kept?.version === roster.version) return kept.batches;
  const batches = findBatches(roster);
  known.set(roster, { version: roster.version, batches });
  return batches;
}

function findBatches(roster: RosterIndex): Batch[] {
  const { batchField, state } = roster.parts;
  const { kinds } = state;
  const rowsOf = new Map<string, number[]>();
  const sent = new Set<string>();
  for (let row = 0; row < roster.rows; row++) {
    const isSent = kinds[row] === ROW_KIND.person;
    if (kinds[row] !== ROW_KIND.otherBatch && (!isSent || roster.modeOf(row) !== 'create')) continue;
    const type = typeOf(roster, row, batchField);
    if (type === null) continue;
    if (isSent) sent.add(type);
    const rows = rowsOf.get(type);
    if (rows) rows.push(row);
    else rowsOf.set(type, [row]);
  }
  return [...rowsOf].map(([value, rows]) => ({ value, rows, isSent: sent.has(value) }));
}

/** True where new people of several types would be sent together. */
export const isMixed = (roster: RosterIndex): boolean =>
  roster.parts.batchField >= 0 && batchesOf(roster).filter(({ isSent }) => isSent).length > 1;

/** A type as the target writes it. */
export const typeInWords = (field: Field, value: string): string => labelOfChoice(field, value) ?? value;
