/** Values that change at the target after the team was fetched: seen three ways, chosen one by one, never overwritten unseen. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { connect, stage, type Stage } from './support/stage.js';
import { outcomes, previewRows } from './support/views.js';

const BEN = 'ben.carter@demo.example';
const CHLOE = 'chloe.dumont@demo.example';

/** The fetched team, and one cell of it by person and heading. */
async function fetched() {
  const all = stage();
  await all.session.start();
  await connect(all.session);
  await all.session.getTeam();
  const { id } = (await all.host.sheet.listSheets()).find(({ active }) => active)!;
  const place = async (email: string, heading: string) => {
    const { rows } = await all.host.sheet.readGrid(id);
    return {
      row: rows.findIndex((row) => row[rows[0]!.indexOf('Record')] === email) + 1,
      column: rows[0]!.indexOf(heading) + 1,
      value: (rows.find((row) => row[rows[0]!.indexOf('Record')] === email) ?? [])[rows[0]!.indexOf(heading)] ?? null,
    };
  };
  return {
    all,
    cell: async (email: string, heading: string) => (await place(email, heading)).value,
    type: async (email: string, heading: string, value: CellValue) => {
      const { row, column } = await place(email, heading);
      await all.host.sheet.writeCells(id, [{ row, column, value }]);
    },
  };
}

/** Somebody else changes a user at the target. */
function changeAtTarget({ server }: Stage, email: string, change: object): void {
  const user = server.store.users.find(email)!;
  server.store.users.save({ ...user, ...change });
}

const conflicts = ({ session }: Stage): unknown[] => {
  const list = session.state.preview!.conflicts;
  return Array.from({ length: list.length }, (_, at) => {
    const { person, heading, lastSeen, sheet, target } = list.at(at);
    return [person.replace(/ \(row \d+\)$/u, ''), heading, lastSeen, sheet, target];
  });
};

/** Both sides changed the first name of Ben, and the sheet alone that of Chloe. */
async function bothChanged() {
  const stageOf = await fetched();
  await stageOf.type(BEN, 'First Name', 'Benjamin');
  await stageOf.type(CHLOE, 'First Name', 'Cloé');
  changeAtTarget(stageOf.all, BEN, { first_name: 'Benny' });
  await stageOf.all.session.preview();
  return stageOf;
}

describe('a value that both sides changed', () => {
  test('is shown three ways and blocks its row alone', async () => {
    const { all } = await bothChanged();
    expect(conflicts(all)).toEqual([['Benjamin Carter', 'First Name', 'Ben', 'Benjamin', 'Benny']]);
    expect(all.session.state.preview!.counts).toMatchObject({ update: 1, blocked: 1 });
    expect(previewRows(all.session).filter((row) => row.startsWith('blocked'))).toEqual([
      expect.stringMatching(/choose which value stays/u),
    ]);
  });

  test('is sent as the sheet has it, once that was chosen', async () => {
    const { all } = await bothChanged();
    await all.session.resolveConflicts('sheet', 'all');
    expect([conflicts(all), all.session.state.preview!.counts.update]).toEqual([[], 2]);
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 2 });
    expect(all.server.store.users.find(BEN)?.first_name).toBe('Benjamin');
  });

  test('is written into the sheet as the target has it, once that was chosen', async () => {
    const { all, cell } = await bothChanged();
    await all.session.resolveConflicts('target', [all.session.state.preview!.conflicts.at(0).cell]);
    expect([conflicts(all), await cell(BEN, 'First Name'), all.session.state.preview!.counts]).toEqual([
      [],
      'Benny',
      expect.objectContaining({ update: 1, blocked: 0 }),
    ]);
  });

  test('a choice for another cell leaves it', async () => {
    const { all } = await bothChanged();
    await all.session.resolveConflicts('sheet', [{ row: 1, column: 1 }]);
    expect(conflicts(all)).toHaveLength(1);
  });

  test('is no conflict where both wrote the same', async () => {
    const { all, type } = await fetched();
    await type(BEN, 'First Name', 'Benny');
    changeAtTarget(all, BEN, { first_name: 'Benny' });
    await all.session.preview();
    expect([conflicts(all), all.session.state.preview!.counts.update]).toEqual([[], 0]);
  });
});

describe('a value that only the target changed', () => {
  test('is not sent back: nobody edited it here', async () => {
    const { all } = await fetched();
    changeAtTarget(all, BEN, { hometown: 'Leeds' });
    await all.session.preview();
    expect(all.session.state.preview!.counts.update).toBe(0);
    expect(all.session.state.preview!.summary.join()).toMatch(/1 value has changed at the target/u);
  });

  test('comes with a refresh, and edits that were not sent stay', async () => {
    const { all, cell, type } = await fetched();
    await type(BEN, 'First Name', 'Benjamin');
    changeAtTarget(all, BEN, { hometown: 'Leeds', first_name: 'Benny' });
    changeAtTarget(all, CHLOE, { first_name: 'Clara' });
    await all.session.getTeam();
    expect([await cell(BEN, 'First Name'), await cell(BEN, 'Home Town'), await cell(CHLOE, 'First Name')]).toEqual([
      'Benjamin',
      'Leeds',
      'Clara',
    ]);
    expect(all.session.state.team?.lastRefresh?.join(' ')).toMatch(/both|conflict/iu);
    await all.session.preview();
    expect(conflicts(all)).toEqual([['Benjamin Carter', 'First Name', 'Ben', 'Benjamin', 'Benny']]);
  });
});

describe('a value that changes between the preview and the send', () => {
  test('stops its row: nobody saw that it would be overwritten', async () => {
    const { all, type } = await fetched();
    await type(BEN, 'First Name', 'Benjamin');
    await type(CHLOE, 'First Name', 'Cloé');
    await all.session.preview();
    changeAtTarget(all, BEN, { first_name: 'Benny' });
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 1, 'not-sent': 1 });
    expect(all.server.store.users.find(BEN)?.first_name).toBe('Benny');
    await all.session.preview();
    expect(conflicts(all)).toHaveLength(1);
  });

  test('another field that somebody changed meanwhile keeps that change', async () => {
    const { all, type } = await fetched();
    await type(BEN, 'First Name', 'Benjamin');
    await all.session.preview();
    changeAtTarget(all, BEN, { hometown: 'Leeds' });
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ succeeded: 1 });
    expect(all.server.store.users.find(BEN)).toMatchObject({ first_name: 'Benjamin', hometown: 'Leeds' });
  });
});

describe('marks of changes', () => {
  test('stand on the sheet while there is a preview, and go once it was sent', async () => {
    const { all, type } = await fetched();
    await type(BEN, 'First Name', 'Benjamin');
    await all.session.preview();
    const sheet = all.session.state.sheet!.id;
    expect(all.host.sheet.marks.get(sheet)).toEqual([expect.objectContaining({ level: 'change' })]);
    await all.session.send();
    expect(all.host.sheet.marks.get(sheet)).toEqual([]);
  });
});

describe('the row that was previewed', () => {
  test('edited after the preview it is not sent', async () => {
    const { all, type } = await fetched();
    await type(BEN, 'First Name', 'Benjamin');
    await all.session.preview();
    await type(BEN, 'Last Name', 'Cart');
    await all.session.send();
    expect(outcomes(all.session)).toEqual({ 'not-sent': 1 });
    expect(all.server.store.requestsTo('update')).toEqual([]);
  });
});
