/** Maps the columns of a table to the fields of a target, one to one: what was remembered first, then the best of all pairs at once. */
import type { Field, FieldSet } from '../fields/field.js';
import { keyFields } from '../fields/key-fields.js';
import { headingWords } from '../lexicon/heading-words.js';
import { headingKey } from '../lexicon/index.js';
import { inOneGo, type Steps } from '../steps/steps.js';
import type { Table } from '../table/table.js';
import { assign } from './assign.js';
import { type Candidate, candidatesOf, HIGHEST_ASKED, SURE, withBetterCells } from './candidates.js';
import { byRoles } from './by-roles.js';
import { ColumnCells, FITS } from './cell-verdict.js';
import type { ColumnMapping, MatchedColumn, PossibleColumn, RememberedMapping } from './column-mapping.js';
import { STATUS_HEADING } from './own-heading.js';
import { withReferences } from './references.js';

/** A sheet with so many of the template's own headings is the template, and each of them is taken at its word. */
const TEMPLATE_HEADINGS = 8;
/** One sure pair weighs more than two that are only likely. */
const STEEPNESS = 8;
/** A column further left wins between equals; too little to outweigh anything else. */
const FURTHER_LEFT = 1e-6;
/** Two candidates closer than this are for a person to decide. */
const TIE = 0.005;
/** Where a field has to have a column, a fainter candidate is worth a question. */
const WORTH_ASKING = { required: 0.4, optional: 0.6 };

interface HeadedColumn {
  readonly column: number;
  readonly heading: string;
  readonly cells: ColumnCells;
}

/**
 * Suggests a mapping, one column per field and one field per column. What a person chose (`remembered`) always wins; an empty key says that
 * a column is no field. A field that nobody is sure of is left without a column and stands in `questions`. `roles` are those of the target,
 * where it was asked for them.
 */
export const suggestMapping = (
  table: Table,
  target: FieldSet,
  remembered: RememberedMapping = {},
  roles: readonly string[] = [],
): ColumnMapping => inOneGo(mappingSteps(table, target, remembered, roles));

/** The same in steps. */
export function* mappingSteps(
  table: Table,
  target: FieldSet,
  remembered: RememberedMapping,
  roles: readonly string[],
): Steps<ColumnMapping> {
  const headed = table.headings.flatMap((heading, column) =>
    heading === '' ? [] : [{ column, heading, cells: new ColumnCells(table, column) }],
  );
  const chosen = chosenColumns(headed, target, remembered);
  const open = headed.filter(({ column, heading }) => !chosen.settled.has(column) && heading !== STATUS_HEADING);
  const cellsAt = new Map(open.map(({ column, cells }) => [column, cells]));
  const isTemplate = ownHeadings(headed, target) >= TEMPLATE_HEADINGS;
  const candidates: Candidate[] = [];
  for (const { column, heading, cells } of open) {
    yield;
    candidates.push(...candidatesOf(column, heading, cells, target, isTemplate));
  }
  yield;
  const ranked = withBetterCells(candidates, (column) => cellsAt.get(column));
  const referred = withReferences(ranked, table, (column) => cellsAt.get(column));
  yield;
  const contextual = withSurnames(open, referred, target);
  const free = contextual.filter(({ field }) => !chosen.matched.some((match) => match.field === field.key));

  const best = bestPairs(free, target.fields);
  const isTaken = (column: number): boolean => best.some((pair) => pair.column === column && pair.confidence >= SURE);
  const sure = best.filter((pair) => pair.confidence >= SURE && !isTied(pair, free, isTaken));
  const matched: MatchedColumn[] = [
    ...chosen.matched,
    ...sure.map(({ field, column, confidence, reason }) => ({
      field: field.key,
      column,
      heading: table.headings[column] ?? '',
      confidence,
      reason,
    })),
  ].sort((a, b) => a.column - b.column);
  const columnOf = new Map(matched.map(({ field, column }) => [field, column]));
  const used = new Set(columnOf.values());
  const duplicates = [...chosen.duplicates, ...duplicatesOf(sure, free, used)].sort((a, b) => a.column - b.column);
  const doubled = new Set(duplicates.map(({ column }) => column));
  return {
    matched,
    unused: headed
      .filter(({ column, heading }) => !used.has(column) && !doubled.has(column) && heading !== STATUS_HEADING)
      .map(({ column }) => column),
    missing: target.fields.filter(({ key }) => !columnOf.has(key)).map(({ key }) => key),
    questions: questionsOf(target.fields, [...free, ...byRoles(open, free, target.fields, columnOf, roles)], columnOf, used),
    duplicates,
  };
}

/** Columns whose heading names a field that another column with such a heading is. */
function duplicatesOf(
  sure: readonly Candidate[],
  candidates: readonly Candidate[],
  used: ReadonlySet<number>,
): { field: string; column: number }[] {
  const named = new Set(sure.filter(({ isNamed }) => isNamed).map(({ field }) => field));
  return candidates
    .filter(({ field, isNamed, column }) => isNamed && named.has(field) && !used.has(column))
    .map(({ field, column }) => ({ field: field.key, column }));
}

interface ChosenColumns {
  readonly matched: MatchedColumn[];
  readonly duplicates: { field: string; column: number }[];
  /** Columns that a person has spoken of. */
  readonly settled: ReadonlySet<number>;
}

/** What a person chose; where two columns have one heading, the first is meant. */
function chosenColumns(headed: readonly HeadedColumn[], target: FieldSet, remembered: RememberedMapping): ChosenColumns {
  const matched: MatchedColumn[] = [];
  const duplicates: { field: string; column: number }[] = [];
  const settled = new Set<number>();
  for (const { column, heading } of headed) {
    const key = headingKey(heading);
    const memory = Object.prototype.hasOwnProperty.call(remembered, key) ? remembered[key] : undefined;
    const field = target.fields.find((each) => each.key === memory);
    if (memory !== '' && !field) continue;
    settled.add(column);
    if (!field) continue;
    if (matched.some((match) => match.field === field.key)) duplicates.push({ field: field.key, column });
    else matched.push({ field: field.key, column, heading, confidence: 1, reason: 'remembered' });
  }
  return { matched, duplicates, settled };
}

function ownHeadings(headed: readonly HeadedColumn[], target: FieldSet): number {
  const own = new Set(target.fields.map(({ heading }) => headingKey(heading)));
  return headed.filter(({ heading }) => own.has(headingKey(heading))).length;
}

const SURNAME = { confidence: 0.85, field: 'lastName', beside: 'firstName' };

/** Beside a column of first names, `Name` alone is the surname; without one of surnames, whole names are no first names. */
function withSurnames(open: readonly HeadedColumn[], candidates: readonly Candidate[], target: FieldSet): Candidate[] {
  const isNamed = (key: string): boolean => candidates.some(({ field, isNamed: named }) => named && field.key === key);
  if (isNamed(SURNAME.field)) return [...candidates];
  const field = target.fields.find(({ key }) => key === SURNAME.field);
  const wholeNames = (cells: ColumnCells): boolean => cells.looks().severalWords >= FITS;
  if (!field) return [...candidates];
  if (isNamed(SURNAME.beside)) {
    const found = open.flatMap(({ column, heading, cells }): Candidate[] =>
      !/^(?:name|naam)$/u.test(headingWords(heading).join(' ')) || wholeNames(cells) || cells.looks().letters < FITS
        ? []
        : [{ column, field, confidence: SURNAME.confidence, reason: 'contents', isNamed: false, rank: SURNAME.confidence }],
    );
    return [...candidates, ...found];
  }
  return candidates.filter(
    ({ field: { key }, column }) => key !== SURNAME.beside || !open.some((each) => each.column === column && wholeNames(each.cells)),
  );
}

/** The pairs whose weights sum up highest. */
function bestPairs(candidates: readonly Candidate[], fields: readonly Field[]): Candidate[] {
  const columns = [...new Set(candidates.map(({ column }) => column))];
  const placeOf = new Map(columns.map((column, at) => [column, at]));
  const wanted = fields.filter((field) => candidates.some((candidate) => candidate.field === field));
  const pairs = wanted.map((wish) => {
    const ofColumn = columns.map((): Candidate | null => null);
    for (const candidate of candidates) if (candidate.field === wish) ofColumn[placeOf.get(candidate.column)!] = candidate;
    return ofColumn;
  });
  const weights = pairs.map((ofColumn) => ofColumn.map((pair) => (pair ? pair.rank ** STEEPNESS + FURTHER_LEFT / (pair.column + 1) : 0)));
  return assign(weights).flatMap((at, row) => pairs[row]![at] ?? []);
}

/** Two columns that are as likely one field, or two fields that one column is as likely, are for a person to decide. A name decides itself. */
function isTied(pair: Candidate, candidates: readonly Candidate[], isTaken: (column: number) => boolean): boolean {
  if (pair.isNamed) return false;
  return candidates.some((other) => {
    if (other === pair || Math.abs(other.rank - pair.rank) > TIE) return false;
    const isSameField = other.field === pair.field;
    return isSameField !== (other.column === pair.column) && (!isSameField || !isTaken(other.column));
  });
}

/** Fields without a column for which some may be meant, the required ones first; who a row is needs one of its keys. */
function questionsOf(
  fields: readonly Field[],
  candidates: readonly Candidate[],
  columnOf: ReadonlyMap<string, number>,
  used: ReadonlySet<number>,
): ColumnMapping['questions'] {
  const keys = keyFields(fields);
  const hasKey = fields.some((field) => keys.has(field) && columnOf.has(field.key));
  const isNeeded = (field: Field): boolean => field.required === true || (keys.has(field) && !hasKey);
  const ask = (needed: boolean): { field: string; candidates: PossibleColumn[] }[] =>
    fields
      .filter((field) => isNeeded(field) === needed && !columnOf.has(field.key))
      .map((field) => ({
        field: field.key,
        candidates: candidates
          .filter((each) => each.field === field && !used.has(each.column))
          .filter(({ confidence }) => confidence >= (needed ? WORTH_ASKING.required : WORTH_ASKING.optional))
          .sort((a, b) => b.confidence - a.confidence || a.column - b.column)
          .map(({ column, confidence, reason }) => ({ column, confidence: Math.min(confidence, HIGHEST_ASKED), reason })),
      }))
      .filter((question) => question.candidates.length > 0);
  return [...ask(true), ...ask(false)];
}
