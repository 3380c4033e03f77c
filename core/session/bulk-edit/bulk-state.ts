/** The edit of many rows as the pane shows it: which rows, which attributes, and what would come of it. Plain data, ready to draw. */
import type { FixCell } from '../fix-state.js';
import type { FormInput } from '../person-form/form-state.js';
import type { IssueList } from '../state.js';

/** What becomes of a cell: it says the value, nothing, or a list with or without some names. */
export type BulkWay = 'set' | 'clear' | 'add' | 'remove';

/** An attribute that can be changed in many rows at once. */
export interface BulkField {
  readonly key: string;
  /** As the sheet has it. */
  readonly heading: string;
  readonly input: FormInput;
  readonly choices: readonly string[];
  readonly ways: readonly BulkWay[];
}

/** A column to choose rows by, with the values that its cells have. */
export interface BulkFilterField {
  readonly key: string;
  readonly heading: string;
  readonly values: readonly BulkFilterValue[];
}

export interface BulkFilterValue {
  /** Empty for blank cells. */
  readonly value: string;
  readonly rows: number;
}

/** Rows that meet all of it. */
export interface BulkChoice {
  /** True: only the rows that are selected on the sheet. */
  readonly selected: boolean;
  /** A value by field key; a list has it among its names. */
  readonly values: Readonly<Record<string, string>>;
  /** Code of an issue, or key of a cause, that stands on the row. */
  readonly code?: string;
  readonly cause?: string;
}

export interface BulkChange {
  readonly field: string;
  readonly way: BulkWay;
  /** Not read where the way is `clear`. */
  readonly value: string;
}

export interface BulkCell extends FixCell {
  /** What the cell shows now. */
  readonly shown: string;
  readonly heading: string;
}

/** What an edit would do; nothing is written yet. */
export interface BulkPreview {
  readonly cells: readonly BulkCell[];
  /** Rows with such a cell, of all that were chosen. */
  readonly rows: number;
  readonly chosen: number;
  /** Cells whose list cannot be read, so that no name can be added or taken away. */
  readonly unreadable: number;
  /** Issues that the new values would have, and those that others would get from them. */
  readonly issues: IssueList;
  readonly errors: number;
  readonly warnings: number;
}
