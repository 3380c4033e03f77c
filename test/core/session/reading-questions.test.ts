/** What is asked of columns and words because the target cannot be asked, and how an answer ends it. */
import { expect, test } from 'vitest';
import { checked, HR_HEADER, HR_ROWS, mappingOf, wordsOf } from './support/hr-sheet.js';
import { TEAM } from './support/roster.js';
import { stage } from './support/stage.js';
import { checkOf, issues } from './support/views.js';

test('what was asked about is not asked again once it was said to be none', async () => {
  const words = ['Agent', 'Trainer', 'CS-Tier1'];
  const { session } = await checked({ rows: [[...HR_HEADER, 'Stelle'], ...HR_ROWS.map((row, at) => [...row, words[at]!])] });
  expect(mappingOf(session, 'role').candidates.map(({ heading }) => heading)).toEqual(['Stelle']);
  await session.chooseColumn('role', null);
  expect(mappingOf(session, 'role')).toMatchObject({ source: 'none', candidates: [] });
  await session.chooseColumn('role', 9);
  expect(mappingOf(session, 'role')).toMatchObject({ source: 'column', column: 9 });
});

test('roles that none of the existing users has are asked about, and may mean themselves', async () => {
  const words = ['Agent', 'Supervisor', 'CS-Tier1'];
  const { session } = await checked({ rows: [[...HR_HEADER, 'Role'], ...HR_ROWS.map((row, at) => [...row, words[at]!])] });
  expect(wordsOf(session, 'role')).toEqual(['CS-Tier1 1 -> ? ()']);
  const { choices } = checkOf(session).words.find(({ field }) => field === 'role')!;
  expect(choices).toEqual(expect.arrayContaining(['Agent', 'Supervisor', 'CS-Tier1']));
  expect(issues(session, { code: 'role-unknown' })).toEqual([]);
  await session.setWords('role', { 'cs-tier1': 'CS-Tier1' });
  expect(wordsOf(session, 'role')).toEqual(['CS-Tier1 1 -> CS-Tier1 ()']);
});

test('a formula that failed is no word to be asked about', async () => {
  const words = ['Agent', '#N/A', 'CS-Tier1'];
  const { session } = await checked({ rows: [[...HR_HEADER, 'Role'], ...HR_ROWS.map((row, at) => [...row, words[at]!])] });
  expect(wordsOf(session, 'role')).toEqual(['CS-Tier1 1 -> ? ()']);
  expect(issues(session, { code: 'cell-error' })).toHaveLength(1);
});

test('a sheet without decisions asks the host once for what is kept, and for nothing more', async () => {
  const all = stage({ rows: TEAM });
  const asked: string[] = [];
  const get = all.host.settings.get;
  Object.assign(all.host.settings, { get: (key: string) => (asked.push(key), get(key)) });
  await all.session.start();
  for (let i = 0; i < 3; i++) await all.session.check();
  expect(asked.filter((key) => key === 'muster.reading')).toHaveLength(1);
});
