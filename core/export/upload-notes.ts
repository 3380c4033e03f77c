/** What is to be known of an upload file before it is handed on, a line each: what it lacks first. */
import type { FieldKind } from '../fields/field.js';
import { placeInWords } from '../issues/issue.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import { cellText, gridColumn, headingOf, placeOf, shownText } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { LEFT_OUT, type UploadRows } from './upload-rows.js';

/** So many cells are named one by one. */
const MOST_NAMED = 50;
/** What a spreadsheet or a careless program takes for the begin of a formula. */
const FORMULA_STARTS = '=+-@\t';

/** What is written so is a number, and digits are all that a spreadsheet could make of it. */
const BEGINS_WITH_PLUS: readonly FieldKind[] = ['phone', 'calling-code'];

/** A cell by its row and the number of its field. */
export interface CellAt {
  readonly row: number;
  readonly field: number;
}

/** What was met while the cells were written. */
export class UploadFinds {
  readonly formulas: CellAt[] = [];
  readonly unbraced: CellAt[] = [];
  passwords = 0;
  blanks = 0;

  /** Takes note of the text of a cell where there is something to know of it. */
  note(text: string, kind: FieldKind, row: number, field: number): void {
    if (text === '') {
      this.blanks++;
      return;
    }
    if (FORMULA_STARTS.includes(text.charAt(0)) && !BEGINS_WITH_PLUS.includes(kind)) this.formulas.push({ row, field });
    else if (kind === 'group-list' && !text.startsWith('{')) this.unbraced.push({ row, field });
    if (kind === 'secret') this.passwords++;
  }
}

export interface NotesOptions {
  /** Headings of the page that stand in no column of the sheet, and so in none of the file. */
  readonly withoutColumn: readonly string[];
  readonly makesPasswords: boolean;
  /** False where the sheet was fetched from the target and what changed there since is not known. */
  readonly isCompared: boolean;
}

/** Lines of a list, and one that says how many more there are. */
function named<T>(items: readonly T[], line: (item: T) => string): string[] {
  const { more } = spoken().files;
  const lines = items.slice(0, MOST_NAMED).map(line);
  return items.length > MOST_NAMED ? [...lines, more(items.length - MOST_NAMED)] : lines;
}

/** Fields with something on the sheet that the page has no column for. A new person is active without being told so. */
function fieldsLeftOut({ rows, form }: UploadRows, roster: RosterIndex, fields: readonly number[]): { heading: string; cells: number }[] {
  return roster.fields.flatMap(({ kind }, field) => {
    if (fields.includes(field) || kind === 'record' || (kind === 'status' && form === 'create')) return [];
    const cells = gridColumn(roster, field) < 0 ? 0 : rows.filter((row) => cellText(roster, row, field) !== '').length;
    return cells === 0 ? [] : [{ heading: headingOf(roster, field), cells }];
  });
}

/** Everything to know, the missing required fields first. */
export function uploadNotes(
  plan: Plan,
  chosen: UploadRows,
  fields: readonly number[],
  finds: UploadFinds,
  options: NotesOptions,
): string[] {
  const { index } = plan.roster;
  const { files } = spoken();
  const { form, rows, leftOut, required, movedAhead } = chosen;
  const place = ({ row, field }: CellAt): string => placeInWords(placeOf(index, row, field), headingOf(index, field));
  const isUpdate = form === 'update';
  return [
    ...named(required, ({ row, field }) =>
      row === null ? files.requiredColumn(index.fields[field]?.heading ?? '') : files.requiredCell(place({ row, field })),
    ),
    rows.length === 0 ? files.nobody : files.holds[form](rows.length),
    ...LEFT_OUT.flatMap((reason) => (leftOut.has(reason) ? [files.leftOut[reason](leftOut.get(reason)!)] : [])),
    ...(movedAhead > 0 ? [files.movedAhead(movedAhead)] : []),
    ...(finds.formulas.length > 0 ? [files.formulas(finds.formulas.length)] : []),
    ...named(finds.formulas, (at) => files.formula(place(at), shownText(index, at.row, at.field))),
    ...named(finds.unbraced, (at) => files.unbraced(place(at))),
    ...fields.flatMap((field) => {
      const { key, kind } = index.fields[field]!;
      return kind === 'date' && index.dateDecision(key)?.ambiguous === true ? [files.datesOpen(headingOf(index, field))] : [];
    }),
    ...fieldsLeftOut(chosen, index, fields).map(({ heading, cells }) => files.fieldLeftOut(heading, cells)),
    ...(options.withoutColumn.length > 0 && rows.length > 0 ? [files.withoutColumn(options.withoutColumn)] : []),
    ...(finds.passwords > 0 ? [files.passwords(finds.passwords)] : []),
    ...(options.makesPasswords && !isUpdate ? [files.passwordsMade] : []),
    ...(isUpdate && finds.blanks > 0 ? [files.blanks(finds.blanks)] : []),
    ...(isUpdate && rows.length > 0 && !index.parts.directory.usersKnown ? [files.usersUnknown] : []),
    ...(isUpdate && rows.length > 0 && !options.isCompared ? [files.notCompared] : []),
  ];
}
