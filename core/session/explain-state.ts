/** Everything that is known of one cell and of the person on its row, in words, in the order in which a person asks. */
import type { Message } from '../issues/message.js';
import type { Fix } from './fix-state.js';

export interface Explanation {
  /** `Email Address (C14)`, and who it is about. */
  readonly place: string;
  readonly person: string;
  /** What the cell shows, what it holds where that differs, and what would be sent; a secret is never told. */
  readonly shown: string;
  readonly held: string | null;
  readonly sent: string | null;
  /** The field and why this column is it; null where the column is no field. */
  readonly field: string | null;
  readonly why: string | null;
  /** What is wrong with the cell, and with the person's other cells. */
  readonly issues: readonly { readonly message: Message; readonly fixes: readonly Fix[]; readonly isHere: boolean }[];
  /** What a send does with the row, who it is at the target, who leads it and who it leads: a line each. */
  readonly facts: readonly string[];
}
