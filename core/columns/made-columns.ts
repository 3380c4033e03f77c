/**
 * Columns that are not on the sheet: one value for all rows, a part of a name, an address by a pattern, and the cells of a column whose words
 * were said to mean others. They stand behind the columns of the sheet, and their cells are made of a row whenever it is read.
 */
import type { Field, FieldKind } from '../fields/field.js';
import { NAME_FIELDS } from '../fields/key-fields.js';
import { headingKey } from '../lexicon/index.js';
import type { CellGrid, CellValue } from '../ports/index.js';
import { ROWS_A_STEP, rowByRow, type Steps } from '../steps/steps.js';
import { isLikeHeader } from '../table/detect-table.js';
import { isBlankValue, type Table } from '../table/table.js';
import { looksLikeTotal } from '../table/total-row.js';
import { trimBlanks } from '../text/chars.js';
import { emailMaker, hasTwoSpellings, type RowsToAsk } from './email-pattern.js';
import { partOfName } from './person-name.js';
import type { MadeFrom, SheetReading } from './sheet-reading.js';
import { translateCell } from './translate-words.js';

/** A row as it is read: its cells, and what is known of them beside. */
export interface RowCells {
  readonly cells: readonly CellValue[];
  readonly shown: readonly (string | null)[] | null;
  readonly formats: readonly (string | null)[] | null;
}

/** One cell of a made column. */
export interface MadeCell {
  readonly value: CellValue;
  readonly shown: string | null;
  readonly format: string | null;
}

export interface MadeColumn {
  readonly field: string;
  readonly kind: 'value' | 'words' | MadeFrom['kind'];
  /** Grid column behind those of the sheet. */
  readonly column: number;
  /** Grid column of the sheet that its cells are read from; -1 where they are made of none, or of several. */
  readonly source: number;
}

export interface MadeColumns {
  /** Columns of the sheet itself: the made ones follow. */
  readonly width: number;
  readonly columns: readonly MadeColumn[];
  /** The row with its made cells behind it. Blank rows, repeated headers and lines of totals get none, so that they stay what they are. */
  append(row: RowCells): RowCells;
  /** True where a text that is written into the source of a column is what its field then says. */
  saysAsWritten(column: MadeColumn, text: string): boolean;
}

type Maker = (row: RowCells) => MadeCell;

const BLANK: MadeCell = { value: null, shown: null, format: null };
const textCell = (text: string): MadeCell => (text === '' ? BLANK : { value: text, shown: null, format: null });

/** What tells one person from another, or is theirs alone, is never the same for all. */
const ONE_EACH: ReadonlySet<FieldKind> = new Set(['email', 'employee-id', 'user-name', 'record', 'secret']);
/** Fields whose cells say one of few things, so that a word can be told to mean another; beside them those with a list of the target's. */
const HAVE_WORDS: ReadonlySet<FieldKind> = new Set(['yes-no', 'choice', 'role', 'group-list', 'status', 'leader']);
const HAVE_NAMES: ReadonlySet<FieldKind> = new Set(['text', 'name-list', 'level-list']);

/** True where one value for all rows makes sense. */
export const mayHaveValue = ({ key, kind }: Field): boolean => !ONE_EACH.has(kind) && !NAME_FIELDS.includes(key);

/** True where words of the cells can be said to mean others. */
export const mayHaveWords = ({ kind, list }: Field): boolean => HAVE_WORDS.has(kind) || (list !== undefined && HAVE_NAMES.has(kind));

/** True where a field can be made in this way. */
export const mayBeMade = ({ key, kind }: Field, made: MadeFrom): boolean =>
  made.kind === 'email-pattern' ? kind === 'email' : NAME_FIELDS.includes(key);

interface Planned extends MadeColumn {
  readonly make: Maker;
  readonly words?: ReadonlyMap<string, string>;
}

const ownEntries = <T>(record: Readonly<Record<string, T>> | undefined): Map<string, T> => new Map(Object.entries(record ?? {}));

/** What a reading adds to a table whose fields have these columns; null where that is nothing. */
export function* makeColumns(
  table: Table,
  columnOf: ReadonlyMap<string, number>,
  reading: SheetReading,
  fields: readonly Field[],
): Steps<MadeColumns | null> {
  const planned: Planned[] = [];
  const width = table.headings.length;
  const places = new Map(columnOf);
  const [values, made, words] = [ownEntries(reading.values), ownEntries(reading.made), ownEntries(reading.words)];
  const add = (field: Field, kind: MadeColumn['kind'], source: number, make: Maker, translated?: ReadonlyMap<string, string>): void => {
    const column = width + planned.length;
    planned.push({ field: field.key, kind, column, source, make, ...(translated && { words: translated }) });
    places.set(field.key, column);
  };
  // Addresses come last: they are made of names, which may be made themselves.
  for (const field of fields) {
    const [column, from, value] = [columnOf.get(field.key), made.get(field.key), trimBlanks(values.get(field.key) ?? '')];
    const meanings = mayHaveWords(field) ? ownEntries(words.get(field.key)) : new Map<string, string>();
    if (column !== undefined) {
      if (meanings.size > 0) add(field, 'words', column, (row) => translateCell(row, column, field.kind, meanings), meanings);
    } else if (from?.kind === 'name-part' && mayBeMade(field, from)) {
      const source = table.headings.findIndex((heading) => heading !== '' && headingKey(heading) === from.heading);
      const { part, order } = from;
      if (source >= 0) add(field, from.kind, source, ({ cells }) => textCell(partOfName(cells[source] ?? null, part, order)));
    } else if (value !== '' && mayHaveValue(field)) {
      const cell = textCell(value);
      add(field, 'value', -1, () => cell);
    }
  }
  for (const field of fields) {
    const from = made.get(field.key);
    if (columnOf.has(field.key) || from?.kind !== 'email-pattern' || !mayBeMade(field, from)) continue;
    const names = [places.get(NAME_FIELDS[0]!) ?? -1, places.get(NAME_FIELDS[1]!) ?? -1] as const;
    const make = yield* emailMaker(from.pattern, names, () => namedRows(table, planned));
    if (make) add(field, from.kind, -1, ({ cells }) => textCell(make(cells)));
  }
  return planned.length === 0 ? null : madeColumns(table, columnOf, planned);
}

/** The rows of the body with the names that are made of them, where a name among them can be written in two ways; else none. */
function* namedRows(table: Table, planned: readonly Planned[]): Steps<RowsToAsk> {
  const { grid, bodyStart, bodyEnd, headings } = table;
  const isAsked = (row: readonly CellValue[]): boolean => row.some((value) => typeof value === 'string' && hasTwoSpellings(value));
  let first = 0;
  for (; first < grid.rows.length && !isAsked(grid.rows[first]!); first++) if (first % ROWS_A_STEP === 0) yield;
  const names = planned.filter(({ kind }) => kind === 'name-part');
  const rows = first < grid.rows.length ? bodyEnd - bodyStart : 0;
  return { length: rows, at: (row) => appended(rowOf(grid, bodyStart + row), headings.length, names).cells };
}

function madeColumns(table: Table, columnOf: ReadonlyMap<string, number>, planned: readonly Planned[]): MadeColumns {
  const width = table.headings.length;
  const read = [...new Set([...columnOf.values(), ...planned.map(({ source }) => source)])].filter((column) => column >= 0);
  const isNobody = (cells: readonly CellValue[]): boolean =>
    read.every((column) => isBlankValue(cells[column])) || looksLikeTotal(cells) || isLikeHeader(table, cells);
  return {
    width,
    columns: planned,
    append: (row) => (isNobody(row.cells) ? row : appended(row, width, planned)),
    saysAsWritten: ({ column, kind, source }, text) => {
      if (kind !== 'words') return false;
      const cells: CellValue[] = [];
      cells[source] = text;
      return planned[column - width]?.make({ cells, shown: null, formats: null }).value === text;
    },
  };
}

/** The row with these columns behind it; `width` is where they begin, whatever the row's own length. */
function appended(row: RowCells, width: number, planned: readonly Planned[]): RowCells {
  const cells = padded(row.cells, width);
  const shown = row.shown && padded(row.shown, width);
  const formats = row.formats && padded(row.formats, width);
  const whole = { cells, shown, formats };
  for (const { column, make } of planned) {
    const cell = make(whole);
    cells[column] = cell.value;
    if (shown) shown[column] = cell.shown;
    if (formats) formats[column] = cell.format;
  }
  return whole;
}

function padded<T>(cells: readonly (T | null)[], width: number): (T | null)[] {
  const all = cells.slice(0, width);
  while (all.length < width) all.push(null);
  return all;
}

function rowOf({ rows, shown, formats }: CellGrid, row: number): RowCells {
  return { cells: rows[row] ?? [], shown: shown?.[row] ?? null, formats: formats?.[row] ?? null };
}

/** Puts the row of one grid, with its made cells, into another one of the same shape. */
export function putRow(made: MadeColumns, from: CellGrid, to: CellGrid, row: number): void {
  const { cells, shown, formats } = made.append(rowOf(from, row));
  to.rows[row] = [...cells];
  if (to.shown) to.shown[row] = [...(shown ?? [])];
  if (to.formats) to.formats[row] = [...(formats ?? [])];
}

/** The grid of a table with the made cells of its body; the grid itself stays as the host gave it. */
export function* madeGrid({ grid, bodyStart, bodyEnd }: Table, made: MadeColumns): Steps<CellGrid> {
  const copy: CellGrid = {
    ...grid,
    rows: [...grid.rows],
    ...(grid.shown && { shown: [...grid.shown] }),
    ...(grid.formats && { formats: [...grid.formats] }),
  };
  yield* rowByRow(bodyStart, bodyEnd, (row) => putRow(made, grid, copy, row));
  return copy;
}
