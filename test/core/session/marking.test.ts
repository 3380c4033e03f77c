/** Marks follow what is found: whole after a reading, by what differs after that, and no call of the host where nothing does. */
import { expect, test } from 'vitest';
import { PAGE_ROWS } from '../../../core/hierarchy/finding-pages.js';
import type { MarkedRows } from '../../../core/ports/index.js';
import { columnOf, person, roster } from './support/roster.js';
import { SHEET, stage } from './support/stage.js';

const PEOPLE = 400;
const CHAT = columnOf('Chat Channel');
/** Row of the sheet of the person with this number. */
const rowOf = (at: number): number => at + 2;

/** Every fifth person has a mistake. */
async function checked() {
  const changes: (readonly MarkedRows[])[] = [];
  const people = Array.from({ length: PEOPLE }, (_, at) =>
    person(`p${at}`, 'olivia.hart@demo.example', { 'Chat Channel': at % 5 === 0 ? 'perhaps' : 'no' }),
  );
  const all = stage({ rows: roster(...people) });
  const { changeMarks } = all.host.sheet;
  all.host.sheet.changeMarks = (sheet, parts, doubt) => {
    changes.push(parts);
    return changeMarks(sheet, parts, doubt);
  };
  await all.session.start();
  await all.session.check();
  const marked = () => (all.host.sheet.marks.get(SHEET) ?? []).flatMap(({ range }) => (range.column === CHAT ? range.row : []));
  const written = () => all.host.sheet.calls.get('setMarks') ?? 0;
  const edit = async (at: number, value: string): Promise<void> => {
    all.host.sheet.edit(SHEET, [{ row: rowOf(at), column: CHAT, value }]);
    await all.session.refresh(); // stands behind what the edit began
  };
  return { ...all, changes, marked, written, edit };
}

test('a mended cell loses its mark, and only its neighbours are looked at', async () => {
  const { edit, marked, changes, written } = await checked();
  expect(marked()).toHaveLength(PEOPLE / 5);
  const before = written();
  await edit(50, 'yes');
  expect(marked()).toHaveLength(PEOPLE / 5 - 1);
  expect(marked()).not.toContain(rowOf(50));
  expect(written() - before).toBe(1);
  expect(changes.flat().reduce((sum, { rows }) => sum + rows, 0)).toBeLessThanOrEqual(PAGE_ROWS);
});

test('an edit that changes no finding asks nothing of the host but the row', async () => {
  const { edit, written } = await checked();
  const before = written();
  await edit(51, 'yes');
  await edit(50, 'whatever');
  expect(written()).toBe(before);
});

test('what turns out wrong is marked, and mended again, as a fresh check would mark it', async () => {
  const { edit, marked, session } = await checked();
  await edit(2, 'no idea');
  await edit(399, 'no idea');
  await edit(0, 'no');
  const followed = [...marked()].sort((a, b) => a - b);
  await session.check();
  expect([...marked()].sort((a, b) => a - b)).toEqual(followed);
  expect(marked()).toHaveLength(PEOPLE / 5 + 1);
});

test('a new check of the same cells looks whether the marks stand, and hands over none of them', async () => {
  const { session, host, marked, written } = await checked();
  const handed: number[] = [];
  const { setMarks } = host.sheet;
  host.sheet.setMarks = (sheet, marks) => {
    handed.push(marks.length);
    return setMarks(sheet, marks);
  };
  const before = written();
  await session.check();
  expect([handed, written() - before]).toEqual([[], 1]);
  expect(marked()).toHaveLength(PEOPLE / 5);
});

test('a new check after an edit that nobody told of hands over the marks around it', async () => {
  const { session, changes, marked, rewrite, cells } = await checked();
  const now = await cells();
  now[rowOf(50) - 1]![CHAT - 1] = 'yes';
  now[rowOf(393) - 1]![CHAT - 1] = 'no idea';
  await rewrite(now);
  await session.check();
  expect(changes).toHaveLength(1);
  expect(changes[0]).toHaveLength(2);
  for (const { rows } of changes[0]!) expect(rows).toBeLessThanOrEqual(PAGE_ROWS);
  expect(marked()).toHaveLength(PEOPLE / 5);
  expect([marked().includes(rowOf(50)), marked().includes(rowOf(393))]).toEqual([false, true]);
});

test('a new check of other cells sets all marks', async () => {
  const { session, host, changes, rewrite, cells } = await checked();
  const now = await cells();
  now.splice(rowOf(20) - 1, 1); // nobody tells that a row is gone
  await rewrite([...now, now.at(-1)!.map(() => null)]);
  await session.check();
  expect(changes).toEqual([]);
  expect(host.sheet.marks.get(SHEET)!.flatMap(({ range }) => (range.column === CHAT ? range.row : []))).toContain(rowOf(24));
});

test('highlights that were cleared come back with the next edit, all of them', async () => {
  const { session, marked, edit } = await checked();
  await session.clearHighlights();
  expect(marked()).toEqual([]);
  await edit(50, 'yes');
  expect(marked()).toHaveLength(PEOPLE / 5 - 1);
});
