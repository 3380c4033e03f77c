/** Taking a run back: what would be done, what stays all the same, and what became of it. */
import { spoken } from '../../issues/messages/spoken.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import { type AppliedStep, planUndo, type Stays } from '../../plan/undo.js';
import type { RunHead, RunId } from '../../ports/index.js';
import type { Receipt, RowStatus } from '../../sending/index.js';
import type { Target } from '../../target.js';
import { deletesPeople, type Names, reasonOf, rowsOf, type Undone, worstOf } from './row-lines.js';
import { receiptLines } from './run-view.js';

/** A row of which nothing can be taken back. */
export interface CannotUndo {
  readonly person: string;
  readonly name: string;
  readonly sheetRow: number;
  readonly reason: string;
}

/** What taking a run back would do. */
export interface PreparedUndo {
  readonly of: RunId;
  readonly head: RunHead;
  /** The inverse steps, in the order in which they leave. */
  readonly steps: readonly PlannedRow[];
  /** Names of people and headings, and the inverse steps by row identity. */
  readonly names: Names;
  /** What stays done all the same, a line each. */
  readonly stays: readonly string[];
  readonly cannot: readonly CannotUndo[];
  /** By `PlannedRow.person`: what of a row stays although it is taken back, in words. */
  readonly exceptions: ReadonlyMap<string, string>;
}

/** What of a target an undo has to know. */
export type UndoTarget = Pick<Target, 'fields' | 'irreversible' | 'createMails' | 'deactivation'>;

/** The field that names the leader, where the target has one. */
export const leaderFieldOf = ({ fields }: Pick<Target, 'fields'>): string | null =>
  fields.find(({ kind }) => kind === 'leader')?.key ?? null;

/** Plans the inverse of what a run did. `unknown` people may have been changed: nothing is taken back there. */
export function prepareUndo(
  run: { readonly of: RunId; readonly head: RunHead },
  done: readonly AppliedStep[],
  target: UndoTarget,
  names: Names,
  unknown: number,
): PreparedUndo {
  const sheetRows = rowsOf(names);
  const applied = done.map((step) => ({ ...step, sheetRow: sheetRows.get(step.person) ?? step.sheetRow }));
  const { steps, stays } = planUndo(applied, target.irreversible, {
    leaderField: leaderFieldOf(target),
    createMails: target.createMails,
    deactivation: target.deactivation,
  });
  const headingOf = (field: string): string =>
    names.headings.get(field) ?? target.fields.find(({ key }) => key === field)?.heading ?? field;
  const undoNames: Names = {
    ...names,
    headings: headingsOf(target, names),
    steps: new Map(steps.map((step) => [step.rid, step])),
    deletes: deletesPeople(target),
  };
  const persons = new Set(steps.map(({ person }) => person));
  const personOf = new Map(applied.map(({ rid, person }) => [rid, person]));
  const staysOf = new Map<string, Stays[]>();
  for (const each of stays) {
    const person = personOf.get(each.rid) ?? each.rid;
    const known = staysOf.get(person);
    if (known) known.push(each);
    else staysOf.set(person, [each]);
  }
  const wordsOf = (list: readonly Stays[]): string =>
    spoken().joined.clauses([
      ...new Set(list.map(({ reason, field }) => spoken().send.stayReason(reason, field === undefined ? '' : headingOf(field)))),
    ]);
  const cannot = [...new Map(applied.map((step) => [step.person, step])).values()].filter(({ person }) => !persons.has(person));
  return {
    ...run,
    steps,
    names: undoNames,
    stays: [...staysInWords(stays, headingOf), ...(unknown > 0 ? [spoken().send.staysUnknown(unknown)] : [])],
    cannot: cannot.map(({ person, sheetRow }) => ({
      person,
      name: names.people.get(person) ?? '',
      sheetRow,
      reason: wordsOf(staysOf.get(person) ?? []),
    })),
    exceptions: new Map([...staysOf].map(([person, list]) => [person, wordsOf(list)])),
  };
}

/** Headings as the sheet has them, else the target's own. */
function headingsOf({ fields }: UndoTarget, { headings }: Names): ReadonlyMap<string, string> {
  return new Map([...fields.map(({ key, heading }) => [key, heading] as const), ...headings]);
}

function staysInWords(stays: readonly Stays[], headingOf: (field: string) => string): string[] {
  const counts = new Map<string, { readonly reason: Stays['reason']; readonly field: string; count: number }>();
  for (const { reason, field = '' } of stays) {
    const key = `${reason} ${field}`;
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { reason, field, count: 1 });
  }
  return [...counts.values()].map(({ reason, field, count }) => spoken().send.stays(reason, count, field === '' ? '' : headingOf(field)));
}

/** Rows that would be taken back. */
export const countUndoable = ({ steps }: PreparedUndo): number => new Set(steps.map(({ person }) => person)).size;

export const NOTHING_UNDONE: ReadonlyMap<string, Undone> = new Map();

/** So many rows are named one by one; the list of rows holds all of them. */
const MOST_NAMED = 50;

/** What stays done after an undo, a line each: first what cannot be helped, then the rows that were not taken back. */
export function staysAfter({ stays, names, cannot }: PreparedUndo, undone: ReadonlyMap<string, Undone>): string[] {
  const rows = new Map([...rowsOf(names), ...cannot.map(({ person, sheetRow }) => [person, sheetRow] as const)]);
  const left = [...undone].filter(([, { ok }]) => !ok);
  const named = left
    .slice(0, MOST_NAMED)
    .map(([person, { detail }]) => spoken().send.staysRow(names.people.get(person) ?? '', rows.get(person) ?? 0, detail));
  return [...stays, ...named, ...(left.length > named.length ? [spoken().send.staysMore(left.length - named.length)] : [])];
}

/** What became of each row that an undo was about; null where it had nothing to do. */
export function undoneOf(undo: PreparedUndo, receipt: Receipt | null): ReadonlyMap<string, Undone> {
  const undone = new Map<string, Undone>(
    undo.cannot.map(({ person, reason }) => [person, { ok: false, detail: spoken().send.notUndone(reason) }]),
  );
  for (const steps of receipt ? receiptLines(receipt) : []) {
    const person = steps[0]?.person ?? '';
    undone.set(person, undoneInWords(steps, undo, undo.exceptions.get(person) ?? ''));
  }
  return undone;
}

function undoneInWords(steps: readonly RowStatus[], { names }: PreparedUndo, exception: string): Undone {
  const outcome = worstOf(steps.map((step) => step.outcome));
  if (outcome === 'succeeded') return { ok: true, detail: spoken().send.undone(exception) };
  if (outcome === 'unknown' && steps.every(({ code }) => code !== 'conflict')) return { ok: false, detail: spoken().send.undoUnknown };
  const failed = steps.filter((step) => step.outcome !== 'succeeded');
  const reasons = failed.map((step) => undoReason(step, names)).filter((text) => text !== '');
  return { ok: false, detail: spoken().send.notUndone(spoken().joined.clauses([...new Set(reasons)])) };
}

/** Where a value is no longer the one that the run wrote, somebody else's change is kept. */
const undoReason = (step: RowStatus, names: Names): string =>
  step.code === 'conflict'
    ? spoken().send.undoChanged
    : reasonOf(step, names) || (step.outcome === 'cancelled' ? spoken().send.outcomes.cancelled : '');
