/** HR's own workbook of 3,000 people, from opening to all sent: nothing is typed into the sheet, and everybody arrives as they were meant. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { type MessyKey, messyWorkbook } from '../../../workbench/rosters/index.js';
import { DEMO_SEED, type Seed } from '../../../workbench/server/agent-connect/seed.js';
import type { User } from '../../../workbench/server/agent-connect/store/user.js';
import { asMeant, usersInWords } from '../../support/messy-people.js';
import { gridOf } from '../../workbench/rosters/sheet-grid.js';
import { answerColumns, answerWords, type Done, endCauses, mendSafely, wrongSuggestions } from './support/hr-desk.js';
import { SHEET, stage, type Stage } from './support/stage.js';
import type { CheckView } from '../../../core/session/state.js';
import { checkOf, issues, outcomes } from './support/views.js';

/** People who lead nobody, some with a broken address or an ID without its zeros, whom somebody created before. */
const KNOWN = [320, 333, 350, 371, 402];

/** The demo company, with a few people of the sheet as they were before they moved. */
function seedWith(key: MessyKey): Seed {
  const known = KNOWN.map((at) => key.people[at]!).map(({ email, employeeId, firstName, lastName, role }) => ({
    email,
    custom_employee_id: employeeId,
    first_name: firstName,
    last_name: lastName,
    role,
    hometown: 'Elsewhere',
  }));
  return { ...DEMO_SEED, users: [...DEMO_SEED.users, ...known] };
}

describe('three thousand people', () => {
  const { workbook, key } = messyWorkbook();
  const done: Done = { asked: [], pressed: [] };
  let all: Stage;
  let before: CellValue[][];
  let suggested: string[] = [];
  let counts: unknown;
  let checked: CheckView;
  let left: string[];
  let users: readonly User[];

  beforeAll(async () => {
    all = stage({ sheets: [{ id: SHEET, name: 'Personal 2026', grid: gridOf(workbook.active) }], seed: seedWith(key) });
    const { session } = all;
    before = (await all.cells()).map((row) => [...row]);
    await session.start();
    await all.connect();
    await session.check();
    await answerColumns(session, key, done);
    suggested = wrongSuggestions(checkOf(session).words, key);
    await answerWords(session, key, done);
    await mendSafely(session, done);
    await endCauses(session, done);
    await mendSafely(session, done);
    await session.preview();
    counts = session.state.preview?.counts;
    checked = checkOf(session);
    left = ['looks-like-total', 'repeated-header'].flatMap((code) => issues(session, { code }));
    await session.send();
    users = all.server.store.users.all();
  }, 60_000);

  test('only what nobody can know is asked, and nothing that stands alone as a suggestion is wrong', () => {
    expect(done.asked).toMatchInlineSnapshot(`
      [
        "column of role",
        "column of firstName",
        "column of lastName",
        "7 words of role",
        "19 words of teamLeader",
        "3 words of employmentStatus",
      ]
    `);
    expect([suggested, checked.dateQuestion]).toEqual([[], null]);
  });

  test('a handful of presses ends all mistakes, in the order in which they are proposed', () => {
    expect(done.pressed).toMatchInlineSnapshot(`
      [
        "Mend 551 cells",
        "E-Mail dienstlich: not an e-mail address, 151 cells. 89 rows wait for it",
        "E-Mail dienstlich: character in an address, 55 cells. 55 rows wait for it",
        "16 rows say the same as others, word for word",
        "Pers.-Nr.: ID exists, 7 cells",
        "Pers.-Nr.: leading zeros lost, 1,208 cells",
        "Pers.-Nr.: ID exists, 6 cells",
        "Vorgesetzte/r: leader’s leading zeros, 237 cells",
      ]
    `);
    expect(checked.counts.error).toBe(0);
  });

  test('what is left are lines that are no people and rows that a filter hides', () => {
    const { codes, people } = checked;
    expect(codes.map(({ code, count }) => [code, count])).toEqual([
      ['looks-like-total', 3],
      ['repeated-header', 2],
      ['row-hidden', key.hidden.length],
      ['column-unused', 5],
    ]);
    expect(people).toBe(key.people.length);
    expect(left.map((line) => Number(line.split(' ')[1])).sort((a, b) => a - b)).toEqual(key.noPeople);
  });

  test('the plan sends every real person', () => {
    const create = key.people.length - KNOWN.length;
    expect(counts).toEqual({ create, update: KNOWN.length, unchanged: 0, blocked: 0, 'not-allowed': 0, skipped: key.noPeople.length });
  });

  test('sent, each is there once as they were meant, under the leader who was meant', () => {
    expect([outcomes(all.session), all.session.state.problem]).toEqual([{ succeeded: key.people.length }, null]);
    expect(usersInWords(users)).toEqual(asMeant(key));
  });

  test('the columns of HR’s own, the titles and the totals hold what they held', async () => {
    const own = (rows: readonly (readonly CellValue[])[]) =>
      rows.map((row, at) =>
        key.people.some(({ sheetRow }) => sheetRow === at + 1) ? [0, 3, 10, 11, 18].map((column) => row[column]) : row,
      );
    const copies = new Set(key.copies);
    const kept = (rows: readonly (readonly CellValue[])[]) => own(rows).filter((_, at) => !copies.has(at + 1));
    expect(kept(await all.cells())).toEqual(kept(before));
  });
});
