/** The control: how a script usually does it. A loop, a status column, a retry. The harness has to catch it. */
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt, ReceiptRow } from '../../../../core/sending/index.js';
import { modelApi } from './model-api.js';
import { KilledError, type World } from './world.js';

const TRIES = 3;
const SESSIONS = 12;

/** Sends every row whose status cell is empty, and begins anew after a kill. */
export async function naiveSend(world: World, rows: readonly PlannedRow[]): Promise<Receipt> {
  const status = new Map<string, 'succeeded' | 'failed'>();
  for (let session = 0; session < SESSIONS; session++) {
    try {
      for (const row of rows) if (!status.has(row.rid)) await sendRow(world, row, status);
      break;
    } catch (error) {
      if (!(error instanceof KilledError)) throw error;
    }
  }
  const lines = rows.map((row): ReceiptRow => {
    const outcome = status.get(row.rid) ?? 'not-sent';
    return {
      rid: row.rid,
      person: row.person,
      op: row.op,
      sheetRow: row.sheetRow,
      key: row.keys.email ?? '',
      remoteId: '',
      outcome,
      code: '',
      detail: '',
      field: null,
    };
  });
  return { run: 'naive', rows: lines, counts: { succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 }, stop: null };
}

async function sendRow(world: World, row: PlannedRow, status: Map<string, 'succeeded' | 'failed'>): Promise<void> {
  let outcome: 'succeeded' | 'failed' = 'failed';
  for (let tries = 0; tries < TRIES && outcome === 'failed'; tries++) {
    try {
      const result = await world.send(modelApi.create(row));
      if (result.kind === 'response' && result.status >= 200 && result.status < 300) outcome = 'succeeded';
    } catch (error) {
      if (error instanceof KilledError) throw error;
    }
    await world.clock.sleep(1000);
  }
  await world.step('status', () => status.set(row.rid, outcome));
}
