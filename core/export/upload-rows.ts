/** Which rows go into an upload file, in which order, and why the others do not. */
import { CODE, isErrorNumber } from '../issues/codes.js';
import type { Plan } from '../plan/plan.js';
import { cellText } from '../roster/cell-place.js';
import type { RosterIndex } from '../roster/roster.js';
import { rowByRow, type Steps } from '../steps/steps.js';
import type { UploadForm, UploadForms } from './upload-form.js';

/** Why a row stays out; in the order in which it is told. */
export const LEFT_OUT = [
  'required',
  'error',
  'leader',
  'conflict',
  'not-allowed',
  'unchanged',
  'skipped',
  'no-person',
  'other-form',
] as const;
export type LeftOut = (typeof LEFT_OUT)[number];

/** A field that every person of an update file needs: blank on a row, or without a column (`row` is null). */
export interface RequiredField {
  readonly row: number | null;
  readonly field: number;
}

export interface UploadRows {
  readonly form: UploadForm;
  readonly rows: readonly number[];
  readonly leftOut: ReadonlyMap<LeftOut, number>;
  readonly required: readonly RequiredField[];
  /** Leaders who stand before their people in the file, and below them on the sheet. */
  readonly movedAhead: number;
}

type Fate = UploadForm | LeftOut;

/** Chooses the rows of the one page that a file is for: the mode's own, or the other where only that one has rows. */
export function* uploadRows(plan: Plan, forms: Pick<UploadForms, 'update'>): Steps<UploadRows> {
  const { index } = plan.roster;
  const conflicts = new Set(plan.conflicts.map(({ row }) => row));
  const fates: (Fate | null)[] = [];
  yield* rowByRow(0, index.rows, (row) => fates.push(fateOf(plan, row, conflicts)));
  const form = forms.update ? formOf(plan, fates) : 'create';
  const required = form === 'update' ? requiredOf(index, fates) : [];
  const lacking = new Set(required.map(({ row }) => row));
  const rows: number[] = [];
  const leftOut = new Map<LeftOut, number>();
  yield* rowByRow(0, fates.length, (row) => {
    const fate = fates[row];
    if (fate == null) return;
    const isMeant = fate === form;
    if (isMeant && !lacking.has(row) && !lacking.has(null)) {
      rows.push(row);
      return;
    }
    const reason = isMeant ? 'required' : fate === 'create' || fate === 'update' ? 'other-form' : fate;
    leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  });
  const ordered = form === 'create' ? leadersAhead(plan, rows) : { rows, movedAhead: 0 };
  return { form, leftOut, required, ...ordered };
}

/** What becomes of a row; null for a blank one and for one that is not read. */
function fateOf(plan: Plan, row: number, conflicts: ReadonlySet<number>): Fate | null {
  const { index } = plan.roster;
  const word = plan.wordOf(row);
  if (word === null || word === 'create' || word === 'update') return word;
  if (word === 'skipped') return index.isPerson(row) ? 'skipped' : 'no-person';
  if (word !== 'blocked') return word;
  if (conflicts.has(row)) return 'conflict';
  const hierarchy = plan.hierarchy.index;
  const leaderCode = hierarchy.code(row);
  if (index.isStoppedByMissing(row) || index.hasOwnError(row) || isErrorNumber(leaderCode)) return 'error';
  if (leaderCode === CODE['leader-blocked']) return 'leader';
  // Who has no connection knows no users either: what changes cannot be told, and the page takes the row as it is.
  const isUnknown = index.modeOf(row) === 'update' && !index.parts.directory.usersKnown;
  return isUnknown && !hierarchy.isBroken(row) ? 'update' : 'leader';
}

function formOf({ roster }: Plan, fates: readonly (Fate | null)[]): UploadForm {
  const [own, other]: readonly UploadForm[] = roster.options.mode === 'update' ? ['update', 'create'] : ['create', 'update'];
  return !fates.includes(own!) && fates.includes(other!) ? other! : own!;
}

/** What the rows of existing users lack: the page takes no row without every required field. */
function requiredOf(index: RosterIndex, fates: readonly (Fate | null)[]): RequiredField[] {
  const columns = index.parts.missing.toCreate.map(({ key }) => ({
    row: null,
    field: index.fields.findIndex((field) => field.key === key),
  }));
  const cells = fates.flatMap((fate, row) => {
    if (fate !== 'update') return [];
    const fields = index.blankRequired(row);
    const isNobody = [index.emailField, index.idField].every((field) => cellText(index, row, field) === '');
    return (isNobody ? [index.emailField, ...fields] : fields).map((field) => ({ row, field }));
  });
  return [...columns, ...cells.filter(({ field }) => columns.every((column) => column.field !== field))];
}

/** In the order of the sheet, save that a leader stands before their people: a page may take the rows one by one. */
function leadersAhead({ hierarchy }: Plan, rows: readonly number[]): Pick<UploadRows, 'rows' | 'movedAhead'> {
  const open = new Uint8Array(hierarchy.index.roster.rows);
  for (const row of rows) open[row] = 1;
  const ordered: number[] = [];
  const chain: number[] = [];
  let movedAhead = 0;
  for (const row of rows) {
    for (let at = row; open[at] === 1; at = hierarchy.leaderOf(at)) {
      open[at] = 0;
      chain.push(at);
    }
    movedAhead += Math.max(0, chain.length - 1);
    while (chain.length > 0) ordered.push(chain.pop()!);
  }
  return { rows: ordered, movedAhead };
}
