/** The form of one person: its fields as the sheet has them, what typed texts would bring, and what a save writes. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../core/ports/index.js';
import type { FormField, PersonForm, PersonMark, TypedField } from '../../../../core/session/person-form/form-state.js';
import { boss, columnOf, type HEADINGS, person, roster } from '../support/roster.js';
import { SHEET, stage, type Stage, type StageOptions } from '../support/stage.js';
import { issues } from '../support/views.js';

const TEAM = roster(person('ann', 'zoe@x.org', { 'Phone Channel': 'maybe' }), person('bob', 'zoe@x.org'), boss('zoe', 'unassigned'));

async function checked(options: StageOptions = { rows: TEAM }): Promise<Stage> {
  const all = stage(options);
  await all.session.start();
  await all.session.check();
  return all;
}

function formOf({ session }: Stage, row: number, typed?: readonly TypedField[]): PersonForm {
  const form = session.personForm(row, typed);
  if (!form) throw new Error('expected a form');
  return form;
}
function fieldOf(form: PersonForm, key: string): FormField {
  const field = form.fields.find((each) => each.key === key);
  if (!field) throw new Error(`expected a field ${key}`);
  return field;
}
const marks = ({ session }: Stage, ...rows: number[]): readonly PersonMark[] => session.personMarks(rows);
const phone = (to: string, was = 'maybe'): TypedField => ({ field: 'phoneChannel', was, to });
const cellOf = async (all: Stage, row: number, heading: (typeof HEADINGS)[number]): Promise<CellValue> =>
  (await all.cells())[row - 1]?.[columnOf(heading) - 1] ?? null;
const notices = ({ session }: Stage): string[] => session.state.notices.map(({ what }) => what);
const put = (all: Stage, row: number, heading: (typeof HEADINGS)[number], value: string) =>
  all.host.sheet.writeCells(SHEET, [{ row, column: columnOf(heading), value }]);

describe('a form', () => {
  test('has every mapped field in the order of the sheet, with its value as shown', async () => {
    const form = formOf(await checked(), 2);
    expect([form.person, form.row]).toEqual(['Ann Lee (row 2)', 2]);
    expect(form.fields.map(({ heading, text, input }) => `${heading}: ${text} [${input}]`)).toMatchInlineSnapshot(`
      [
        "Email Address: ann@x.org [text]",
        "Employee ID:  [text]",
        "First Name: Ann [text]",
        "Last Name: Lee [text]",
        "Can Manage Teams: no [list]",
        "Team Leader: zoe@x.org [suggested]",
        "Phone Channel: maybe [list]",
        "Chat Channel: no [list]",
        "Email Channel: no [list]",
        "Role: Agent [text]",
        "Start Date:  [date]",
        "Temporary Password:  [secret]",
      ]
    `);
  });

  test('has the issues next to their fields, with what mends them', async () => {
    const { issues: found } = fieldOf(formOf(await checked(), 2), 'phoneChannel');
    expect(found.map(({ level, message, fixes }) => [level, message.what, fixes.map(({ label }) => label)])).toEqual([
      ['error', 'Phone Channel (G2) is “maybe”.', ['Write “y”', 'Write “n”']],
    ]);
  });

  test('has issues of the whole row beside the fields', async () => {
    const rows = roster(person('ann', 'unassigned', { 'Email Address': null }));
    expect(formOf(await checked({ rows }), 2).issues.map(({ message }) => message.what)).toMatchInlineSnapshot(`
      [
        "Row 2 has neither an e-mail address nor an employee ID.",
      ]
    `);
  });

  test('offers yes and no as the column writes them, and what the cell says', async () => {
    expect(fieldOf(formOf(await checked(), 2), 'phoneChannel').choices).toEqual(['maybe', 'yes', 'n']);
  });

  test('never tells a password, only that there is one', async () => {
    const rows = roster(person('ann', 'unassigned', { 'Temporary Password': 'Secret-123' }), person('bob', 'unassigned'));
    const all = await checked({ rows });
    expect(JSON.stringify(formOf(all, 2))).not.toContain('Secret-123');
    expect([2, 3].map((row) => fieldOf(formOf(all, row), 'temporaryPassword').text)).toEqual(['••••••', '']);
  });

  test('shows a value for all rows as such', async () => {
    const rows = TEAM.map((row) => row.filter((_, at) => at !== columnOf('Role') - 1));
    const all = await checked({ rows });
    await all.session.setColumnValue('role', 'Agent');
    expect(fieldOf(formOf(all, 2), 'role')).toMatchObject({ lock: 'every-row', text: 'Agent', column: null });
  });

  test('reads a date by the day, and one that cannot be read as text', async () => {
    const rows = roster(person('ann', 'unassigned', { 'Start Date': '2026-02-03' }), person('bob', 'unassigned', { 'Start Date': 'soon' }));
    const all = await checked({ rows });
    expect(fieldOf(formOf(all, 2), 'startDate')).toMatchObject({ input: 'date', sent: '2026-02-03' });
    expect(fieldOf(formOf(all, 3), 'startDate')).toMatchObject({ input: 'text', sent: null, text: 'soon' });
  });

  test('is none where no row is', async () => {
    const all = await checked();
    expect([1, 5].map((row) => all.session.personForm(row))).toEqual([null, null]);
  });
});

describe('what is typed', () => {
  test('is checked, and nothing is written', async () => {
    const all = await checked();
    const form = formOf(all, 2, [phone('y')]);
    expect([fieldOf(form, 'phoneChannel').text, fieldOf(form, 'phoneChannel').issues]).toEqual(['y', []]);
    expect(all.host.sheet.calls.get('writeCells')).toBeUndefined();
  });

  test('is checked against the other rows too', async () => {
    const all = await checked();
    const form = formOf(all, 2, [{ field: 'email', was: 'ann@x.org', to: 'bob@x.org' }]);
    expect(fieldOf(form, 'email').issues.map(({ message }) => message.what)).toMatchInlineSnapshot(`
      [
        "Email Address (A2): “bob@x.org” stands more than once.",
      ]
    `);
  });

  test('of one person is not there any more when the next one is looked at', async () => {
    const all = await checked();
    formOf(all, 2, [{ field: 'email', was: 'ann@x.org', to: 'bob@x.org' }]);
    const form = formOf(all, 3, [{ field: 'lastName', was: 'Lee', to: 'Ray' }]);
    expect(form.fields.flatMap((field) => field.issues)).toEqual([]);
  });

  test('is checked by the sheet as it is after an edit', async () => {
    const all = await checked();
    const typed = [{ field: 'email', was: 'ann@x.org', to: 'joe@x.org' }];
    expect(fieldOf(formOf(all, 2, typed), 'email').issues).toEqual([]);
    all.host.sheet.edit(SHEET, [{ row: 3, column: 1, value: 'joe@x.org' }]);
    await all.session.refresh();
    expect(fieldOf(formOf(all, 2, typed), 'email').issues).toHaveLength(1);
  });
});

describe('a save', () => {
  test('writes what changed alone, and checks it', async () => {
    const all = await checked();
    await all.session.savePerson(marks(all, 2), [phone('n'), { field: 'lastName', was: 'Lee', to: 'Lee' }]);
    expect(await cellOf(all, 2, 'Phone Channel')).toBe('n');
    expect([issues(all.session, { level: 'error' }), all.session.state.undoableEdit]).toEqual([[], { cells: 1, rows: 1 }]);
  });

  test('can be taken back', async () => {
    const all = await checked();
    await all.session.savePerson(marks(all, 2), [phone('n')]);
    await all.session.undoEdit();
    expect(await cellOf(all, 2, 'Phone Channel')).toBe('maybe');
  });

  test('leaves a cell that changed since it was typed, and says so', async () => {
    const all = await checked();
    const mark = marks(all, 2);
    await put(all, 2, 'Phone Channel', 'no');
    await all.session.savePerson(mark, [phone('y'), { field: 'lastName', was: 'Lee', to: 'Ray' }]);
    expect([await cellOf(all, 2, 'Phone Channel'), await cellOf(all, 2, 'Last Name')]).toEqual(['no', 'Ray']);
    expect(notices(all)).toEqual(['1 cell changed meanwhile.']);
  });

  test('leaves a formula, and says so', async () => {
    const grid = { rows: TEAM.map((row) => [...row]), firstRow: 1, firstColumn: 1 };
    const formulas = [{ row: 2, column: columnOf('Phone Channel') }];
    const all = await checked({ sheets: [{ id: SHEET, name: 'Team', grid, formulas }] });
    await all.session.savePerson(marks(all, 2), [phone('y')]);
    expect(await cellOf(all, 2, 'Phone Channel')).toBe('maybe');
    expect(notices(all)).toEqual(['1 cell with a formula was left as it is.']);
  });

  test('follows the person where rows were sorted without a word', async () => {
    const all = await checked();
    const mark = marks(all, 2);
    await all.rewrite([TEAM[0]!, TEAM[3]!, TEAM[2]!, TEAM[1]!]);
    await all.session.savePerson(mark, [phone('y')]);
    expect([await cellOf(all, 2, 'Phone Channel'), await cellOf(all, 4, 'Phone Channel')]).toEqual(['yes', 'y']);
  });

  test('writes nothing where the person is gone', async () => {
    const all = await checked();
    const mark = marks(all, 2);
    await all.rewrite([TEAM[0]!, TEAM[2]!, TEAM[3]!, TEAM[0]!.map(() => null)]);
    const before = await all.cells();
    await all.session.savePerson(mark, [phone('y')]);
    expect(await all.cells()).toEqual(before);
    expect(all.session.state.problem?.what).toBe('The person is no longer on the sheet.');
  });

  test('does not change a value for all rows', async () => {
    const rows = TEAM.map((row) => row.filter((_, at) => at !== columnOf('Role') - 1));
    const all = await checked({ rows });
    await all.session.setColumnValue('role', 'Agent');
    await all.session.savePerson(marks(all, 2), [{ field: 'role', was: 'Agent', to: 'Chief' }]);
    expect(all.session.state.undoableEdit).toBeNull();
  });

  test('ticks a check box, which stays one', async () => {
    const rows = roster(person('ann', 'unassigned', { 'Phone Channel': true }), person('bob', 'unassigned', { 'Phone Channel': false }));
    const all = await checked({ rows });
    const [, no = ''] = fieldOf(formOf(all, 2), 'phoneChannel').choices;
    await all.session.savePerson(marks(all, 2), [phone(no, fieldOf(formOf(all, 2), 'phoneChannel').text)]);
    expect([no, await cellOf(all, 2, 'Phone Channel')]).toEqual(['FALSE', false]);
    await all.session.undoEdit();
    expect(await cellOf(all, 2, 'Phone Channel')).toBe(true);
  });

  test('replaces a password', async () => {
    const rows = roster(person('ann', 'unassigned', { 'Temporary Password': 'Secret-123' }));
    const all = await checked({ rows });
    await all.session.savePerson(marks(all, 2), [{ field: 'temporaryPassword', was: '••••••', to: 'Other-456' }]);
    expect(await cellOf(all, 2, 'Temporary Password')).toBe('Other-456');
  });
});

describe('rows with issues', () => {
  test('are each named once, those of a filter alone', async () => {
    const rows = roster(person('ann', 'nobody@x.org', { 'Phone Channel': 'maybe' }), person('bob', 'unassigned', { Role: ' Agent' }));
    const { session } = await checked({ rows });
    expect(session.state.check?.issues().rows()).toEqual([2, 3]);
    expect(session.state.check?.issues({ code: 'yes-no' }).rows()).toEqual([2]);
  });
});
