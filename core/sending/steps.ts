/** What a run asks of its driver, one step at a time, and what the driver answers. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { HttpRequest, HttpResult, JournalRecord } from '../ports/index.js';
import type { Receipt } from './receipt.js';
import { CALL_BROKE_OFF, LEASE_LOST } from '../said/by-hosts.js';

/** Make these records durable before the next step. */
export interface AppendStep {
  readonly kind: 'append';
  readonly records: readonly JournalRecord[];
}
/** Read these rows again and say, for each row identity, whether its canonical text is still the planned one. */
export interface RereadStep {
  readonly kind: 'reread';
  readonly rows: readonly PlannedRow[];
}
/** Send these requests, all at once. */
export interface SendStep {
  readonly kind: 'send';
  readonly purpose: 'write' | 'lookup';
  readonly requests: readonly HttpRequest[];
}
/**
 * Why nothing leaves: the pace, a target that asked to wait, a host that lets nothing out, a target that does not answer, an outcome that
 * has to settle, a lookup to repeat.
 */
export type WaitReason = 'pace' | 'throttled' | 'unsent' | 'breaker' | 'settle' | 'retry';

/** Sleep this long. Long waits come in pieces, so that a cancel is heard and the lease is renewed. */
export interface WaitStep {
  readonly kind: 'wait';
  readonly ms: number;
  readonly reason: WaitReason;
}
export interface RenewStep {
  readonly kind: 'renew';
  readonly ttlMs: number;
}
export interface DoneStep {
  readonly kind: 'done';
  readonly receipt: Receipt;
}
export type Step = AppendStep | RereadStep | SendStep | WaitStep | RenewStep | DoneStep;

/** A step that wants an answer. */
export type OpenStep = Exclude<Step, DoneStep>;

export type RowCheck = 'same' | 'changed' | 'missing';

/** What the driver answers to each kind of step. */
export interface StepResults {
  /** False when the journal refused or failed. */
  append: boolean;
  /** By row identity; null when the sheet could not be read. */
  reread: ReadonlyMap<string, RowCheck> | null;
  /** One result per request, in their order. */
  send: readonly HttpResult[];
  wait: undefined;
  /** False when the lease was lost. */
  renew: boolean;
}

/** Why a whole run ended early. The first three are issue codes. */
export interface Stop {
  readonly code: 'connection' | 'setup' | 'seats-exceeded' | 'cancelled' | 'strict' | 'journal' | 'lease' | 'sheet';
  /** The target's own words where it gave some, masked; for `strict` the key of the row that failed; else empty. */
  readonly detail: string;
}

/** A request of which nobody knows whether it arrived. */
export const LOST: HttpResult = { kind: 'failure', reason: 'network', detail: CALL_BROKE_OFF };

/** What a driver answers to `send` when the call to its host broke off: every request may have arrived. */
export function lostAnswers(requests: readonly HttpRequest[]): HttpResult[] {
  return requests.map(() => LOST);
}

/** What a driver answers to `send` when it found that the lease is lost: nothing has left. */
export function unsentAnswers(requests: readonly HttpRequest[]): HttpResult[] {
  return requests.map(() => ({ kind: 'failure', reason: 'not-sent', detail: LEASE_LOST }));
}
