/** A whole run of the sending protocol over a memory host, driven as the product drives it. */
import type { MemoryHost } from '../../../../core/memory/index.js';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import { createRun, leaseMs, type ProvisioningApi, type Receipt } from '../../../../core/sending/index.js';
import { driveRun } from '../../../../core/session/sending/drive-run.js';
import type { Target } from '../../../../core/target.js';

export interface SendWays {
  /** Absent where nothing is to be relied on. */
  readonly promises?: Target;
  readonly leaderField?: string | null;
  readonly strict?: boolean;
  readonly lookupFirst?: boolean;
}

/** Sends these rows to the end; every row of the sheet is as it was. */
export async function sendAll(
  host: MemoryHost,
  { id, pacing }: Pick<Target, 'id' | 'pacing'>,
  api: ProvisioningApi,
  rows: readonly PlannedRow[],
  { leaderField = null, strict = false, lookupFirst = false, ...ways }: SendWays = {},
): Promise<Receipt> {
  const ttlMs = leaseMs(pacing);
  const lease = await host.lock.acquire('send', ttlMs);
  if (!lease) throw new Error('expected a free lock');
  const unsaid = { undoes: '', by: '', mapping: {}, baseUrl: '', sheetId: '1', sheetName: 'Team', planMac: '' };
  const head = { ...unsaid, kind: 'send' as const, strict, target: id, startedAt: 1, total: rows.length };
  const input = {
    run: `run-${String(host.clock.now())}`,
    head,
    lease,
    rows,
    api,
    leaderField,
    pacing,
    records: [],
    strict,
    reread: true,
    lookupFirst,
    ...ways,
  };
  const receipt = await driveRun(
    host,
    createRun({ ...input, random: () => 0.5 }),
    { lease, ttlMs },
    {
      progressed: () => undefined,
      beside: () => [],
      appended: () => undefined,
      check: (asked) => Promise.resolve(new Map(asked.map(({ rid }) => [rid, 'same' as const]))),
    },
  );
  await host.lock.release(lease);
  return receipt;
}
