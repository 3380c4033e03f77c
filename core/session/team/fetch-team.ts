/**
 * Writes the team to a new sheet. In this order, so that whatever cuts it off leaves nothing that looks complete: an empty sheet with a
 * note, what is remembered of it, the baseline, the rows, the headings, and last of all that the team is there.
 */
import { spoken } from '../../issues/messages/spoken.js';
import type { Host, SheetId, SheetInfo } from '../../ports/index.js';
import { baselineEdits } from '../../team/baseline.js';
import { seenOf } from '../../team/team-entry.js';
import { bodyEdits, teamColumns } from '../../team/team-table.js';
import { findBaselineSheet } from './baseline-sheet.js';
import { addTeamSheet, fillSheet, holdsHeadings, holdsNote, noteCancelled } from './fill-sheet.js';
import { refreshTeam } from './refresh-team.js';
import type { RememberedTeam } from './remembered-team.js';
import { JobProgress, restore, slicesOf, writeSlices } from './slices.js';
import { cancelled, fail, type TeamJob } from './team-job.js';
import type { TeamResult } from './team-types.js';

/** `here` is what is remembered of this target; `any` also what is of another one: its hidden sheet is used again. */
export async function fetchTeam(job: TeamJob, here: RememberedTeam | null, any: RememberedTeam | null): Promise<TeamResult> {
  const { host, target, users, isCancelled } = job;
  // What was begun before; a sheet with only our note on it may also be of a fetch that could not even remember it.
  const begun = sheetOf(job, here?.draft) ?? job.sheets.find(({ name, writable }) => name === spoken().team.teamSheet && writable);
  const draft = begun ? await host.sheet.readGrid(begun.id) : null;
  // Everything but the last step was done: the sheet is complete, nobody knew.
  if (here && begun?.id === here.draft && draft && holdsHeadings(draft, target))
    return refreshTeam(job, { ...here, sheet: begun.id, draft: null }, begun);

  const usable = begun && draft && holdsNote(draft) ? begun.id : null;
  const baseline = await findBaselineSheet(host, any?.baseline ?? null, job.sheets);
  if (baseline === null) return fail(spoken().team.noNewSheets);
  const about = { target: target.id, baseUrl: job.baseUrl, fetchedAt: host.clock.now(), people: 0 };
  const team: RememberedTeam = { v: 1, sheet: null, draft: usable, baseline: baseline.id, ...about };
  // From here on the hidden sheet belongs to nobody until the team is complete.
  await job.remember(team);
  const sheet = usable ?? (await addTeamSheet(host, spoken().team.teamSheet, target));
  if (sheet === null) return fail(spoken().team.noNewSheets);
  if (usable === null) await job.remember({ ...team, draft: sheet });

  const seen = slicesOf(baselineEdits(baseline.grid, seenOf(users)));
  const body = bodyEdits(teamColumns(target), users);
  const cells = seen.reduce((sum, { length }) => sum + length, body.length);
  const progress = new JobProgress(cells, users.length, job.onProgress);
  const written = await writeSlices(seen, { host, sheet: baseline.id, progress, mayGoOn: () => !isCancelled() });
  const isSeen = written === seen.length;
  if (!isSeen) await noteCancelled(host, sheet);
  if (!isSeen || !(await fillSheet({ host, sheet, target, body, progress, isCancelled }))) {
    await restore(host, baseline.id, seen.slice(0, written));
    return cancelled();
  }
  await job.remember({ ...team, sheet, draft: null, people: users.length });
  return { ok: true, sheet, summary: [spoken().team.fetched(users.length, await nameOf(host, sheet))] };
}

const sheetOf = ({ sheets }: TeamJob, id: SheetId | null | undefined): SheetInfo | undefined => sheets.find((sheet) => sheet.id === id);

/** A taken name got a number. */
async function nameOf(host: Host, sheet: SheetId): Promise<string> {
  return (await host.sheet.listSheets()).find(({ id }) => id === sheet)?.name ?? spoken().team.teamSheet;
}
