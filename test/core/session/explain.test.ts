/** Everything that is known of one cell and its person: told where it is asked for, and never a secret. */
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../core/ports/index.js';
import { planChanges } from '../../../core/plan/plan.js';
import type { CheckedSheet } from '../../../core/session/checked-sheet.js';
import { explain, type ExplainContext } from '../../../core/session/explain.js';
import type { Explanation } from '../../../core/session/explain-state.js';
import { checkedGrid, checkedRows } from './support/checked.js';
import { boss, columnOf, HEADINGS, person, roster } from './support/roster.js';

const NOTHING: ExplainContext = { plan: null, leftOut: new Set<number>() };
const DIRECTORY = {
  users: [
    { email: 'ann@x.org', firstName: 'Ann', lastName: 'Lee', active: true, leader: null, manageTeam: false, role: 'Agent' },
    { email: 'tom@x.org', firstName: 'Tom', lastName: 'Orr', active: true, leader: 'zoe@x.org', manageTeam: false },
  ],
};
const TEAM = roster(person('ann', 'bob@x.org', { 'Phone Channel': 'maybe' }), boss('bob', 'zoe@x.org'), boss('zoe', 'unassigned'));

function told(checked: CheckedSheet, row: number, heading: (typeof HEADINGS)[number], context = NOTHING): Explanation {
  const found = explain(checked, { row, column: columnOf(heading) }, context);
  if (!found) throw new Error('expected an explanation');
  return found;
}

describe('an explanation', () => {
  test('says all of a cell that is wrong', () => {
    const { issues, ...rest } = told(checkedRows(TEAM), 2, 'Phone Channel');
    expect(rest).toMatchInlineSnapshot(`
      {
        "facts": [
          "Stays out of a send: not yes or no",
          "The users of the target are not known: they were not read",
          "Led by, from the nearest up: Bob Lee (row 3) and Zoe Lee (row 4)",
          "Leads nobody",
        ],
        "field": "Phone Channel",
        "held": null,
        "person": "Ann Lee (row 2)",
        "place": "Phone Channel (G2)",
        "sent": null,
        "shown": "maybe",
        "why": "Column “Phone Channel”: the heading is a known name",
      }
    `);
    expect(issues.map(({ message, isHere, fixes }) => [message.what, isHere, fixes.map(({ label }) => label)])).toMatchInlineSnapshot(`
      [
        [
          "Phone Channel (G2) is “maybe”.",
          true,
          [
            "Write “y”",
            "Write “n”",
          ],
        ],
      ]
    `);
  });

  test('has the issues of the other cells of the row behind those of the cell', () => {
    const rows = roster(person('ann', 'nobody@x.org', { 'Phone Channel': 'maybe', 'First Name': ' Ann' }));
    const { issues } = told(checkedRows(rows), 2, 'Team Leader');
    expect(issues.map(({ isHere }) => isHere)).toEqual([true, false, false]);
    expect(issues[0]!.message.what).toContain('nobody@x.org');
  });

  test.each([
    ['a text', 'Agent', undefined, { shown: 'Agent', held: null, sent: 'Agent' }, 'Role'],
    ['a blank cell', null, undefined, { shown: '', held: null, sent: null }, 'Role'],
    ['a word for yes', 'ja', undefined, { shown: 'ja', held: null, sent: 'yes' }, 'Phone Channel'],
    ['a date cell', 45_688, '31.01.2025', { shown: '31.01.2025', held: '45688', sent: '2025-01-31' }, 'Start Date'],
    ['blanks at the ends', ' Agent', undefined, { shown: ' Agent', held: null, sent: 'Agent' }, 'Role'],
    ['a tick box', true, 'TRUE', { shown: 'TRUE', held: null, sent: 'yes' }, 'Phone Channel'],
    ['a leader', 'unassigned', undefined, { shown: 'unassigned', held: null, sent: 'unassigned' }, 'Team Leader'],
  ] as const)('of %s says what it shows, holds and sends', (_name, value, shown, expected, heading) => {
    const rows = roster(person('ann', 'unassigned', { [heading]: value as CellValue })).map((row) => [...row]);
    const texts = rows.map((row) => row.map((): string | null => null));
    const formats = rows.map((row) => row.map((): string | null => null));
    if (shown !== undefined) texts[1]![columnOf(heading) - 1] = shown;
    if (typeof value === 'number') formats[1]![columnOf(heading) - 1] = 'dd.mm.yyyy';
    expect(told(checkedGrid({ rows, shown: texts, formats, firstRow: 1, firstColumn: 1 }), 2, heading)).toMatchObject(expected);
  });

  test('never tells a password', () => {
    const rows = roster(person('ann', 'unassigned', { 'Temporary Password': 'Canary!23' }));
    const checked = checkedRows(rows);
    const all = HEADINGS.map((heading) => told(checked, 2, heading));
    expect(JSON.stringify(all)).not.toContain('Canary');
    expect(told(checked, 2, 'Temporary Password')).toMatchObject({ shown: '••••••', held: null, sent: null });
  });

  test('tells a line of leaders, and who is led', () => {
    const checked = checkedRows(TEAM, { directory: DIRECTORY });
    expect(told(checked, 2, 'Role').facts).toMatchInlineSnapshot(`
      [
        "Stays out of a send: not yes or no",
        "At the target: Ann Lee (ann@x.org), active",
        "Led by, from the nearest up: Bob Lee (row 3) and Zoe Lee (row 4)",
        "Leads nobody",
      ]
    `);
    expect(told(checked, 4, 'Role').facts).toMatchInlineSnapshot(`
      [
        "Will be created without a leader",
        "Nobody at the target has this e-mail address or ID",
        "Led by nobody",
        "Leads 2 people: Bob Lee (row 3) and Tom Orr (tom@x.org), existing user",
      ]
    `);
  });

  test('ends a line of leaders that comes back', () => {
    const { facts } = told(checkedRows(roster(boss('ann', 'bob@x.org'), boss('bob', 'ann@x.org'))), 2, 'Role');
    expect(facts).toMatchInlineSnapshot(`
      [
        "Stays out of a send: leaders in a circle",
        "The users of the target are not known: they were not read",
        "Led by Bob Lee (row 3)",
        "The line of leaders comes back to this person",
        "Leads 1 person: Bob Lee (row 3)",
      ]
    `);
  });

  test('names a few of many people who are led', () => {
    const crowd = Array.from({ length: 12 }, (_, at) => person(`p${String(at)}`, 'zoe@x.org'));
    const facts = told(checkedRows(roster(boss('zoe', 'unassigned'), ...crowd)), 2, 'Role').facts;
    expect(facts[facts.length - 1]).toMatch(/^Leads 12 people: P0 Lee \(row 3\), .* and 4 more$/u);
  });

  test.each([
    [
      'a row that waits',
      roster(person('ann', 'zoe@x.org'), boss('zoe', 'nobody@x.org')),
      'Stays out of a send until the mistakes of Zoe Lee (row 3) are mended',
    ],
    ['a row without a mistake', roster(person('ann', 'unassigned')), 'Will be created without a leader'],
    ['a line of totals', roster(person('ann', 'unassigned'), ['Total', 1]), 'Is no person'],
  ])('of %s says what a send does', (_name, rows, fact) => {
    const checked = checkedRows(rows);
    const row = fact === 'Is no person' ? 3 : 2;
    expect(told(checked, row, 'Email Address').facts[0]).toBe(fact);
  });

  test('names the columns without which a row cannot be sent', () => {
    const rows = TEAM.map((row) => row.filter((_, at) => at !== columnOf('Last Name') - 1));
    const { facts, issues } = told(checkedRows(rows), 4, 'Email Address');
    expect(facts[0]).toBe('Stays out of a send: no column for Last Name');
    expect(issues).toHaveLength(1);
  });

  test('with a preview tells each value that changes', () => {
    const checked = checkedRows(roster(person('ann', 'unassigned', { 'First Name': 'Anna', 'Can Manage Teams': 'no' })), {
      mode: 'update',
      directory: DIRECTORY,
    });
    const context = { plan: planChanges(checked.roster, checked.hierarchy), leftOut: new Set<number>() };
    expect(told(checked, 2, 'First Name', context).facts.slice(0, 2)).toEqual(['Changes First Name', 'First Name: “Ann” becomes “Anna”']);
    expect(told(checked, 2, 'First Name').facts[0]).toBe('Will be compared with the target; the preview tells what changes');
  });

  test('of a row that was left out says so', () => {
    const context = { plan: null, leftOut: new Set([2]) };
    expect(told(checkedRows(TEAM), 2, 'Role', context).facts[0]).toBe('Left out by you');
  });

  test('of a column that is no field says that nothing of it is sent', () => {
    const rows = TEAM.map((row, at) => [...row, at === 0 ? 'Shoe size' : 42]);
    const found = explain(checkedRows(rows), { row: 2, column: HEADINGS.length + 1 }, NOTHING);
    expect(found).toMatchObject({ place: 'Shoe size (M2)', field: null, why: null, shown: '42', sent: null });
    expect(found!.facts[0]).toContain('no field of the target');
  });

  test.each([
    ['the header', { row: 1, column: 1 }],
    ['a row below the people', { row: 9, column: 1 }],
  ])('there is none of %s', (_name, cell) => {
    expect(explain(checkedRows(TEAM), cell, NOTHING)).toBeNull();
  });

  test('there is none where there is no header', () => {
    expect(explain(checkedRows([[null, 'x']]), { row: 1, column: 1 }, NOTHING)).toBeNull();
  });
});
