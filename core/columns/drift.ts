/** What is no longer as it was when the columns of a sheet were confirmed: next week's export has its columns elsewhere, or by other names. */
import { headingKey } from '../lexicon/index.js';
import type { Table } from '../table/table.js';
import { editDistance } from '../text/edit-distance.js';
import type { ColumnMapping } from './column-mapping.js';
import { STATUS_HEADING } from './own-heading.js';

/** `key` is the `headingKey` as it was confirmed, `column` a grid column of today, `field` the key of a field or null. */
export type ColumnDrift =
  /** A column is gone; `field` is what it was. */
  | { readonly kind: 'vanished'; readonly key: string; readonly field: string | null }
  /** A column has another heading; `field` is what it is now, `was` what it was. */
  | { readonly kind: 'renamed'; readonly key: string; readonly heading: string; readonly column: number; readonly field: string | null; readonly was: string | null } // prettier-ignore
  /** A column stands elsewhere among those that were there before; `place` counts from 0 among the headings that were confirmed. */
  | { readonly kind: 'moved'; readonly heading: string; readonly column: number; readonly place: number; readonly field: string | null }
  /** A column was not there before. */
  | { readonly kind: 'new'; readonly heading: string; readonly column: number; readonly field: string | null };

interface Heading {
  /** Its key, with a number where others have the same. */
  readonly id: string;
  readonly key: string;
  readonly place: number;
}

interface Present extends Heading {
  readonly heading: string;
  readonly column: number;
}

/**
 * Compares the header of a table with the one that was confirmed: its `headingKey`s in their order, and what each was. Empty while nothing
 * was confirmed or all is as it was. What was renamed, moved or vanished comes in the old order, what is new in today's.
 */
export function driftOf(
  before: readonly string[],
  table: Table,
  fields: { readonly before: Readonly<Record<string, string>>; readonly now: ColumnMapping },
): ColumnDrift[] {
  if (before.length === 0) return [];
  const old = numbered(before.map((key) => ({ key })));
  const now = numbered(headingsOf(table));
  if (old.length === now.length && old.every(({ id }, at) => now[at]?.id === id)) return [];

  const fieldAt = new Map(fields.now.matched.map(({ column, field }) => [column, field]));
  const fieldOf = ({ column }: Present): string | null => fieldAt.get(column) ?? null;
  const was = ({ key }: Heading): string | null => (Object.prototype.hasOwnProperty.call(fields.before, key) && fields.before[key]) || null;
  const present = new Map(now.map((each) => [each.id, each]));
  const known = new Set(old.map(({ id }) => id));
  const fresh = now.filter(({ id }) => !known.has(id));
  const vanished = old.filter(({ id }) => !present.has(id));
  const renamed = renamings(vanished, fresh, was, fieldOf);

  const kept = old.flatMap((each) => {
    const today = present.get(each.id) ?? renamed.get(each);
    return today ? [{ was: each, today }] : [];
  });
  const inOrder = longestRise(kept.map(({ today }) => today.place));
  const drift: ColumnDrift[] = vanished.map((each) => {
    const today = renamed.get(each);
    if (!today) return { kind: 'vanished', key: each.key, field: was(each) };
    return { kind: 'renamed', key: each.key, heading: today.heading, column: today.column, field: fieldOf(today), was: was(each) };
  });
  kept.forEach(({ was: { place }, today }, at) => {
    const { heading, column } = today;
    if (!inOrder.has(at)) drift.push({ kind: 'moved', heading, column, place, field: fieldOf(today) });
  });
  const names = new Set(renamed.values());
  for (const each of fresh)
    if (!names.has(each)) drift.push({ kind: 'new', heading: each.heading, column: each.column, field: fieldOf(each) });
  return drift;
}

/** The headings of a table as `driftOf` compares them: the column that Muster writes is no part of it. */
function headingsOf(table: Table): { key: string; heading: string; column: number }[] {
  return table.headings.flatMap((heading, column) =>
    heading === '' || heading === STATUS_HEADING ? [] : [{ key: headingKey(heading), heading, column }],
  );
}

/** The header of a table in the form in which it is kept. */
export const headerOf = (table: Table): string[] => headingsOf(table).map(({ key }) => key);

/** Tells headings of one key apart by their order. */
function numbered<T extends { readonly key: string }>(headings: readonly T[]): (T & Heading)[] {
  const times = new Map<string, number>();
  return headings.map((each, place) => {
    const time = times.get(each.key) ?? 0;
    times.set(each.key, time + 1);
    return { ...each, id: `${each.key} ${time}`, place };
  });
}

/** A heading that is gone and a new one are the same column where both are one field, or where they are a slip or two apart. */
function renamings(
  vanished: readonly Heading[],
  fresh: readonly Present[],
  was: (heading: Heading) => string | null,
  fieldOf: (heading: Present) => string | null,
): Map<Heading, Present> {
  const found = new Map<Heading, Present>();
  const left = new Set(fresh);
  const pair = (candidates: readonly Heading[], isSame: (before: Heading, today: Present) => boolean): void => {
    for (const before of candidates) {
      if (found.has(before)) continue;
      for (const today of left) {
        if (!isSame(before, today)) continue;
        found.set(before, today);
        left.delete(today);
        break;
      }
    }
  };
  pair(
    vanished.filter((before) => was(before) !== null),
    (before, today) => was(before) === fieldOf(today),
  );
  if (vanished.length * fresh.length <= MOST_COMPARED)
    pair(vanished, (before, today) => (fieldOf(today) === null || was(before) === null) && areNear(before.key, today.key));
  return found;
}

const SHORTEST_SIMILAR = 6;
const MOST_COMPARED = 40_000; // two headers of 200 headings without one in common

function areNear(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  if (length < SHORTEST_SIMILAR) return false;
  const limit = length >= 2 * SHORTEST_SIMILAR ? 2 : 1;
  return editDistance(a, b, limit) <= limit;
}

/** Indexes of the longest run of rising numbers: what stands in their order stayed, and the least that could have moved is what did. */
function longestRise(places: readonly number[]): ReadonlySet<number> {
  /** For each length the index where a run of that length ends lowest. */
  const ends: number[] = [];
  const previous: number[] = [];
  places.forEach((place, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[ends[middle]!]! < place) low = middle + 1;
      else high = middle;
    }
    previous.push(low > 0 ? ends[low - 1]! : -1);
    ends[low] = at;
  });
  const rise = new Set<number>();
  for (let at = ends[ends.length - 1] ?? -1; at >= 0; at = previous[at]!) rise.add(at);
  return rise;
}
