/** Texts that look like formulas, through every writer of both hosts: no cell gains a formula, and the target gets each text as it was typed. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../core/ports/index.js';
import type { Session } from '../../core/session/session.js';
import { DEMO_SEED, type Seed } from '../../workbench/server/agent-connect/index.js';
import type { Sheet, Workbook } from '../../workbench/workbook/index.js';
import { trimBlanks } from '../../core/text/chars.js';
import { connect, stage, type Stage } from '../core/session/support/stage.js';
import { formulasIn, SURFACES, type Surface } from './support/hosts.js';
import { TRIGGERS } from './support/triggers.js';

const WORDS = '=cmd|\u0027 /C calc\u0027!A0 is refused';
const HEADINGS = ['Email Address', 'Employee ID', 'First Name', 'Last Name', 'Can Manage Teams', 'Team Leader', 'Phone Channel', 'Chat Channel', 'Email Channel', 'Role', 'Home Town', 'Profile', '=1+1']; // prettier-ignore
const LEADER = 'olivia.hart@demo.example';
/** Somebody whom only an ID names that looks like a number. */
const BY_ID = [null, '+44', 'Ann', 'Lee', 'n', LEADER, 'y', 'n', 'n', 'Agent', null, null, null];

const sheetNamed = (workbook: Workbook, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name)!;
const columnValues = (sheet: Sheet, heading: string): CellValue[] => {
  const { rows, columns } = sheet.usedRange()!;
  const column = Array.from({ length: columns }, (_, at) => at + 1).find((at) => sheet.value(1, at) === heading)!;
  return Array.from({ length: rows - 1 }, (_, at) => sheet.value(at + 2, column));
};

/** New people, one for each trigger, with blanks around the texts; every other one is refused in words that look like a formula. */
async function created({ workbook, wrap }: Surface): Promise<{ all: Stage; roster: Sheet }> {
  const roster = workbook.addSheet("'=1+1");
  const line = (text: string, at: number): CellValue[] => [`p${String(at)}@x.org`, `${text}#${String(at)}`, ` ${text} `, text, 'n', LEADER, 'y', 'n', 'n', 'Agent', `${text} `, text, text]; // prettier-ignore
  roster.setValues(1, 1, [HEADINGS, ...TRIGGERS.map(line), BY_ID]);
  workbook.activate(roster.id);
  const all = stage({
    wrap,
    wire: async (request, pass) => {
      const isRefused = request.method === 'POST' && /"email":"p\d*[13579]@/u.test(request.body ?? '');
      return isRefused ? { kind: 'response', status: 422, headers: {}, body: JSON.stringify({ message: WORDS }) } : pass(request);
    },
  });
  const { session } = all;
  await session.start();
  await connect(session);
  await session.saveOptions({ writeStatusColumn: true });
  await session.check();
  await fixAll(session, 'whitespace');
  await session.preview();
  await session.send();
  return { all, roster };
}

/** Applies the first fix of each cause of a code, as "fix all" does. */
async function fixAll(session: Session, code: string): Promise<void> {
  for (const cause of session.state.check!.causes.filter((each) => each.code === code)) {
    const [fix] = cause.fixes;
    if (fix) await session.applyFix(fix);
  }
}

const USERS: Seed['users'] = TRIGGERS.map((text, at) => ({
  email: `u${String(at)}@x.org`,
  custom_employee_id: `${text}#${String(at)}`,
  first_name: text,
  last_name: text,
  role: 'Agent',
  hometown: text,
  profile_text: text,
  groups: [`${text}g`],
  leader: LEADER,
}));
const SEED: Seed = {
  ...DEMO_SEED,
  groups: [...DEMO_SEED.groups, ...TRIGGERS.map((text) => `${text}g`)],
  users: [...DEMO_SEED.users, ...USERS],
};

/** A team fetched; then every home town is changed on both sides and decided for the target, and whoever is not of the demo company is absent. */
async function fetched({ workbook, wrap }: Surface): Promise<void> {
  const all = stage({ wrap, seed: SEED });
  const { session, server } = all;
  await session.start();
  await connect(session);
  await session.getTeam();
  const team = workbook.active;
  const { rows, columns } = team.usedRange()!;
  const town = Array.from({ length: columns }, (_, at) => at + 1).find((column) => team.value(1, column) === 'Home Town')!;
  team.setValues(2, town, new Array<string[]>(rows - 1).fill(['mine']));
  for (const user of server.store.users.all()) server.store.users.save({ ...user, hometown: `${user.hometown ?? ''}.` });
  await session.saveOptions({ massShare: 1 });
  await session.preview();
  await session.resolveConflicts('target', 'all');
  const before = columnValues(team, 'Home Town');
  team.clear({ row: 2 + DEMO_SEED.users.length, column: 1, rows, columns });
  await session.check();
  await session.preview();
  await session.listAbsent();
  team.setValues(2, town, before.map((value) => [value])); // prettier-ignore
}

describe.each(SURFACES)('%s', (_, make) => {
  test('new people: fixes, status column, log and journal hold texts, and the target gets each as it was typed', async () => {
    const surface = make();
    const { all, roster } = await created(surface);
    const bodies = all.server.store.requestsTo('create').map(({ body }) => body as Record<string, unknown>);
    const typed = TRIGGERS.map((text) => text.trim());
    const sent = bodies.map((body) => [body['first_name'], body['last_name'], body['hometown'], body['profile_text']]);
    expect(sent.slice(0, -1)).toEqual(typed.filter((__, at) => at % 2 === 0).map((text) => [text, text, text, text]));
    expect(bodies.at(-1)?.['custom_employee_id']).toBe('+44');
    expect([columnValues(roster, 'First Name'), columnValues(roster, 'Home Town')]).toEqual([
      [...typed, 'Ann'],
      [...typed, null],
    ]);
    const refused = columnValues(roster, 'Muster status').filter((text) => String(text).includes(WORDS));
    expect(refused).toHaveLength(Math.floor(TRIGGERS.length / 2));
    const log = [...sheetNamed(surface.workbook, 'Muster log').cells()].map(({ cell }) => String(cell.value));
    expect(log.filter((text) => text.includes(WORDS))).toHaveLength(refused.length);
    const run = all.session.state.run!.receipt!.run;
    expect((await surface.wrap(all.host).journal.read(run)).map(({ key }) => key)).toContain('+44');
    expect(formulasIn(surface.workbook)).toEqual([]);
  });

  test('a team: its sheet, what was seen of it, decided conflicts and the list of the absent hold texts', async () => {
    const { workbook, wrap } = make();
    await fetched({ workbook, wrap });
    const towns = (name: string) => columnValues(sheetNamed(workbook, name), 'Home Town').slice(-TRIGGERS.length);
    const told = TRIGGERS.map((text) => trimBlanks(`${text}.`));
    expect([towns('Current team'), towns('Not on the sheet')]).toEqual([told, told]);
    const seen = [...sheetNamed(workbook, 'Muster team').cells()].filter(({ column }) => column > 1);
    expect(seen.length).toBeGreaterThan(SEED.users.length);
    expect(formulasIn(workbook)).toEqual([]);
  });
});
