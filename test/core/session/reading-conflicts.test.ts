/** Values of a fetched team that both sides changed, where the sheet's side is made of a decision. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { connect, stage, type Stage } from './support/stage.js';

const BEN = 'ben.carter@demo.example';

async function fetched() {
  const all = stage();
  await all.session.start();
  await connect(all.session);
  await all.session.getTeam();
  const { id } = (await all.host.sheet.listSheets()).find(({ active }) => active)!;
  const { rows } = await all.host.sheet.readGrid(id);
  const row = rows.findIndex((cells) => cells.includes(BEN)) + 1;
  const columnOf = (heading: string): number => rows[0]!.indexOf(heading) + 1;
  return {
    all,
    row,
    columnOf,
    cell: async (heading: string) => (await all.host.sheet.readGrid(id)).rows[row - 1]?.[columnOf(heading) - 1] ?? null,
    write: (at: number, heading: string, value: CellValue) =>
      all.host.sheet.writeCells(id, [{ row: at, column: columnOf(heading), value }]),
  };
}

function changeAtTarget({ server }: Stage, change: object): void {
  server.store.users.save({ ...server.store.users.find(BEN)!, ...change });
}

const conflicts = ({ session }: Stage) => {
  const list = session.state.preview!.conflicts;
  return Array.from({ length: list.length }, (_, at) => list.at(at));
};

describe('a word that means another', () => {
  /** Ben's status: a word of HR's on the sheet, something else at the target by now. */
  async function bothChanged() {
    const found = await fetched();
    await found.write(found.row, 'Employment Status', 'Minijob');
    await found.all.session.check();
    await found.all.session.setWords('employmentStatus', { minijob: 'Temp' });
    changeAtTarget(found.all, { employment_status: 'part-time' });
    await found.all.session.preview();
    return found;
  }

  test('is a conflict by what it means, at its own cell', async () => {
    const { all, row, columnOf } = await bothChanged();
    expect(conflicts(all).map(({ sheet, target, cell }) => [sheet, target, cell])).toEqual([
      ['Temp', 'Part Time', { row, column: columnOf('Employment Status') }],
    ]);
  });

  test('gives way to the target’s value in that cell', async () => {
    const { all, cell } = await bothChanged();
    await all.session.resolveConflicts('target', [conflicts(all)[0]!.cell]);
    expect([conflicts(all), await cell('Employment Status')]).toEqual([[], 'Part Time']);
    expect(all.session.state.preview!.counts.update).toBe(0);
  });

  test('is sent as what it means where the sheet is kept', async () => {
    const { all, cell } = await bothChanged();
    await all.session.resolveConflicts('sheet', 'all');
    await all.session.send();
    expect(all.server.store.users.find(BEN)?.employment_status).toBe('temp');
    expect(await cell('Employment Status')).toBe('Minijob');
  });

  test('stays a conflict where the target’s own word means another here', async () => {
    const { all, cell } = await bothChanged();
    await all.session.setWords('employmentStatus', { 'part time': 'Temp' });
    await all.session.preview();
    await all.session.resolveConflicts('target', 'all');
    expect([conflicts(all).length, await cell('Employment Status')]).toEqual([1, 'Minijob']);
  });
});

describe('one value for all rows', () => {
  async function bothChanged() {
    const found = await fetched();
    await found.write(1, 'Home Town', 'Where they sit'); // no column of a home town any more
    await found.all.session.check();
    await found.all.session.setColumnValue('homeTown', 'Bonn');
    changeAtTarget(found.all, { hometown: 'Leeds' });
    await found.all.session.preview();
    return found;
  }

  test('has no cell into which the target’s value could go: it stays a conflict, and nobody is sent by it', async () => {
    const { all, cell } = await bothChanged();
    const before = await cell('Home Town');
    await all.session.resolveConflicts('target', 'all');
    expect(conflicts(all).map(({ sheet, target }) => [sheet, target])).toEqual([['Bonn', 'Leeds']]);
    expect(await cell('Home Town')).toBe(before);
  });

  test('is sent where the sheet is kept', async () => {
    const { all } = await bothChanged();
    await all.session.resolveConflicts('sheet', 'all');
    expect(conflicts(all)).toEqual([]);
    await all.session.send(all.session.state.preview!.massChange?.type);
    expect(all.server.store.users.find(BEN)?.hometown).toBe('Bonn');
  });
});
