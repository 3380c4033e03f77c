/** People whom another run of this workbook created, or gave another key, so shortly ago that the target may not show them yet. */
import { ridOf } from '../../plan/identity.js';
import type { Host, RowState, RunId, RunSummary } from '../../ports/index.js';
import { type Pacing, readRun } from '../../sending/index.js';
import type { LastLook } from './last-look.js';
import { notedRun } from './last-run.js';
import type { Take } from './prepared.js';

const MAY_BE_THERE: readonly RowState[] = ['intent', 'unknown', 'confirmed', 'conflict', 'review'];

/**
 * Row identities of a new send whom the target does not show, though the last run or an open one may have created them just now. A "not
 * found" proves nothing until the settle time is over, whichever run sent the request: so they are looked up then, before they are sent.
 */
export async function mayBeThere(
  host: Host,
  { settleMs }: Pick<Pacing, 'settleMs'>,
  { resumed }: Pick<Take, 'resumed'>,
  { notShown }: LastLook,
  open: readonly RunSummary[],
): Promise<string[]> {
  if (resumed || notShown.size === 0) return [];
  const noted = await notedRun(host).catch(() => null);
  const runs = new Set([...(noted === null ? [] : [noted]), ...open.map(({ run }) => run)]);
  const rids: string[] = [];
  for (const run of runs) rids.push(...(await createdSince(host, run, host.clock.now() - settleMs)));
  return [...new Set(rids)].filter((rid) => notShown.has(rid));
}

async function createdSince(host: Host, run: RunId, since: number): Promise<string[]> {
  const { rows } = readRun(await host.journal.read(run), run);
  const recent = [...rows.values()].filter(({ state, at }) => MAY_BE_THERE.includes(state) && at > since);
  return recent.flatMap(({ rid, key }) => [rid, ridOf({ email: key, employeeId: null }), ridOf({ email: null, employeeId: key })]);
}
