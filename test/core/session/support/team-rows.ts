/** Rows of people whom the server has, as a fetched team shows them, and edits of such rows. */
import type { CellValue } from '../../../../core/ports/index.js';
import type { AgentConnectServer } from '../../../../workbench/server/agent-connect/index.js';
import type { Session, SessionOptionsChange } from '../../../../core/session/session.js';
import type { RunView } from '../../../../core/session/state.js';
import { connect, SHEET, stage, type Stage, type StageOptions } from './stage.js';

export const TEAM_HEADINGS = [
  'Record',
  'Email Address',
  'Employee ID',
  'First Name',
  'Last Name',
  'Can Manage Teams',
  'Team Leader',
  'Phone Channel',
  'Chat Channel',
  'Email Channel',
  'Home Town',
  'Role',
  'Status',
] as const;
export type TeamHeading = (typeof TEAM_HEADINGS)[number];

export const at = (heading: TeamHeading): number => TEAM_HEADINGS.indexOf(heading) + 1;

type User = ReturnType<AgentConnectServer['store']['users']['all']>[number];

/** The user with this address; fails where there is none. */
export function userOf({ server }: Pick<Stage, 'server'>, email: string): User {
  const [user, ...others] = server.store.users.byEmail(email);
  if (!user || others.length > 0) throw new Error(`Expected one user ${email}, found ${String(user ? others.length + 1 : 0)}`);
  return user;
}

const yesNo = (is: boolean): string => (is ? 'yes' : 'no');

/** A header and a row for each of these users, as the server has them; edits by heading. */
export function teamOf(
  server: AgentConnectServer,
  people: readonly (readonly [email: string, edits?: Partial<Record<TeamHeading, CellValue>>])[],
): CellValue[][] {
  const all = server.store.users.all();
  const rows = people.map(([email, edits = {}]) => {
    const user = userOf({ server }, email);
    const cells: Record<TeamHeading, CellValue> = {
      Record: user.email,
      'Email Address': user.email,
      'Employee ID': user.custom_employee_id,
      'First Name': user.first_name,
      'Last Name': user.last_name,
      'Can Manage Teams': yesNo(user.manage_team),
      'Team Leader': all.find(({ id }) => id === user.leader)?.email ?? 'unassigned',
      'Phone Channel': yesNo(user.channels.includes('phone')),
      'Chat Channel': yesNo(user.channels.includes('chat')),
      'Email Channel': yesNo(user.channels.includes('email')),
      'Home Town': user.hometown,
      Role: user.role,
      Status: user.status === 'deactivated' ? 'deactivated' : 'active',
      ...edits,
    };
    return TEAM_HEADINGS.map((heading) => cells[heading]);
  });
  return [[...TEAM_HEADINGS], ...rows];
}

/** Writes one cell without a word to the session. */
export const writeCell = ({ host }: Stage, row: number, heading: TeamHeading, value: CellValue): Promise<void> =>
  host.sheet.writeCells(SHEET, [{ row, column: at(heading), value }]);

/** A stage whose sheet holds these people of the server, with edits. */
export async function withTeam(people: Parameters<typeof teamOf>[1], options: StageOptions = {}): Promise<Stage> {
  const all = stage(options);
  await all.rewrite(teamOf(all.server, people));
  return all;
}

/** Connects and previews in update mode. */
export async function previewUpdates(session: Session, options: SessionOptionsChange = {}): Promise<void> {
  await session.start();
  await connect(session);
  await session.saveOptions({ massShare: 1, ...options }); // the company is small
  await session.chooseMode('update');
  await session.preview();
}

/** Shows what taking back the last run would do, and does it. */
export async function takeBack(session: Session): Promise<void> {
  await session.previewUndo();
  await session.send();
}

export function runOf(session: Session): RunView {
  const { run } = session.state;
  if (!run) throw new Error(`There is no run: ${session.state.problem?.what ?? 'nobody asked for one'}`);
  return run;
}

/** Rows of the run as `row person outcome: detail`, with what became of taking them back. */
export function lines(session: Session): string[] {
  const { rows } = runOf(session);
  return Array.from({ length: rows.length }, (_, i) => {
    const { sheetRow, person, outcome, detail, undone } = rows.at(i);
    const back = undone ? ` [${undone.ok ? 'ok' : 'not'}: ${undone.detail}]` : '';
    return `${String(sheetRow)} ${person} ${outcome}: ${detail}${back}`;
  });
}

/** What another administrator does at the target. */
export function editUser(all: Pick<Stage, 'server'>, email: string, changes: Partial<User>): void {
  all.server.store.users.save({ ...userOf(all, email), ...changes });
}

/** Users as the server has them, by address: for a comparison before and after. */
export const everybody = ({ server }: Pick<Stage, 'server'>): User[] => server.store.users.all();
