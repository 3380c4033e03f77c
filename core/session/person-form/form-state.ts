/** One person of the sheet as a form shows them: every field with its value and what is wrong with it. Plain data, ready to draw. */
import type { Message } from '../../issues/message.js';
import type { Fix } from '../fix-state.js';
import type { Level } from '../state.js';

/** How a row is known again when it moved or says something else by now. */
export interface PersonMark {
  /** 1-based sheet row where the person stood. */
  readonly row: number;
  /** What tells the person from all others; empty where the row has neither address nor ID. */
  readonly key: string;
  /** What else says who it is, and may change: each with what it is. */
  readonly also: readonly string[];
}

/** By what a field is filled in. */
export type FormInput = 'text' | 'long-text' | 'number' | 'date' | 'list' | 'suggested' | 'secret';

/** Why a field cannot be changed here: one value for all rows, made of other cells, or what finds the user at the target. */
export type FormLock = 'every-row' | 'made' | 'record';

export interface FormIssue {
  readonly level: Level;
  readonly message: Message;
  readonly fixes: readonly Fix[];
}

export interface FormField {
  readonly key: string;
  /** As the sheet has it, or the field's own. */
  readonly heading: string;
  /** 1-based sheet column; null where the value stands in no cell. */
  readonly column: number | null;
  readonly input: FormInput;
  readonly lock: FormLock | null;
  readonly required: boolean;
  /** As the cell shows it; of a secret never more than that it is there. */
  readonly text: string;
  /** What a list offers; empty for other inputs. */
  readonly choices: readonly string[];
  /** What is sent, where that is not what shows; a day as YYYY-MM-DD. */
  readonly sent: string | null;
  readonly issues: readonly FormIssue[];
}

export interface PersonForm {
  readonly mark: PersonMark;
  /** 1-based sheet row. */
  readonly row: number;
  /** Who it is, in words. */
  readonly person: string;
  /** Those in cells first, in the order of the sheet. */
  readonly fields: readonly FormField[];
  /** Issues of the row that are about none of these fields. */
  readonly issues: readonly FormIssue[];
}

/** A text for a field, with what its cell showed when it was typed. */
export interface TypedField {
  readonly field: string;
  readonly was: string;
  readonly to: string;
}

/** A text that a field can be given. */
export interface FieldSuggestion {
  readonly to: string;
  readonly label: string;
}
