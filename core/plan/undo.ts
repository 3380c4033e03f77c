/** Taking a run back: the inverse of each step that it did, from the images that the journal kept. The sheet has no part in it. */
import { isIrreversible, type IrreversibleChange } from './irreversible.js';
import { keysNamedBy, keysWith } from './person-keys.js';
import type { FieldChange, PlannedRow } from './planned-row.js';
import { readImage, type RowImage, stepOfImage } from './row-image.js';
import { inUndoOrder } from './undo-order.js';

/** A step that a run confirmed. */
export interface AppliedStep {
  readonly rid: string;
  readonly person: string;
  readonly sheetRow: number;
  /** As the journal has it: text of anybody who can write there. */
  readonly image: string;
}

export interface UndoOptions {
  /** Key of the field that names the leader; null where the target has none. */
  readonly leaderField: string | null;
  /** True where the target mails a person who is created. */
  readonly createMails: boolean;
  /** What the target makes of somebody who is deactivated; absent: it keeps them, switched off. */
  readonly deactivation?: 'delete' | 'none' | undefined;
}

/**
 * What stays as the run made it: a mail, a field, a person who was created (deactivated then, or kept where nobody can be), somebody who
 * was deleted, or a step whose image is lost.
 */
export interface Stays {
  readonly rid: string;
  readonly reason: 'mail' | 'field' | 'create' | 'unreadable' | 'deleted' | 'kept';
  readonly field?: string;
}

export interface UndoPlan {
  /** What was done last is taken back first, but a leader to whom somebody goes back comes before them. */
  readonly steps: readonly PlannedRow[];
  /** In the order in which the run did it. */
  readonly stays: readonly Stays[];
}

/** The inverse of a run. `applied` are its confirmed steps, in the order in which they were done. */
export function planUndo(applied: readonly AppliedStep[], irreversible: readonly IrreversibleChange[], options: UndoOptions): UndoPlan {
  const stays: Stays[] = [];
  const undone: { image: RowImage; step: PlannedRow }[] = [];
  const isDeletion = (op: string): boolean => op === 'deactivate' && options.deactivation === 'delete';
  const deleted = new Set(applied.flatMap(({ person, image }) => (isDeletion(readImage(image)?.op ?? '') ? [person] : [])));
  const created = new Set(applied.flatMap(({ person, image }) => (readImage(image)?.op === 'create' ? [person] : [])));
  for (const { rid, person, sheetRow, image: text } of applied) {
    const image = readImage(text);
    if (!image) {
      stays.push({ rid, reason: 'unreadable' });
      continue;
    }
    // What was made is taken back as a whole, with all that followed its create; of who was deleted nothing is left.
    if (image.op !== 'create' && image.op !== 'deactivate' && (created.has(person) || deleted.has(person))) continue;
    if (image.op === 'create') {
      // Where deactivating deletes, nothing of a person is left who was created.
      if (options.deactivation !== 'delete') stays.push({ rid, reason: options.deactivation === 'none' ? 'kept' : 'create' });
      if (options.createMails) stays.push({ rid, reason: 'mail' });
    }
    for (const change of image.changes) if (isIrreversible(change, irreversible)) stays.push({ rid, reason: 'field', field: change.field });
    if (isDeletion(image.op)) stays.push({ rid, reason: 'deleted' });
    const inverse = canUndo(image, options) ? inverseOf(image, irreversible, options.leaderField) : null;
    const place = { person, sheetRow, waitsFor: null, leaderField: options.leaderField };
    const step = inverse && stepOfImage(inverse, place);
    if (step) undone.push({ image, step });
  }
  return { steps: inUndoOrder(undone.reverse(), options.leaderField), stays };
}

/** Who was deleted is not made anew, and where nobody can be deactivated nobody is. */
function canUndo({ op }: RowImage, { deactivation }: UndoOptions): boolean {
  if (deactivation === 'delete') return op !== 'deactivate';
  return deactivation !== 'none' || (op !== 'create' && op !== 'activate');
}

/** Null where nothing of a step can be taken back. */
function inverseOf(image: RowImage, irreversible: readonly IrreversibleChange[], leaderField: string | null): RowImage | null {
  const { op, keys, part } = image;
  if (op === 'create') return { op: 'deactivate', keys, current: keys, leader: null, changes: [] };
  if (op !== 'update') return { op: op === 'activate' ? 'deactivate' : 'activate', keys, current: keys, leader: null, changes: [] };
  const changes = image.changes
    .filter((change) => !isIrreversible(change, irreversible))
    .map(({ field, from, to }): FieldChange => ({ field, from: to, to: from }));
  if (changes.length === 0) return null;
  const leader = changes.find(({ field }) => field === leaderField)?.to;
  return {
    op,
    keys: keysWith(keys, changes), // a key that cannot be taken back stays
    current: keys,
    leader: typeof leader === 'string' ? keysNamedBy(leader) : null,
    changes,
    ...(part !== undefined && { part }),
  };
}
