/** The team of a workbook: fetched into a sheet of its own, brought up to date there, and what was last seen of everybody. */
import { spoken } from '../../issues/messages/spoken.js';
import type { Message } from '../../issues/message.js';
import type { Host, SheetId, SheetInfo } from '../../ports/index.js';
import type { DirectoryEntry } from '../../roster/directory.js';
import { readBaseline } from '../../team/baseline.js';
import { type LastSeen, recordKey } from '../../team/team-entry.js';
import { bodyEdits, teamColumns } from '../../team/team-table.js';
import type { TeamView } from '../state.js';
import { readBaselineSheet, seenOn, writeBaseline } from './baseline-sheet.js';
import { fetchTeam } from './fetch-team.js';
import { addTeamSheet, type Asked, fillSheet } from './fill-sheet.js';
import { refreshTeam } from './refresh-team.js';
import { readTeam, type RememberedTeam, rememberTeam } from './remembered-team.js';
import { JobProgress } from './slices.js';
import { cancelled, fail, type TeamJob } from './team-job.js';
import type { GetTeam, Team, TeamOptions, TeamResult, TeamSource } from './team-types.js';

const NOBODY: ReadonlySet<string> = new Set();

/** Makes the team of a workbook. */
export function createTeam({ host, settings }: TeamOptions): Team {
  return new WorkbookTeam(host, settings);
}

class WorkbookTeam implements Team {
  private readonly host: Host;
  private readonly settings: TeamSource;
  private remembered: RememberedTeam | null = null;
  private refreshed: { readonly sheet: SheetId; readonly lines: readonly string[] } | null = null;
  notice: Message | null = null;

  constructor(host: Host, settings: TeamSource) {
    this.host = host;
    this.settings = settings;
  }

  async load(): Promise<void> {
    this.remembered = await readTeam(this.host);
  }

  /** What is remembered of the present target and address; users of another one are others. */
  private get here(): RememberedTeam | null {
    const { remembered, settings } = this;
    return remembered?.target === settings.target.id && remembered.baseUrl === settings.address ? remembered : null;
  }

  private sheetOf(sheets: readonly SheetInfo[]): SheetInfo | null {
    return sheets.find(({ id }) => id === this.here?.sheet) ?? null;
  }

  view(sheets: readonly SheetInfo[]): TeamView | null {
    const { here } = this;
    const sheet = this.sheetOf(sheets);
    if (!here || !sheet) return null;
    const lastRefresh = this.refreshed?.sheet === sheet.id ? this.refreshed.lines : null;
    return { sheetName: sheet.name, active: sheet.active, people: here.people, fetchedAt: here.fetchedAt, lastRefresh };
  }

  async get(options: GetTeam): Promise<TeamResult> {
    await this.load(); // another person may have fetched it meanwhile
    const sheets = await this.host.sheet.listSheets();
    if (options.isCancelled()) return cancelled();
    const job: TeamJob = {
      ...options,
      host: this.host,
      target: this.settings.target,
      baseUrl: this.settings.address,
      users: options.users.users ?? [],
      sheets,
      remember: async (team) => {
        await rememberTeam(this.host, team);
        this.remembered = team;
      },
    };
    const { here } = this;
    const sheet = this.sheetOf(sheets);
    const result = here && sheet ? await refreshTeam(job, here, sheet) : await fetchTeam(job, here, this.remembered);
    if (result.ok) {
      this.refreshed = { sheet: result.sheet, lines: result.summary };
      this.notice = null;
    }
    return result;
  }

  async lastSeen(sheet: SheetId): Promise<LastSeen | undefined> {
    await this.load();
    const { here } = this;
    this.notice = null;
    if (here?.sheet !== sheet) return undefined;
    const seen = seenOn(await readBaselineSheet(this.host, here.baseline, await this.host.sheet.listSheets()), here.people);
    if (!seen) this.notice = spoken().team.baselineLost;
    return seen;
  }

  async setSeen(users: ReadonlyMap<string, DirectoryEntry>, dropped: ReadonlySet<string> = NOBODY): Promise<void> {
    const { here } = this;
    if (!here?.baseline || here.sheet === null || users.size + dropped.size === 0) return;
    const grid = await readBaselineSheet(this.host, here.baseline, await this.host.sheet.listSheets());
    if (!grid) return;
    const seen = readBaseline(grid);
    for (const record of dropped) seen.delete(recordKey(record));
    for (const [record, values] of users) seen.set(recordKey(record), { ...seen.get(recordKey(record)), ...values });
    await writeBaseline(this.host, here.baseline, grid, seen);
  }

  async listAbsent(users: readonly DirectoryEntry[], asked: Asked): Promise<TeamResult> {
    const { host } = this;
    const { target } = this.settings;
    if (asked.isCancelled()) return cancelled();
    const sheet = await addTeamSheet(host, spoken().team.absentSheet, target);
    if (sheet === null) return fail(spoken().team.noNewSheets);
    const proposed = users.map((user) => ({ ...user, active: false }));
    const body = bodyEdits(teamColumns(target), proposed);
    const progress = new JobProgress(body.length, users.length, asked.onProgress);
    if (!(await fillSheet({ host, sheet, target, body, progress, isCancelled: asked.isCancelled }))) return cancelled();
    const name = (await host.sheet.listSheets()).find(({ id }) => id === sheet)?.name ?? spoken().team.absentSheet;
    return { ok: true, sheet, summary: [spoken().team.listed(users.length, name)] };
  }
}
