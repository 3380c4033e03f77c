/** A small team, the sheet that it is written to, and the hands of people who edit that sheet. */
import { applyMapping, type MappedTable } from '../../../../core/columns/apply-mapping.js';
import { suggestMapping } from '../../../../core/columns/suggest-mapping.js';
import { memorySheet } from '../../../../core/memory/index.js';
import type { CellEdit, CellGrid, CellValue } from '../../../../core/ports/index.js';
import type { DirectoryEntry } from '../../../../core/roster/directory.js';
import { detectTable } from '../../../../core/table/detect-table.js';
import { agentConnect } from '../../../../core/targets/agent-connect/index.js';
import { bodyEdits, headerEdits, teamColumns } from '../../../../core/team/team-table.js';

export const TARGET = agentConnect;
export const COLUMNS = teamColumns(TARGET);

/** A user of whom everything is known: `ann` is ann@x.org. */
export function user(name: string, values: DirectoryEntry = {}): DirectoryEntry {
  return {
    role: 'Agent',
    manageTeam: false,
    email: `${name}@x.org`,
    employeeId: `00-${name}`,
    firstName: name,
    lastName: 'Lee',
    homeTown: 'Graz',
    stateOrCountry: 'Austria',
    profile: null,
    phoneChannel: true,
    chatChannel: false,
    emailChannel: false,
    leader: 'zoe@x.org',
    employmentStatus: 'full-time',
    startDate: '2024-01-31',
    groups: ['Sales', 'VIP'],
    licenseType: 'standard',
    active: true,
    ...values,
  };
}

export const TEAM: readonly DirectoryEntry[] = [user('ann'), user('bob'), user('zoe', { manageTeam: true, leader: null })];

/** The sheet as a host gives it back after the team was written to it. */
export async function sheetOf(users: readonly DirectoryEntry[]): Promise<CellGrid> {
  const sheet = memorySheet([]);
  const id = await sheet.addSheet!('Team', [...headerEdits(TARGET), ...bodyEdits(COLUMNS, users)]);
  return sheet.readGrid(id);
}

export function mapped(grid: CellGrid): MappedTable {
  const table = detectTable(grid);
  return applyMapping(table, suggestMapping(table, TARGET));
}

export const columnOf = (field: string): number => TARGET.fields.findIndex(({ key }) => key === field) + 1;

/** A copy of the sheet in which people wrote to cells: row 2 is the first person. */
export function typed(grid: CellGrid, ...cells: readonly [row: number, field: string, value: CellValue][]): CellGrid {
  const rows = grid.rows.map((row) => [...row]);
  for (const [row, field, value] of cells) rows[row - grid.firstRow]![columnOf(field) - grid.firstColumn] = value;
  return { ...grid, rows };
}

/** A copy with other rows below the header. */
export const reordered = (grid: CellGrid, order: readonly number[]): CellGrid => ({
  ...grid,
  rows: [grid.rows[0]!, ...order.map((row) => grid.rows[row - 1]!)],
  ...(grid.shown && { shown: [grid.shown[0]!, ...order.map((row) => grid.shown![row - 1]!)] }),
  ...(grid.formats && { formats: [grid.formats[0]!, ...order.map((row) => grid.formats![row - 1]!)] }),
});

/** Edits as `3 homeTown: Wien`. */
export const editLines = (edits: readonly CellEdit[]): string[] =>
  edits.map(({ row, column, value }) => `${String(row)} ${TARGET.fields[column - 1]?.key ?? String(column)}: ${String(value)}`);
