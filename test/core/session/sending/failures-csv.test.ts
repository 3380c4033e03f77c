/** Failures as CSV for people: no cell of it runs in a spreadsheet, and every cell comes back as it was. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt, ReceiptRow } from '../../../../core/sending/index.js';
import { csvCell, failuresCsv } from '../../../../core/session/sending/failures-csv.js';
import type { Names } from '../../../../core/session/sending/row-lines.js';

describe('a cell', () => {
  test.each([
    ['plain', 'plain'],
    ['', ''],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', '"\'\rx"'],
    ['a,b', '"a,b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a=b', 'a=b'],
  ])('%j is written as %j', (text, written) => {
    expect(csvCell(text)).toBe(written);
  });
});

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
});
