/** What the pane shows of a plan before it is sent. Plain data, ready to draw. */
import type { Message } from '../issues/message.js';
import type { CellRef } from '../ports/index.js';
import type { BlankPolicy } from '../roster/check-options.js';
import type { Fix } from './fix-state.js';

/** Rows by index, their words made when they are read; made to be read a screenful at a time, at any length. */
export interface RowList<T> {
  readonly length: number;
  at(index: number): T;
}

export type PlanWord = 'create' | 'update' | 'unchanged' | 'blocked' | 'not-allowed' | 'skipped';

export interface PreviewView {
  /** `undo`: the inverse of a run; nothing of it stands on the sheet. */
  readonly kind: 'send' | 'undo';
  readonly counts: Readonly<Record<PlanWord, number>>;
  /** What will happen, a line each, e.g. `12 leaders first, then 3,400 people`. */
  readonly summary: readonly string[];
  readonly warnings: readonly Message[];
  /** Where the rows go: target, address and which key. */
  readonly destination: string;
  /** What has to happen before the rows that are not allowed can go, in this order. */
  readonly todo: readonly TodoView[];
  /** Values that changed at the target since they were fetched; none of their rows is sent before a choice. */
  readonly conflicts: RowList<ConflictView>;
  /** Columns with blank cells of existing users, and what that means now. */
  readonly blanks: readonly BlankView[];
  /** What cannot be taken back once it is sent, a line each. */
  readonly irreversible: readonly string[];
  /** Active users of the target who are on no row. They are never touched. */
  readonly absent: number;
  /** Set where so much changes that the number has to be typed. */
  readonly massChange: MassChangeView | null;
  /** Set where the target told that it has fewer free seats than people are new. */
  readonly seats: SeatsView | null;
  /** People who are to be created with the password that stands on the sheet. */
  readonly filledPasswords: number;
  readonly rows: RowList<PreviewRow>;
  /** What happens to a cell, or null: the old value beside the new one when the user selects it. */
  changeAt(cell: CellRef): ChangeView | null;
}
export interface PreviewRow {
  readonly sheetRow: number;
  /** 1-based column of the first change or obstacle, or null. */
  readonly column: number | null;
  readonly word: PlanWord;
  readonly person: string;
  /** `Created under Ann Lee (row 14)`, `Changes Home Town and Role`, or why not. */
  readonly detail: string;
  /** Field by field, old and new; empty for a create. */
  readonly changes: readonly ChangeView[];
  /** Ways on from here: switch the row's mode, leave it out, take it back in. */
  readonly fixes: readonly Fix[];
}

/** One field that changes, in words. */
export interface ChangeView {
  readonly field: string;
  readonly heading: string;
  /** Null where the field stands on no cell. */
  readonly cell: CellRef | null;
  /** Empty where it was, or will be, blank. */
  readonly from: string;
  readonly to: string;
}

/** One step of what to do first, e.g. `Give the 4 people of Ann Lee another leader`, in the order in which it works. */
export interface TodoView {
  readonly title: string;
  readonly detail: string;
  readonly cell: CellRef | null;
}

/** A value that two sides changed: what was last seen, what the sheet says, what the target says. */
export interface ConflictView {
  readonly sheetRow: number;
  readonly person: string;
  readonly heading: string;
  readonly cell: CellRef;
  readonly lastSeen: string;
  readonly sheet: string;
  readonly target: string;
}

export interface BlankView {
  readonly field: string;
  readonly heading: string;
  readonly policy: BlankPolicy;
  /** False where the field may never be blank: then it is kept, or an error. */
  readonly canClear: boolean;
  /** Blank cells whose user has a value: that many are kept, cleared or refused. */
  readonly cells: number;
}

export interface MassChangeView {
  readonly changed: number;
  readonly deactivated: number;
  readonly users: number;
  /** What has to be typed: the number of people who change. */
  readonly type: string;
}

/** More new people than seats: the first ones of the plan fit, and nothing is sent before the others are left out. */
export interface SeatsView {
  readonly free: number;
  readonly needed: number;
  readonly message: Message;
  readonly fix: Fix;
}
