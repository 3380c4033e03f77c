/** Several steps of one row are one line, and counts are counts of rows, while a run goes on and afterwards. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Progress, Receipt, ReceiptRow, RowStatus, Run } from '../../../../core/sending/index.js';
import { linesOf, lineView, type Names, statusText, worstOf } from '../../../../core/session/sending/row-lines.js';
import { isRetryable, liveLines, progressView, receiptView, undoingView } from '../../../../core/session/sending/run-view.js';

const status = (person: string, op: RowStatus['op'], outcome: RowStatus['outcome'], part: Partial<RowStatus> = {}): RowStatus => ({
  rid: op === 'activate' || op === 'deactivate' ? `${op}:${person}` : person,
  person,
  op,
  sheetRow: 2,
  key: person,
  remoteId: '',
  outcome,
  code: '',
  detail: '',
  field: null,
  ...part,
});
const names = (steps: readonly Partial<PlannedRow>[] = []): Names => ({
  people: new Map([['ann', 'Ann Lee']]),
  headings: new Map([
    ['role', 'Function'],
    ['email', 'E-mail'],
  ]),
  columns: new Map([
    ['role', 4],
    ['email', 1],
  ]),
  steps: new Map(steps.map((step) => [step.rid ?? '', step as PlannedRow])),
});
const view = (...steps: RowStatus[]) => lineView(steps, names(), null);

describe('a line', () => {
  test('takes the worst outcome of its steps', () => {
    const order = ['on-its-way', 'unknown', 'failed', 'waiting', 'not-sent', 'cancelled', 'succeeded'] as const;
    order.forEach((worse, index) => {
      for (const better of order.slice(index)) expect(worstOf([better, worse])).toBe(worse);
    });
  });

  test('of nobody is a mistake of the caller', () => {
    expect(() => worstOf([])).toThrow(TypeError);
    expect(() => lineView([], names(), null)).toThrow(TypeError);
  });

  test('has the change of status last, wherever it stood', () => {
    expect(
      linesOf([status('ann', 'deactivate', 'waiting'), status('bob', 'create', 'waiting'), status('ann', 'update', 'waiting')]),
    ).toEqual([[2, 0], [1]]);
  });

  test('says what became of several parts alike only once', () => {
    const parts = [status('ann', 'update', 'succeeded'), status('ann', 'update', 'succeeded'), status('ann', 'deactivate', 'succeeded')];
    expect(view(...parts).detail).toBe('Updated; Deactivated');
  });

  test('says that a person was deleted where the target deletes them', () => {
    const deleting = { ...names(), deletes: true };
    const gone = status('ann', 'deactivate', 'succeeded');
    expect(lineView([gone], deleting, null).detail).toBe('Deleted');
    expect(lineView([status('ann', 'update', 'succeeded'), gone], deleting, null).detail).toBe('Updated; Deleted');
    expect(statusText([gone], deleting, null)).toBe('Deleted');
    expect(lineView([status('ann', 'activate', 'succeeded')], deleting, null).detail).toBe('Activated');
  });

  test.each([
    ['create', 'Created'],
    ['update', 'Updated'],
    ['activate', 'Activated'],
    ['deactivate', 'Deactivated'],
  ] as const)('of one %s that succeeded says %s', (op, words) => {
    expect(view(status('ann', op, 'succeeded'))).toMatchObject({ person: 'Ann Lee', outcome: 'succeeded', detail: words, column: null });
  });

  test('says which part of the row failed', () => {
    const refused = status('ann', 'deactivate', 'failed', { code: 'refused', detail: 'she has reports' });
    expect(view(status('ann', 'update', 'succeeded'), refused)).toMatchObject({
      outcome: 'failed',
      detail: 'Updated; Not deactivated: she has reports',
    });
  });

  test('says what is not known', () => {
    const lost = status('ann', 'update', 'unknown', { code: 'unknown-outcome' });
    expect(view(lost, status('ann', 'activate', 'waiting')).detail).toMatch(/^Not known whether updated: .*; Waits$/u);
  });

  test('points at the column that the target means', () => {
    expect(view(status('ann', 'update', 'failed', { field: 'role' })).column).toBe(4);
    expect(view(status('ann', 'create', 'not-sent', { code: 'email-taken' })).column).toBe(1);
  });

  test.each([
    [{ rid: 'ann', person: 'ann', op: 'update' }, 'The rest of the row did not arrive'],
    [{ rid: 'zoe', person: 'zoe', op: 'create' }, 'Its leader was not created'],
    [{ rid: 'zoe', person: 'zoe', op: 'update' }, 'Its leader was not updated'],
  ] as const)('says what it waited for in vain: %j', (awaited, words) => {
    const known = names([awaited, { rid: 'deactivate:ann', person: 'ann', op: 'deactivate', waitsFor: awaited.rid }]);
    const held = status('ann', 'deactivate', 'not-sent', { code: 'leader-blocked' });
    expect(lineView([held], known, null).detail).toBe(words);
  });

  test('tells a change at the target before the send from one that may be ours', () => {
    expect(view(status('ann', 'update', 'not-sent', { code: 'conflict', detail: 'other values' })).detail).toBe(
      'The value was changed at the target meanwhile',
    );
    expect(view(status('ann', 'update', 'unknown', { code: 'conflict', detail: 'other values' })).detail).toBe(
      'The target holds something else than the sheet: other values',
    );
  });
});

const STEPS = [
  status('ann', 'update', 'succeeded'),
  status('bob', 'update', 'succeeded'),
  status('cid', 'update', 'failed'),
  status('ann', 'deactivate', 'waiting'),
  status('bob', 'deactivate', 'succeeded'),
];
const runOf = (steps: readonly RowStatus[]) => ({ row: (index: number) => steps[index]! }) as Run;
const progress = (part: Partial<Progress> = {}): Progress => ({
  total: STEPS.length,
  done: 4,
  outcomes: { succeeded: 3, failed: 1, unknown: 0, cancelled: 0, 'not-sent': 0 },
  unsettled: 0,
  waiting: null,
  leftMs: 700,
  stop: null,
  ...part,
});
const live = { kind: 'send', strict: false, stopping: false } as const;

describe('a run that goes on', () => {
  test('counts rows: one is done when its last step is', () => {
    const run = runOf(STEPS);
    const { total, done, outcomes, rows } = progressView(run, progress(), liveLines(run, STEPS.length), names(), live);
    expect([total, done, outcomes, rows.length]).toEqual([3, 2, { succeeded: 1, failed: 1, unknown: 0, cancelled: 0, 'not-sent': 0 }, 3]);
    expect(rows.at(0)).toMatchObject({ outcome: 'waiting', detail: 'Updated; Waits' });
    expect(() => rows.at(3)).toThrow(TypeError);
  });

  test('takes the counts as they are where every row has one step', () => {
    const steps = STEPS.slice(0, 3);
    const run = runOf(steps);
    const told = progress({ total: 3, done: 3 });
    expect(progressView(run, told, liveLines(run, 3), names(), live).outcomes).toBe(told.outcomes);
  });

  test('says what it waits for, and that it stops', () => {
    const run = runOf(STEPS);
    const waiting = progress({ waiting: { reason: 'throttled', ms: 20_000 } });
    const lines = liveLines(run, STEPS.length);
    expect(progressView(run, waiting, lines, names(), live)).toMatchObject({ state: 'waiting', waiting: 'The target asks to wait 20 s' });
    expect(progressView(run, waiting, lines, names(), { ...live, stopping: true }).state).toBe('stopping');
  });
});

const receiptOf = (...rows: RowStatus[]): Receipt => ({
  run: 'r',
  rows: rows as ReceiptRow[],
  counts: { succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 },
  stop: null,
});
const after = {
  kind: 'send',
  strict: false,
  undone: new Map(),
  undoable: 1,
  stays: [],
  receipt: { run: 'r', by: '', startedAt: 0, endedAt: 1, destination: '', mapping: [], failuresCsv: '' },
} as const;

describe('a run that has ended', () => {
  const mixed = receiptOf(
    status('ann', 'update', 'succeeded'),
    status('ann', 'deactivate', 'failed'),
    status('bob', 'update', 'not-sent', { code: 'conflict' }),
    status('cid', 'create', 'succeeded'),
  );

  test('counts rows, and offers those that another try may change', () => {
    const { outcomes, retryable, total } = receiptView(mixed, names(), after);
    expect([outcomes, retryable, total]).toEqual([{ succeeded: 1, failed: 1, unknown: 0, cancelled: 0, 'not-sent': 1 }, 1, 3]);
  });

  test('shows beside a row what became of taking it back, and offers nothing of it again', () => {
    const undone = new Map([['cid', { ok: false, detail: 'Not taken back' }]]);
    const shown = receiptView(mixed, names(), { ...after, undone });
    expect([shown.rows.at(2).undone, shown.rows.at(0).undone, shown.retryable]).toEqual([{ ok: false, detail: 'Not taken back' }, null, 0]);
  });

  test('of an undo says what became of it in place of what was sent', () => {
    const undone = new Map([['cid', { ok: true, detail: 'Taken back' }]]);
    const shown = receiptView(receiptOf(status('cid', 'deactivate', 'succeeded')), names(), { ...after, kind: 'undo', undone });
    expect(shown.rows.at(0)).toMatchObject({ outcome: 'succeeded', detail: 'Taken back', undone: null });
  });

  test('is shown as running while what it did is taken back', () => {
    const sent = receiptView(mixed, names(), after);
    const shown = undoingView(sent, progress({ total: 2, done: 1 }), false);
    expect([shown.state, shown.total, shown.done, shown.receipt, shown.undoable]).toEqual(['waiting', 3, 2, null, 0]);
    expect(shown.waiting).toBe('Taking back what was sent: 1 to go');
  });
});

test.each([
  ['failed', 'update', 'refused', true],
  ['unknown', 'update', 'unknown-outcome', true],
  ['not-sent', 'update', 'conflict', false],
  ['unknown', 'deactivate', 'conflict', false],
  ['unknown', 'create', 'conflict', true],
  ['succeeded', 'update', '', false],
] as const)('%s %s with the code %j may be tried again: %s', (outcome, op, code, is) => {
  expect(isRetryable({ outcome, op, code })).toBe(is);
});
