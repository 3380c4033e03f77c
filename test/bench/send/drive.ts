/** A whole run of the product's sender with its own driver, on the wire and the clock that it is given. */
import { memoryHost } from '../../../core/memory/index.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { Clock, HttpClient } from '../../../core/ports/index.js';
import { createRun, leaseMs, type Pacing, type ProvisioningApi, type Receipt, type RunInput } from '../../../core/sending/index.js';
import { driveRun } from '../../../core/session/sending/drive-run.js';

const HEAD = { kind: 'send', undoes: '', by: '', mapping: {}, baseUrl: '', sheetId: '1', sheetName: 'Team', planMac: '' } as const;

export interface Drive {
  readonly rows: readonly PlannedRow[];
  readonly api: ProvisioningApi;
  readonly pacing: Pacing;
  readonly clock: Clock;
  readonly send: (...args: Parameters<HttpClient['send']>) => ReturnType<HttpClient['send']>;
  readonly ways?: Pick<RunInput, 'unknown' | 'people' | 'promises'>;
  /** Hears how many rows may have been sent and are not settled yet. */
  readonly unsettled?: (rows: number) => void;
}

export async function drive({ rows, api, pacing, clock, send, ways = {}, unsettled }: Drive): Promise<Receipt> {
  const inMemory = memoryHost();
  const host = { ...inMemory, clock, http: { send }, lock: { ...inMemory.lock, renew: () => Promise.resolve(true) } };
  const ttlMs = leaseMs(pacing);
  const lease = await inMemory.lock.acquire('send', ttlMs);
  if (!lease) throw new Error('Expected a free lock');
  const run = createRun({
    run: 'run-1',
    head: { ...HEAD, strict: false, target: 'bench', startedAt: clock.now(), total: rows.length },
    lease: { ...lease, expiresAt: clock.now() + ttlMs },
    leaderField: null,
    records: [],
    strict: false,
    reread: true,
    lookupFirst: false,
    random: () => 0.5,
    ...{ rows, api, pacing },
    ...ways,
  });
  return driveRun(host, run, { lease, ttlMs }, { ...WATCHER, progressed: (progress) => unsettled?.(progress.unsettled) });
}

const WATCHER: Parameters<typeof driveRun>[3] = {
  progressed: () => undefined,
  beside: () => [],
  appended: () => undefined,
  check: (rows) => Promise.resolve(new Map(rows.map(({ rid }) => [rid, 'same' as const]))),
};

/** A row that creates somebody. */
export function creationOf(email: string, employeeId: string | null = null): PlannedRow {
  const rid = `email:${email}`;
  const keys = { email, employeeId };
  const nothing = { current: null, values: {}, leader: null, changes: [], waitsFor: null };
  return { rid, person: rid, sheetRow: 2, op: 'create', keys, ...nothing, canonical: email };
}
