/** The check view's states. */
import type { CheckView, ColumnView, DateQuestion, FixCell, MappingView } from '../../../../core/session/state.js';
import { blankIssue, hostile, leaderIssue, listOf, manyIssues, zerosIssue } from './issues.js';

/** A field without a column, of which nothing was decided. */
export const noColumn: Omit<MappingView, 'field' | 'fieldHeading'> = {
  required: false,
  source: 'none',
  heading: null,
  letter: null,
  column: null,
  confidence: 0,
  reason: '',
  candidates: [],
  value: '',
  made: null,
  choices: [],
  mayHaveValue: true,
};
export const mapping: readonly MappingView[] = [
  {
    ...noColumn,
    field: 'email',
    fieldHeading: 'Email Address',
    source: 'column',
    heading: 'E-Mail dienstlich',
    letter: 'C',
    column: 3,
    confidence: 0.8,
    reason: 'The cells are e-mail addresses',
    required: true,
    mayHaveValue: false,
  },
  {
    ...noColumn,
    field: 'employeeId',
    fieldHeading: 'Employee ID',
    source: 'column',
    heading: 'Staff no.',
    letter: 'A',
    column: 1,
    confidence: 0.95,
    reason: 'The heading is a known name',
    mayHaveValue: false,
  },
  {
    ...noColumn,
    field: 'teamLeader',
    fieldHeading: 'Team Leader',
    source: 'column',
    heading: 'Team Leader',
    letter: 'E',
    column: 5,
    confidence: 1,
    reason: 'The heading is the same',
    required: true,
  },
];
const columns: readonly ColumnView[] = [
  { column: 1, letter: 'A', heading: 'Staff no.', examples: ['417', '000418'], field: 'employeeId' },
  { column: 3, letter: 'C', heading: 'E-Mail dienstlich', examples: ['ann.lee@example.org'], field: 'email' },
  { column: 5, letter: 'E', heading: 'Team Leader', examples: ['ann.lee@exmaple.org'], field: 'teamLeader' },
  { column: 6, letter: 'F', heading: 'Notes', examples: [], field: null },
  { column: 7, letter: 'G', heading: 'Desk', examples: ['12', '14', '9'], field: null },
];
const noPhone: MappingView = { ...noColumn, field: 'phoneChannel', fieldHeading: 'Phone Channel', required: true, choices: ['y', 'n'] };

const three = [leaderIssue, zerosIssue, blankIssue];
export const threeIssues: CheckView = {
  version: 1,
  people: 3412,
  counts: { error: 1, warning: 1, info: 1 },
  codes: [
    { code: 'leader-not-found', level: 'error', count: 1, title: 'Leader not found' },
    { code: 'id-leading-zeros', level: 'warning', count: 1, title: 'Leading zeros' },
    { code: 'whitespace', level: 'info', count: 1, title: 'Blanks at the ends' },
  ],
  causes: [],
  mayMendSafely: false,
  mapping,
  columns,
  words: [],
  drift: null,
  unusedHeadings: ['Notes', 'Desk'],
  knownUsers: null,
  stale: false,
  hiddenRows: 0,
  dateQuestion: null,
  issues: listOf(three),
};

/** As many issues as people; each tenth is a warning. */
function checkOfMany(count: number): CheckView {
  const warnings = count / 10;
  return {
    ...threeIssues,
    people: count,
    counts: { error: count - warnings, warning: warnings, info: 0 },
    codes: [
      { code: 'email-format', level: 'error', count: count - warnings, title: 'E-mail address' },
      { code: 'email-shape', level: 'warning', count: warnings, title: 'Unusual address' },
    ],
    issues: manyIssues(count),
  };
}
export const thirtyThousand = checkOfMany(30_000);
export const hundredThousand = checkOfMany(100_000);

export const allGood: CheckView = {
  ...threeIssues,
  version: 9,
  counts: { error: 0, warning: 0, info: 0 },
  codes: [],
  knownUsers: 5120,
  issues: listOf([]),
};

const BLOCKED_ROWS = 212;
const causeCells: readonly FixCell[] = Array.from({ length: BLOCKED_ROWS }, (_, index) => ({
  row: 14 + index,
  column: 5,
  from: 'ann.lee@exmaple.org',
  to: 'ann.lee@example.org',
}));
export const rootCause: CheckView = {
  ...threeIssues,
  counts: { error: BLOCKED_ROWS, warning: 1, info: 1 },
  codes: [{ code: 'leader-not-found', level: 'error', count: BLOCKED_ROWS, title: 'Leader not found' }, ...threeIssues.codes.slice(1)],
  causes: [
    {
      key: 'leader-not-found:ann.lee@exmaple.org',
      code: 'leader-not-found',
      level: 'error',
      title: 'The leader address “ann.lee@exmaple.org” blocks 212 rows',
      issues: BLOCKED_ROWS,
      rows: BLOCKED_ROWS,
      frees: 207,
      fixes: [
        { label: 'Write “ann.lee@example.org”', cells: causeCells },
        { label: 'Write “anna.lee@example.org”', cells: causeCells.map((cell) => ({ ...cell, to: 'anna.lee@example.org' })) },
      ],
      cell: { row: 14, column: 5 },
    },
    {
      key: 'column-missing:phoneChannel',
      code: 'column-missing',
      level: 'error',
      title: 'No column for Phone Channel',
      issues: 1,
      rows: 0,
      frees: 0,
      fixes: [],
      cell: null,
    },
  ],
  mapping: [...mapping, noPhone],
  issues: listOf(
    [...causeCells.map((cell) => ({ ...leaderIssue, id: `leader-not-found:${cell.row}:teamLeader`, row: cell.row })), blankIssue],
    { 'leader-not-found:ann.lee@exmaple.org': causeCells.map((cell) => `leader-not-found:${cell.row}:teamLeader`) },
  ),
};

/** Some of it needs no decision. */
export const mendable: CheckView = { ...rootCause, mayMendSafely: true };

const dates: DateQuestion = {
  field: 'startDate',
  heading: 'Start Date',
  example: '03/04/2024',
  dayFirst: '2024-04-03',
  monthFirst: '2024-03-04',
  chosen: null,
};
export const hiddenRows: CheckView = { ...threeIssues, hiddenRows: 12 };
export const dateQuestion: CheckView = { ...threeIssues, dateQuestion: dates };
const onlyType = (type: string, people: number, isChosen: boolean) => ({
  fix: {
    label: `Send only ${type}: ${String(people)} people`,
    cells: [],
    decision: { kind: 'one-batch', field: 'userType', value: type, rows: [2, 3] },
  } as const,
  isChosen,
});
export const batchQuestion: CheckView = {
  ...threeIssues,
  batchQuestion: { heading: 'User Type', options: [onlyType('agent', 240, true), onlyType('supervisor', 12, false)] },
};
export const staleCheck: CheckView = { ...threeIssues, stale: true };
export const nobody: CheckView = {
  ...allGood,
  people: 0,
  mapping: [],
  columns: [],
  unusedHeadings: [],
  counts: { error: 1, warning: 0, info: 0 },
  codes: [{ code: 'header-not-found', level: 'error', count: 1, title: 'No header row' }],
  issues: listOf([
    {
      ...leaderIssue,
      id: 'header-not-found',
      code: 'header-not-found',
      row: null,
      column: null,
      heading: '',
      fixes: [],
      message: {
        what: 'No header row was found',
        why: 'Without one, Muster cannot tell which column is which.',
        todo: 'Put a row with names such as Email Address above the people.',
      },
    },
  ]),
};

/** Markup wherever a sheet or a server could put it. */
export const hostileCheck: CheckView = {
  ...rootCause,
  causes: rootCause.causes.map((cause) => ({ ...cause, title: hostile })),
  unusedHeadings: [hostile],
  mapping: mapping.map((line) => ({ ...line, heading: hostile, reason: hostile })),
  dateQuestion: { ...dates, heading: hostile, example: hostile, dayFirst: hostile },
  issues: listOf([
    {
      ...leaderIssue,
      heading: hostile,
      message: { what: hostile, why: hostile, todo: hostile },
      fixes: [{ label: hostile, cells: [{ row: 14, column: 5, from: hostile, to: hostile }] }],
    },
  ]),
};

const rowsFrom = (row: number, count: number) => Array.from({ length: count }, (_, index) => row + index);
/** Fixes that write no cell: a decision about rows, kept beside the sheet. */
export const decisionFixes: CheckView = {
  ...threeIssues,
  causes: [
    {
      key: 'email-taken',
      code: 'email-taken',
      level: 'error',
      title: '12 addresses belong to existing users',
      issues: 12,
      rows: 12,
      frees: 12,
      fixes: [
        { label: 'Switch these rows to update', cells: [], decision: { kind: 'row-mode', mode: 'update', rows: rowsFrom(14, 12) } },
        { label: 'Leave out these 12 rows', cells: [], decision: { kind: 'leave-out', rows: rowsFrom(14, 12) } },
      ],
      cell: { row: 14, column: 5 },
    },
  ],
  issues: listOf([
    {
      ...leaderIssue,
      fixes: [{ label: 'Switch this row to update', cells: [], decision: { kind: 'row-mode', mode: 'update', rows: [14] } }],
    },
  ]),
};
