/** Files of HR's own workbook: other headings, made columns and own words come out in the target's columns, and read back as the same people. */
import { expect, test } from 'vitest';
import { NOTHING_DECIDED, type SheetReading } from '../../../core/columns/sheet-reading.js';
import { wordKey } from '../../../core/columns/word-key.js';
import { headingKey } from '../../../core/lexicon/index.js';
import { planChanges } from '../../../core/plan/plan.js';
import type { CellValue } from '../../../core/ports/index.js';
import { checkSheet, issuesOf } from '../../../core/session/checked-sheet.js';
import { makeFile } from '../../../core/session/export.js';
import { inOneGo } from '../../../core/steps/steps.js';
import { ViewList } from '../../../core/session/issue-view.js';
import { agentConnect } from '../../../core/targets/agent-connect/index.js';
import { filled, readStrictly } from '../export/support.js';

const NAME = 'Staff member';
const reading: SheetReading = {
  ...NOTHING_DECIDED,
  columns: { [headingKey('Dienstvertrag')]: 'employmentStatus', [headingKey('Chefin')]: 'teamLeader' },
  values: { phoneChannel: 'y', chatChannel: 'n', emailChannel: 'n', groups: 'Care; Berlin' },
  made: {
    firstName: { kind: 'name-part', heading: headingKey(NAME), part: 'first', order: 'last-first' },
    lastName: { kind: 'name-part', heading: headingKey(NAME), part: 'last', order: 'last-first' },
  },
  words: { employmentStatus: { [wordKey('VZ')]: 'Full Time' } },
};

const ROWS: CellValue[][] = [
  ['Chefin', 'Dienstvertrag', NAME, 'E-Mail', 'Personalnummer', 'Can Manage Teams'],
  ['0417', 'VZ', 'Lee, Ann', 'ann@x.org', '0418', 'nein'],
  ['unassigned', 'TZ', 'Oss, Bo', 'bo@x.org', '0417', 'ja'],
];

function check(rows: CellValue[][], told: SheetReading) {
  const checked = checkSheet(
    { id: 's', name: 'HR Mai', active: true, hidden: false, writable: true },
    { rows, firstRow: 1, firstColumn: 1 },
    {
      target: agentConnect,
      mode: 'create',
      directory: undefined,
      today: undefined,
      visibleOnly: undefined,
      dates: undefined,
      blanks: undefined,
      rowModes: undefined,
      canUpdate: true,
      readingOf: () => told,
    },
  );
  const plan = planChanges(checked.roster, checked.hierarchy);
  const make = (kind: 'upload' | 'issues') =>
    inOneGo(
      makeFile(kind, {
        target: agentConnect,
        mode: 'create',
        day: '2026-05-04',
        checked,
        *plan() {
          yield;
          return plan;
        },
        issues: () => new ViewList(checked, issuesOf(checked), null),
        planIssues: plan.issues,
        makesPasswords: false,
        isCompared: true,
        failuresCsv: '',
      }),
    )!;
  return { plan, make };
}

const mended = (rows: CellValue[][]): CellValue[][] => rows.map((row) => row.map((value) => (value === 'TZ' ? 'part time' : value)));

test('the upload has the columns of the target, with what was made and in the words that were meant', () => {
  const { make } = check(mended(ROWS), reading);
  const people = filled(readStrictly(make('upload').bytes));
  expect(people).toEqual([
    expect.objectContaining({ 'Employee ID': '0417', 'First Name': 'Bo', 'Last Name': 'Oss', 'Employment Status': 'Part Time' }),
    {
      'Can Manage Teams': 'n',
      'Email Address': 'ann@x.org',
      'Employee ID': '0418',
      'First Name': 'Ann',
      'Last Name': 'Lee',
      'Phone Channel': 'y',
      'Chat Channel': 'n',
      'Email Channel': 'n',
      'Team Leader': '0417',
      'Employment Status': 'Full Time',
      'Group Assignments': '{Care, Berlin}',
    },
  ]);
});

test('the upload reads back as the same people, with nothing decided', () => {
  const own = check(mended(ROWS), reading);
  const again = check(readStrictly(own.make('upload').bytes), NOTHING_DECIDED);
  expect(again.plan.fingerprint.split('\n').sort()).toEqual(own.plan.fingerprint.split('\n').sort());
  expect(again.plan.counts.create).toBe(2);
});

test('the issues name the headings and the letters of the own workbook', () => {
  const { make } = check(ROWS, reading);
  const [, , line] = Buffer.from(make('issues').bytes).toString('utf8').split('\r\n');
  expect(line).toMatch(/^3,B,Dienstvertrag,Bo Oss,employment-status,error,/u);
});
