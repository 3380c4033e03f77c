/** What a run is made from. */
import type { PlannedRow } from '../plan/planned-row.js';
import type { Lease, RunHead, RunId } from '../ports/index.js';
import type { IdOf, Pacing, ProvisioningApi, TargetPromises } from './api.js';
import type { OwnChange } from './own-changes.js';

export interface RunInput {
  readonly run: RunId;
  readonly head: RunHead;
  /** Held by the driver for `leaseMs(pacing)`; the run asks to renew it. */
  readonly lease: Lease;
  /** The steps of the plan, in its order. */
  readonly rows: readonly PlannedRow[];
  readonly api: ProvisioningApi;
  /** Key of the field that names the leader; null where the target has none. */
  readonly leaderField: string | null;
  readonly pacing: Pacing;
  /** All that the journal holds of this run; empty for a new one. */
  readonly records: readonly unknown[];
  /** The first row that fails for certain stops the run; what is unknown by then is still settled. */
  readonly strict: boolean;
  /** False for a run that is not about the sheet, as an undo: then no row is read again before it leaves. */
  readonly reread: boolean;
  /** True when the target's users were not read for this plan: then nobody is created unasked. A resumed run always asks. */
  readonly lookupFirst: boolean;
  /** Row identities that an earlier run left unknown: they are looked up, and sent only once they are known to be absent. */
  readonly unknown?: ReadonlySet<string>;
  /** What earlier runs changed within the settle time, in the order in which it happened: readings that do not show it are too old. */
  readonly ownChanges?: readonly OwnChange[];
  /** How many users the target had when they were read last; absent where they were not. */
  readonly people?: number;
  /** IDs of the people whom the session knows; those whom this run creates are known to it by itself. */
  readonly idOf?: IdOf;
  /** Idempotency keys by `rid`, made anew from the same inputs when a run is taken up again; a row without one leaves without the header. */
  readonly idempotencyKeys?: ReadonlyMap<string, string>;
  /** What the target promises; absent promises are not relied on. */
  readonly promises?: TargetPromises;
  /** Rows that share one write of the journal; after a kill all of them are unknown. */
  readonly groupSize?: number;
  /** Chance between 0 and 1, injected: waits are jittered with it. */
  readonly random: () => number;
}

const LEASE_MARGIN_MS = 60_000; // so that a holder still has its lease when the last row settles
const LEASE_MIN_MS = 180_000;

/** How long a lease has to hold for a target: longer than an unknown outcome takes to settle. */
export function leaseMs(pacing: Pacing): number {
  return Math.max(LEASE_MIN_MS, pacing.settleMs + LEASE_MARGIN_MS);
}
