/** One send of new people to a target on a clock that only its requests and waits move: how many requests, how fast, and how often too fast. */
import type { TargetAdapter } from '../../contracts/targets/adapter.js';
import { ADAPTERS } from '../../contracts/targets/adapters/index.js';
import { Client } from '../../contracts/targets/client.js';
import { creation } from '../../contracts/targets/rows.js';
import { sendAll } from '../../core/targets/support/send-all.js';

const REQUEST_MS = 200;
const MINUTE_MS = 60_000;
const PASSWORD = 'Long-enough-7x';

export interface PacingFigures {
  readonly target: string;
  readonly rows: number;
  readonly succeeded: number;
  readonly requests: number;
  readonly throttled: number;
  readonly minutes: number;
  /** Requests a minute of the kind that is limited, where it is asked for most. */
  readonly perMinute: number;
  /** What the vendor documents; null where every service has its own limit. */
  readonly limit: number | null;
}

export async function paceOf(adapter: TargetAdapter, count: number): Promise<PacingFigures> {
  const client = await Client.open(adapter, REQUEST_MS);
  try {
    const rows = Array.from({ length: count }, (_, index) => creation(adapter.person('Ann', index + 1), PASSWORD));
    const [before, started] = [client.made.length, client.host.clock.now()];
    const { counts } = await sendAll(client.host, adapter.target, client.api, rows, { promises: adapter.target });
    const minutes = (client.host.clock.now() - started) / MINUTE_MS;
    const made = client.made.slice(before);
    const lanes = new Map<string, number>();
    for (const { request } of made) {
      const lane = client.api.laneOf?.(request) ?? '';
      lanes.set(lane, (lanes.get(lane) ?? 0) + 1);
    }
    return {
      target: adapter.target.label,
      rows: count,
      succeeded: counts.succeeded,
      requests: made.length,
      throttled: made.filter(({ status }) => status === 429).length,
      minutes,
      perMinute: Math.max(...lanes.values()) / minutes,
      limit: adapter.perMinute,
    };
  } finally {
    await client.close();
  }
}

/** The figures of all targets, one after the other. */
export async function paceOfAll(count: number): Promise<PacingFigures[]> {
  const figures: PacingFigures[] = [];
  for (const adapter of ADAPTERS) figures.push(await paceOf(adapter, count));
  return figures;
}
