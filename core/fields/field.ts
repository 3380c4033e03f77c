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
  | 'record'
  /** A whole number between `min` and `max`: `number-range`. */
  | 'number'
  /** A telephone number in E.164, blanks and signs aside: `phone-format`. */
  | 'phone'
  /** An international calling code, with or without its plus: `country-prefix`. */
  | 'calling-code'
  /** `key: value` pairs: `tag-syntax`. */
  | 'tag-list'
  /** Names with levels, such as `{Billing: 3, Sales: Expert}`: `skill-syntax`, `skill-level`. */
  | 'level-list'
  /** A user name by the target's own rule: `username-format`. */
  | 'user-name'
  /** Several names of one list of the target, written as a list of groups is. */
  | 'name-list';

export interface Field {
  readonly key: string;
  /** The target's own heading. */
  readonly heading: string;
  readonly kind: FieldKind;
  /** Longest value in code points after trimming and NFC. */
  readonly maxLength?: number;
  /** Required to create a person. Identifiers are never required alone: one of them is enough. */
  readonly required?: boolean;
  /** Name of the target's list in which each name has to stand, where the target tells it: `choice-unknown`, with near names. */
  readonly list?: string;
  /** For `number`. */
  readonly min?: number;
  readonly max?: number;
  /** For `level-list`: the lowest and the highest level, or its words from the lowest to the highest. */
  readonly levels?: { readonly min: number; readonly max: number } | readonly string[];
  /** For `user-name`: true where a name is accepted as it stands. */
  readonly isUserName?: (name: string) => boolean;
  /** For `choice` and `status`: accepted words (lower case, no blanks or hyphens) and what they become. */
  readonly choices?: ReadonlyMap<string, string>;
  /** For `choice` and `status`: the issue code of a word that is none of them. */
  readonly choiceCode?: 'employment-status' | 'license-type' | 'status-value' | 'choice-unknown';
  /** For `choice` and `status`: the words to name in a message, as the target writes them. */
  readonly choiceLabels?: readonly string[];
  /** For `choice`: true where all new people of one send have to say the same: `batch-mixed-type`. A blank cell says nothing. */
  readonly sameInBatch?: boolean;
  /** True where the target takes it of new people only: whoever exists keeps what they have. */
  readonly createOnly?: boolean;
  /** True where no answer tells it of somebody who exists: it cannot be compared, so it is sent of new people only. */
  readonly untold?: boolean;
  /** Where it is usually chosen once for all rows; `company-settings`: where nothing is chosen, what the company set at the target applies. */
  readonly inBatch?: 'value' | 'company-settings';
}

/** The fields of a target: what checking needs to know of it, and all it needs. */
export interface FieldSet {
  readonly id: string;
  readonly fields: readonly Field[];
  /** What becomes of somebody who is deactivated; absent: the target keeps them, switched off. A deletion cannot be taken back. */
  readonly deactivation?: 'delete' | 'none';
}
