/** How the sheet is read, as the pane shows it: which column is which field, what is unsure, what its words mean, what moved since last time. */
import type { MadeFrom } from '../columns/sheet-reading.js';
import type { Message } from '../issues/message.js';

/** A column of the sheet that has a heading. */
export interface ColumnView {
  /** 1-based sheet column. */
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  /** A few different values as they show, secrets left out: what tells one column from another. */
  readonly examples: readonly string[];
  /** Key of its field, or null. */
  readonly field: string | null;
}

/** Where the values of a field come from: its column, one value for all rows, other columns, or nowhere. */
export type FieldSource = 'column' | 'value' | 'made' | 'none';

/** A column that may be the one of a field. */
export interface ColumnCandidate {
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
}

export interface MappingView {
  readonly field: string;
  readonly fieldHeading: string;
  readonly required: boolean;
  readonly source: FieldSource;
  /** Heading, letter and 1-based sheet column; null while no column is it. */
  readonly heading: string | null;
  readonly letter: string | null;
  readonly column: number | null;
  /** 0 to 1; 1 where a person chose it. */
  readonly confidence: number;
  /** Why this column, e.g. `heading is a known name`. */
  readonly reason: string;
  /** Columns that may be it, best first, where nobody is sure: asked before anything is believed. */
  readonly candidates: readonly ColumnCandidate[];
  /** The one value of all rows; empty where there is none. */
  readonly value: string;
  readonly made: MadeFrom | null;
  /** Values that a person can choose from, as the target writes them; empty where any text will do. */
  readonly choices: readonly string[];
  /** True where one value for all rows makes sense: not for what tells people apart. */
  readonly mayHaveValue: boolean;
  /** Where it is usually chosen once for all rows, as `Field.inBatch`. */
  readonly inBatch?: 'value' | 'company-settings';
}

/** A user of the target to take settings from. */
export interface UserChoice {
  /** E-mail address, else ID. */
  readonly key: string;
  readonly label: string;
}

/** Words of a column that the target does not know, each with what it might mean. */
export interface WordsView {
  readonly field: string;
  readonly heading: string;
  readonly words: readonly WordView[];
  /** Meanings to choose from, as the target writes them; empty where any may be typed. */
  readonly choices: readonly string[];
}

export interface WordView {
  /** As the first such cell shows it. */
  readonly shown: string;
  /** What is kept: `wordKey` of it. */
  readonly word: string;
  readonly rows: number;
  /** What it may mean, best first, with words for a person: a leader is shown by name and written by key. */
  readonly suggestions: readonly { readonly to: string; readonly label: string }[];
  /** What it was said to mean; null while nobody said. */
  readonly means: string | null;
}

/** What is no longer as it was when this sheet's columns were confirmed, a line each. */
export interface DriftView {
  readonly lines: readonly Message[];
}
