/** Small rosters under the template's headings, and how a test puts one into the workbook. */
import type { CellValue } from '../../../core/ports/index.js';
import { HEADINGS } from '../../../workbench/rosters/template.js';
import type { Workbook } from '../../../workbench/workbook/index.js';
import type { Stage } from './stage.js';

export type Heading = (typeof HEADINGS)[number];
export type Row = Partial<Record<Heading, CellValue>>;

/** Leaders of the demo company, who are at the target from the start. */
export const OLIVIA = 'olivia.hart@demo.example';
export const PRIYA = 'priya.nair@demo.example';

const CUSTOMARY: Row = {
  Role: 'Agent',
  'Can Manage Teams': 'n',
  'Phone Channel': 'y',
  'Chat Channel': 'n',
  'Email Channel': 'y',
  'Employment Status': 'Full Time',
  'Start Date': '2026-03-02',
  'Group Assignments': '{Billing}',
};

/** A row without a mistake, as a template holds it; `changes` spoils or completes it. */
export function person(first: string, last: string, id: string, changes: Row = {}): Row {
  return { ...CUSTOMARY, 'First Name': first, 'Last Name': last, 'Employee ID': id, 'Email Address': emailOf(first, last), ...changes };
}

export const emailOf = (first: string, last: string): string => `${first}.${last}@hr.example`.toLowerCase();

/** Two leaders, one under the other, and three people below them. */
export const TEAM: readonly Row[] = [
  person('Ada', 'Moss', '70001', { 'Can Manage Teams': 'y', Role: 'Team Leader', 'Team Leader': OLIVIA }),
  person('Bo', 'Lund', '70002', { 'Can Manage Teams': 'y', Role: 'Team Leader', 'Team Leader': emailOf('Ada', 'Moss') }),
  person('Cleo', 'Frank', '70003', { 'Team Leader': '70002' }),
  person('Dan', 'Oster', '70004', { 'Team Leader': PRIYA }),
  person('Eve', 'Quist', '70005', { 'Team Leader': 'unassigned' }),
];

export const emailsOf = (rows: readonly Row[]): string[] => rows.map((row) => String(row['Email Address'])).sort();

/** The template's headings and these rows below them. */
export function tableOf(rows: readonly Row[]): CellValue[][] {
  return [[...HEADINGS], ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? null))];
}

/** Opens a workbook with one sheet of these cells in the page, as opening a file does. */
export async function openCells(stage: Stage, cells: readonly (readonly CellValue[])[], name = 'Team'): Promise<void> {
  await stage.page.evaluate(
    ([rows, title]) => {
      const { workbench } = window;
      const Kind = workbench!.workbook.constructor as new () => Workbook;
      const workbook = new Kind();
      const sheet = workbook.addSheet(title);
      if (rows.length > 0) sheet.setValues(1, 1, rows);
      return workbench!.show(workbook, title);
    },
    [cells, name] as const,
  );
  await stage.pane.getByRole('button', { name: 'Check sheet' }).waitFor();
}

/** Opens a roster of these people. */
export const openRoster = (stage: Stage, rows: readonly Row[] = TEAM): Promise<void> => openCells(stage, tableOf(rows));
