/** Bulk requests against the foreign service: one answer per row, whatever became of the answers on their way. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import { theCompany, useCompany } from './company.js';
import { creation } from './sample.js';

useCompany();

const row = (name: string, values: Record<string, string | null> = {}): PlannedRow =>
  creation({}, { email: `${name}@demo.example`, employeeId: null, ...values });
const ROWS = [row('a'), row('b'), row('c')];
const kinds = async (rows: readonly PlannedRow[] = ROWS) => (await theCompany().createAll(rows)).map(({ kind }) => kind);
const held = () => ROWS.filter(({ keys }) => theCompany().user(keys.email ?? '')).length;

describe('a request', () => {
  test('creates everybody at once, each told by the ID of their own', async () => {
    const verdicts = await theCompany().createAll(ROWS);
    expect(verdicts).toEqual(ROWS.map(({ keys }) => ({ kind: 'created', remoteId: theCompany().user(keys.email ?? '')?.id })));
    expect(theCompany().writes()).toEqual(['POST bulk']);
  });

  test('goes on past somebody who exists, and tells of each', async () => {
    expect(await kinds([row('a'), row('ida', { userName: 'ida.holm@demo.example' }), row('c')])).toEqual([
      'created',
      'duplicate',
      'created',
    ]);
  });

  test('tells the service’s own words where a row is refused', async () => {
    const verdicts = await theCompany().createAll([row('a'), { ...row('b'), leader: { email: 'gone@x.org', employeeId: null } }]);
    expect(verdicts).toMatchObject([{ kind: 'created' }, { kind: 'refused', field: 'teamLeader' }]);
  });

  test('of rows that cannot be sent at all writes nothing', async () => {
    const lost = ROWS.map((each) => ({ ...each, leader: { email: 'gone@x.org', employeeId: null } }));
    expect([await kinds(lost), theCompany().writes()]).toEqual([['refused', 'refused', 'refused'], []]);
  });

  test('of one row is a plain creation', async () => {
    expect([await kinds([row('a')]), theCompany().writes()]).toEqual([['created'], ['POST create']]);
  });
});

describe('results', () => {
  test.each([
    ['one-missing', ['unknown', 'created', 'created']],
    ['one-doubled', ['created', 'created', 'created']],
    ['reordered', ['created', 'created', 'created']],
  ] as const)('%s', async (bulkResults, expected) => {
    theCompany().server.change({ bulkResults });
    expect([await kinds(), held()]).toEqual([expected, 3]);
  });

  test('that came to other rows than they are about are told by their own', async () => {
    theCompany().server.change({ bulkResults: 'reordered' });
    const verdicts = await theCompany().createAll(ROWS);
    expect(verdicts.map((verdict) => (verdict.kind === 'created' ? verdict.remoteId : ''))).toEqual(
      ROWS.map(({ keys }) => theCompany().user(keys.email ?? '')?.id),
    );
  });
});

describe('refused as a whole', () => {
  test('too many operations are asked again in halves', async () => {
    theCompany().server.change({ bulkOperations: 2 });
    const { bulk } = theCompany().api;
    expect([await kinds(), bulk?.mostRows, held()]).toEqual([['throttled', 'throttled', 'throttled'], 1, 0]);
  });

  test('where there is no bulk any more, rows go one by one', async () => {
    theCompany().server.change({ bulkOperations: 0 });
    expect([await kinds(), theCompany().api.bulk?.mostRows]).toEqual([['throttled', 'throttled', 'throttled'], 1]);
    expect(await kinds([row('a')])).toEqual(['created']);
  });

  test.each([
    ['status 500 after it was done', { kind: 'status', status: 500, applied: true }, 'unknown', 3],
    ['status 503', { kind: 'status', status: 503, retryAfterSeconds: 7 }, 'unknown', 0],
    ['status 429', { kind: 'status', status: 429, retryAfterSeconds: 7 }, 'throttled', 0],
    ['status 401', { kind: 'status', status: 401 }, 'stop', 0],
    ['a page of a proxy', { kind: 'html' }, 'unknown', 3],
    ['half of an answer', { kind: 'cut-body' }, 'unknown', 3],
    ['an empty answer', { kind: 'empty' }, 'unknown', 3],
    ['null', { kind: 'null' }, 'unknown', 3],
  ] as const)('%s', async (_, fault, kind, done) => {
    theCompany().server.faults.next({ ...fault, route: 'bulk' });
    expect([await kinds(), held()]).toEqual([[kind, kind, kind], done]);
  });
});
