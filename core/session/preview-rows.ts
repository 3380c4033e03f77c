/** The rows of a plan as the preview lists them: what happens to each, field by field, and the ways on from there. */
import { personInWords } from '../hierarchy/describe-leader.js';
import { CODE, codeOfNumber, isErrorNumber } from '../issues/codes.js';
import { spoken } from '../issues/messages/spoken.js';
import type { Plan } from '../plan/plan.js';
import type { FieldChange } from '../plan/planned-row.js';
import type { CellRef } from '../ports/index.js';
import { headingOf, placeColumn, placeOf } from '../roster/cell-place.js';
import { ROW_KIND } from '../roster/row-kind.js';
import { sheetColumn } from '../table/table.js';
import type { CheckedSheet } from './checked-sheet.js';
import type { PreviewContext } from './preview-view.js';
import { modeFix } from './issue-view.js';
import { nameOf } from './sending/prepared.js';
import type { ChangeView, Fix, PreviewRow, PlanWord, RowList } from './state.js';
import { valueInWords } from './value-words.js';

/** Every row that the plan speaks of, in the order of the sheet. */
export function previewRows(
  checked: CheckedSheet,
  plan: Plan,
  { leftOut, underWay }: Pick<PreviewContext, 'leftOut' | 'underWay'>,
): RowList<PreviewRow> {
  const { index } = checked.roster;
  const rows: number[] = [];
  for (let row = 0; row < index.rows; row++) if (plan.wordOf(row) !== null) rows.push(row);
  return {
    length: rows.length,
    at: (position) => {
      const row = rows[position];
      if (row === undefined) throw new TypeError(`Expected an index below ${String(rows.length)}, got ${String(position)}`);
      const sheetRow = index.sheetRow(row);
      return rowView(checked, plan, row, { isLeftOut: leftOut.has(sheetRow), isUnderWay: underWay.has(sheetRow) });
    },
  };
}

/** What the plan alone does not tell of a row. */
interface RowFacts {
  readonly isLeftOut: boolean;
  /** An earlier send is about the row. */
  readonly isUnderWay?: boolean;
}

/** A row whose words are made when they are read: a filter asks thousands of rows for their plan word alone. */
export function rowView(checked: CheckedSheet, plan: Plan, row: number, facts: RowFacts): PreviewRow {
  const { index } = checked.roster;
  const word = plan.wordOf(row) ?? 'skipped';
  const isStopped = word === 'blocked' || word === 'not-allowed';
  const obstacle = once(() => (isStopped ? firstObstacle(checked, plan, row) : null));
  const changes = once(() => changesInWords(checked, plan, row));
  return {
    sheetRow: index.sheetRow(row),
    word,
    get column() {
      return obstacle()?.column ?? changes()[0]?.cell?.column ?? null;
    },
    get person() {
      return nameOf(index, row);
    },
    get detail() {
      return obstacle()?.reason ?? detailOf(checked, plan, row, word, changes(), facts);
    },
    get changes() {
      return changes();
    },
    get fixes() {
      return fixesOf(checked, row, word, obstacle()?.code ?? 0, facts.isLeftOut);
    },
  };
}

/** Makes a value when it is wanted for the first time. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function detailOf(
  { roster, hierarchy }: CheckedSheet,
  plan: Plan,
  row: number,
  word: PlanWord,
  changes: readonly ChangeView[],
  { isLeftOut, isUnderWay = false }: RowFacts,
): string {
  const { index } = roster;
  const words = spoken().preview.row;
  if (isUnderWay) return words.beingSent;
  if (isLeftOut) return words.leftOut;
  if (word === 'skipped') return index.parts.state.kinds[row] === ROW_KIND.person ? words.incomplete : words.noPerson;
  if (word === 'unchanged') return words.unchanged;
  if (word === 'create') return creation(hierarchy, row);
  const status = plan.changesOf(row).find(({ field }) => isStatus(checkedField(index.fields, field)));
  const others = changes.filter(({ field }) => field !== status?.field).map(({ heading }) => heading);
  const parts = [...(others.length > 0 ? [words.update(others)] : [])];
  const { deactivation } = roster.options.target;
  if (status) parts.push(status.to !== 'deactivated' ? words.activate : deactivation === 'delete' ? words.remove : words.deactivate);
  return spoken().joined.statements(parts);
}

/** How a row is created: under whom, where the target knows leaders at all. */
export function creation(hierarchy: CheckedSheet['hierarchy'], row: number): string {
  const words = spoken().preview.row;
  if (hierarchy.index.roster.leaderField < 0) return words.createAlone;
  const leader = hierarchy.leaderOf(row);
  return words.create(leader < 0 ? null : personInWords(hierarchy.index, leader));
}

type Fields = CheckedSheet['roster']['index']['fields'];
const checkedField = (fields: Fields, key: string): Fields[number] | undefined => fields.find((field) => field.key === key);
const isStatus = (field: Fields[number] | undefined): boolean => field?.kind === 'status';

/** What a row changes, old and new. */
export function changesInWords({ roster, table }: CheckedSheet, plan: Plan, row: number): ChangeView[] {
  const { index } = roster;
  return plan.changesOf(row).map((change) => {
    const field = index.fields.findIndex(({ key }) => key === change.field);
    const column = placeColumn(index, field);
    const cell = column < 0 ? null : { row: index.sheetRow(row), column: sheetColumn(table, column) };
    return { ...changeInWords(index.fields, change), heading: headingOf(index, field), cell };
  });
}

/** A change of a field, without its place on the sheet. */
export function changeInWords(fields: Fields, { field, from, to }: FieldChange): ChangeView {
  const definition = checkedField(fields, field);
  if (!definition) return { field, heading: field, cell: null, from: String(from ?? ''), to: String(to ?? '') };
  const words = (value: FieldChange['to']): string =>
    definition.kind === 'leader' && value === null ? spoken().preview.nobody : valueInWords(definition, value);
  return { field, heading: definition.heading, cell: null, from: words(from), to: words(to) };
}

/** The change of a cell, or null. */
export function changeAt(checked: CheckedSheet, plan: Plan, cell: CellRef): ChangeView | null {
  const { index } = checked.roster;
  const row = cell.row - index.sheetRow(0);
  if (row < 0 || row >= index.rows || plan.wordOf(row) !== 'update') return null;
  return changesInWords(checked, plan, row).find((change) => change.cell?.column === cell.column) ?? null;
}

interface Obstacle {
  readonly code: number;
  readonly column: number | null;
  readonly reason: string;
}

/** The first thing that keeps a row from being sent, in few words; errors before what hangs on others. */
function firstObstacle({ roster, hierarchy }: CheckedSheet, plan: Plan, row: number): Obstacle {
  const { index } = roster;
  const noted: { code: number; field: number }[] = [];
  const note = (code: number, field: number): void => {
    if (isErrorNumber(code) || code === CODE['leader-blocked']) noted.push({ code, field });
  };
  index.forEachFinding(row, note);
  hierarchy.index.forEachFinding(row, note);
  const first = noted.find(({ code }) => isErrorNumber(code)) ?? noted[0];
  if (first)
    return { code: first.code, column: placeOf(index, row, first.field).column, reason: spoken().titles[codeOfNumber(first.code)] };
  const conflict = plan.conflicts.find((each) => each.row === row);
  if (conflict) return { code: 0, column: placeOf(index, row, conflict.field).column, reason: spoken().preview.row.conflict };
  const atHeader = roster.missing.length > 0 ? 'column-missing' : index.isStoppedByMissing(row) ? 'batch-mixed-type' : 'leader-blocked';
  return { code: 0, column: null, reason: spoken().titles[atHeader] };
}

function fixesOf(checked: CheckedSheet, row: number, word: PlanWord, code: number, isLeftOut: boolean): Fix[] {
  const rows = [checked.roster.index.sheetRow(row)];
  if (isLeftOut) return [{ label: spoken().preview.takeBackIn, cells: [], decision: { kind: 'take-back-in', rows } }];
  const switched = modeFix(checked, [row], code);
  const fixes = switched ? [switched] : [];
  if (word === 'create' || word === 'update' || word === 'blocked') {
    fixes.push({ label: spoken().preview.leaveOut, cells: [], decision: { kind: 'leave-out', rows } });
  }
  return fixes;
}
