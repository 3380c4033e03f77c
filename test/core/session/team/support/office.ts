/** A workbook in memory, a team in it, and what stands there: for tests of fetching and refreshing. */
import { memoryHost, memorySettings, type MemoryHost } from '../../../../../core/memory/index.js';
import type { CellEdit, CellValue, Host, SheetId, SheetInfo } from '../../../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../../../core/roster/directory.js';
import { createTeam } from '../../../../../core/session/team/team.js';
import type { GetTeam, Team, TeamResult } from '../../../../../core/session/team/team-types.js';
import { readBaseline } from '../../../../../core/team/baseline.js';
import { columnOf, TARGET } from '../../../team/support/team.js';

export const ADDRESS = 'https://demo.api.stellaconnect.net';
const OWN_SHEET = { name: 'Notes', id: 'notes', grid: { rows: [['mine']], firstRow: 1, firstColumn: 1 } };

export interface Office {
  readonly host: MemoryHost;
  readonly team: Team;
  /** Another pane over the same workbook. */
  again(host?: Host, address?: string): Team;
  sheets(): Promise<SheetInfo[]>;
  sheet(name: string): Promise<SheetInfo>;
  rows(name: string): Promise<CellValue[][]>;
  /** Writes as a person does, by row and field: row 2 is the first person. */
  type(name: string, ...cells: readonly [row: number, field: string, value: CellValue][]): Promise<void>;
  /** Records of the hidden sheet. */
  seen(): Promise<ReadonlyMap<string, DirectoryEntry>>;
}

export function office(options: { readonly settings?: MemoryHost['settings'] } = {}): Office {
  const host = memoryHost({ sheets: [OWN_SHEET], settings: options.settings ?? memorySettings() });
  return officeOf(host);
}

export function officeOf(host: MemoryHost): Office {
  const again = (over: Host = host, address = ADDRESS): Team => createTeam({ host: over, settings: { target: TARGET, address } });
  const sheet = async (name: string): Promise<SheetInfo> => {
    const found = (await host.sheet.listSheets()).find((each) => each.name === name);
    if (!found) throw new Error(`There is no sheet ${name}`);
    return found;
  };
  return {
    host,
    team: again(),
    again,
    sheets: () => host.sheet.listSheets(),
    sheet,
    rows: async (name) => (await host.sheet.readGrid((await sheet(name)).id)).rows,
    type: async (name, ...cells) => {
      const edits = cells.map(([row, field, value]): CellEdit => ({ row, column: columnOf(field), value }));
      await host.sheet.writeCells((await sheet(name)).id, edits);
    },
    seen: async () => readBaseline(await host.sheet.readGrid((await sheet('Muster team')).id)),
  };
}

/** Gets the team without anybody who cancels. */
export const getTeam = (team: Team, users: readonly DirectoryEntry[], options: Partial<GetTeam> = {}): Promise<TeamResult> =>
  team.get({ users: { users }, onProgress: () => undefined, isCancelled: () => false, ...options });

/** The sheet and what was said of it; fails where it was refused. */
export async function got(result: Promise<TeamResult>): Promise<{ readonly sheet: SheetId; readonly summary: readonly string[] }> {
  const end = await result;
  if (!end.ok) throw new Error(end.problem.what);
  return end;
}

export const problemOf = async (result: Promise<TeamResult>): Promise<string> => {
  const end = await result;
  return end.ok ? 'none' : `${end.cancelled ? 'cancelled: ' : ''}${end.problem.what}`;
};

export const columnValues = (rows: readonly (readonly CellValue[])[], field: string): CellValue[] =>
  rows.slice(1).map((row) => row[columnOf(field) - 1] ?? null);
