/** Causes of many issues after an edit: those of before are listed until the new ones are folded, which never stops anybody. */
import { describe, expect, test } from 'vitest';
import { breathing as breathingStage } from './support/breathing.js';
import { boss, columnOf, person, roster } from './support/roster.js';
import { SHEET, type Stage } from './support/stage.js';

const PEOPLE = 2_100;
const ROWS = roster(
  boss('zoe', 'unassigned'),
  ...Array.from({ length: PEOPLE }, (_, at) => person(`p${at}`, 'zoe@x.org', { 'Phone Channel': 'maybe' })),
);
const CHANNEL = columnOf('Phone Channel');

/** Tells the errors and the issues of the first cause of each check that is shown behind the first one. */
async function breathing() {
  const all = await breathingStage(ROWS, ({ counts, causes }) => `${counts.error} ${causes[0]?.issues}`);
  await all.session.check();
  all.shown.length = 0;
  return all;
}

const mend = (all: Stage, row: number): void => {
  all.host.sheet.edit(SHEET, [{ row, column: CHANNEL, value: 'y' }]);
};
const settled = (all: Stage): Promise<void> => all.session.reveal({ row: 1, column: 1 }).then(() => all.session.clearHighlights());

describe('many causes', () => {
  test('are those of before until they are folded anew', async () => {
    const all = await breathing();
    mend(all, 10);
    await settled(all);
    expect(all.shown).toEqual([`${PEOPLE - 1} ${PEOPLE}`, `${PEOPLE - 1} ${PEOPLE - 1}`]);
  });

  test('are not folded to the end where the next edit is told meanwhile', async () => {
    const all = await breathing();
    let breaths = 0;
    all.onBreath = () => {
      if (++breaths === 2) mend(all, 11);
    };
    mend(all, 10);
    await settled(all);
    await settled(all);
    expect(all.shown).toEqual([`${PEOPLE - 1} ${PEOPLE}`, `${PEOPLE - 2} ${PEOPLE}`, `${PEOPLE - 2} ${PEOPLE - 2}`]);
  });

  test('are folded all the same where that edit was one of another sheet', async () => {
    const all = await breathing();
    await all.host.sheet.addSheet!('Notes', []);
    let breaths = 0;
    all.onBreath = () => {
      if (++breaths === 2) all.host.sheet.edit('sheet-2', [{ row: 1, column: 1, value: 'x' }]);
    };
    mend(all, 10);
    await settled(all);
    await settled(all);
    expect(all.shown).toEqual([`${PEOPLE - 1} ${PEOPLE}`, `${PEOPLE - 1} ${PEOPLE - 1}`]);
  });
});
