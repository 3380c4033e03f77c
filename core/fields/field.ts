/** A field of a roster as data: what a target accepts, by which codec it is read, and what it is called. */

/** A value after its cell was read: text, yes or no, or a list. `null` is a blank cell. */
export type FieldValue = string | boolean | readonly string[] | null;

/** One person's values by field key. Made without a prototype, so that no heading can collide with `constructor` and kin. */
export type RowValues = Readonly<Record<string, FieldValue>>;

export type FieldKind =
  | 'text'
  | 'name'
  | 'email'
  | 'employee-id'
  | 'yes-no'
  | 'date'
  | 'choice'
  | 'role'
  | 'group-list'
  | 'leader'
  | 'secret'
  | 'status'
  | 'record';

export interface Field {
  readonly key: string;
  /** The target's own heading. */
  readonly heading: string;
  readonly kind: FieldKind;
  /** Longest value in code points after trimming and NFC. */
  readonly maxLength?: number;
  /** Required to create a person. Identifiers are never required alone: one of them is enough. */
  readonly required?: boolean;
  /** For `choice`: accepted words (lower case, no blanks or hyphens) and what they become. */
  readonly choices?: ReadonlyMap<string, string>;
  /** For `choice`: the issue code of a word that is none of them. */
  readonly choiceCode?: 'employment-status' | 'license-type' | 'status-value' | 'choice-unknown';
  /** For `choice`: the words to name in a message, as the target writes them. */
  readonly choiceLabels?: readonly string[];
}

/** The fields of a target: what checking needs to know of it, and all it needs. */
export interface FieldSet {
  readonly id: string;
  readonly fields: readonly Field[];
}
