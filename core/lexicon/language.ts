/** What one language brings: headings, yes and no, month names and words of totals. Adding a language is adding one file of this shape. */
export interface Language {
  readonly tag: string;
  /** Field key to the headings by which people call it; compared without case, accents, blanks and marks. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly yes: readonly string[];
  readonly no: readonly string[];
  /** Twelve entries, each with the full name and its short forms. */
  readonly months: readonly (readonly string[])[];
  readonly totals: readonly string[];
}

/** Splits the compact form of the language files: `a, b, c`. */
export const words = (list: string): string[] => list.split(', ');

/** Twelve months as `name/short …`, separated by blanks. */
export const months = (list: string): string[][] => list.split(' ').map((month) => month.split('/'));
