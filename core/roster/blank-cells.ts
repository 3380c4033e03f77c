/** What blank cells and `(clear)` mean on the row of an existing user, as masks with one bit for each field. */
import type { Field, FieldKind } from '../fields/field.js';
import type { BlankPolicy } from './check-options.js';
import type { ColumnPlan } from './row-reader.js';
import type { BlankNotes } from './row-state.js';

/** Nothing can be cleared there: a status changes by a word, a record names a user, and a secret is never compared. */
const NOT_CLEARED: ReadonlySet<FieldKind> = new Set(['status', 'record', 'secret']);

export class BlankCells {
  /** Fields that a person cannot be without, among those with a column. */
  private readonly required: number;
  private readonly identifiers: number;
  private readonly status: number;
  private readonly clearable: number;
  private readonly cleared: number;
  private readonly refused: number;
  private readonly notes: BlankNotes;

  /** `keys` are the fields that tell who somebody is. */
  constructor(plans: readonly ColumnPlan[], notes: BlankNotes, policies: Readonly<Record<string, BlankPolicy>>, keys: ReadonlySet<Field>) {
    const maskOf = (isMeant: (plan: ColumnPlan) => boolean): number =>
      plans.reduce((mask, plan) => (isMeant(plan) ? mask | (1 << plan.index) : mask), 0);
    const policyOf = ({ key }: Field): BlankPolicy => policies[key] ?? 'keep';
    this.notes = notes;
    this.required = maskOf((plan) => plan.required);
    this.identifiers = maskOf(({ field }) => keys.has(field));
    this.status = maskOf(({ field }) => field.kind === 'status');
    this.clearable = maskOf(({ field }) => !NOT_CLEARED.has(field.kind));
    this.cleared = maskOf(({ field }) => policyOf(field) === 'clear' && !NOT_CLEARED.has(field.kind));
    this.refused = maskOf(({ field }) => policyOf(field) === 'error');
  }

  /** True where a field that every person needs is blank; a merged or broken cell is not. */
  lacks(row: number): boolean {
    return (this.notes.blanks[row]! & this.required) !== 0;
  }

  lacksField(row: number, field: number): boolean {
    return (this.notes.blanks[row]! & this.required & (1 << field)) !== 0;
  }

  /** Fields of a new person that are missing. */
  missingToCreate(row: number): number {
    return (this.notes.blanks[row]! | this.notes.clears[row]!) & this.required;
  }

  /** Fields that an update may not leave blank, or may not clear: what is required, and what a person is found by. */
  missingToUpdate(row: number, isIncomplete: boolean): number {
    const fixed = this.required | this.identifiers;
    const blank = isIncomplete ? 0 : this.notes.blanks[row]! & (this.refused | (this.cleared & fixed));
    return blank | (this.notes.clears[row]! & fixed);
  }

  withoutIdentifiers(mask: number): number {
    return mask & ~this.identifiers;
  }

  /** True where the row of an existing user empties a field. */
  isCleared(row: number, field: number): boolean {
    const mask = (this.notes.clears[row]! & this.clearable) | (this.notes.blanks[row]! & this.cleared);
    return (mask & (1 << field)) !== 0;
  }

  /** True where a blank cell leaves a field as it is. */
  isKept(row: number, field: number): boolean {
    return (this.notes.blanks[row]! & ~this.cleared & ~this.refused & (1 << field)) !== 0;
  }

  /** True where the Status cell asks for what no status is. */
  clearsStatus(row: number): boolean {
    return (this.notes.clears[row]! & this.status) !== 0;
  }
}
