/** What the receipt says of each row, by its state and by why the run ended. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord, RowState } from '../../../core/ports/index.js';
import { sealRecord } from '../../../core/sending/journal.js';
import { makeReceipt, receiptOf, receiptRow, type Outcome } from '../../../core/sending/receipt.js';
import type { Stop } from '../../../core/sending/index.js';
import { readRun } from '../../../core/sending/journal.js';
import { trackOf } from './model/contexts.js';
import { plannedRow, statusRow } from './model/model-api.js';

const ROW = plannedRow('ann@x.org');

const OUTCOMES: Readonly<Record<RowState, Outcome>> = {
  ready: 'not-sent',
  intent: 'unknown',
  confirmed: 'succeeded',
  rejected: 'failed',
  unknown: 'unknown',
  conflict: 'unknown',
  review: 'unknown',
  'already-exists': 'not-sent',
  'changed-at-target': 'not-sent',
  'changed-since-preview': 'not-sent',
  skipped: 'not-sent',
};

test.each(Object.entries(OUTCOMES) as [RowState, Outcome][])('%s is %s', (state, outcome) => {
  expect(receiptRow(trackOf(ROW, { state }), null).outcome).toBe(outcome);
});

test('a line holds who it is about, where it stood, and what the target said', () => {
  const row = { ...statusRow('activate', 'ann@x.org', { email: null, employeeId: '1' }), sheetRow: 7 };
  const track = trackOf(row, { state: 'rejected', code: 'refused', detail: 'no', remoteId: '77', field: 'role' });
  expect(receiptRow(track, null)).toEqual({
    ...{ rid: 'activate:record:ann@x.org', person: 'record:ann@x.org', op: 'activate', sheetRow: 7, key: '1' },
    ...{ remoteId: '77', outcome: 'failed', code: 'refused', detail: 'no', field: 'role' },
  });
});

test('a step that stands on no row has none', () => {
  expect([0, 1].map((sheetRow) => receiptRow(trackOf({ ...ROW, sheetRow }), null).sheetRow)).toEqual([null, 1]);
});

describe('a row that is still ready', () => {
  const end = (stop: Stop | null, barred = false) => {
    const { outcome, code, detail } = receiptRow(trackOf(ROW, { barred, ...(barred && { code: 'connection', detail: 'slow' }) }), stop);
    return [outcome, code, detail];
  };

  test.each<[string, Stop | null, string[]]>([
    ['may have been sent by whoever holds the lease now', { code: 'lease', detail: 'd' }, ['unknown', 'unknown-outcome', '']],
    ['was cancelled with the run', { code: 'cancelled', detail: 'd' }, ['cancelled', '', '']],
    ['was not sent, for the reason of the run', { code: 'setup', detail: 'redirect' }, ['not-sent', 'setup', 'redirect']],
    ['waited for somebody in vain', null, ['not-sent', 'leader-blocked', '']],
  ])('%s', (_name, stop, line) => expect(end(stop)).toEqual(line));

  test('and barred keeps its own reason, whatever ended the run', () => {
    expect([end({ code: 'lease', detail: '' }, true), end({ code: 'cancelled', detail: '' }, true)]).toEqual([
      ['not-sent', 'connection', 'slow'],
      ['not-sent', 'connection', 'slow'],
    ]);
  });
});

describe('rows that only the journal knows', () => {
  const record = (seq: number, rid: string, state: RowState, code = '', part: Partial<JournalRecord> = {}) =>
    sealRecord({
      ...{ v: 2, run: 'run-1', seq, fence: 1, at: 1, kind: 'row', state, rid, op: 'create', key: `${rid}-key`, remoteId: 'r' },
      ...{ code, detail: 'd', image: '' },
      ...part,
    });

  test('come last, with what the journal says of them', () => {
    const records = [record(1, ROW.rid, 'rejected'), record(2, 'activate:record:b', 'confirmed', '', { op: 'activate' })];
    const { rows, counts } = makeReceipt('run-1', [trackOf(ROW, { state: 'confirmed' })], readRun(records, 'run-1'), null);
    expect(rows.map(({ rid, outcome }) => [rid, outcome])).toEqual([
      [ROW.rid, 'succeeded'],
      ['activate:record:b', 'succeeded'],
    ]);
    expect(rows[1]).toEqual({
      ...{ rid: 'activate:record:b', person: 'record:b', op: 'activate', sheetRow: null, key: 'activate:record:b-key', remoteId: 'r' },
      ...{ outcome: 'succeeded', code: '', detail: 'd', field: null },
    });
    expect(counts).toEqual({ succeeded: 2, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 });
  });

  test('say that their outcome is unknown where they say nothing else', () => {
    const records = [record(1, 'a', 'intent'), record(2, 'b', 'conflict', 'conflict'), record(3, 'c', 'skipped')];
    const receipt = receiptOf(records, 'run-1');
    expect(receipt.rows.map(({ rid, outcome, code }) => [rid, outcome, code])).toEqual([
      ['a', 'unknown', 'unknown-outcome'],
      ['b', 'unknown', 'conflict'],
      ['c', 'not-sent', ''],
    ]);
    expect([receipt.run, receipt.stop, receipt.counts.unknown]).toEqual(['run-1', null, 2]);
  });
});
