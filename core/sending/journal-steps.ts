/** The steps that a journal alone gives back: those that a run did, and those of which nobody knows whether it did them. */
import { personOfStep, readImage, stepOfImage } from '../plan/row-image.js';
import type { PlannedRow, PlanOp } from '../plan/planned-row.js';
import type { RunId } from '../ports/index.js';
import { DONE_IN_PART } from './row-track.js';
import { readRun, type RowRecord, type RunJournal } from './journal.js';

/** A step that a run did, for taking it back. */
export interface AppliedStep {
  readonly rid: string;
  readonly person: string;
  /** 0: where the row stands now, the journal cannot know. */
  readonly sheetRow: number;
  readonly op: PlanOp;
  readonly key: string;
  readonly remoteId: string;
  /** What it did, as `plan/row-image` wrote it; empty where the journal could not keep it. */
  readonly image: string;
}

/**
 * The steps that a run confirmed, or did in part, in the order in which they were. Left out is what was found as wanted before anything was sent: that
 * was not this run's doing, so it is not to be taken back with it.
 */
export function appliedSteps(records: readonly unknown[], run: RunId): AppliedStep[] {
  const { rows, images } = readRun(records, run);
  return [...rows.values()].flatMap((record): AppliedStep[] => {
    const { rid, op, key, remoteId, state, code } = record;
    const image = images.get(rid);
    const isDone = state === 'confirmed' || (state === 'rejected' && code === DONE_IN_PART);
    if (!isDone || image === undefined || op === '') return [];
    return [{ rid, person: personOf(record), sheetRow: 0, op, key, remoteId, image }];
  });
}

/**
 * The steps that a run may have sent without learning what came of it, from their images. A create is not among them: its values stand
 * on the sheet alone. `leaderField` is the key of the field that names the leader.
 */
export function openSteps({ rows, images }: RunJournal, leaderField: string | null): PlannedRow[] {
  return [...rows.values()].flatMap((record): PlannedRow[] => {
    if (record.state !== 'intent' && record.state !== 'unknown') return [];
    const image = readImage(images.get(record.rid) ?? '');
    const step = image && stepOfImage(image, { person: personOf(record), sheetRow: 0, waitsFor: null, leaderField });
    return step?.rid === record.rid ? [step] : [];
  });
}

/** The creates that a run confirmed, from their images: enough to look for the person, and not enough to send anything. */
export function createsDone({ rows, images }: RunJournal): PlannedRow[] {
  return [...rows.values()].flatMap((record): PlannedRow[] => {
    const text = images.get(record.rid) ?? '';
    const image = record.state === 'confirmed' && record.op === 'create' ? readImage(text) : null;
    if (image?.op !== 'create') return [];
    const nothing = { sheetRow: 0, current: null, values: {}, leader: null, changes: [], waitsFor: null };
    return [{ rid: record.rid, person: record.rid, op: image.op, keys: image.keys, ...nothing, canonical: text }];
  });
}

/** Identity of the person of a record. */
export const personOf = ({ rid, op }: Pick<RowRecord, 'rid' | 'op'>): string => personOfStep(rid, op);
