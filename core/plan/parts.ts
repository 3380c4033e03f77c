/** Fields of a person that a target takes by requests of their own: which of them make a step apart, and in which order. */
import type { FieldKind, FieldSet } from '../fields/field.js';
import type { FieldChange } from './planned-row.js';

/** As `core/sending` has it of a target. */
export interface PlanPart {
  readonly name: string;
  readonly fields: readonly string[];
  /** True where the request that creates a person takes them too; else they follow it. */
  readonly inCreate: boolean;
}

/** Changes that leave by one request; `part` is null for the request of the operation itself. */
export interface PartChanges {
  readonly part: string | null;
  readonly changes: readonly FieldChange[];
}

const MAIN = 0;
/** A status has its own step, and a secret leaves with the request that creates: it stands in no change. */
const IN_NO_PART: readonly FieldKind[] = ['status', 'secret', 'record'];

export class Parts {
  /** Number of the step of a field in its person's chain; a field that is not in it goes by the main one. */
  private readonly placeOf = new Map<string, number>();
  private readonly parts: readonly PlanPart[];
  /** True where the request that creates a person takes every field. */
  readonly takesAll: boolean;

  constructor(parts: readonly PlanPart[], { fields }: Pick<FieldSet, 'fields'>) {
    this.parts = parts;
    this.takesAll = parts.every(({ inCreate }) => inCreate);
    const kinds = new Map(fields.map(({ key, kind }) => [key, kind]));
    parts.forEach((part, at) => {
      for (const key of part.fields) {
        const kind = kinds.get(key);
        if (kind === undefined || !IN_NO_PART.includes(kind)) this.placeOf.set(key, at + 1);
      }
    });
  }

  /** True where a field of somebody new is no part of the request that creates them. */
  followsCreate(field: string): boolean {
    return this.parts[this.at(field) - 1]?.inCreate === false;
  }

  /** The part of whichever of these fields leaves last; null for the main request. */
  lastOf(fields: readonly string[]): string | null {
    return this.nameAt(Math.max(MAIN, ...fields.map((field) => this.at(field))));
  }

  /** Changes by the request that takes them: the main one first, then the parts as the target lists them. */
  split(changes: readonly FieldChange[]): PartChanges[] {
    const places = new Map<number, FieldChange[]>();
    for (const change of changes) {
      const place = this.at(change.field);
      const known = places.get(place);
      if (known) known.push(change);
      else places.set(place, [change]);
    }
    return [...places].sort(([one], [other]) => one - other).map(([place, own]) => ({ part: this.nameAt(place), changes: own }));
  }

  private at(field: string): number {
    return this.placeOf.get(field) ?? MAIN;
  }

  private nameAt(place: number): string | null {
    return this.parts[place - 1]?.name ?? null;
  }
}
