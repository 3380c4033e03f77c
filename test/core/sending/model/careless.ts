/** The control for updates: read, change, and on any doubt send the same change once more. The harness has to catch it. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { HttpResult } from '../../../../core/ports/index.js';
import type { DirectoryUser, Receipt, ReceiptRow, UpdateApi } from '../../../../core/sending/index.js';
import { modelApi } from './model-api.js';
import { KilledError, type World } from './world.js';

const TRIES = 4;
const PAUSE_MS = 10_000; // an ordinary pause before another try
const updates = modelApi.updates as UpdateApi;

/** Sends every update as a script usually does. */
export async function carelessUpdates(world: World, rows: readonly PlannedRow[]): Promise<Receipt> {
  const lines: ReceiptRow[] = [];
  for (const row of rows) {
    const outcome = (await change(world, row)) ? 'succeeded' : 'failed';
    const { rid, person, op, sheetRow, keys } = row;
    lines.push({ rid, person, op, sheetRow, key: keys.email ?? '', remoteId: '', outcome, code: '', detail: '', field: null });
  }
  return { run: 'careless', rows: lines, counts: { succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 }, stop: null };
}

async function change(world: World, row: PlannedRow): Promise<boolean> {
  let user: DirectoryUser | null = null;
  for (let tries = 0; tries < TRIES; tries++) {
    const [lookup] = modelApi.lookup(row.current ?? row.keys);
    if (!user && lookup) user = userIn(row, await attempt(world, () => world.send(lookup)));
    const result: HttpResult | null = user && (await attempt(world, () => world.send(updates.update(row, user as DirectoryUser))));
    if (result?.kind === 'response' && result.status === 200) return true;
    await world.step('wait', () => world.clock.sleep(PAUSE_MS));
  }
  return false;
}

function userIn(row: PlannedRow, result: HttpResult | null): DirectoryUser | null {
  const verdict = result?.kind === 'response' ? modelApi.readLookup(row.current ?? row.keys, result) : null;
  return verdict?.kind === 'found' ? (verdict.users[0] ?? null) : null;
}

/** Whatever breaks is tried again, a kill included: the script is started once more. */
async function attempt<T>(world: World, work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof KilledError) && !(error instanceof Error)) throw error;
    return null;
  }
}
