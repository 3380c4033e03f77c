/**
 * What earlier runs changed so shortly ago that the target may still show it as it was. A reading that does not show it yet is older than
 * it: nothing is planned by such a reading, and nobody is sent back whole as it tells.
 */
import { readImage, type RowImage } from '../plan/row-image.js';
import type { FieldChange, PersonKeys, PlannedRow } from '../plan/planned-row.js';
import type { RunId } from '../ports/index.js';
import { readRun } from './journal.js';
import { keyTexts } from './same-keys.js';

export interface OwnChange extends RowImage {
  /** When it was confirmed. */
  readonly at: number;
}

/** What a run changed since a time; creates are not among it, for an image holds none of their values. */
export function ownChangesOf(records: readonly unknown[], run: RunId, since: number): OwnChange[] {
  const { rows, images } = readRun(records, run);
  return [...rows.values()].flatMap(({ rid, state, at }): OwnChange[] => {
    const image = state === 'confirmed' && at > since ? readImage(images.get(rid) ?? '') : null;
    return image && image.op !== 'create' ? [{ ...image, at }] : [];
  });
}

interface Person {
  keys: PersonKeys;
  readonly changes: Map<string, FieldChange>;
}

/** The changes of each person taken together, found by the keys that they left the person with. */
export class OwnChanges {
  private readonly people = new Map<string, Person>();

  /** In the order in which they happened. */
  constructor(changes: readonly OwnChange[]) {
    for (const { keys, current, changes: fields } of changes) {
      const person = this.find(current ?? keys) ?? { keys, changes: new Map<string, FieldChange>() };
      for (const text of keyTexts(person.keys)) this.people.delete(text);
      person.keys = keys;
      for (const change of fields) person.changes.set(change.field, change);
      for (const text of keyTexts(keys)) this.people.set(text, person);
    }
  }

  /** What the person of a step holds by now, as far as earlier runs said so; empty where they said nothing. */
  of({ current, keys }: Pick<PlannedRow, 'current' | 'keys'>): readonly FieldChange[] {
    return [...(this.find(current ?? keys)?.changes.values() ?? [])];
  }

  /** True where an earlier run changed the person of a step at all. */
  has({ current, keys }: Pick<PlannedRow, 'current' | 'keys'>): boolean {
    return this.find(current ?? keys) !== undefined;
  }

  private find(keys: PersonKeys): Person | undefined {
    for (const text of keyTexts(keys)) {
      const person = this.people.get(text);
      if (person) return person;
    }
    return undefined;
  }
}
