/** What the finished lookups of a row mean for it, for the journal and for the run. */
import type { LookupVerdict } from './api.js';
import { asksOf } from './asking.js';
import { PERSON_FRESH_MS } from './freshness.js';
import { judgeLookups, reconcileSent, reconcileUnsent } from './reconcile.js';
import { reconcileStatus } from './reconcile-status.js';
import { judgeUpdate, reconcileReading, reconcileSentUpdate } from './reconcile-update.js';
import { MAX_TRIES } from './retry.js';
import { bar, settle, type RowTrack } from './row-track.js';
import type { RunContext } from './run-context.js';

/** Settles a row that may have been sent, or tells whether one that was not may leave. */
export function conclude(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext, now: number): void {
  if (track.state === 'unknown') concludeSent(track, verdicts, context, now);
  else readBeforeSend(track, verdicts, context, now);
}

function concludeSent(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext, now: number): void {
  if (!settleSent(track, verdicts, context)) {
    track.lookupAt = track.settleAt;
    return;
  }
  if (track.state === 'ready' && track.onlySettled !== null) {
    settle(track, 'changed-since-preview', 'changed-since-preview', track.onlySettled);
  }
  context.moved(track, now);
  if (track.state === 'ready') context.queue.add(track);
}

/** False where the finding proves nothing yet: before the settle time only what was certainly done is believed. */
function settleSent(track: RowTrack, verdicts: readonly LookupVerdict[], context: RunContext): boolean {
  const { api, head } = context.input;
  const { row } = track;
  const isSettled = track.askedAt >= track.settleAt;
  // A reading from before the send shows what its undo wants: done long before it was done.
  if (head.kind === 'undo' && !isSettled) return false;
  const mayResend = track.sends < MAX_TRIES;
  if (row.op === 'create') {
    const finding = judgeLookups(row, verdicts, api);
    if (finding.kind === 'absent' && !isSettled) return false;
    reconcileSent(track, finding, mayResend);
    return true;
  }
  if (row.op !== 'update') return reconcileStatus(track, verdicts, isSettled, mayResend);
  const finding = judgeUpdate(row, asksOf(row, api), verdicts, api);
  const isRefused = finding.kind === 'taken' && track.duplicate;
  if (finding.kind !== 'after' && !isRefused && !isSettled) return false;
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
  const finding = judgeUpdate(row, asksOf(row, api), verdicts, api);
  if (finding.kind !== 'before' && track.state === 'intent') {
    settle(track, 'ready'); // so that the journal does not call it this run's doing
    context.writer.row(track, now);
  }
  if (finding.kind === 'after' && doubt(track, context)) {
    context.moved(track, now);
    return;
  }
  reconcileReading(track, finding, context.resumed);
  if (finding.kind !== 'before') context.moved(track, now);
  else if (now - track.readAt <= PERSON_FRESH_MS) track.lateReadings = 0;
  else if (++track.lateReadings >= MAX_TRIES) barSlow(track, context, now);
}

/**
 * An undo may follow its send within seconds, and a reading as old as that shows the person as they were before it: what is wanted of
 * them. So it is read again once the send has settled. By then a person with all their old keys is that person: the journal knows them.
 */
function doubt(track: RowTrack, { input, queue, begunAt }: RunContext): boolean {
  const believedFrom = begunAt + input.pacing.settleMs;
  if (input.head.kind !== 'undo' || track.askedAt >= believedFrom) return false;
  queue.remove([track]);
  settle(track, 'unknown', 'unknown-outcome');
  track.settleAt = believedFrom;
  track.lookupAt = believedFrom;
  track.lookupTries = 0;
  return true;
}

/** Whoever cannot be read in time cannot be changed without the danger of overwriting somebody's edit. */
function barSlow(track: RowTrack, context: RunContext, now: number): void {
  if (track.state === 'intent') {
    settle(track, 'ready');
    context.writer.row(track, now);
  }
  bar(track, 'connection', 'It answers too slowly.');
  context.queue.resolve(track);
}
