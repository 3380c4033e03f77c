/** The tree of a sheet of the model: its cells through every stage of the core, together with the users of the demo target. */
import {
  applyMapping,
  type CellGrid,
  checkRoster,
  detectTable,
  type DirectoryEntry,
  resolveHierarchy,
  suggestMapping,
  targets,
} from '../../../core/index.js';
import { makeTree } from '../../../core/hierarchy/make-tree.js';
import type { TreeView } from '../../../core/hierarchy/tree.js';
import type { Sheet } from '../../workbook/index.js';

/** The used range of a sheet as a host would give it. */
export function gridOf(sheet: Sheet): CellGrid {
  const used = sheet.usedRange() ?? { row: 1, column: 1, rows: 0, columns: 0 };
  const block = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: used.rows }, (_, row) =>
      Array.from({ length: used.columns }, (__, column) => read(used.row + row, used.column + column)),
    );
  return {
    rows: block((row, column) => sheet.value(row, column)),
    shown: block((row, column) => sheet.shown(row, column)),
    formats: block((row, column) => sheet.cell(row, column).format),
    firstRow: used.row,
    firstColumn: used.column,
    hiddenRows: sheet.hiddenRows(),
    merges: [...sheet.merges],
  };
}

/** Who leads whom on a sheet; users who lead somebody there stand in it too. */
export function treeOfSheet(sheet: Sheet, users: readonly DirectoryEntry[]): TreeView {
  const target = targets['agent-connect'];
  const table = detectTable(gridOf(sheet));
  const mapped = applyMapping(table, suggestMapping(table, target));
  return makeTree(resolveHierarchy(checkRoster(mapped, { target, mode: 'sync', directory: { users } })));
}

interface ShownUser {
  readonly name: string;
  readonly email: string | null;
  readonly employeeId: string | null;
  readonly manageTeam: boolean;
  readonly leader: string | null;
  readonly status: string;
}

/** The users of the demo target; nobody where it does not answer. */
export async function demoUsers(): Promise<DirectoryEntry[]> {
  const answer = await fetch('/target/_users').catch(() => null);
  if (answer?.ok !== true) return [];
  const { users } = (await answer.json()) as { users: readonly ShownUser[] };
  return users.map(({ name, email, employeeId, manageTeam, leader, status }) => ({
    email,
    employeeId,
    firstName: name,
    manageTeam,
    leader,
    active: status === 'active',
  }));
}
