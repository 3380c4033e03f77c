/** What is being put together: which rows, and what changes in them. */
import type { BulkChange, BulkChoice, BulkField, BulkWay } from '../../session/bulk-edit/bulk-state.js';
import type { RowSpan } from '../../ports/index.js';

/** One attribute of the form; its field is empty until one is chosen. */
export interface DraftChange extends BulkChange {
  /** Tells the lines of the form apart. */
  readonly id: number;
}

export interface BulkDraft {
  /** Null while the host has not told, or does not tell at all. */
  readonly spans: readonly RowSpan[] | null;
  /** True once somebody chose between the selection and everybody. */
  readonly isChosen: boolean;
  readonly choice: BulkChoice;
  readonly changes: readonly DraftChange[];
}

const blank = (id: number): DraftChange => ({ id, field: '', way: 'set', value: '' });

export const newDraft = (): BulkDraft => ({
  spans: null,
  isChosen: false,
  choice: { selected: false, values: {} },
  changes: [blank(0)],
});

/** One more line for an attribute. */
export function withLine(draft: BulkDraft): BulkDraft {
  return { ...draft, changes: [...draft.changes, blank(Math.max(...draft.changes.map(({ id }) => id)) + 1)] };
}

export function withoutLine(draft: BulkDraft, id: number): BulkDraft {
  return { ...draft, changes: draft.changes.filter((change) => change.id !== id) };
}

/** Another field takes nothing over from the one before: its values are other ones. */
export function withChange(draft: BulkDraft, id: number, now: Partial<BulkChange>): BulkDraft {
  const reset = now.field === undefined ? {} : { way: 'set' as BulkWay, value: '' };
  return { ...draft, changes: draft.changes.map((change) => (change.id === id ? { ...change, ...reset, ...now } : change)) };
}

/** The changes that say enough: an empty value is no way to clear a cell, for that is a way of its own. */
export function readyChanges({ changes }: BulkDraft, fields: readonly BulkField[]): readonly BulkChange[] {
  const known = new Set(fields.map(({ key }) => key));
  return changes.filter(({ field, way, value }) => known.has(field) && (way === 'clear' || value.trim() !== ''));
}
