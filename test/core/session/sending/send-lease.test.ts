/** The lease of a send: given back however the work ends, and not used by whoever read the journal before somebody else wrote. */
import { describe, expect, test } from 'vitest';
import { leaseBook, memoryHost, type MemoryHost } from '../../../../core/memory/index.js';
import type { JournalRecord, RunSummary } from '../../../../core/ports/index.js';
import { SendLease } from '../../../../core/session/sending/send-lease.js';
import { sealRecord } from '../../../../core/sending/journal.js';

const TTL_MS = 1000;
const SUMMARY = { run: 'run' } as RunSummary;

const record = (seq: number, run = 'run'): JournalRecord =>
  sealRecord({ v: 2, run, seq, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'ann', op: 'create', key: 'ann', remoteId: '', code: '', detail: '', image: '' }); // prettier-ignore

async function begun(): Promise<MemoryHost> {
  const host = memoryHost({ sheets: [], leases: leaseBook() });
  await host.journal.append([record(1)]);
  return host;
}

const isFree = async ({ lock }: MemoryHost): Promise<boolean> => (await lock.acquire('muster-send', TTL_MS)) !== null;

describe('a run is taken up', () => {
  test('where nobody wrote to its journal since it was read', async () => {
    const host = await begun();
    const resumed = { summary: SUMMARY, records: await host.journal.read('run') };
    await host.journal.append([record(1, 'other')]);
    let hasWorked = false;
    const work = () => Promise.resolve(void (hasWorked = true));
    expect([await new SendLease(host).during(TTL_MS, resumed, work), hasWorked]).toEqual([true, true]);
  });

  test('not where whoever held the lease wrote to it since; and the lease is free again', async () => {
    const host = await begun();
    const resumed = { summary: SUMMARY, records: await host.journal.read('run') };
    await host.journal.append([record(2)]);
    let hasWorked = false;
    const work = () => Promise.resolve(void (hasWorked = true));
    expect([await new SendLease(host).during(TTL_MS, resumed, work), hasWorked]).toEqual([false, false]);
    expect(await isFree(host)).toBe(true);
  });
});

describe('the lease', () => {
  test('is held during the work and free after it, also when the work fails', async () => {
    const host = await begun();
    const lease = new SendLease(host);
    const held: boolean[] = [];
    const work = async () => {
      held.push(!(await isFree(host)));
      throw new Error('broken');
    };
    await expect(lease.during(TTL_MS, null, work)).rejects.toThrow('broken');
    expect([held, await isFree(host)]).toEqual([[true], true]);
  });

  test('is free as soon as the pane goes, whatever its work waits for', async () => {
    const host = await begun();
    const lease = new SendLease(host);
    let begin: () => void = () => undefined;
    const working = new Promise<void>((resolve) => (begin = resolve));
    void lease.during(TTL_MS, null, () => (begin(), new Promise(() => undefined)));
    await working;
    lease.leave();
    expect(await isFree(host)).toBe(true);
  });
});
