/** The tree of the sheet that was checked, as the session tells it. */
import { expect, test } from 'vitest';
import { SHEET, stage } from './support/stage.js';
import { boss, columnOf, person, roster } from './support/roster.js';

const ROWS = roster(person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org'), boss('zoe', 'unassigned'));
const settled = ({ session }: ReturnType<typeof stage>): Promise<void> => session.clearHighlights();

test('there is none before the first check', async () => {
  const { session } = stage({ rows: ROWS });
  await session.start();
  expect(session.tree()).toBeNull();
});

test('says who leads whom on the sheet', async () => {
  const { session } = stage({ rows: ROWS });
  await session.start();
  await session.check();
  const tree = session.tree();
  expect(tree?.people.map(({ name, row, leader }) => [name, row, leader])).toEqual([
    ['Ann Lee', 2, 2],
    ['Bob Lee', 3, 2],
    ['Zoe Lee', 4, -1],
  ]);
});

test('follows an edit, and what was told before stays as it was', async () => {
  const all = stage({ rows: ROWS });
  await all.session.start();
  await all.session.check();
  const before = all.session.tree();
  all.host.sheet.edit(SHEET, [{ row: 4, column: columnOf('Team Leader'), value: 'ann@x.org' }]);
  await settled(all);
  expect([before?.cycles, all.session.tree()?.cycles]).toEqual([[], [[0, 2]]]);
});

test('has users of the target in it once they are known', async () => {
  const all = stage({ rows: roster(person('ann', 'olivia.hart@demo.example')) });
  await all.session.start();
  await all.session.check();
  expect(all.session.tree()?.people).toMatchObject([{ state: 'orphan', leaderCell: 'olivia.hart@demo.example' }]);
  await all.connect();
  await all.session.loadUsers();
  expect(all.session.tree()?.people.slice(0, 2)).toMatchObject([
    { leader: 1, state: 'fine' },
    { row: null, reports: [0] },
  ]);
});
