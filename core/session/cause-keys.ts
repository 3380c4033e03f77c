/** What makes two issues one cause: the decision that ends both. */
import type { FieldKind } from '../fields/field.js';
import { CODE, type CodeNumber } from '../issues/codes.js';
import { cellText, rawValue } from '../roster/cell-place.js';
import { ROW_FIELD } from '../roster/findings.js';
import { namesNotKnown } from '../roster/listed-names.js';
import { lowerCase } from '../text/chars.js';
import type { CheckedSheet } from './checked-sheet.js';
import { copiesOf } from './copied-rows.js';

/**
 * How the cells of a code fold. `value`: they say the same, so that one answer serves all. `names`: the same names are unknown in them,
 * whatever else they list. `shape`: they are written in the same form. `circle`: they close the same circle. `user`: they speak of an
 * existing user, and another mode ends it. All others fold by their column.
 */
type Fold = 'value' | 'names' | 'shape' | 'circle' | 'user' | 'column';

const FOLDS: Readonly<Record<Exclude<Fold, 'column'>, readonly CodeNumber[]>> = {
  value: (
    [
      'yes-no',
      'role-unknown',
      'group-syntax',
      'employment-status',
      'license-type',
      'status-value',
      'choice-unknown',
      'country-prefix',
      'tag-syntax',
      'skill-syntax',
      'skill-level',
      'cell-error',
      'leader-not-found',
      'leader-not-manager',
      'leader-inactive',
      'leader-ambiguous',
      'leader-renamed',
      'email-duplicate',
      'employee-id-duplicate',
    ] as const
  ).map((code) => CODE[code]),
  names: [CODE['group-unknown']],
  shape: [CODE['date-format']],
  circle: [CODE['leader-cycle']],
  user: [CODE['email-taken'], CODE['employee-id-taken']],
};

const foldByCode = new Map<CodeNumber, Fold>();
for (const [fold, codes] of Object.entries(FOLDS) as [Fold, readonly CodeNumber[]][]) for (const code of codes) foldByCode.set(code, fold);

/** Cells of these say several names, each of which may be on no list. */
const SEVERAL: ReadonlySet<FieldKind | undefined> = new Set(['name-list', 'level-list'] as const);

export function foldOf({ roster: { index } }: CheckedSheet, field: number, code: CodeNumber): Fold {
  if (code === CODE['choice-unknown'] && SEVERAL.has(index.fields[field]?.kind)) return 'names';
  return foldByCode.get(code) ?? 'column';
}

/** Codes whose cells mean something else in another case. */
const EXACT: ReadonlySet<CodeNumber> = new Set(
  (['employee-id-duplicate', 'group-syntax', 'tag-syntax', 'skill-syntax', 'leader-ambiguous'] as const).map((code) => CODE[code]),
);

const DUPLICATES: ReadonlySet<CodeNumber> = new Set([CODE['email-duplicate'], CODE['employee-id-duplicate']]);

/** Key of all rows that say somebody once more: emptying them is one decision, whichever of their keys stands twice. */
export const COPIES = 'copies';

/** Key of the cause of a finding: the same for all that one decision ends. */
export function causeKey(checked: CheckedSheet, row: number, field: number, code: CodeNumber): string {
  const column = `${String(code)}|${String(field)}`;
  if (field === ROW_FIELD) return column;
  if (DUPLICATES.has(code) && copiesOf(checked, row).length > 0) return COPIES;
  switch (foldOf(checked, field, code)) {
    case 'circle':
      return `${String(code)}|${String(Math.min(...checked.hierarchy.index.links.cycleOf(row)))}`;
    case 'value':
      return `${column}|${sameAs(checked, row, field, code)}`;
    case 'names':
      return `${column}|${causeNames(checked, row, field).join('|')}`;
    case 'shape':
      return `${column}|${shapeOf(checked, row, field)}`;
    case 'user': {
      // A new person whom the target has already, by whichever key, is one answer: change them instead.
      const isNew = checked.roster.index.modeOf(row) === 'create';
      return isNew && checked.canUpdate ? 'user' : `${column}|${isNew ? 'new' : 'known'}`;
    }
    case 'column':
      return column;
  }
}

/** Names of a list that the target does not know, in an order of their own. */
export function causeNames(checked: CheckedSheet, row: number, field: number): string[] {
  const { index } = checked.roster;
  const definition = index.fields[field];
  return definition ? [...(namesNotKnown(definition, cellText(index, row, field), index.parts.directory) ?? [])].sort() : [];
}

function sameAs(checked: CheckedSheet, row: number, field: number, code: CodeNumber): string {
  const text = cellText(checked.roster.index, row, field);
  return EXACT.has(code) ? text : lowerCase(text);
}

/** `9.9.9` for `31.12.2024`: a form in which somebody wrote dates. A bare number has one of its own. */
function shapeOf(checked: CheckedSheet, row: number, field: number): string {
  const { index } = checked.roster;
  if (typeof rawValue(index, row, field) === 'number') return 'number';
  return cellText(index, row, field)
    .replace(/\d+/gu, '9')
    .replace(/\p{L}+/gu, 'a');
}
