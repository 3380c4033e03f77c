/** The run that ended last in a workbook: remembered by its name, so that it can be seen and taken back after the pane was closed. */
import type { Host, JournalRecord, RunId } from '../../ports/index.js';
import { hasEnded, readRun, receiptOf } from '../../sending/index.js';
import type { Settings } from '../settings.js';
import type { EndedRun } from './after-run.js';
import type { ChangedUser } from './changed-users.js';
import type { Prepared } from './prepared.js';
import { deletesPeople, NO_NAMES } from './row-lines.js';
import { stepsOfImages } from './run-journal.js';
import { leaderFieldOf, NOTHING_UNDONE } from './undo-plan.js';

/** A setting of the workbook; it holds a random name and nothing else. */
const KEY = 'muster.last-run';

/** A run that has ended. */
export interface LastRun extends EndedRun {
  /** Null for a run that an earlier session sent. */
  readonly prepared: Prepared | null;
  /** All that its journal holds. */
  readonly records: readonly JournalRecord[];
  /** Who is no longer at the target as they were, in the order in which it happened; a person who was taken back stands here twice. */
  readonly changed: readonly ChangedUser[];
}

/** Notes the run that can be taken back; null where there is none any more. A workbook that keeps nothing forgets it with the pane. */
export async function noteLastRun(host: Host, run: RunId | null): Promise<void> {
  await (run === null ? host.settings.remove(KEY) : host.settings.set(KEY, run)).catch(() => undefined);
}

/** Its name, or null. */
export const notedRun = (host: Host): Promise<RunId | null> => host.settings.get(KEY);

/** The noted run from its journal alone; null where it is kept elsewhere, did not end, or went to another target. */
export async function readLastRun(host: Host, settings: Pick<Settings, 'target' | 'address'>): Promise<LastRun | null> {
  const run = await notedRun(host);
  return run === null ? null : readEndedRun(host, settings, run);
}

/** A send from its journal alone, with the steps that left; null where it did not end, or went elsewhere. */
export async function readEndedRun(
  host: Host,
  { target, address }: Pick<Settings, 'target' | 'address'>,
  run: RunId,
): Promise<LastRun | null> {
  const records = await host.journal.read(run);
  const journal = readRun(records, run);
  const { head } = journal;
  if (!head || !hasEnded(journal.state) || head.kind !== 'send' || head.target !== target.id || head.baseUrl !== address) return null;
  const receipt = receiptOf(records, run);
  const left = receipt.rows.map(({ rid, person }) => ({ rid, person, image: journal.images.get(rid) ?? '' }));
  const steps = stepsOfImages(left, leaderFieldOf(target), new Map());
  const names = { ...NO_NAMES, headings: new Map(Object.entries(head.mapping)), steps, deletes: deletesPeople(target) };
  return { head, receipt, names, undone: NOTHING_UNDONE, prepared: null, records, changed: [] };
}
