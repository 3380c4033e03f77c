/** The edit of many rows: whom it is about, what it would write, what would come of it, and the way back. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../../core/ports/index.js';
import type { BulkChoice, BulkPreview } from '../../../../core/session/bulk-edit/bulk-state.js';
import { SHEET, stage, type Stage } from '../support/stage.js';
import { boss, columnOf, crowd, person, roster } from '../support/roster.js';
import { checkOf } from '../support/views.js';

const EVERYBODY: BulkChoice = { selected: false, values: {} };

const withGroups = (groups: readonly CellValue[], ...people: readonly (readonly CellValue[])[]): CellValue[][] =>
  roster(...people).map((row, at) => [...row, at === 0 ? 'Group Assignments' : (groups[at - 1] ?? null)]);

async function checked(rows: readonly (readonly CellValue[])[]): Promise<Stage> {
  const all = stage({ rows });
  await all.session.start();
  await all.session.check();
  return all;
}

function previewOf({ session }: Stage, rows: readonly number[], ...changes: [field: string, way: string, value?: string][]): BulkPreview {
  const made = changes.map(([field, way, value = '']) => ({ field, way: way as 'set', value }));
  const preview = session.previewBulk(rows, made);
  if (!preview) throw new Error('expected a preview');
  return preview;
}

const texts = ({ cells }: BulkPreview): string[] =>
  cells.map(({ row, heading, shown, to }) => `${String(row)} ${heading}: ${shown} > ${to}`);
const told = ({ issues }: BulkPreview): string[] =>
  Array.from({ length: issues.length }, (_, at) => `${issues.at(at).code} ${String(issues.at(at).row)}`);

const TEAM = roster(
  person('ann', 'zoe@x.org', { Role: 'Pilot' }),
  person('bob', 'zoe@x.org'),
  person('cid', 'nobody@x.org'),
  boss('zoe', 'unassigned'),
);

describe('rows', () => {
  const rowsOf = (all: Stage, choice: Partial<BulkChoice>, ...spans: [row: number, rows: number][]) =>
    all.session.bulkRows(
      { ...EVERYBODY, ...choice },
      spans.map(([row, rows]) => ({ row, rows })),
    );

  test('are those that are selected, areas and whole columns cut to the table', async () => {
    const all = await checked(TEAM);
    expect(rowsOf(all, { selected: true }, [3, 1], [5, 1])).toEqual([3, 5]);
    expect(rowsOf(all, { selected: true }, [1, 1_048_576])).toEqual([2, 3, 4, 5]);
    expect(rowsOf(all, { selected: true }, [1, 1])).toEqual([]);
  });

  test('are those with a value, an issue, or both', async () => {
    const all = await checked(TEAM);
    expect(rowsOf(all, { values: { teamLeader: 'zoe@x.org' } })).toEqual([2, 3]);
    expect(rowsOf(all, { values: { teamLeader: 'zoe@x.org', role: 'Pilot' } })).toEqual([2]);
    expect(rowsOf(all, { code: 'leader-not-found' })).toEqual([4]);
    expect(rowsOf(all, { code: 'leader-not-found', values: { role: 'Pilot' } })).toEqual([]);
  });

  test('are those of one cause', async () => {
    const all = await checked(roster(person('ann', 'nope@x.org'), person('bob', 'nope@x.org'), person('cid', 'never@x.org')));
    const [cause] = checkOf(all.session).causes;
    expect(rowsOf(all, { cause: cause!.key })).toEqual([2, 3]);
  });

  test('have one group among others', async () => {
    const all = await checked(withGroups(['{North, South}', '{South}', null], person('ann'), person('bob'), person('cid')));
    expect(rowsOf(all, { values: { groups: 'South' } })).toEqual([2, 3]);
    expect(rowsOf(all, { values: { groups: '' } })).toEqual([4]);
  });

  test('are chosen by columns whose values are no names, keys or secrets', async () => {
    const all = await checked(TEAM);
    expect(all.session.bulkFilters().map(({ heading }) => heading)).toEqual(['Can Manage Teams', 'Team Leader', 'Role']);
    expect(all.session.bulkFilters()[2]!.values).toEqual([
      { value: 'Agent', rows: 3 },
      { value: 'Pilot', rows: 1 },
    ]);
  });

  test('that are hidden count as the check counts them', async () => {
    const all = stage({ rows: TEAM, grid: { hiddenRows: [3] } });
    await all.session.start();
    await all.session.check();
    expect(all.session.bulkRows(EVERYBODY, [])).toEqual([2, 3, 4, 5]);
    await all.session.saveOptions({ visibleRowsOnly: true });
    expect(all.session.bulkRows(EVERYBODY, [])).toEqual([2, 4, 5]);
  });

  test('are asked of the host, which may not tell', async () => {
    const all = await checked(TEAM);
    all.host.sheet.selectRows(SHEET, [{ row: 2, rows: 2 }]);
    expect(await all.session.selectedRows()).toEqual([{ row: 2, rows: 2 }]);
    const silent = stage({
      rows: TEAM,
      wrap: (host) => ({ ...host, sheet: { ...host.sheet, selectedRows: () => Promise.reject(new Error('no')) } }),
    });
    await silent.session.start();
    expect(await silent.session.selectedRows()).toBeNull();
    await silent.session.check();
    expect(await silent.session.selectedRows()).toBeNull();
  });
});

describe('attributes', () => {
  test('are columns that hold neither keys nor secrets', async () => {
    const all = await checked(TEAM);
    expect(all.session.bulkFields().map(({ heading }) => heading)).toEqual([
      'First Name',
      'Last Name',
      'Can Manage Teams',
      'Team Leader',
      'Phone Channel',
      'Chat Channel',
      'Email Channel',
      'Role',
      'Start Date',
    ]);
  });

  test('know by what they are filled in, and lists what can be done to them', async () => {
    const all = await checked(withGroups([null], person('ann')));
    const of = (key: string) => all.session.bulkFields().find((field) => field.key === key);
    expect(of('manageTeam')).toMatchObject({ input: 'list', ways: ['set', 'clear'] });
    expect(of('startDate')).toMatchObject({ input: 'date' });
    expect(of('groups')).toMatchObject({ ways: ['set', 'add', 'remove', 'clear'] });
  });
});

describe('the preview', () => {
  test('shows old and new of the cells that change, row by row', async () => {
    const all = await checked(TEAM);
    const preview = previewOf(all, [2, 3], ['role', 'set', 'Pilot'], ['lastName', 'set', 'Ray']);
    expect(texts(preview)).toEqual(['2 Last Name: Lee > Ray', '3 Last Name: Lee > Ray', '3 Role: Agent > Pilot']);
    expect(preview).toMatchObject({ rows: 2, chosen: 2, errors: 0, warnings: 0, unreadable: 0 });
  });

  test('names the issues of the new values, and those that others get from them', async () => {
    const all = await checked(TEAM);
    expect(told(previewOf(all, [2, 3], ['teamLeader', 'set', 'nope@x.org']))).toEqual(['leader-not-found 2', 'leader-not-found 3']);
    const demoted = previewOf(all, [5], ['manageTeam', 'set', 'no']);
    expect(told(demoted)).toEqual(['leader-not-manager 2', 'leader-not-manager 3', 'leader-unassigned 5']);
    expect(demoted).toMatchObject({ errors: 2, warnings: 1 });
  });

  test('tells a mistake again that the new value keeps, and no other that was there before', async () => {
    const all = await checked(TEAM);
    expect(told(previewOf(all, [4], ['teamLeader', 'set', 'never@x.org']))).toEqual(['leader-not-found 4']);
    expect(told(previewOf(all, [4], ['role', 'set', 'Pilot']))).toEqual([]);
  });

  test('clears: a blank cell for new people, the word for it for those who exist', async () => {
    const all = await checked(TEAM);
    expect(texts(previewOf(all, [2], ['role', 'clear']))).toEqual(['2 Role: Pilot > ']);
    await all.session.chooseMode('update');
    expect(texts(previewOf(all, [2], ['role', 'clear']))).toEqual(['2 Role: Pilot > (clear)']);
  });

  test('writes a day in the order of its column', async () => {
    const all = await checked(roster(person('ann', 'unassigned', { 'Start Date': '31.12.2023' }), person('bob', 'unassigned')));
    expect(texts(previewOf(all, [3], ['startDate', 'set', '2024-02-05']))).toEqual(['3 Start Date:  > 05/02/2024']);
  });

  test('ticks check boxes, which stay what they are, beside cells that say it in words', async () => {
    const all = await checked(
      roster(person('ann', 'unassigned', { 'Phone Channel': false }), person('bob', 'unassigned', { 'Phone Channel': 'no' })),
    );
    const field = all.session.bulkFields().find(({ key }) => key === 'phoneChannel')!;
    const yes = field.choices[0] ?? '';
    const preview = previewOf(all, [2, 3], [field.key, 'set', yes]);
    expect(preview.cells.map(({ to }) => to)).toEqual(['true', yes]);
    await all.session.editCells(preview.cells);
    expect((await all.cells())[1]![columnOf('Phone Channel') - 1]).toBe(true);
  });

  test('leaves keys and secrets alone, whoever asks', async () => {
    const all = await checked(TEAM);
    expect(texts(previewOf(all, [2], ['email', 'set', 'x@x.org'], ['temporaryPassword', 'set', 'abc'], ['nothing', 'clear']))).toEqual([]);
  });
});

describe('a list', () => {
  const GROUPS = ['{North, South}', 'South', null, '{North'];
  const people = ['ann', 'bob', 'cid', 'dan'].map((name) => person(name, 'unassigned'));
  const after = async (way: string, value: string): Promise<string[]> => {
    const all = await checked(withGroups(GROUPS, ...people));
    return texts(previewOf(all, [2, 3, 4, 5], ['groups', way, value]));
  };

  test('gets names that it has not', async () => {
    expect(await after('add', 'North')).toEqual(['3 Group Assignments: South > {South, North}', '4 Group Assignments:  > {North}']);
  });
  test('loses names that it has', async () => {
    expect(await after('remove', '{South}')).toEqual(['2 Group Assignments: {North, South} > {North}', '3 Group Assignments: South > ']);
  });
  test('is replaced whole', async () => {
    expect((await after('set', '{East}')).map((line) => line.slice(-6))).toEqual(['{East}', '{East}', '{East}', '{East}']);
  });
  test('that cannot be read is left, and counted', async () => {
    const all = await checked(withGroups(GROUPS, ...people));
    expect(previewOf(all, [5], ['groups', 'add', 'East'])).toMatchObject({ cells: [], unreadable: 1 });
  });
});

describe('an edit', () => {
  test('is written as it was shown, and taken back', async () => {
    const all = await checked(TEAM);
    await all.session.editCells(previewOf(all, [2, 3], ['role', 'set', 'Chief'], ['lastName', 'set', 'Ray']).cells);
    const now = async () => (await all.cells()).slice(1, 3).map((row) => [row[columnOf('Last Name') - 1], row[columnOf('Role') - 1]]);
    expect(await now()).toEqual([
      ['Ray', 'Chief'],
      ['Ray', 'Chief'],
    ]);
    expect(all.session.state.undoableEdit).toEqual({ cells: 4, rows: 2 });
    await all.session.undoEdit();
    expect(await now()).toEqual([
      ['Lee', 'Pilot'],
      ['Lee', 'Agent'],
    ]);
  });

  test('of ten thousand rows costs as many trips as one of two', async () => {
    const trips = async (rows: number): Promise<number> => {
      const all = await checked(crowd(rows));
      const chosen = all.session.bulkRows({ ...EVERYBODY, values: { teamLeader: 'zoe@x.org' } }, []);
      expect(chosen).toHaveLength(rows);
      const before = [...all.host.sheet.calls.values()].reduce((sum, calls) => sum + calls, 0);
      await all.session.editCells(previewOf(all, chosen, ['role', 'set', 'Chief']).cells);
      return [...all.host.sheet.calls.values()].reduce((sum, calls) => sum + calls, 0) - before;
    };
    expect(await trips(10_000)).toBe(await trips(2));
  });
});
