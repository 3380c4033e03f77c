/** What makes two deliveries of one request the same one, for a target that looks at it. */
import type { PlannedRow } from '../../plan/planned-row.js';
import type { Crypto, RunId } from '../../ports/index.js';

/**
 * A key for each step of a run, by `rid`: the same again when the run is taken up, another for an edited row or another run. It is keyed
 * by the host's secret, so it tells nothing of the person, and all keys of a run cost one call.
 */
export async function idempotencyKeys(crypto: Crypto, run: RunId, rows: readonly PlannedRow[]): Promise<ReadonlyMap<string, string>> {
  // As JSON, so that no sign in an identity can make two steps look like one.
  const keys = await crypto.fingerprint(rows.map(({ rid, op, canonical }) => JSON.stringify([run, rid, op, canonical])));
  return new Map(rows.map(({ rid }, index) => [rid, keys[index] ?? '']));
}
