/** Failures as CSV for people: no cell of it runs in a spreadsheet, and every cell comes back as it was. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt, ReceiptRow } from '../../../../core/sending/index.js';
import { failuresCsv } from '../../../../core/session/sending/failures-csv.js';
import type { Names } from '../../../../core/session/sending/row-lines.js';

const row = (part: Partial<ReceiptRow>): ReceiptRow => ({
  rid: 'email:ann@x.org',
  person: 'email:ann@x.org',
  op: 'create',
  sheetRow: 2,
  key: 'ann@x.org',
  remoteId: '',
  outcome: 'failed',
  code: 'refused',
  detail: 'no',
  field: null,
  ...part,
});
const receiptOf = (...rows: ReceiptRow[]): Receipt => ({
  run: 'r',
  rows,
  counts: { succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 },
  stop: null,
});
const names = (people: readonly (readonly [string, string])[] = [], steps: readonly PlannedRow[] = []): Names => ({
  people: new Map(people),
  headings: new Map([['role', 'Function']]),
  columns: new Map([['role', 3]]),
  steps: new Map(steps.map((step) => [step.rid, step])),
});
const HEADER = 'Row,Person,E-mail,Employee ID,What was to happen,Outcome,Field,Reason,What to do\r\n';

describe('failures', () => {
  test('are nothing where all succeeded', () => {
    expect(failuresCsv(receiptOf(row({ outcome: 'succeeded', code: '', detail: '' })), names())).toBe('');
  });

  test('name the column and what to do', () => {
    const step = {
      rid: 'email:ann@x.org',
      person: 'email:ann@x.org',
      keys: { email: 'ann@x.org', employeeId: '007' },
      current: null,
      changes: [],
    };
    const csv = failuresCsv(
      receiptOf(row({ field: 'role', detail: 'there is no role Wizard' })),
      names([['email:ann@x.org', 'Ann Lee']], [step as unknown as PlannedRow]),
    );
    expect(csv).toBe(
      `${HEADER}2,Ann Lee,ann@x.org,007,Create,Refused,Function,Function: there is no role Wizard,"Correct the cell, then try again."\r\n`,
    );
  });

  test('are never formulas, whoever wrote them', () => {
    const csv = failuresCsv(receiptOf(row({ detail: '=cmd|calc', key: '=x@y.org' })), names([['email:ann@x.org', '@Ann']]));
    expect(csv).toContain(`2,'@Ann,'=x@y.org,,Create,Refused,,'=cmd|calc,`);
  });

  test('of two steps of one row are one line', () => {
    const csv = failuresCsv(
      receiptOf(
        row({ op: 'update', rid: 'email:ann@x.org' }),
        row({ op: 'deactivate', rid: 'deactivate:email:ann@x.org', outcome: 'not-sent', code: 'leader-blocked', detail: '' }),
      ),
      names(),
    );
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv).toContain('Update; Deactivate,Refused');
  });

  test('of a row that only the journal knows have no row number', () => {
    expect(failuresCsv(receiptOf(row({ sheetRow: null, outcome: 'unknown', code: 'unknown-outcome', detail: '' })), names())).toContain(
      '\r\n,,ann@x.org,,Create,Not known yet,,',
    );
  });

  const csvOf = (rows: ReceiptRow[], with_ = names()) =>
    failuresCsv(receiptOf(...rows), with_)
      .split('\r\n')
      .slice(1, -1);
  const planned = (part: Partial<PlannedRow>): PlannedRow => ({
    ...{ rid: 'email:ann@x.org', person: 'email:ann@x.org', sheetRow: 9, op: 'update', keys: { email: null, employeeId: null } },
    ...{ current: null, values: {}, leader: null, changes: [], waitsFor: null, canonical: '' },
    ...part,
  });

  test('of a key that is no address stand under the ID', () => {
    expect(csvOf([row({ key: '0042' })])[0]).toMatch(/^2,,,0042,Create,/u);
  });

  test.each([
    ['new keys first', { email: 'a@x.org', employeeId: '1' }, { email: 'b@x.org', employeeId: '2' }, '2,,a@x.org,1,'],
    ['old keys where there are no new ones', { email: null, employeeId: null }, { email: 'b@x.org', employeeId: '2' }, '2,,b@x.org,2,'],
    ['no keys where nobody knows any', { email: null, employeeId: null }, null, '2,,,,'],
  ])('name %s', (_name, keys, current, start) => {
    expect(csvOf([row({})], names([], [planned({ keys, current })]))[0]!.startsWith(start)).toBe(true);
  });

  test('stand on the row of the plan where the receipt knows none', () => {
    expect(csvOf([row({ sheetRow: null })], names([], [planned({})]))[0]).toMatch(/^9,/u);
    expect(csvOf([row({ sheetRow: null })], names([], [planned({ sheetRow: 0 })]))[0]).toMatch(/^,/u);
  });

  test('name the columns that were to change, or the fields where the sheet has no column for them', () => {
    const changes = ['role', 'homeTown'].map((field) => ({ field, from: null, to: 'x' }));
    expect(csvOf([row({ op: 'update' })], names([], [planned({ changes })]))[0]).toContain(',Update Function and homeTown,');
    expect(csvOf([row({ field: 'homeTown' })])[0]).toContain(',Refused,homeTown,');
  });

  test('tell of the steps that failed, not of those that succeeded', () => {
    const done = row({ op: 'update', outcome: 'succeeded', code: '', detail: 'all well', field: 'role' });
    const left = row({ op: 'deactivate', rid: 'deactivate:email:ann@x.org', outcome: 'unknown', code: 'unknown-outcome', detail: '' });
    expect(csvOf([done, left])).toEqual([
      '2,,ann@x.org,,Update; Deactivate,Not known yet,,The answer was lost; the next try looks the person up first,Try again: the person is looked up first.',
    ]);
  });

  test('advise by the step that failed, not by the one that only waited for it', () => {
    const steps = [planned({}), planned({ rid: 'deactivate:email:ann@x.org', op: 'deactivate', waitsFor: 'email:ann@x.org' })];
    const waited = row({ op: 'deactivate', rid: 'deactivate:email:ann@x.org', outcome: 'not-sent', code: 'leader-blocked', detail: '' });
    const both = csvOf([row({ op: 'update', code: 'unknown-outcome', outcome: 'unknown', detail: '' }), waited], names([], steps));
    const alone = csvOf([row({ op: 'update', outcome: 'succeeded', code: '', detail: '' }), waited], names([], steps));
    expect(both[0]).toMatch(/,Try again: the person is looked up first\.$/u);
    expect(alone[0]).toMatch(/,"Mend what kept the rest of the row, then try again\."$/u);
  });

  test('give each advice once, and leave no gap for a step that has none', () => {
    const other = row({ op: 'activate', rid: 'activate:email:ann@x.org', code: 'else' });
    const silent = row({ op: 'deactivate', rid: 'deactivate:email:ann@x.org', code: 'else', outcome: 'not-sent' });
    expect(csvOf([row({}), other, silent, row({ rid: 'email:ann' })])[0]).toMatch(
      /,"Correct the cell, then try again\. Correct the row, then try again\."$/u,
    );
  });
});
