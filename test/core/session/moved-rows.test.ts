/** Whole rows that the user inserts or deletes: followed where it is certain which they are, else a new check is asked for. */
import { describe, expect, test } from 'vitest';
import type { MemoryHost } from '../../../core/memory/index.js';
import type { CellValue, Host, SheetEdit } from '../../../core/ports/index.js';
import { boss, columnOf, person, roster } from './support/roster.js';
import { SHEET, stage, type Stage } from './support/stage.js';
import { checkOf, issues } from './support/views.js';

type Rows = readonly (readonly CellValue[])[];

const ROWS: Rows = roster(person('ann', 'zoe@x.org'), person('bob', 'zoe@x.org'), boss('zoe', 'unassigned'), person('dan', 'bob@x.org'));
const BLANK = ROWS[0]!.map(() => null);
const inserted = (at: number, ...rows: Rows): Rows => [...ROWS.slice(0, at - 1), ...rows, ...ROWS.slice(at - 1)];
const without = (at: number, count = 1): Rows => [...ROWS.slice(0, at - 1), ...ROWS.slice(at - 1 + count)];

interface Told extends Stage {
  tell(edit: Omit<SheetEdit, 'sheet'>): void;
  /** Puts these rows on the sheet without a word. */
  become(rows: Rows): Promise<void>;
  settled(): Promise<void>;
}

async function checked(): Promise<Told> {
  let listener: (edit: SheetEdit) => void = () => undefined;
  const wrap = (host: MemoryHost): Host => ({
    ...host,
    sheet: { ...host.sheet, onEdit: (told) => ((listener = told), () => undefined) },
  });
  const all = stage({ rows: ROWS, wrap });
  await all.session.start();
  await all.session.check();
  return {
    ...all,
    tell: (edit) => {
      listener({ sheet: SHEET, ...edit });
    },
    become: (rows) => all.rewrite([...rows, ...Array.from({ length: Math.max(0, ROWS.length - rows.length) }, () => BLANK)]),
    settled: () => all.session.reveal({ row: 1, column: 1 }).then(() => all.session.clearHighlights()),
  };
}

/** What a new check finds on the sheet as it is. */
async function fresh(rows: Rows): Promise<unknown> {
  const all = stage({ rows });
  await all.session.start();
  await all.session.check();
  return [checkOf(all.session).people, issues(all.session)];
}

const found = (all: Stage): unknown => [checkOf(all.session).people, issues(all.session)];

describe('rows that come', () => {
  test.each([
    ['with a mistake', 3, [person('cid', 'zoe@x.org', { 'Phone Channel': 'maybe' })]],
    ['with somebody who is there already', 2, [person('bob', 'zoe@x.org')]],
    ['that are blank', 4, [BLANK, BLANK]],
    ['below the last', 6, [person('eve', 'nobody@x.org')]],
  ])('are read, and no others: %s', async (_, at, rows) => {
    const all = await checked();
    await all.become(inserted(at, ...rows));
    all.tell({ range: null, moved: { row: at, by: rows.length } });
    await all.settled();
    expect(found(all)).toEqual(await fresh(inserted(at, ...rows)));
    expect([checkOf(all.session).stale, all.host.sheet.calls.get('readGrid')]).toEqual([false, 1]);
  });

  test('are edited where they stand now', async () => {
    const all = await checked();
    await all.become(inserted(3, BLANK));
    all.tell({ range: null, moved: { row: 3, by: 1 } });
    await all.settled();
    await all.become(inserted(3, person('cid', 'zoe@x.org', { 'Phone Channel': 'maybe' })));
    all.tell({ range: { row: 3, column: 1, rows: 1, columns: BLANK.length } });
    await all.settled();
    expect(issues(all.session)).toContain('yes-no 3 Phone Channel');
    expect(found(all)).toEqual(await fresh(await all.cells()));
  });
});

describe('rows that go', () => {
  test.each([
    ['a leader', 4, 1],
    ['the first', 2, 1],
    ['two at the end', 4, 2],
  ])('take along what they were: %s', async (_, at, count) => {
    const all = await checked();
    await all.become(without(at, count));
    all.tell({ range: null, moved: { row: at, by: -count } });
    await all.settled();
    expect(found(all)).toEqual(await fresh(without(at, count)));
    expect([checkOf(all.session).stale, all.host.sheet.calls.get('readGrid')]).toEqual([false, 1]);
  });
});

describe('a new check is asked for', () => {
  const ONE = { range: null, moved: { row: 3, by: 1 } };

  test('where the neighbours are others than they were', async () => {
    const all = await checked();
    await all.become(inserted(2, BLANK));
    all.tell(ONE);
    await all.settled();
    expect(checkOf(all.session).stale).toBe(true);
  });

  test('where a cell was edited before rows moved, and was not read yet', async () => {
    const all = await checked();
    const before = issues(all.session);
    await all.become(inserted(3, BLANK));
    all.tell({ range: { row: 5, column: columnOf('Phone Channel'), rows: 1, columns: 1 } });
    all.tell(ONE);
    await all.settled();
    expect([checkOf(all.session).stale, issues(all.session)]).toEqual([true, before]);
  });

  test('where all rows go', async () => {
    const all = await checked();
    await all.become(without(2, 4));
    all.tell({ range: null, moved: { row: 2, by: -4 } });
    await all.settled();
    expect(checkOf(all.session).stale).toBe(true);
  });

  test('while a plan is looked at, whose rows keep their numbers', async () => {
    const all = await checked();
    await all.connect();
    await all.session.check();
    await all.session.preview();
    expect(all.session.state.preview).not.toBeNull();
    await all.become(inserted(3, BLANK));
    all.tell(ONE);
    await all.settled();
    expect(checkOf(all.session).stale).toBe(true);
  });

  test('not where the sheet was read after the rows came', async () => {
    const all = await checked();
    await all.become(inserted(3, person('cid', 'zoe@x.org')));
    const checking = all.session.check();
    all.tell(ONE);
    await checking;
    await all.settled();
    expect([checkOf(all.session).people, checkOf(all.session).stale]).toEqual([5, false]);
  });
});
