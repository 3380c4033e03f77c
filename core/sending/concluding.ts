/** What the finished lookups of a row mean for it, for the journal and for the run. */
import type { FieldChange, PlannedRow } from '../plan/planned-row.js';
import type { LookupVerdict, ProvisioningApi } from './api.js';
import { textOf } from './answers.js';
import { asksOf, updatesOf } from './asking.js';
import { PERSON_FRESH_MS } from './freshness.js';
import { judgeLookups, reconcileSent, reconcileUnsent } from './reconcile.js';
import { judgeStatus, reconcileStatus } from './reconcile-status.js';
import { judgeUpdate, reconcileReading, reconcileSentUpdate, type UpdateFinding } from './reconcile-update.js';
import { asFirstSeen, hiddenUntil } from './own-steps.js';
import { MAX_TRIES, readAgainMs } from './retry.js';
import { bar, confirm, settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';
import { MANY_PEOPLE, OTHER_VALUES, TOO_SLOW } from '../said/by-sending.js';

/** Settles a row that may have been sent, or tells whether one that was not may leave. */
export function conclude(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext, now: number): void {
  if (track.state === 'unknown') concludeSent(track, verdicts, context, now);
  else readBeforeSend(track, verdicts, context, now);
}

function concludeSent(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext, now: number): void {
  const open = openBefore(track, context);
  if (open?.state === 'unknown') {
    track.lookupAt = Math.max(now, open.lookupAt, open.settleAt) + 1;
    return;
  }
  // It leaves only behind a step that is done: so it did not.
  if (open) settle(track, 'ready');
  else if (!settleSent(track, verdicts, context)) {
    // A part and a deletion are answered without the person more often than not: it is soon seen whether it shows.
    const isSoon = isOwnWord(track, context);
    track.lookupAt = isSoon ? Math.min(track.settleAt, now + readAgainMs(track.staleReadings++)) : track.settleAt;
    return;
  }
  track.staleReadings = 0;
  if (track.state === 'ready' && track.onlySettled !== null) {
    settle(track, 'changed-since-preview', 'changed-since-preview', track.onlySettled);
  }
  context.moved(track, now);
  if (track.state === 'ready') context.queue.add(track);
}

/** True where the target itself said that a part or a deletion is done: it names nobody in such an answer, so the person is looked at. */
function isOwnWord({ accepted, row }: RowTrack, context: RunContext): boolean {
  return accepted && (row.part !== undefined || context.isDeletion(row));
}

/**
 * The own step of the same person before this one, where it is not known to be done: then whether this one was done cannot be told from
 * how the person is found, for nobody may have these keys yet.
 */
function openBefore(track: RowTrack, context: RunContext): RowTrack | null {
  const before = context.stepsBefore(track)[0];
  const isChained = before !== undefined && (before.row.op === 'create' || before.row.op === 'update') && before.state !== 'confirmed';
  return isChained && (track.row.op === 'update' || context.isDeletion(track.row)) ? before : null;
}

/** False where the finding proves nothing yet: before the settle time only what was certainly done is believed. */
function settleSent(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext): boolean {
  const { api, head } = context.input;
  const { row } = track;
  const isSettled = track.askedAt >= track.settleAt;
  // A reading from before the send shows what its undo wants: done long before it was done.
  if (head.kind === 'undo' && !isSettled && !isOwnWord(track, context)) return false;
  const mayResend = track.sends < MAX_TRIES;
  if (row.op === 'create') {
    const finding = judgeLookups(row, verdicts, api);
    if (finding.kind === 'absent' && !isSettled) return false;
    reconcileSent(track, finding, mayResend);
    return true;
  }
  if (row.op !== 'update') return reconcileStatus(track, verdicts, { isSettled, mayResend, isDeletion: context.isDeletion(row) });
  const finding = asFirstSeen(track, judgeUpdate(row, asksOf(row, api), verdicts, api), context);
  const isRefused = finding.kind === 'taken' && track.duplicate;
  const isProof = isRefused || (finding.kind === 'after' && (isOwnWord(track, context) || !isTooOld(finding, track, context)));
  if (!isProof && !isSettled) return false;
  const stop = reconcileSentUpdate(track, finding, api, mayResend);
  if (stop) context.stopFor(stop);
  return true;
}

function readBeforeSend(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext, now: number): void {
  const { api } = context.input;
  const { row } = track;
  if (row.op === 'create') {
    reconcileUnsent(track, judgeLookups(row, verdicts, api), context.resumed);
    if (track.state !== 'ready') context.moved(track, now);
    return;
  }
  if (row.op !== 'update') {
    readStatus(track, verdicts, context, now);
    return;
  }
  const finding = asFirstSeen(track, judgeUpdate(row, asksOf(row, api), verdicts, api), context);
  const isRepeat = asksAgain(track, finding, context);
  const hidden = isRepeat ? track.settleAt : hiddenUntil(track, finding, context);
  const isHidden = hidden !== null && track.askedAt < hidden;
  const waits = isHidden || (track.askedAt < context.settledAt && isTooOld(finding, track, context));
  if ((waits || finding.kind !== 'before') && track.state === 'intent') {
    settle(track, 'ready'); // so that the journal does not call it this run's doing
    context.writer.row(track, now);
  }
  if (waits) {
    context.putOff(track, isHidden ? Math.min(hidden, now + readAgainMs(track.staleReadings++)) : context.settledAt);
    return;
  }
  track.staleReadings = 0;
  // By now a person with all the old keys is the one whom an undo takes back: the journal knows them.
  if (isRepeat) settle(track, 'conflict', 'conflict', OTHER_VALUES);
  else reconcileReading(track, finding, context.resumed || context.input.head.kind === 'undo');
  if (isRepeat || finding.kind !== 'before') context.moved(track, now);
  else keepReading(track, context, now);
}

/** True where what was done before is not seen: the next request would be one that did its part already. */
function asksAgain({ row, did }: RowTrack, finding: UpdateFinding, { input, ids }: RunContext): boolean {
  if (finding.kind !== 'before' || did.size === 0) return false;
  return did.has(textOf(updatesOf(input.api).update(row, finding.user, ids.of)));
}

/** The reading of somebody whose status is about to change. */
function readStatus(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext, now: number): void {
  const finding = judgeStatus(track.row, verdicts, context.isDeletion(track.row));
  const until = finding.kind === 'before' || finding.kind === 'many' ? null : staleUntil(track, context);
  const isStale = until !== null && track.askedAt < until;
  if ((isStale || finding.kind !== 'before') && track.state === 'intent') {
    settle(track, 'ready');
    context.writer.row(track, now);
  }
  if (isStale) {
    context.putOff(track, Math.min(until, now + readAgainMs(track.staleReadings++)));
    return;
  }
  track.staleReadings = 0;
  if (finding.kind === 'before') {
    track.before = { ...finding.user, ...withId(finding.user.id ?? context.ids.of(track.row.keys)) };
    track.readAt = track.ownAskedAt;
    keepReading(track, context, now);
    return;
  }
  if (finding.kind === 'after') confirm(track, finding.user);
  else if (finding.kind === 'gone') settle(track, 'changed-at-target', 'user-not-found');
  else settle(track, 'changed-at-target', 'conflict', finding.kind === 'many' ? MANY_PEOPLE : OTHER_VALUES);
  context.moved(track, now);
}

const withId = (id: string | null): { readonly id?: string } => (id === null ? {} : { id });

/** Until when a reading may be from before what was done to the person: by this run, or by one that an undo takes back. */
function staleUntil(track: RowTrack, context: RunContext): number | null {
  const last = context.stepsBefore(track)[0];
  const isEarlier = context.input.head.kind === 'undo' || context.ownChanges.has(track.row);
  const times = [...(last ? [context.showsAt(last)] : []), ...(isEarlier ? [context.settledAt] : [])];
  return times.length > 0 ? Math.max(...times) : null;
}

/** A reading that came too late is of no use; one that comes too late each time never will be. */
function keepReading(track: RowTrack, context: RunContext, now: number): void {
  if (now - track.readAt <= PERSON_FRESH_MS) track.lateReadings = 0;
  else if (++track.lateReadings >= MAX_TRIES) barSlow(track, context, now);
}

/**
 * True for a reading that may be from before an earlier run: an undo finds what is wanted of a person in one from before its send, and a
 * person whom a run changed just now is to be seen with that change.
 */
function isTooOld(finding: UpdateFinding, { row }: RowTrack, { input, ownChanges }: RunContext): boolean {
  if (input.head.kind === 'undo' && finding.kind === 'after') return true;
  const own = ownChanges.of(row);
  return own.length > 0 && !shows(finding, row, own, input.api);
}

/** True where the person is seen as these changes left them. One of a field that the row changes too is seen only before it does. */
function shows(finding: UpdateFinding, row: PlannedRow, own: readonly FieldChange[], api: ProvisioningApi): boolean {
  if (finding.kind !== 'before' && finding.kind !== 'after') return false;
  const current = finding.kind === 'before' ? row.current : row.keys;
  const left = own.map(({ field, to }): FieldChange => ({ field, from: to, to }));
  return updatesOf(api).isUntouched({ ...row, current, changes: left }, finding.user);
}

/** Whoever cannot be read in time cannot be changed without the danger of overwriting somebody's edit. */
function barSlow(track: RowTrack, context: RunContext, now: number): void {
  if (track.state === 'intent') {
    settle(track, 'ready');
    context.writer.row(track, now);
  }
  bar(track, 'connection', TOO_SLOW);
  context.queue.resolve(track);
}
