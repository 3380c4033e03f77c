/** What a send does with each row: makes a new person, or changes an existing user. */
import type { Mode } from './check-options.js';
import { decisionKey, type RowSays } from './row-identity.js';
import { moveEntries, roomFor, type RowMove } from './row-room.js';

export type RowMode = 'create' | 'update';

const NO_PERSON = 0;
const CREATE = 1;
const UPDATE = 2;

export class RowModes {
  /** False where every row is a new person. */
  readonly mayUpdate: boolean;
  private readonly mode: Mode;
  private readonly decisions: ReadonlyMap<string, RowMode>;
  private readonly modes: Uint8Array;
  private created = 0;

  constructor(mode: Mode, decisions: ReadonlyMap<string, RowMode> | undefined, rows: number) {
    this.mode = mode;
    this.decisions = decisions ?? new Map();
    this.mayUpdate = mode !== 'create' || this.decisions.size > 0;
    this.modes = new Uint8Array(this.mayUpdate ? roomFor(rows) : 0);
  }

  /** What a person decided for a row, or null. */
  decisionOf(says: () => RowSays): RowMode | null {
    return this.decisions.size === 0 ? null : (this.decisions.get(decisionKey(says())) ?? null);
  }

  /** True where the Record cell counts: a new person has none yet, so that of a copied row means nothing. */
  usesRecord(decision: RowMode | null): boolean {
    return decision === null ? this.mode !== 'create' : decision === 'update';
  }

  /** Notes the mode of a person's row. */
  set(row: number, decision: RowMode | null, isUser: boolean): void {
    const usual = this.mode === 'sync' ? (isUser ? 'update' : 'create') : this.mode;
    this.note(row, (decision ?? usual) === 'update' ? UPDATE : CREATE);
  }

  /** Notes that a row is no person. */
  clear(row: number): void {
    this.note(row, NO_PERSON);
  }

  private note(row: number, mode: number): void {
    if (this.modes[row] === CREATE) this.created--;
    if (mode === CREATE) this.created++;
    this.modes[row] = mode;
  }

  /** Follows rows that come or go without a person. */
  moveRows(move: RowMove): void {
    if (this.mayUpdate) moveEntries(this.modes, move, NO_PERSON);
  }

  isUpdate(row: number): boolean {
    return this.mayUpdate && this.modes[row] === UPDATE;
  }

  /** True where columns that only new people need are missed: always for a roster of new people, else while it has one. */
  get needsAll(): boolean {
    return this.mode === 'create' || this.created > 0;
  }
}
