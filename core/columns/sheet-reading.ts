/**
 * How a sheet is read beyond what its headings say: what a person decided once, kept for the workbook and used again. It holds headings,
 * words of the field and patterns; whom a nickname means is kept as fingerprints, never as names.
 */

/** A field that is made of other columns, row by row. Headings are in the form of `headingKey`. */
export type MadeFrom =
  /** One part of a column with whole names. */
  | { readonly kind: 'name-part'; readonly heading: string; readonly part: 'first' | 'last'; readonly order: 'first-last' | 'last-first' }
  /** An address by a pattern over the names, e.g. `{first}.{last}@acme.com`: `{f}` and `{l}` are initials. */
  | { readonly kind: 'email-pattern'; readonly pattern: string };

export interface SheetReading {
  /** `headingKey` of a column to the key of its field; an empty key says that the column is no field. */
  readonly columns: Readonly<Record<string, string>>;
  /** Field key to the one value of all rows, for fields without a column ("batch defaults"). */
  readonly values: Readonly<Record<string, string>>;
  /** Field key to what it is made of, for fields without a column. */
  readonly made: Readonly<Record<string, MadeFrom>>;
  /** Field key to what its cells say (`wordKey`) and what that means, e.g. `ft` to `Full Time`. An empty meaning is a blank cell. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** `headingKey`s of the header for which this was decided, in their order; empty before anything was. */
  readonly header: readonly string[];
}

export const NOTHING_DECIDED: SheetReading = { columns: {}, values: {}, made: {}, words: {}, header: [] };
