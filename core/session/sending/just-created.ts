/** People whom another run of this workbook created, or gave another key, so shortly ago that the target may not show them yet. */
import * as z from 'zod/mini';
import { ridOf } from '../../plan/identity.js';
import type { Host, RowState, RunId, RunSummary } from '../../ports/index.js';
import { type Pacing, readRun } from '../../sending/index.js';
import type { LastLook } from './last-look.js';
import { notedRun } from './last-run.js';

/** A setting of the workbook: runs that began not long ago, as random names and times. */
const KEY = 'muster.recent-runs';
const MOST_RUNS = 20; // begun within one settle time; nobody clicks faster
const RUN_LASTS_MS = 60 * 60_000; // one that is at work for longer is noted as open
const recentRuns = z.array(z.tuple([z.string(), z.number()]));

const MAY_BE_THERE: readonly RowState[] = ['intent', 'unknown', 'confirmed', 'conflict', 'review'];

/**
 * Row identities of a send whom the target does not show, though another run may have created them just now. A "not found" proves nothing
 * until the settle time is over, whichever run sent the request: so they are looked up then, before they are sent. Notes `run` for the
 * runs that come after it.
 */
export async function mayBeThere(
  host: Host,
  { settleMs }: Pick<Pacing, 'settleMs'>,
  run: RunId,
  { notShown }: LastLook,
  open: readonly RunSummary[],
): Promise<string[]> {
  const now = host.clock.now();
  const recent = await readRecent(host, now);
  const others = new Set([...recent.map(([name]) => name), ...open.map((summary) => summary.run)]);
  others.delete(run); // of its own rows its journal tells
  const kept = [[run, now] as const, ...recent.filter(([name, at]) => name !== run && now - at < RUN_LASTS_MS)].slice(0, MOST_RUNS);
  await host.settings.set(KEY, JSON.stringify(kept)).catch(() => undefined);
  if (notShown.size === 0) return [];
  const rids: string[] = [];
  for (const other of others) rids.push(...(await createdSince(host, other, now - settleMs)));
  return [...new Set(rids)].filter((rid) => notShown.has(rid));
}

/** Names of runs that began within the last hour, and of those that are open. */
export async function runsOfLately(host: Host, open: readonly RunSummary[]): Promise<RunId[]> {
  const now = host.clock.now();
  const recent = await readRecent(host, now);
  return [...new Set([...recent.filter(([, at]) => now - at < RUN_LASTS_MS).map(([run]) => run), ...open.map(({ run }) => run)])];
}

/** The run that ended last is among them: whoever slept while it ran may have written an older list over its name. */
async function readRecent(host: Host, now: number): Promise<z.infer<typeof recentRuns>> {
  const last = await notedRun(host).catch(() => null);
  const kept = await host.settings.get(KEY).then(readList, () => []);
  return last === null || kept.some(([run]) => run === last) ? kept : [[last, now], ...kept];
}

function readList(text: string | null): z.infer<typeof recentRuns> {
  try {
    return recentRuns.parse(JSON.parse(text ?? '[]'));
  } catch {
    return []; // somebody else's text: the open runs are known all the same
  }
}

async function createdSince(host: Host, run: RunId, since: number): Promise<string[]> {
  const { rows } = readRun(await host.journal.read(run), run);
  const recent = [...rows.values()].filter(({ state, at }) => MAY_BE_THERE.includes(state) && at > since);
  return recent.flatMap(({ rid, key }) => [rid, ridOf({ email: key, employeeId: null }), ridOf({ email: null, employeeId: key })]);
}
