/** Which column is which field, with the reason for each. */

export type MatchReason = 'remembered' | 'known-heading' | 'similar-heading' | 'contents';

export interface MatchedColumn {
  readonly field: string;
  /** Grid column, from 0. */
  readonly column: number;
  readonly heading: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

/** A column that may be a field, where nobody is sure. */
export interface PossibleColumn {
  /** Grid column, from 0. */
  readonly column: number;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: MatchReason;
}

export interface ColumnMapping {
  readonly matched: readonly MatchedColumn[];
  /** Grid columns with a heading that are no field of the target. */
  readonly unused: readonly number[];
  /** Keys of fields without a column. */
  readonly missing: readonly string[];
  /** Fields without a column for which some may be meant, the required ones first: to be asked, never believed. */
  readonly questions: readonly { readonly field: string; readonly candidates: readonly PossibleColumn[] }[];
  /** Later columns whose heading names a field that an earlier column already is. */
  readonly duplicates: readonly { readonly field: string; readonly column: number }[];
}

/** What a workbook remembers of a mapping that a person confirmed: normalised heading to field key. No personal data. */
export type RememberedMapping = Readonly<Record<string, string>>;
