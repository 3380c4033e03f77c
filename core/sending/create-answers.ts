/** What the answer to a create makes of its row. Whatever is not certain is unknown, and is looked up. */
import type { HttpResult } from '../ports/index.js';
import type { CreateVerdict, ProvisioningApi } from './api.js';
import { verdictWithoutAnswer } from './no-answer.js';
import { settle, type RowTrack } from './row-track.js';

/** What the lane and the run have to know of an answer. */
export type Effect =
  | { readonly kind: 'answered' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  | { readonly kind: 'unknown'; readonly retryAfterMs: number | null }
  | { readonly kind: 'stop'; readonly code: 'connection' | 'setup' | 'seats-exceeded'; readonly detail: string };

const ANSWERED: Effect = { kind: 'answered' };

/** Applies the result of a create. `now` is when it became known: the settle time counts from here. */
export function applyCreate(track: RowTrack, result: HttpResult, api: ProvisioningApi, now: number, settleMs: number): Effect {
  const verdict = verdictOf(track, result, api);
  switch (verdict.kind) {
    case 'created':
      settle(track, 'confirmed');
      track.remoteId = verdict.remoteId;
      return ANSWERED;
    case 'refused':
      settle(track, 'rejected', 'refused', verdict.reason);
      track.field = verdict.field;
      return ANSWERED;
    case 'verify':
    case 'duplicate':
      track.duplicate ||= verdict.kind === 'duplicate';
      leaveUnknown(track, '', now, now + settleMs);
      return ANSWERED;
    case 'throttled':
      settle(track, 'ready');
      return verdict;
    case 'stop':
      settle(track, 'ready');
      return { kind: 'stop', code: verdict.code, detail: verdict.reason };
    case 'unknown':
      // A leader is asked after at once, since others wait; its "not found" counts no sooner than anybody's.
      leaveUnknown(track, verdict.reason, track.isLeader ? now : now + settleMs, now + settleMs);
      return { kind: 'unknown', retryAfterMs: verdict.retryAfterMs ?? null };
  }
}

function leaveUnknown(track: RowTrack, detail: string, lookupAt: number, settleAt: number): void {
  settle(track, 'unknown', 'unknown-outcome', detail);
  track.lookupAt = lookupAt;
  track.lookupTries = 0;
  track.settleAt = settleAt;
}

function verdictOf(track: RowTrack, result: HttpResult, api: ProvisioningApi): CreateVerdict {
  return result.kind === 'response' ? api.readCreate(track.row, result) : verdictWithoutAnswer(result);
}
