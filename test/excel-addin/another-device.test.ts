/** A send that one device began is taken up on another one, by another user, from what the relay keeps. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../core/memory/index.js';
import type { Host } from '../../core/ports/index.js';
import type { Session } from '../../core/session/session.js';
import { relayRecords } from '../../excel-addin/taskpane/journal/relay-records.js';
import { twoHomeJournal } from '../../excel-addin/taskpane/journal/two-home-journal.js';
import { relayHttp } from '../../excel-addin/taskpane/relay/relay-http.js';
import { relayCrypto, relayLock, relaySecrets } from '../../excel-addin/taskpane/relay/relay-stores.js';
import { kill } from '../core/session/support/kill.js';
import { TEAM, TEAM_SENT } from '../core/session/support/roster.js';
import { BASE, LEASE_MS, stage, type Stage } from '../core/session/support/stage.js';
import { outcomes } from '../core/session/support/views.js';
import { memoryRecords, type MemoryRecords } from './support/memory-records.js';
import { relayBench, type RelayBench } from './support/relay-bench.js';

/** Calls of the ports in one send: the lease, the first records, lookups, intents, creates and outcomes. All of them are tried over ports in memory. */
const CALLS = [1, 3, 5, 6, 7, 8, 9, 10, 12];

interface Desk {
  readonly all: Stage;
  /** What the first user's device keeps. */
  readonly device: MemoryRecords;
  /** The pane of a user at a device; `device` is a new one where it is left out. */
  pane(owner: string, device?: MemoryRecords): Session;
  /** While true the relay answers nobody. */
  away(isAway: boolean): void;
}

/** One workbook that is open on two devices, with one relay behind them; `wrap` stands before the first user's ports. */
function desk(wrap: (host: MemoryHost) => Host = (host) => host): Desk {
  let relay: RelayBench | null = null;
  let isAway = false;
  const device = memoryRecords();
  const hostAt = (host: MemoryHost, kept: MemoryRecords): MemoryHost => {
    const bench = (relay ??= relayBench({ now: () => host.clock.now() }));
    const call: RelayBench['call'] = (...asked) => (isAway ? Promise.resolve(new Response(null, { status: 503 })) : bench.call(...asked));
    const workbook = (): Promise<string> => Promise.resolve('some-workbook');
    const ports: Host = {
      ...host,
      http: relayHttp(call, workbook),
      secrets: relaySecrets(call),
      lock: relayLock(call, workbook, host.clock.now),
      crypto: relayCrypto(call),
      journal: twoHomeJournal(relayRecords(call, workbook, host.clock), kept),
    };
    return ports as MemoryHost;
  };
  const all = stage({ rows: TEAM, wrap: (host) => wrap(hostAt(host, device)) });
  relay!.answer(({ url, method, headers, body }) => {
    all.clock.advance(100); // what an answer takes
    return all.server.app.request(url.slice(BASE.length), { method, headers, ...(body !== '' && { body }) });
  });
  return {
    all,
    device,
    pane: (owner, kept = memoryRecords()) => all.again(owner, (host) => hostAt(host, kept)),
    away: (next) => void (isAway = next),
  };
}

/** Sends on the first device until its pane dies after this call, and lets its lease run out. */
async function cutOff(at: number): Promise<Desk> {
  const killer = kill();
  const both = desk(killer.wrap);
  await both.all.prepare();
  killer.arm(at, 'after');
  expect(await Promise.race([killer.dead, both.all.session.send()])).toBe('killed');
  both.all.clock.advance(LEASE_MS);
  return both;
}

describe('a send that was cut off on one device', () => {
  test.each(CALLS)('after call %i is ended by another user on another device, and everybody is there once', async (at) => {
    const { all, pane } = await cutOff(at);
    const bob = pane('bob');
    await bob.start();
    const [run] = bob.state.resumable;
    if (run) await bob.resume(run.run);
    else {
      await bob.preview();
      await bob.send();
    }
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
    expect(bob.state.resumable).toEqual([]);
  });

  test('is over on the first device too, once it has ended on the other one', async () => {
    const { device, pane } = await cutOff(8);
    const bob = pane('bob');
    await bob.start();
    await bob.resume(bob.state.resumable[0]!.run);
    expect(outcomes(bob)).toEqual({ succeeded: TEAM_SENT.length });
    const ann = pane('ann', device);
    await ann.start();
    expect(ann.state.resumable).toEqual([]);
  });

  test('is shown on the first device while the relay is away, and can be taken up when it is back', async () => {
    const { all, device, pane, away } = await cutOff(8);
    away(true);
    const ann = pane('ann', device);
    await ann.start();
    const [run] = ann.state.resumable;
    expect(run).toMatchObject({ sheetName: 'Team', total: TEAM_SENT.length });
    const sent = all.posts().length;
    await ann.resume(run!.run);
    expect(ann.state.problem).not.toBeNull();
    expect(all.posts()).toHaveLength(sent);
    away(false);
    const opened = pane('ann', device);
    await opened.start();
    await opened.resume(opened.state.resumable[0]!.run);
    expect([...all.created()].sort()).toEqual([...TEAM_SENT].sort());
  });
});
