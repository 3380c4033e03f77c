/** How the sheet is read, as the pane shows it: each field with its source and reason, each column with examples. */
import type { PossibleColumn } from '../columns/column-mapping.js';
import { mayHaveValue } from '../columns/made-columns.js';
import type { Field } from '../fields/field.js';
import { spoken } from '../issues/messages/spoken.js';
import { fieldOfHeading } from '../lexicon/index.js';
import { columnLetter } from '../table/a1.js';
import { isBlankValue, sheetColumn, type Table } from '../table/table.js';
import { trimBlanks } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { ColumnCandidate, ColumnView, FieldSource, MappingView } from './reading-state.js';

/** Values that tell one column from another, and rows that are looked at for them. */
const EXAMPLES = 3;
const ROWS_FOR_EXAMPLES = 200;
const LONGEST_EXAMPLE = 40;

interface Place {
  readonly column: number;
  readonly letter: string;
  readonly heading: string;
}

function placeOfColumn(table: Table, column: number): Place {
  const at = sheetColumn(table, column);
  return { column: at, letter: columnLetter(at), heading: table.headings[column] ?? '' };
}

/** A cell of these says several names: what may stand in it is no short list. */
const SEVERAL: ReadonlySet<Field['kind']> = new Set(['group-list', 'name-list', 'level-list']);

/** Every field of the target, with where its values come from. */
export function mappingViews(checked: CheckedSheet): MappingView[] {
  const { roster, mapping, table, reading } = checked;
  const { plans, mapped } = roster.index.parts;
  const { roles = null, groups = null, lists } = roster.options.directory ?? {};
  const required = new Set([
    ...roster.missing.map(({ key }) => key),
    ...plans.filter((plan) => plan.required).map(({ field }) => field.key),
  ]);
  return roster.index.fields.map((field) => {
    const match = mapping.matched.find((each) => each.field === field.key);
    const made = mapped.made?.columns.find((each) => each.field === field.key);
    const source: FieldSource = match ? 'column' : made?.kind === 'value' ? 'value' : made ? 'made' : 'none';
    const possible = mapping.questions.find((each) => each.field === field.key)?.candidates ?? [];
    const { reasons } = spoken().session;
    return {
      field: field.key,
      fieldHeading: field.heading,
      required: required.has(field.key),
      source,
      heading: match?.heading ?? null,
      letter: match ? placeOfColumn(table, match.column).letter : null,
      column: match ? sheetColumn(table, match.column) : null,
      confidence: match?.confidence ?? (made ? 1 : 0),
      reason: match ? reasons[match.reason] : source === 'none' ? '' : spoken().reading.reasons[source === 'value' ? 'value' : 'made'],
      candidates: possible.map((each) => candidate(table, each)),
      value: reading.values[field.key] ?? '',
      made: reading.made[field.key] ?? null,
      choices: SEVERAL.has(field.kind) ? [] : choicesOf(field, { roles, groups, lists }),
      mayHaveValue: mayHaveValue(field),
      ...(field.inBatch && { inBatch: field.inBatch }),
    };
  });
}

function candidate(table: Table, { column, confidence, reason }: PossibleColumn): ColumnCandidate {
  return { ...placeOfColumn(table, column), confidence, reason: spoken().session.reasons[reason] };
}

/** Names that the target has; null where it was not asked. */
interface KnownNames {
  readonly roles: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly lists?: ReadonlyMap<string, readonly string[]> | undefined;
}

/** What a field accepts where that is a short list, as the target writes it. */
export function choicesOf(field: Field, { roles, groups, lists }: KnownNames): string[] {
  switch (field.kind) {
    case 'choice':
    case 'status':
      return [...(field.choiceLabels ?? [])];
    case 'yes-no':
      return ['y', 'n'];
    case 'role':
      return [...(roles ?? [])];
    case 'group-list':
      return [...(groups ?? [])];
    default:
      return field.list === undefined ? [] : [...(lists?.get(field.list) ?? [])];
  }
}

/** Every column with a heading, from left to right. */
export function columnViews({ table, mapping, roster }: CheckedSheet): ColumnView[] {
  const fieldOf = new Map(mapping.matched.map(({ column, field }) => [column, field]));
  const secrets = new Set(roster.index.fields.flatMap(({ key, kind }) => (kind === 'secret' ? [key] : [])));
  return table.headings.flatMap((heading, column) => {
    if (heading === '') return [];
    const field = fieldOf.get(column) ?? null;
    const isSecret = secrets.has(field ?? '') || secrets.has(fieldOfHeading(heading) ?? '');
    return [{ ...placeOfColumn(table, column), examples: isSecret ? [] : examplesOf(table, column), field }];
  });
}

/** The first few different values, as they show. */
function examplesOf({ grid, bodyStart, bodyEnd }: Table, column: number): string[] {
  const found = new Set<string>();
  for (let row = bodyStart; row < Math.min(bodyEnd, bodyStart + ROWS_FOR_EXAMPLES) && found.size < EXAMPLES; row++) {
    const raw = grid.rows[row]?.[column] ?? null;
    if (isBlankValue(raw)) continue;
    const shown = trimBlanks(grid.shown?.[row]?.[column] ?? String(raw));
    if (shown !== '') found.add(Array.from(shown).slice(0, LONGEST_EXAMPLE).join(''));
  }
  return [...found];
}
