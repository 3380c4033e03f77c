/** The list of issues as the pane reads it: filters, places, causes and what would mend them. */
import { describe, expect, test } from 'vitest';
import { stage, type Stage } from './support/stage.js';
import { boss, columnOf, person, roster } from './support/roster.js';
import { checkOf, issues } from './support/views.js';

// Zoe's address is broken, so two rows wait for her; three rows answer "maybe"; two look for the same leader in vain.
const ROWS = roster(
  person('ann', 'zoe@x.org'),
  person('bob', 'zoe@x.org', { 'Phone Channel': 'maybe' }),
  boss('zoe', 'unassigned').map((cell, i) => (i === columnOf('Phone Channel') - 1 ? 'maybe' : cell)),
  person('cid', 'zeo@x.org', { 'Phone Channel': 'maybe' }),
  person('dan', 'zeo@x.org', { 'First Name': ' Dan ' }),
);

async function checked(rows = ROWS): Promise<Stage> {
  const all = stage({ rows });
  await all.session.start();
  await all.session.check();
  return all;
}

describe('the list', () => {
  test('goes down the sheet', async () => {
    expect(issues((await checked()).session)).toMatchInlineSnapshot(`
      [
        "leader-blocked 2 Team Leader",
        "leader-blocked 3 Team Leader",
        "yes-no 3 Phone Channel",
        "yes-no 4 Phone Channel",
        "leader-not-found 5 Team Leader",
        "yes-no 5 Phone Channel",
        "whitespace 6 First Name",
        "leader-not-found 6 Team Leader",
      ]
    `);
  });

  test('is counted by code, errors first', async () => {
    const { codes, counts } = checkOf((await checked()).session);
    expect({ counts, codes }).toMatchInlineSnapshot(`
      {
        "codes": [
          {
            "code": "yes-no",
            "count": 3,
            "level": "error",
            "title": "Not yes or no",
          },
          {
            "code": "leader-not-found",
            "count": 2,
            "level": "error",
            "title": "Leader not found",
          },
          {
            "code": "leader-blocked",
            "count": 2,
            "level": "info",
            "title": "Waits for the leader",
          },
          {
            "code": "whitespace",
            "count": 1,
            "level": "info",
            "title": "Blank at an end",
          },
        ],
        "counts": {
          "error": 5,
          "info": 3,
          "warning": 0,
        },
      }
    `);
  });

  test.each([
    [{ level: 'warning' }, 0],
    [{ level: 'error' }, 5],
    [{ level: 'info' }, 3],
    [{ code: 'yes-no' }, 3],
    [{ code: 'yes-no', level: 'info' }, 0],
    [{ code: 'no-such-code' }, 0],
    [{ cause: 'no such cause' }, 0],
  ] as const)('filtered by %j has %i', async (filter, count) => {
    const { session } = await checked();
    expect(issues(session, filter)).toHaveLength(count);
  });

  test('finds the first issue at or after a cell', async () => {
    const check = checkOf((await checked()).session);
    const at = (row: number, column: number): string => {
      const list = check.issues();
      const index = list.indexAt({ row, column });
      if (index < 0) return 'none';
      const issue = list.at(index);
      return `${String(issue.row)} ${issue.heading}`;
    };
    expect([at(1, 1), at(2, 6), at(2, 7), at(3, 7), at(3, 8), at(6, 3), at(6, 7), at(99, 1)]).toMatchInlineSnapshot(`
      [
        "2 Team Leader",
        "2 Team Leader",
        "3 Team Leader",
        "3 Phone Channel",
        "4 Phone Channel",
        "6 First Name",
        "none",
        "none",
      ]
    `);
  });

  test('finds places in a filtered list as well', async () => {
    const list = checkOf((await checked()).session).issues({ code: 'yes-no' });
    expect([list.indexAt({ row: 1, column: 1 }), list.indexAt({ row: 4, column: 1 }), list.indexAt({ row: 6, column: 1 })]).toEqual([
      0, 1, -1,
    ]);
  });

  test('each issue says what, why and what to do, and names its cell', async () => {
    const { session } = await checked();
    expect(checkOf(session).issues({ code: 'yes-no' }).at(0)).toMatchInlineSnapshot(`
      {
        "code": "yes-no",
        "column": 7,
        "fixes": [
          {
            "cells": [
              {
                "column": 7,
                "from": "maybe",
                "row": 3,
                "to": "y",
              },
            ],
            "label": "Write “y”",
          },
          {
            "cells": [
              {
                "column": 7,
                "from": "maybe",
                "row": 3,
                "to": "n",
              },
            ],
            "label": "Write “n”",
          },
        ],
        "heading": "Phone Channel",
        "id": "yes-no|3|phoneChannel",
        "level": "error",
        "message": {
          "todo": "Write y or n.",
          "what": "Phone Channel (G3) is “maybe”.",
          "why": "Only yes or no is understood here.",
        },
        "row": 3,
      }
    `);
  });

  test('an index behind its end is a mistake of the caller', async () => {
    const list = checkOf((await checked()).session).issues();
    expect(() => list.at(list.length)).toThrow();
  });

  test('reads in one trip, whatever its length', async () => {
    const all = await checked(roster(...Array.from({ length: 2_000 }, (_, i) => person(`p${String(i)}`, 'nobody@x.org'))));
    expect(checkOf(all.session).issues()).toHaveLength(2_000);
    expect([all.host.sheet.calls.get('readGrid'), all.host.sheet.calls.get('setMarks')]).toEqual([1, 1]);
  });
});

describe('causes', () => {
  test('fold what one decision would end, and count whoever waits for it', async () => {
    const { causes } = checkOf((await checked()).session);
    expect(causes.map(({ title, issues: folded, rows }) => `${title} [${String(folded)} issues, ${String(rows)} rows]`))
      .toMatchInlineSnapshot(`
      [
        "Phone Channel: not yes or no, “maybe” in 3 cells. 2 rows wait for it [5 issues, 4 rows]",
        "Team Leader: leader not found, “zeo@x.org” in 2 cells [2 issues, 2 rows]",
      ]
    `);
  });

  test('lead to their own issues, the blocked rows among them', async () => {
    const { session } = await checked();
    const [cause] = checkOf(session).causes;
    expect(issues(session, { cause: cause!.key })).toMatchInlineSnapshot(`
      [
        "leader-blocked 2 Team Leader",
        "leader-blocked 3 Team Leader",
        "yes-no 3 Phone Channel",
        "yes-no 4 Phone Channel",
        "yes-no 5 Phone Channel",
      ]
    `);
    expect(cause!.cell).toEqual({ row: 3, column: columnOf('Phone Channel') }); // where to look first: at the mistake itself
  });

  test('fix all of their cells at once', async () => {
    const all = await checked();
    const cause = checkOf(all.session).causes.find(({ code }) => code === 'leader-not-found');
    const [fix] = cause!.fixes;
    expect(fix).toMatchInlineSnapshot(`
      {
        "cells": [
          {
            "column": 6,
            "from": "zeo@x.org",
            "row": 5,
            "to": "zoe@x.org",
          },
          {
            "column": 6,
            "from": "zeo@x.org",
            "row": 6,
            "to": "zoe@x.org",
          },
        ],
        "label": "Write “zoe@x.org” in all 2",
      }
    `);
    await all.session.applyFix(fix!);
    expect(issues(all.session, { code: 'leader-not-found' })).toEqual([]);
  });

  test('of one row each name the row', async () => {
    const all = await checked(roster(person('ann', 'zoe@x.org'), boss('zoe', 'nobody@x.org')));
    expect(checkOf(all.session).causes.map(({ title }) => title)).toMatchInlineSnapshot(`
      [
        "Zoe Lee (row 3): Leader not found. 1 row waits for it",
      ]
    `);
  });

  test('of one cell are mended in words of one cell', async () => {
    const all = await checked(roster(person('ann', 'zeo@x.org'), boss('zoe', 'unassigned')));
    const cause = checkOf(all.session).causes.find(({ code }) => code === 'leader-not-found');
    expect(cause!.fixes.map(({ label }) => label)).toEqual(['Write “zoe@x.org”']);
  });

  test('never rest on a password', async () => {
    const all = await checked(roster(...['ann', 'bob'].map((name) => person(name, 'unassigned', { 'Temporary Password': ' Canary!23 ' }))));
    expect(JSON.stringify(checkOf(all.session).causes)).not.toContain('Canary');
  });
});
