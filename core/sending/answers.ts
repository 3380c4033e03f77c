/** What the answer to a request makes of its row. Whatever is not certain is unknown, and is looked up. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { HttpRequest, HttpResponse, HttpResult } from '../ports/index.js';
import type { CreateVerdict, IdOf, ProvisioningApi, UpdateVerdict } from './api.js';
import { updatesOf } from './asking.js';
import { verdictWithoutAnswer, type Unsent } from './no-answer.js';
import { confirmUpdate } from './reconcile-update.js';
import { settle, type RowTrack } from './row-track.js';
import { hasKeys } from './same-keys.js';
import type { Stop } from './steps.js';

/** What the lane and the run have to know of an answer. */
export type Effect =
  | { readonly kind: 'answered' }
  /** A part of the row is done, and the next one may follow at once. */
  | { readonly kind: 'partial' }
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | null }
  | Unsent
  | { readonly kind: 'unknown'; readonly retryAfterMs: number | null }
  /** `isOfHost` where the request did not leave at all: then no lookup does. */
  | { readonly kind: 'stop'; readonly stop: Stop; readonly isOfHost: boolean };

const ANSWERED: Effect = { kind: 'answered' };

/** Whoever deletes somebody who is gone hears this: it is what was wanted, once nobody is found. */
const NOBODY_THERE: readonly number[] = [404, 410];

/** The request that does what a row says, under the row's own key where it has one: a target that honours it does nothing twice. */
export function requestOf(track: RowTrack, api: ProvisioningApi, key?: string, idOf?: IdOf): HttpRequest {
  const request = unkeyed(track, api, idOf);
  return key ? { ...request, headers: { ...request.headers, 'idempotency-key': key } } : request;
}

/** What a request asks for, whoever sends it and under whichever key. */
export const textOf = ({ method, url, body = '' }: HttpRequest): string => `${method} ${url} ${body}`;

/** An update stands on the reading just before it. */
function unkeyed({ row, before }: RowTrack, api: ProvisioningApi, idOf?: IdOf): HttpRequest {
  if (row.op === 'create') return api.create(row, idOf);
  if (row.op !== 'update') return updatesOf(api).setActive(row, before ?? undefined);
  if (!before) throw new TypeError(`Expected ${row.rid} to have been read before it is changed`);
  return updatesOf(api).update(row, before, idOf);
}

/** Applies the result of a request. `now` is when it became known: the settle time counts from here. */
export function applyAnswer(
  track: RowTrack,
  result: HttpResult,
  api: ProvisioningApi,
  now: number,
  settleMs: number,
  isDeletion = false,
): Effect {
  const verdict = result.kind === 'response' ? readAnswer(track.row, result, api) : verdictWithoutAnswer(result);
  switch (verdict.kind) {
    case 'created':
      settle(track, 'confirmed');
      track.remoteId = verdict.remoteId;
      return ANSWERED;
    case 'updated':
      if (hasKeys(verdict.user, track.row.keys) && api.matches(track.row, verdict.user)) {
        const stop = confirmUpdate(track, verdict.user, api, true);
        return stop ? { kind: 'stop', stop, isOfHost: false } : ANSWERED;
      }
      leaveUnknown(track, '', now, now + settleMs); // it says that it did it, and tells of something else
      return ANSWERED;
    case 'partial':
      track.inPart = true;
      track.did.add(track.asked);
      track.before = null; // the next part stands on how this one left the person
      track.settleAt = now + settleMs; // by then its reading shows this part
      settle(track, 'ready');
      return { kind: 'partial' };
    case 'refused':
      if (isDeletion && result.kind === 'response' && NOBODY_THERE.includes(result.status)) {
        track.accepted = true;
        leaveUnknown(track, '', now, now + settleMs);
        return ANSWERED;
      }
      settle(track, 'rejected', 'refused', verdict.reason);
      track.field = verdict.field;
      return ANSWERED;
    case 'verify':
    case 'duplicate':
      track.duplicate ||= verdict.kind === 'duplicate';
      track.accepted = verdict.kind === 'verify';
      if (verdict.kind === 'duplicate') {
        track.duplicateReason = verdict.reason ?? '';
        track.field = verdict.field ?? null;
      }
      leaveUnknown(track, '', now, now + settleMs);
      return ANSWERED;
    case 'unsent':
    case 'throttled':
      settle(track, 'ready');
      return verdict;
    case 'stop':
      // Whoever sends us elsewhere may have done it before, as a form does that leads to a page of thanks: it is looked up at once.
      if (result.kind === 'response' && verdict.code === 'setup') leaveUnknown(track, verdict.reason, now, now + settleMs);
      else settle(track, 'ready');
      return { kind: 'stop', stop: { code: verdict.code, detail: verdict.reason }, isOfHost: result.kind === 'failure' };
    case 'unknown':
      // A leader is asked after at once, since others wait; what is not found or not done counts no sooner than anybody's.
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

function readAnswer(row: PlannedRow, response: HttpResponse, api: ProvisioningApi): CreateVerdict | UpdateVerdict {
  if (row.op === 'create') return api.readCreate(row, response);
  const updates = updatesOf(api);
  return row.op === 'update' ? updates.readUpdate(row, response) : updates.readSetActive(row, response);
}
