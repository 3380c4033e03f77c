/** A plan as the pane shows it before anything is sent. */
import { personInWords } from '../hierarchy/describe-leader.js';
import type { FieldValue } from '../fields/field.js';
import type { Message } from '../issues/message.js';
import { said } from '../issues/messages/said.js';
import { spoken } from '../issues/messages/spoken.js';
import { massChange, type MassLimits, massOf, ofExisting } from '../plan/mass-change.js';
import type { Plan } from '../plan/plan.js';
import { previewPlan } from '../plan/preview.js';
import { headingOf, placeOf } from '../roster/cell-place.js';
import { rowInWords } from '../roster/place-words.js';
import type { Target } from '../target.js';
import type { CheckedSheet } from './checked-sheet.js';
import { changeAt, previewRows } from './preview-rows.js';
import { seatsView } from './seats.js';
import type { BlankPolicy, BlankView, ConflictView, MassChangeView, PreviewView, RowList, TodoView } from './state.js';
import { valueInWords } from './value-words.js';

/** How many warnings are read out in full; the check lists all of them. */
const MOST_WARNINGS = 20;
/** People named in one step of what to do. */
const MOST_NAMED = 3;
const IDENTIFIERS: readonly string[] = ['email', 'employee-id', 'record'];

const numberOf = (index: CheckedSheet['roster']['index'], key: string): number => index.fields.findIndex((field) => field.key === key);

export interface PreviewContext {
  readonly target: Target;
  readonly destination: string;
  readonly blanks: Readonly<Record<string, BlankPolicy>>;
  readonly limits: MassLimits;
  readonly leftOut: ReadonlySet<number>;
  /** Rows that an earlier send of the queue is about. */
  readonly underWay: ReadonlySet<number>;
  /** Free seats of the target, or null where that is not known. */
  readonly freeSeats: number | null;
}

export function makePreviewView(checked: CheckedSheet, plan: Plan, context: PreviewContext): PreviewView {
  const { roster } = checked;
  const { counts } = previewPlan(plan);
  return {
    kind: 'send',
    counts,
    summary: summaryOf(checked, plan, context),
    warnings: [
      ...notTaken(plan, context.target),
      ...roster.issues.heading
        .filter(({ level }) => level === 'warning')
        .slice(0, MOST_WARNINGS)
        .map(({ message }) => message),
    ],
    destination: context.destination,
    todo: todoViews(checked, plan),
    conflicts: conflictViews(checked, plan),
    blanks: blankViews(checked, plan, context.blanks),
    irreversible: irreversibleLines(checked, plan, context.target),
    absent: roster.options.mode === 'create' ? 0 : plan.absent.length,
    massChange: massView(checked, plan, context),
    seats: seatsView(plan, context.freeSeats),
    filledPasswords: plan.changes.filter(({ op, values }) => op === 'create' && (values[context.target.passwordField ?? ''] ?? '') !== '')
      .length,
    rows: previewRows(checked, plan, context),
    changeAt: (cell) => changeAt(checked, plan, cell),
  };
}

function summaryOf(checked: CheckedSheet, plan: Plan, { blanks, target, underWay }: PreviewContext): string[] {
  const { index } = checked.roster;
  const { counts, changes } = plan;
  const creates = changes.filter(({ op }) => op === 'create');
  const updates = ofExisting(changes).filter(({ op }) => op === 'update');
  const updated = new Set(updates.map(({ person }) => person)).size; // several steps may be about one person
  const count = (op: string): number => changes.filter((step) => step.op === op).length;
  const goes = target.deactivation === 'delete' ? spoken().preview.deleted : spoken().preview.deactivated;
  const values = updates.reduce((sum, step) => sum + step.changes.length, 0);
  const leaders = new Set(creates.flatMap(({ waitsFor }) => waitsFor ?? [])).size;
  const lines = [
    [creates.length, spoken().preview.created(creates.length, leaders)],
    [updated, spoken().preview.updated(updated, values)],
    [count('activate'), spoken().preview.activated(count('activate'))],
    [count('deactivate'), goes(count('deactivate'))],
    ...plan.blanks
      .filter(({ field }) => blanks[field] === 'clear')
      .map(({ field, cells }) => [cells, spoken().preview.cleared(cells, headingOf(index, numberOf(index, field)))] as const),
    [counts.unchanged, spoken().preview.unchanged(counts.unchanged)],
    [counts.blocked, spoken().preview.blocked(counts.blocked)],
    [counts['not-allowed'], spoken().preview.notAllowed(counts['not-allowed'])],
    [underWay.size, spoken().preview.beingSent(underWay.size)],
    [counts.skipped - underWay.size, spoken().preview.skipped(counts.skipped - underWay.size)],
    [plan.movedAtTarget, spoken().preview.moved(plan.movedAtTarget)],
  ] as const;
  const ambiguous = index.fields.filter((field) => index.dateDecision(field.key)?.ambiguous === true);
  return [
    ...lines.filter(([number]) => number > 0).map(([, line]) => line),
    ...ambiguous.map((field) => spoken().preview.dates(field.heading)),
    ...plan.fixed.map(({ field, cells }) => spoken().preview.onlyNew(cells, headingOf(index, numberOf(index, field)))),
    ...plan.untold.map(({ field, cells }) => spoken().preview.untold(cells, headingOf(index, numberOf(index, field)))),
    ...byFile(checked, creates, target),
  ];
}

/** People of a kind that the API does not create. */
function notTaken({ changes }: Plan, { createsOnly }: Target): Message[] {
  if (!createsOnly) return [];
  const { field, value, reason } = createsOnly;
  const others = changes.filter(({ op, values }) => op === 'create' && isFilled(values[field]) && values[field] !== value);
  return others.length > 0 ? [{ what: spoken().preview.notTaken(others.length), why: said(reason), todo: '' }] : [];
}

/** Which filled columns a create leaves out, because they go by the upload file. */
function byFile({ roster }: CheckedSheet, creates: Plan['changes'], { byFile: fields = [], createsOnly }: Target): string[] {
  const isLeftOut = (field: string): boolean =>
    creates.some(({ values }) => isFilled(values[field]) && !(field === createsOnly?.field && values[field] === createsOnly.value));
  const names = fields.filter(isLeftOut).map((field) => headingOf(roster.index, numberOf(roster.index, field)));
  return names.length > 0 ? [spoken().preview.byFile(spoken().joined.list(names))] : [];
}

const isFilled = (value: FieldValue | undefined): boolean => value != null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Who reports to a manager has to go first; then the manager is changed by hand. */
function todoViews({ roster, hierarchy }: CheckedSheet, plan: Plan): TodoView[] {
  const { index } = roster;
  return plan.todo.flatMap(({ row, code, reports }) => {
    const person = rowInWords(index, row);
    const { column } = placeOf(index, row, fieldOfCode(index, code));
    const cell = column === null ? null : { row: index.sheetRow(row), column };
    const first = reports[0];
    const at = first !== undefined && first < index.rows ? placeOf(index, first, index.leaderField) : null;
    const reassign: TodoView[] =
      reports.length === 0
        ? []
        : [
            {
              title: spoken().preview.todo.reassign(reports.length, person),
              detail: spoken().joined.statements([
                spoken().joined.list(reports.slice(0, MOST_NAMED).map((each) => personInWords(hierarchy.index, each))) +
                  (reports.length > MOST_NAMED ? '…' : ''),
                spoken().preview.todo.reassignDetail,
              ]),
              cell: at?.row != null && at.column !== null ? { row: at.row, column: at.column } : null,
            },
          ];
    return [...reassign, { title: spoken().preview.todo.byHand(person), detail: spoken().preview.todoDetail(code), cell }];
  });
}

function fieldOfCode(index: CheckedSheet['roster']['index'], code: string): number {
  if (code === 'manager-cannot-move') return index.leaderField;
  if (code === 'manager-cannot-demote') return numberOf(index, index.parts.managerField);
  return index.fields.findIndex(({ kind }) => kind === 'status');
}

function conflictViews({ roster }: CheckedSheet, plan: Plan): RowList<ConflictView> {
  const { index } = roster;
  return {
    length: plan.conflicts.length,
    at: (position) => {
      const conflict = plan.conflicts[position];
      if (!conflict) throw new TypeError(`Expected an index below ${String(plan.conflicts.length)}, got ${String(position)}`);
      const { row, field, lastSeen, sheet, target } = conflict;
      const definition = index.fields[field]!;
      return {
        sheetRow: index.sheetRow(row),
        person: rowInWords(index, row),
        heading: headingOf(index, field),
        cell: { row: index.sheetRow(row), column: placeOf(index, row, field).column ?? 1 },
        lastSeen: valueInWords(definition, lastSeen),
        sheet: valueInWords(definition, sheet),
        target: valueInWords(definition, target),
      };
    },
  };
}

function blankViews({ roster }: CheckedSheet, plan: Plan, policies: PreviewContext['blanks']): BlankView[] {
  const { index } = roster;
  const needed = new Set(index.parts.plans.filter(({ required }) => required).map(({ field }) => field.key));
  return plan.blanks.map(({ field, cells }) => {
    const number = numberOf(index, field);
    const isKey = IDENTIFIERS.includes(index.fields[number]?.kind ?? 'text');
    return { field, heading: headingOf(index, number), policy: policies[field] ?? 'keep', canClear: !isKey && !needed.has(field), cells };
  });
}

function irreversibleLines({ roster }: CheckedSheet, plan: Plan, target: Target): string[] {
  const { index } = roster;
  const lines = plan.irreversible(target.irreversible).map(({ field, to, count }) => {
    const number = numberOf(index, field);
    const value = to === undefined ? '' : valueInWords(index.fields[number]!, to);
    return spoken().preview.irreversible(count, headingOf(index, number), value);
  });
  const deleted = target.deactivation === 'delete' ? plan.changes.filter(({ op }) => op === 'deactivate').length : 0;
  if (deleted > 0) lines.push(spoken().preview.deletions(deleted));
  if (target.createMails && plan.counts.create > 0) lines.push(spoken().preview.mails(plan.counts.create));
  return lines;
}

function massView({ roster }: CheckedSheet, plan: Plan, { limits }: PreviewContext): MassChangeView | null {
  const mass = massChange(massOf(plan.changes), roster.index.parts.directory.users.length, limits);
  return mass && { ...mass, type: String(mass.changed) };
}
