/** English: how a message names a place on the sheet and a person. */
export const people = {
  /** At the beginning of a sentence, where there is no heading: `Row 14`, `Cell C14`. */
  row: (row: number): string => `Row ${String(row)}`,
  cell: (cell: string): string => `Cell ${cell}`,
  /** `Email Address (C14)`, `Email Address (row 14)` */
  headingAt: (heading: string, cell: string): string => `${heading} (${cell})`,
  headingInRow: (heading: string, row: number): string => `${heading} (row ${String(row)})`,
  /** Within a sentence: `row 14`, `Ann Lee (row 14)`. */
  inRow: (row: number): string => `row ${String(row)}`,
  personInRow: (name: string, row: number): string => `${name} (row ${String(row)})`,
  existing: (user: string): string => `${user}, existing user`,
  /** A column within a sentence: `column B`. */
  column: (letter: string): string => `column ${letter}`,
  /** The last of a list of places that is cut. */
  more: (count: number): string => `and ${String(count)} more`,
};
