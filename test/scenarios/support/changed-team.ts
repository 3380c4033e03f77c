/** A small company whose team was fetched and edited in every way that a send can fail half-way through. */
import type { User } from '../../../workbench/server/agent-connect/store/user.js';
import { largeCompany } from '../../../workbench/server/agent-connect/large-company.js';
import type { CellValue } from '../../../core/ports/index.js';
import type { OwnWorkbench, Wire } from './own-workbench.js';
import { passUntil } from './quick-time.js';
import { openCells } from './small-roster.js';
import type { Stage } from './stage.js';

const SIZE = 40;
/** The cell that a target may refuse: see `refusing`. */
const REFUSED_TOWN = 'Atlantis';
const NEW_LEADER = '000003';

interface Edit {
  /** Their ID as it was fetched. */
  readonly id: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  readonly becomes: Partial<User>;
}

const EDITS: readonly Edit[] = [
  { id: '000005', cells: { 'Email Address': 'new.5@demo.example' }, becomes: { email: 'new.5@demo.example' } },
  { id: '000006', cells: { 'Employee ID': '900006' }, becomes: { custom_employee_id: '900006' } },
  { id: '000007', cells: { 'Team Leader': NEW_LEADER }, becomes: {} },
  { id: '000008', cells: { Status: 'deactivated' }, becomes: { status: 'deactivated' } },
  { id: '000009', cells: { 'First Name': 'Renée' }, becomes: { first_name: 'Renée' } },
  {
    id: '000010',
    cells: { 'Email Address': 'both.10@demo.example', 'Employee ID': '900010' },
    becomes: { email: 'both.10@demo.example', custom_employee_id: '900010' },
  },
  { id: '000011', cells: { 'Home Town': REFUSED_TOWN }, becomes: { hometown: REFUSED_TOWN } },
];

export const CHANGED = EDITS.length;

/** The users as they should be once everything arrived. */
export function changedUsers(before: readonly User[]): User[] {
  const leader = before.find((user) => user.custom_employee_id === NEW_LEADER)!.id;
  return before.map((user) => {
    const edit = EDITS.find(({ id }) => id === user.custom_employee_id);
    return edit ? { ...user, ...edit.becomes, ...('Team Leader' in edit.cells && { leader }) } : user;
  });
}

/** Fetches the team, edits it, and goes to the preview. */
export async function previewChanges(stage: Stage, workbench: OwnWorkbench): Promise<User[]> {
  const button = (name: string | RegExp) => stage.pane.getByRole('button', { name });
  workbench.target.plant(largeCompany(SIZE));
  const before = workbench.target.store.users.all();
  await openCells(stage, []);
  await button('Get current team').click();
  await passUntil(stage, workbench, button('Refresh team'));
  await passUntil(stage, workbench, button('Show preview'));
  await stage.page.evaluate((edits) => {
    const { active } = window.workbench!.workbook;
    const { rows, columns } = active.usedRange()!;
    const columnOf = (heading: string) => Array.from({ length: columns }, (_, at) => at + 1).find((at) => active.value(1, at) === heading)!;
    const ids = columnOf('Employee ID');
    const rowOf = new Map(Array.from({ length: rows }, (_, at) => [active.value(at + 1, ids), at + 1]));
    for (const { id, cells } of edits)
      for (const [heading, value] of Object.entries(cells)) active.setValues(rowOf.get(id)!, columnOf(heading), [[value]]);
  }, EDITS);
  await button('Show preview').click();
  await passUntil(stage, workbench, button(/^Send [1-9]\d* people$/u));
  return before;
}

/** A target that lets nobody live in that town, whoever asks and however often. */
export function refusing(workbench: OwnWorkbench): Wire {
  return async (request) => {
    const asked = await request.clone().text();
    return request.method === 'PUT' && asked.includes(REFUSED_TOWN)
      ? new Response(JSON.stringify({ message: 'hometown is not known' }), { status: 422, headers: { 'content-type': 'application/json' } })
      : workbench.target.app.fetch(request);
  };
}
