/** Causes of many issues after an edit: those of before are listed until the new ones are folded, which never stops anybody. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { Host } from '../../../core/ports/index.js';
import { boss, columnOf, person, roster } from './support/roster.js';
import { SHEET, stage, type Stage } from './support/stage.js';
import { checkOf } from './support/views.js';

const PEOPLE = 2_100;
const ROWS = roster(
  boss('zoe', 'unassigned'),
  ...Array.from({ length: PEOPLE }, (_, at) => person(`p${at}`, 'zoe@x.org', { 'Phone Channel': 'maybe' })),
);
const CHANNEL = columnOf('Phone Channel');

interface Breathing extends Stage {
  /** Called whenever the session lets others have their turn. */
  onBreath: () => void;
  /** Errors and issues of the first cause, as they were shown one after the other. */
  readonly shown: string[];
}

/** A host whose clock runs so fast that every step of long work is a slice. */
async function breathing(): Promise<Breathing> {
  let now = 0;
  const wrap = (host: MemoryHost): Host => ({
    ...host,
    clock: {
      now: () => (now += 10),
      sleep: (ms) => host.clock.sleep(ms),
      breathe: () => {
        all.onBreath();
        return Promise.resolve();
      },
    },
  });
  const all: Breathing = { ...stage({ rows: ROWS, wrap }), onBreath: () => undefined, shown: [] };
  await all.session.start();
  await all.session.check();
  let { check } = all.session.state;
  all.session.subscribe(() => {
    if (all.session.state.check === check) return;
    check = all.session.state.check;
    all.shown.push(`${checkOf(all.session).counts.error} ${checkOf(all.session).causes[0]?.issues}`);
  });
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
