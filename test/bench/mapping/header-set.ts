/** One system's headings with what their cells hold and which field each column is, read from a compact form. */
import type { CellValue } from '../../../core/ports/index.js';
import { cellsOf, peopleOf } from './cells.js';

export interface HeaderColumn {
  readonly heading: string;
  /** What the cells hold, as `cells.ts` reads it. */
  readonly kind: string;
  /** The right answer: key of a field of Agent Connect, or null. Where two columns share one, either is right and the other is left alone. */
  readonly field: string | null;
}

export interface HeaderSet {
  readonly name: string;
  readonly language: string;
  readonly columns: readonly HeaderColumn[];
}

/** Reads lines of `heading ; kind of cells ; field`, where a dash is no field. */
export function headerSet(name: string, language: string, lines: string): HeaderSet {
  const columns = lines
    .trim()
    .split('\n')
    .map((line) => {
      // A kind may hold `; ` itself, as lists of names do.
      const parts = line.trim().split(' ; ');
      const [heading = '', field = ''] = [parts[0], parts[parts.length - 1]];
      if (parts.length < 3) throw new TypeError(`Expected "heading ; cells ; field" in ${name}, got "${line}"`);
      return { heading, kind: parts.slice(1, -1).join(' ; '), field: field === '-' ? null : field };
    });
  return { name, language, columns };
}

/** The sheet of a set: its headings above generated people, the same at every call. */
export function rowsOf(set: HeaderSet): CellValue[][] {
  const people = peopleOf(set.name, set.language);
  const columns = set.columns.map(({ kind }) => cellsOf(kind, people));
  return [set.columns.map(({ heading }) => heading), ...people.map((_, row) => columns.map((cells) => cells[row] ?? null))];
}
