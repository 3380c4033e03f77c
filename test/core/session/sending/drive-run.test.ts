/** A driver whose pane slept: nothing of what it had in hand leaves once another holds the lease. */
import { describe, expect, test } from 'vitest';
import { memoryHost, type MemoryHost } from '../../../../core/memory/index.js';
import type { HttpRequest, Lease } from '../../../../core/ports/index.js';
import { createRun, leaseMs, type Receipt } from '../../../../core/sending/index.js';
import { driveRun } from '../../../../core/session/sending/drive-run.js';
import { modelApi, plannedRow } from '../../sending/model/model-api.js';
import { HEAD, PACING } from '../../sending/model/world.js';

const ROWS = [plannedRow('ann@x.org')];
const TTL = leaseMs(PACING);
const CREATED = {
  kind: 'response',
  status: 201,
  headers: {},
  body: JSON.stringify({ key: 'ann@x.org', name: 'Name of ann@x.org' }),
} as const;

interface Bench {
  readonly host: MemoryHost;
  readonly arrived: HttpRequest[];
  readonly lease: Lease;
}

async function bench(): Promise<Bench> {
  const arrived: HttpRequest[] = [];
  const host = memoryHost({
    allowedHosts: ['model.example'],
    handler: (request) => {
      arrived.push(request);
      return CREATED;
    },
  });
  return { host, arrived, lease: (await host.lock.acquire('send', TTL))! };
}

/** Drives one create; `asleep` happens while the sheet is read again, the last thing before the send. */
function drive({ host, lease }: Bench, asleep: () => Promise<void> | void): Promise<Receipt> {
  const run = createRun({
    run: 'run-1',
    head: HEAD,
    lease,
    rows: ROWS,
    api: modelApi,
    leaderField: 'leader',
    pacing: PACING,
    records: [],
    strict: false,
    reread: true,
    lookupFirst: false,
    random: () => 0,
  });
  return driveRun(
    host,
    run,
    { lease, ttlMs: TTL },
    {
      progressed: () => undefined,
      beside: () => [],
      appended: () => undefined,
      async check(rows) {
        await asleep();
        return new Map(rows.map(({ rid }) => [rid, 'same']));
      },
    },
  );
}

/** The lease goes to another without the time of the first being over, as when it was released. */
async function overtake({ host, lease }: Bench): Promise<void> {
  await host.lock.release(lease);
  await host.lock.acquire('send', TTL);
}

describe('a pane that sleeps with a send in hand', () => {
  test('sends when it wakes and still holds the lease', async () => {
    const all = await bench();
    const receipt = await drive(all, () => all.host.clock.advance(6000));
    expect([receipt.counts.succeeded, all.arrived.length]).toEqual([1, 1]);
  });

  test.each([0, 6000])('sends nothing when another holds it, and stops (asleep for %i ms)', async (ms) => {
    const all = await bench();
    const receipt = await drive(all, async () => {
      all.host.clock.advance(ms);
      await overtake(all);
    });
    expect([receipt.stop?.code, all.arrived.length]).toEqual(['lease', 0]);
  });

  test('asks for its lease before it sends, where the last proof is old', async () => {
    const all = await bench();
    const asked: string[] = [];
    const { lock, http } = all.host;
    const watched = {
      ...all.host,
      lock: { ...lock, renew: (lease: Lease, ms: number) => (asked.push('renew'), lock.renew(lease, ms)) },
      http: { send: (requests: readonly HttpRequest[], guard?: Lease) => (asked.push('send'), http.send(requests, guard)) },
    };
    await drive({ ...all, host: watched }, () => all.host.clock.advance(6000));
    expect(asked).toEqual(['renew', 'send']);
  });

  test('shows the lease to the host with what changes people', async () => {
    const all = await bench();
    const guards: unknown[] = [];
    const { http } = all.host;
    const watched = {
      ...all.host,
      http: { send: (requests: readonly HttpRequest[], guard?: Lease) => (guards.push(guard), http.send(requests, guard)) },
    };
    await drive({ ...all, host: watched }, () => undefined);
    expect(guards).toEqual([all.lease]);
  });
});
