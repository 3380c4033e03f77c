/** What the journal of a run is told and asked beside its rows: whether an undo of it is due, begun or over. */
import { saysOf } from '../../plan/identity.js';
import { readImage, stepOfImage } from '../../plan/row-image.js';
import type { PlannedRow } from '../../plan/planned-row.js';
import type { JournalRecord, RunId } from '../../ports/index.js';
import { naturalKey, userKey } from '../../roster/row-identity.js';
import { type AppliedStep, appliedSteps, hasEnded, hasFailed, openSteps, readRun, runRecord } from '../../sending/index.js';
import { nameOf, type Take } from './prepared.js';
import { deletesPeople, type Names } from './row-lines.js';
import { leaderFieldOf, type UndoTarget } from './undo-plan.js';

/** True for a strict run that met a refusal: what it did has to be taken back, whatever else the journal says. */
export function mustBeTakenBack(records: readonly JournalRecord[], run: RunId): boolean {
  const { head, rows } = readRun(records, run);
  return head?.strict === true && head.kind === 'send' && [...rows.values()].some(hasFailed);
}

/**
 * A strict run that stopped counts as ended by itself, yet its undo is still to come: it stays open until the undo begins, so that a
 * pane that dies between the two leaves a run that can be taken up. `written` is what is about to be written, `records` all before it.
 */
export function keepOpen(written: readonly JournalRecord[], records: readonly JournalRecord[], run: RunId, at: number): JournalRecord[] {
  if (!written.some(({ kind, state }) => kind === 'run' && hasEnded(state))) return [];
  const all = [...records, ...written];
  const isDue = mustBeTakenBack(all, run) && appliedSteps(all, run).length > 0;
  const record = isDue ? runRecord(all, run, 'stopped', readRun(all, run).lastFence, at) : null;
  return record ? [record] : [];
}

/** Closes a run whose undo begins: from there on only the undo can be taken up. */
export function closeUndone(records: readonly JournalRecord[], run: RunId, fence: number, at: number): JournalRecord[] {
  const record = hasEnded(readRun(records, run).state) ? null : runRecord(records, run, 'settled', fence, at);
  return record ? [record] : [];
}

/** The steps of images, by row identity; creates are not among them. `rowOf` is where people stand on the sheet. */
export function stepsOfImages(
  applied: readonly Pick<AppliedStep, 'rid' | 'person' | 'image'>[],
  leaderField: string | null,
  rowOf: ReadonlyMap<string, number>,
): Map<string, PlannedRow> {
  const steps = new Map<string, PlannedRow>();
  for (const { rid, person, image: text } of applied) {
    const image = readImage(text);
    const step = image && stepOfImage(image, { person, sheetRow: rowOf.get(person) ?? 0, waitsFor: null, leaderField });
    if (step) steps.set(rid, step);
  }
  return steps;
}

/**
 * The names of a plan; for a run that is taken up with the steps that its journal may have done: the plan no longer holds what arrived,
 * for nothing of it is left to be done.
 */
export function namesOfTake({ prepared, resumed }: Pick<Take, 'prepared' | 'resumed'>, target: UndoTarget): Names {
  const { checked, plan } = prepared;
  const names = { ...prepared.names, deletes: deletesPeople(target) };
  const leaderField = leaderFieldOf(target);
  if (!resumed) return names;
  const { records, summary } = resumed;
  const people = new Map(names.people);
  const rows = new Map<string, number>();
  const { index } = checked.roster;
  for (let row = 0; row < index.rows; row++) {
    if (plan.wordOf(row) === null) continue;
    const says = saysOf(index, row);
    for (const person of [userKey(says), naturalKey(says)]) {
      people.set(person, nameOf(index, row));
      rows.set(person, index.sheetRow(row));
    }
  }
  const applied = stepsOfImages(appliedSteps(records, summary.run), leaderField, rows);
  const open = openSteps(readRun(records, summary.run), leaderField);
  const steps = new Map([...names.steps, ...applied]);
  for (const step of open) steps.set(step.rid, { ...step, sheetRow: rows.get(step.person) ?? 0 });
  return { ...names, people, steps };
}
