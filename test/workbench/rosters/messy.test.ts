/** HR's own workbook: what the first check finds on it, and that its columns, words and fixes make of it what the key says. */
import { beforeAll, describe, expect, test } from 'vitest';
import { wordKey } from '../../../core/columns/word-key.js';
import { NOTHING_DECIDED, type SheetReading } from '../../../core/columns/sheet-reading.js';
import { headingKey } from '../../../core/lexicon/index.js';
import { planChanges } from '../../../core/plan/plan.js';
import type { PlannedRow } from '../../../core/plan/planned-row.js';
import type { CellGrid } from '../../../core/ports/index.js';
import { type CheckedSheet, issuesOf } from '../../../core/session/checked-sheet.js';
import type { FixCell } from '../../../core/session/state.js';
import { wordsViews } from '../../../core/session/words-view.js';
import { type MessyKey, messyWorkbook, type MessyPerson } from '../../../workbench/rosters/index.js';
import { userState } from '../../../workbench/workbook/index.js';
import { afterFix, lineOf, type Outcome, run } from '../../core/codes/run-case.js';
import { gridOf } from './sheet-grid.js';

/** What somebody who knows the company says of the columns and words. */
function readingOf({ columns, fullName, words }: MessyKey): SheetReading {
  const heading = headingKey(fullName);
  const part = (which: 'first' | 'last') => ({ kind: 'name-part', heading, part: which, order: 'first-last' }) as const;
  const keyed = (list: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(list).map(([word, means]) => [wordKey(word), means]));
  return {
    ...NOTHING_DECIDED,
    columns: Object.fromEntries(Object.entries(columns).map(([name, field]) => [headingKey(name), field])),
    made: { firstName: part('first'), lastName: part('last') },
    words: Object.fromEntries(Object.entries(words).map(([field, list]) => [field, keyed(list)])),
  };
}

const NAMES = { directory: { users: [], roles: ['Admin', 'Team Leader', 'Agent', 'Quality Analyst', 'Trainer'], groups: ['Billing', 'Sales', 'Tech Support', 'Retention', 'Onboarding', 'Returns'] } }; // prettier-ignore

function countCodes({ issues }: Outcome): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const MOST_ROUNDS = 6;
type Asked = Parameters<typeof run>[0];

/** Applies the fixes that are offered for errors and warnings until there are none; of a doubled person the later row goes. */
function mended(asked: Asked, key: MessyKey, isMeant = (_: string): boolean => true): Outcome {
  let now = asked;
  let found = run(now);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    // A row that is emptied stays so, whatever else would mend its cells.
    const emptied = found.issues.filter(({ code, row }) => code.endsWith('-duplicate') && key.copies.includes(row ?? 0));
    const others = found.issues.filter(
      ({ code, level, fixes }) => level !== 'info' && fixes.length > 0 && !code.endsWith('-duplicate') && isMeant(code),
    );
    const cells = new Map<string, FixCell>();
    for (const { fixes } of [...others, ...emptied]) {
      for (const cell of fixes[0]?.cells ?? []) cells.set(`${cell.row}:${cell.column}`, cell);
    }
    if (cells.size === 0) break;
    now = afterFix(found, now, { label: '', cells: [...cells.values()] });
    found = run(now);
  }
  return found;
}

/** A person of the key as a plan has them. */
function asPlanned({ sheetRow: _, channels, leader, ...values }: MessyPerson): unknown {
  const [phoneChannel, chatChannel, emailChannel] = channels;
  return { op: 'create', leader, ...values, phoneChannel, chatChannel, emailChannel };
}
/** A step of the plan in the words of the key. A blank cell with groups is not sent. */
const inWords = (row: PlannedRow | undefined): unknown => ({ op: row?.op, leader: row?.leader?.email ?? null, groups: [], ...row?.values });

function sent(checked: CheckedSheet): PlannedRow[] {
  return [...planChanges(checked.roster, checked.hierarchy).changes];
}

test('is the same for one seed and another for another', () => {
  expect(userState(messyWorkbook(1, 200).workbook)).toBe(userState(messyWorkbook(1, 200).workbook));
  expect(userState(messyWorkbook(1, 200).workbook)).not.toBe(userState(messyWorkbook(2, 200).workbook));
});

describe('three thousand people', () => {
  let key: MessyKey;
  let grid: CellGrid;
  beforeAll(() => {
    const made = messyWorkbook();
    key = made.key;
    grid = gridOf(made.workbook.active);
  });

  test('each is there once, beside copies, totals, headers and hidden rows', () => {
    expect(new Set(key.people.map(({ email }) => email)).size).toBe(3_000);
    expect([key.copies.length, key.noPeople.length, key.hidden.length]).toEqual([8, 5, 33]);
    expect(key.damage).toMatchInlineSnapshot(`
      {
        "ID: zeros lost": 1208,
        "address: blank at the end": 23,
        "address: comma for the dot": 28,
        "address: copied as a link": 22,
        "address: copied with its name": 24,
        "address: full stop behind it": 32,
        "address: no-break blank in front": 27,
        "address: semicolon behind it": 23,
        "address: smart quotes around it": 31,
        "address: two dots": 24,
        "address: wide at sign": 20,
        "address: zero-width blank": 25,
        "name: blank at the end": 62,
        "name: no-break blank inside": 53,
        "name: two blanks inside": 73,
        "town: no-break blank at the end": 78,
        "town: zero-width blank": 71,
      }
    `);
  });

  test('the first look: no column is taken for another field, and what is wrong is found', () => {
    const found = run({ grid });
    const { table, roster, mapping } = found.checked;
    expect([table.headerRow + 1, roster.people]).toEqual([key.headerRow, 3_008]);
    const wrong = mapping.matched.filter(({ heading, field }) => key.columns[heading] !== field);
    expect(wrong).toEqual([]);
    expect(mapping.matched.length).toBeGreaterThanOrEqual(12);
    const { 'column-missing': _, 'column-unused': __, ...counts } = countCodes(found);
    expect(counts).toMatchInlineSnapshot(`
      {
        "email-characters": 80,
        "email-duplicate": 12,
        "email-format": 151,
        "employee-id-duplicate": 16,
        "employment-status": 934,
        "id-leading-zeros": 1778,
        "invisible-character": 71,
        "leader-blocked": 2903,
        "leader-not-found": 105,
        "looks-like-total": 3,
        "repeated-header": 2,
        "row-hidden": 33,
        "whitespace": 128,
      }
    `);
  });

  test('with its columns and words known', () => {
    expect(countCodes(run({ grid, options: { ...NAMES, readingOf: () => readingOf(key) } }))).toMatchInlineSnapshot(`
      {
        "column-unused": 5,
        "email-characters": 80,
        "email-duplicate": 12,
        "email-format": 151,
        "employee-id-duplicate": 16,
        "id-leading-zeros": 1458,
        "invisible-character": 71,
        "leader-blocked": 189,
        "leader-leading-zeros": 542,
        "looks-like-total": 3,
        "repeated-header": 2,
        "row-hidden": 33,
        "whitespace": 128,
      }
    `);
  });

  test('once addresses and IDs are mended, the first suggestion is whom each name and what each contract means', () => {
    const options = { ...NAMES, readingOf: () => ({ ...readingOf(key), words: {} }) };
    const { checked } = mended({ grid, options }, key, (code) => /^(?:email|id)-/u.test(code));
    const { teamLeader, employmentStatus } = readingOf(key).words;
    const offered = wordsViews(checked, issuesOf(checked)).filter(({ field }) => field === 'teamLeader' || field === 'employmentStatus');
    expect(offered.map(({ words }) => Object.fromEntries(words.map(({ word, suggestions }) => [word, suggestions[0]?.to])))).toEqual([
      teamLeader,
      employmentStatus,
    ]);
  });

  test('mended with what is offered, everybody is created as the key says', () => {
    const found = mended({ grid, options: { ...NAMES, readingOf: () => readingOf(key) } }, key);
    expect(found.issues.filter(({ level }) => level === 'error').map(lineOf)).toEqual([]);
    const planned = new Map(sent(found.checked).map((row) => [row.sheetRow, row]));
    expect(planned.size).toBe(3_000);
    for (const person of key.people) expect(inWords(planned.get(person.sheetRow))).toEqual(asPlanned(person));
  });
});
