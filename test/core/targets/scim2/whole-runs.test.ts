/** The protocol and the API together against the foreign service: leaders first, groups behind, and faults on the way. */
import { describe, expect, test } from 'vitest';
import type { PlannedRow } from '../../../../core/plan/planned-row.js';
import type { Receipt } from '../../../../core/sending/index.js';
import type { FaultPlan } from '../../../../workbench/server/shared/faults/fault.js';
import type { RouteName } from '../../../../workbench/server/scim/index.js';
import { theCompany, useCompany } from './company.js';
import { creation, LUCIA, OMAR, status, update } from './sample.js';
import { sendRows } from './send-rows.js';

useCompany();

const outcomes = ({ rows }: Receipt) => rows.map(({ outcome, code, detail }) => [outcome, code, detail].join(' ').trim());

const person = (name: string, leader: string | null, waits = leader): PlannedRow =>
  creation(
    {
      leader: leader === null ? null : { email: `${leader}@x.org`, employeeId: null },
      waitsFor: waits === null ? null : `email:${waits}@x.org`,
    },
    { email: `${name}@x.org`, employeeId: `n-${name}`, groups: null },
  );

/** The step behind a creation that puts somebody into groups. */
const joins = (row: PlannedRow, groups: readonly string[]): PlannedRow =>
  update(row.keys, [['groups', null, groups]], { rid: `groups:${row.rid}`, person: row.person, part: 'groups', waitsFor: row.rid });

const ROWS = [person('boss', null), ...['a', 'b', 'c'].map((name) => person(name, 'boss'))];
const managers = () =>
  ['a', 'b', 'c'].map((name) => (theCompany().extension(`${name}@x.org`)['manager'] as { value?: string } | undefined)?.value);
const bossId = () => theCompany().user('boss@x.org')?.id;
const held = () => theCompany().server.count();

test('leaders go first, those under them by their ID, and each once', async () => {
  expect(outcomes(await sendRows(theCompany(), ROWS))).toEqual(ROWS.map(() => 'succeeded'));
  expect([managers(), held()]).toEqual([[bossId(), bossId(), bossId()], 9]);
});

test('groups follow a creation', async () => {
  const [boss] = ROWS as [PlannedRow];
  const receipt = await sendRows(theCompany(), [boss, joins(boss, ['Sales', 'Billing'])]);
  expect([outcomes(receipt), theCompany().members('Sales'), theCompany().members('Billing').length]).toEqual([
    ['succeeded', 'succeeded'],
    ['jkrol', 'boss@x.org'],
    3,
  ]);
});

test('somebody is changed and switched off, somebody else is moved', async () => {
  const moved = update(LUCIA, [['teamLeader', OMAR.email, 'ida.holm@demo.example']], {
    leader: { email: 'ida.holm@demo.example', employeeId: null },
  });
  const jan = { email: 'jan.krol@demo.example', employeeId: '0004' };
  const titled = update(jan, [['title', null, 'Agent']]);
  const off = { ...status('deactivate', jan), waitsFor: titled.rid };
  expect(outcomes(await sendRows(theCompany(), [moved, titled, off]))).toEqual(['succeeded', 'succeeded', 'succeeded']);
  expect(theCompany().user('jkrol')).toMatchObject({ title: 'Agent', active: false });
});

test('somebody whom another changed meanwhile is left alone', async () => {
  await theCompany().update(update(LUCIA, [['title', null, 'Theirs']]));
  expect(outcomes(await sendRows(theCompany(), [update(LUCIA, [['title', null, 'Ours']])]))).toEqual(['not-sent conflict other values']);
  expect(theCompany().user(LUCIA.email)?.['title']).toBe('Theirs');
});

describe('each person is there once, after', () => {
  const faults: [string, FaultPlan<RouteName>][] = [
    ['an answer to a bulk request that is lost', { kind: 'lost-answer', route: 'bulk' }],
    ['a bulk request that is lost', { kind: 'lost-request', route: 'bulk' }],
    ['a bulk request that is done late', { kind: 'late', afterMs: 30_000, route: 'bulk' }],
    ['an answer to a creation that is lost', { kind: 'lost-answer', route: 'create' }],
    ['half of an answer', { kind: 'cut-body', route: 'bulk' }],
    ['a page of a proxy', { kind: 'html', route: 'bulk' }],
    ['an error after it was done', { kind: 'status', status: 500, applied: true, route: 'bulk' }],
    ['a service that asks to wait', { kind: 'status', status: 429, retryAfterSeconds: 5, route: 'bulk', times: 2 }],
    ['a service that is busy', { kind: 'status', status: 503, retryAfterSeconds: 5, route: 'bulk' }],
    ['a request that was too large', { kind: 'status', status: 413, route: 'bulk' }],
    ['a bulk that is not there after all', { kind: 'status', status: 501, route: 'bulk', times: 'always' }],
    ['lookups that fail at first', { kind: 'status', status: 500, route: 'list', times: 2 }],
  ];
  test.each(faults)('%s', async (_, fault) => {
    theCompany().server.faults.next(fault);
    expect(outcomes(await sendRows(theCompany(), ROWS))).toEqual(ROWS.map(() => 'succeeded'));
    expect([managers(), held()]).toEqual([[bossId(), bossId(), bossId()], 9]);
  });

  test.each(['one-missing', 'one-doubled', 'reordered'] as const)('results that are %s', async (bulkResults) => {
    theCompany().server.change({ bulkResults });
    expect(outcomes(await sendRows(theCompany(), ROWS))).toEqual(ROWS.map(() => 'succeeded'));
    expect(held()).toBe(9);
  });
});

test('somebody for whom no licence is left is named, and not called created', async () => {
  theCompany().server.change({ seats: 4 });
  expect(outcomes(await sendRows(theCompany(), [person('late', null)]))).toEqual(['unknown conflict other values']);
});

test('without bulk, several groups change one after the other until all are as they should be', async () => {
  theCompany().server.change({ bulkOperations: 0 });
  await theCompany().connect();
  const row = update(LUCIA, [['groups', ['Billing', 'Night Shift'], ['Sales']]], { part: 'groups' });
  expect(outcomes(await sendRows(theCompany(), [row]))).toEqual(['succeeded']);
  expect((await theCompany().find(LUCIA)).values['groups']).toEqual(['Sales']);
});

test('a token that is not accepted stops the run, and nobody is created', async () => {
  theCompany().server.faults.next({ kind: 'status', status: 401, times: 'always' });
  const receipt = await sendRows(theCompany(), ROWS);
  expect([receipt.counts.succeeded, held()]).toEqual([0, 5]);
});

test('a way that leads elsewhere stops the run', async () => {
  theCompany().server.faults.next({ kind: 'redirect', to: 'https://canary.example/', route: 'create' });
  expect([(await sendRows(theCompany(), ROWS)).counts.succeeded, held()]).toEqual([0, 5]);
});

test('300 new people leave in few requests', async () => {
  const rows = Array.from({ length: 300 }, (_, at) => person(`p${at}`, null));
  expect((await sendRows(theCompany(), rows)).counts.succeeded).toBe(300);
  expect([held(), theCompany().writes().length]).toEqual([305, 6]);
});
