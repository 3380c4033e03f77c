/** Fixes: shown first, then written as text, and only where the cells still hold what they were made for. */
import { describe, expect, test } from 'vitest';
import { SHEET, stage, type Stage } from './support/stage.js';
import { columnOf, person, roster } from './support/roster.js';
import { checkOf, issues } from './support/views.js';

// Two look for the same leader in vain, and one of them has blanks in her name.
const ROWS = roster(
  person('ann', 'unassigned'),
  person('bob', 'unassigned'),
  person('zoe', 'unassigned', { 'Can Manage Teams': 'yes' }),
  person('cid', 'zeo@x.org'),
  person('dan', 'zeo@x.org', { 'First Name': ' Dan ' }),
);

async function checked(rows = ROWS): Promise<Stage> {
  const all = stage({ rows });
  await all.session.start();
  await all.session.check();
  return all;
}

describe('fixes', () => {
  const fixOf = (all: Stage, code: string): Parameters<Stage['session']['applyFix']>[0] => {
    const [fix] = checkOf(all.session).issues({ code }).at(0).fixes;
    if (!fix) throw new Error(`expected a fix for ${code}`);
    return fix;
  };

  test('are shown with what stands there and what will', async () => {
    const all = await checked();
    expect(fixOf(all, 'whitespace')).toMatchInlineSnapshot(`
      {
        "cells": [
          {
            "column": 3,
            "from": " Dan ",
            "row": 6,
            "to": "Dan",
          },
        ],
        "label": "Write “Dan”",
      }
    `);
  });

  test('write text, and the row is checked again', async () => {
    const all = await checked();
    await all.session.applyFix(fixOf(all, 'whitespace'));
    expect((await all.cells())[5]![2]).toBe('Dan');
    expect(issues(all.session, { code: 'whitespace' })).toEqual([]);
    expect(all.host.sheet.calls.get('readGrid')).toBe(2); // one check, and this test's own look
  });

  test('write text where a number stood', async () => {
    const ids = ['0001', '0002', '0003'].map((id, i) => person(`p${String(i)}`, 'unassigned', { 'Employee ID': id }));
    const all = await checked(roster(...ids, person('ann', 'unassigned', { 'Employee ID': 42 })));
    await all.session.applyFix(fixOf(all, 'id-leading-zeros'));
    expect((await all.cells())[4]![1]).toBe('0042');
  });

  test('leave out cells that changed meanwhile, and say so', async () => {
    const all = await checked();
    const cause = checkOf(all.session).causes.find(({ code }) => code === 'leader-not-found');
    const [fix] = cause!.fixes;
    await all.host.sheet.writeCells(SHEET, [{ row: 5, column: columnOf('Team Leader'), value: 'unassigned' }]);
    await all.session.applyFix(fix!);
    expect((await all.cells()).slice(4).map((row) => row[columnOf('Team Leader') - 1])).toEqual(['unassigned', fix!.cells[1]!.to]);
    expect(all.session.state.notices).toMatchInlineSnapshot(`
      [
        {
          "todo": "Look once more; nothing was written there.",
          "what": "1 cell changed meanwhile.",
          "why": "What stands there is no longer what the fix was made for.",
        },
      ]
    `);
  });

  test('write nothing where every cell changed', async () => {
    const all = await checked();
    const fix = fixOf(all, 'whitespace');
    await all.host.sheet.writeCells(SHEET, [{ row: 6, column: 3, value: 'Daniel' }]);
    const writes = all.host.sheet.calls.get('writeCells');
    await all.session.applyFix(fix);
    expect(all.host.sheet.calls.get('writeCells')).toBe(writes);
    expect(issues(all.session, { code: 'whitespace' })).toEqual([]);
  });

  test('clear a cell with nothing, not with a blank', async () => {
    const all = await checked();
    await all.session.applyFix({ label: '', cells: [{ row: 2, column: columnOf('Role'), from: 'Agent', to: '' }] });
    expect((await all.cells())[1]![columnOf('Role') - 1]).toBeNull();
  });

  describe('over formulas', () => {
    const ROLE = columnOf('Role');
    const fix = { label: '', cells: [2, 3].map((row) => ({ row, column: ROLE, from: 'Agent', to: 'Team Lead' })) };
    const withFormula = async (): Promise<Stage> => {
      const grid = { rows: ROWS.map((row) => [...row]), firstRow: 1, firstColumn: 1 };
      const all = stage({ sheets: [{ id: SHEET, name: 'Team', grid, formulas: [{ row: 3, column: ROLE }] }] });
      await all.session.start();
      await all.session.check();
      return all;
    };
    const roles = async (all: Stage) => (await all.cells()).slice(1, 3).map((row) => row[ROLE - 1]);

    test('say before they write which cells hold one', async () => {
      const all = await withFormula();
      expect(await all.session.formulasIn(fix)).toEqual([fix.cells[1]]);
      expect(await roles(all)).toEqual(['Agent', 'Agent']);
    });

    test('leave those alone, and say so', async () => {
      const all = await withFormula();
      await all.session.applyFix(fix);
      expect(await roles(all)).toEqual(['Team Lead', 'Agent']);
      expect(all.session.state.notices.map(({ what }) => what)).toEqual(['1 cell with a formula was left as it is.']);
    });

    test('write them too where that is asked for', async () => {
      const all = await withFormula();
      await all.session.applyFix({ ...fix, overwriteFormulas: true });
      expect(await roles(all)).toEqual(['Team Lead', 'Team Lead']);
      expect(all.session.state.notices).toEqual([]);
      expect(await all.session.formulasIn(fix)).toEqual([]);
    });

    test('name none where the host does not answer, and leave them alone all the same', async () => {
      const all = await withFormula();
      all.host.sheet.findFormulas = () => Promise.reject(new Error('busy'));
      expect(await all.session.formulasIn(fix)).toEqual([]);
      await all.session.applyFix(fix);
      expect(await roles(all)).toEqual(['Team Lead', 'Agent']);
    });

    test('ask nothing of the host for a decision about rows, or before a check', async () => {
      const all = stage({ rows: ROWS });
      await all.session.start();
      expect(await all.session.formulasIn(fix)).toEqual([]);
      await all.session.check();
      expect(await all.session.formulasIn({ label: '', cells: [], decision: { kind: 'leave-out', rows: [2] } })).toEqual([]);
      expect(all.host.sheet.calls.get('findFormulas')).toBeUndefined();
    });
  });

  test('of all safe kinds are written at once, and are through', async () => {
    const all = await checked();
    expect(checkOf(all.session).mayMendSafely).toBe(true);
    await all.session.applyFix(all.session.safeFixes()!);
    expect((await all.cells())[5]![2]).toBe('Dan');
    expect([all.session.safeFixes(), checkOf(all.session).mayMendSafely]).toEqual([null, false]);
  });

  test('show in what is told of a cell', async () => {
    const all = await checked();
    expect(all.session.explain({ row: 6, column: 3 })?.issues[0]?.fixes.map(({ label }) => label)).toEqual(['Write “Dan”']);
    await all.session.applyFix(fixOf(all, 'whitespace'));
    expect(all.session.explain({ row: 6, column: 3 })).toMatchObject({ shown: 'Dan', sent: 'Dan' });
  });

  test('end the preview, which they change', async () => {
    const all = await checked();
    await all.session.preview();
    await all.session.applyFix(fixOf(all, 'whitespace'));
    expect(all.session.state.preview).toBeNull();
  });

  test('do nothing before a check', async () => {
    const all = stage({ rows: ROWS });
    await all.session.start();
    await all.session.applyFix({ label: '', cells: [{ row: 2, column: 3, from: 'Ann', to: 'Anna' }] });
    expect([(await all.cells())[1]![2], all.session.state.problem]).toEqual(['Ann', null]);
  });
});
