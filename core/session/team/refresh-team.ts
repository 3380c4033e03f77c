/**
 * Brings the sheet of the team up to date: first its cells, then what was seen. Cut off in between, the sheet is ahead of what was seen,
 * which the next refresh finds out; the other way round an old cell would look like an edit.
 */
import { applyMapping } from '../../columns/apply-mapping.js';
import { rememberHeadings } from '../../columns/remember-mapping.js';
import { suggestMapping } from '../../columns/suggest-mapping.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { SheetInfo } from '../../ports/index.js';
import { detectTable } from '../../table/detect-table.js';
import { type Merge, mergeTeam } from '../../team/merge.js';
import { findBaselineSheet, readBaselineSheet, seenOn, writeBaseline } from './baseline-sheet.js';
import { writeMerge } from './refresh-sheet.js';
import type { RememberedTeam } from './remembered-team.js';
import { cancelled, fail, type TeamJob } from './team-job.js';
import type { TeamResult } from './team-types.js';

const IDENTIFIERS: readonly string[] = ['record', 'email', 'employee-id'];

/** Refreshes the sheet in `team.sheet`. */
export async function refreshTeam(job: TeamJob, team: RememberedTeam, sheet: SheetInfo): Promise<TeamResult> {
  const { host, target, users, isCancelled } = job;
  if (!sheet.writable) return fail(spoken().team.protectedSheet(sheet.name));
  const table = detectTable(await host.sheet.readGrid(sheet.id));
  const chosen = (typeof job.mapping === 'function' ? job.mapping(table) : job.mapping) ?? {};
  const fields = new Set(Object.values(chosen));
  const open = target.fields.filter(({ key }) => !fields.has(key)); // the template's column of a field that a person put elsewhere is not it
  const ownHeadings = rememberHeadings(Object.fromEntries(open.map(({ key, heading }) => [key, heading])));
  const mapped = applyMapping(table, suggestMapping(table, target, { ...ownHeadings, ...chosen }));
  const isKnown = target.fields.some(({ key, kind }) => IDENTIFIERS.includes(kind) && mapped.columnOf.has(key));
  if (table.headerRow < 0 || !isKnown) return fail(spoken().team.noHeadings(sheet.name));

  const grid = await readBaselineSheet(host, team.baseline, job.sheets);
  const merge = mergeTeam({ target, mapped, lastSeen: seenOn(grid, team.people), users });
  if (isCancelled()) return cancelled();
  const end = await writeMerge(host, sheet.id, mapped, merge, job);
  if (end === 'cancelled') return cancelled();
  if (end === 'moved') return fail(spoken().team.movedMeanwhile(sheet.name));

  const baseline = grid && team.baseline !== null ? { id: team.baseline, grid } : await findBaselineSheet(host, null, job.sheets);
  if (baseline === null) return fail(spoken().team.noNewSheets);
  const known = { ...team, baseline: baseline.id };
  if (!grid) await job.remember(known); // before it is filled, so that it is found again
  await writeBaseline(host, baseline.id, baseline.grid, merge.lastSeen);
  await job.remember({ ...known, fetchedAt: host.clock.now(), people: users.length });
  return { ok: true, sheet: sheet.id, summary: inWords(merge) };
}

/** What a refresh did, a line for each thing. */
function inWords(merge: Merge): string[] {
  const parts: readonly [number, (count: number) => string][] = [
    [merge.edits.length, spoken().team.written],
    [merge.added, spoken().team.added],
    [merge.noRoom, spoken().team.noRoom],
    [merge.gone.length, spoken().team.gone],
    [merge.removed.length, spoken().team.removed],
    [merge.kept, spoken().team.kept],
    [merge.conflicts.length, spoken().team.conflicts],
  ];
  const lines = parts.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));
  if (merge.unseen > 0) lines.push(spoken().team.plain);
  return merge.edits.length + merge.added + merge.conflicts.length > 0 ? lines : [spoken().team.upToDate, ...lines];
}
