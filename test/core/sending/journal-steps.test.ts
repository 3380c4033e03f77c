/** What a journal alone gives back: the steps that a run did, and those of which it never learned. */
import { describe, expect, test } from 'vitest';
import { imageOf } from '../../../core/plan/row-image.js';
import type { JournalRecord } from '../../../core/ports/index.js';
import { appliedSteps, isIntact, openSteps, readRun, sealRecord } from '../../../core/sending/index.js';
import { createsDone } from '../../../core/sending/journal-steps.js';
import { plannedRow, statusRow, updateRow } from './model/model-api.js';
import { BOB, CID, EVE, PLAN, teamWorld, wrongs } from './model/team.js';
import { driveOnce, driveToTheEnd } from './model/world.js';

const RENAME = updateRow(BOB, { name: 'Bob', leader: 'eve@x.org' });
const LEAVE = statusRow('deactivate', EVE.key, { email: EVE.key, employeeId: EVE.id });

/** A journal in which each of these rows went through these states. */
function journalOf(
  ...rows: readonly (readonly [row: { rid: string; op: JournalRecord['op']; image: string }, ...states: JournalRecord['state'][]])[]
) {
  const lines = rows.flatMap(([row, ...states]) => states.map((state) => ({ ...row, state, image: state === 'intent' ? row.image : '' })));
  return lines.map((line, index) =>
    sealRecord({ v: 2, run: 'r1', seq: index + 1, fence: 1, at: 1000, kind: 'row', key: 'k', remoteId: '', code: '', detail: '', ...line }),
  );
}
const lineOf = (row: typeof RENAME) => ({ rid: row.rid, op: row.op, image: imageOf(row) });
const open = (records: readonly unknown[]) => openSteps(readRun(records, 'r1'), 'leader');

describe('the steps that a run did', () => {
  test('come in the order in which they were confirmed, with their images', async () => {
    const all = teamWorld();
    await driveOnce(all, PLAN);
    const steps = appliedSteps(all.journal.lines, 'run-1');
    expect(steps.map(({ rid, person, op }) => [rid, person, op])).toEqual(
      [
        ['record:ann@x.org', 'record:ann@x.org', 'update'],
        ['record:bob@x.org', 'record:bob@x.org', 'update'],
        ['record:cid@x.org', 'record:cid@x.org', 'update'],
        ['record:dan@x.org', 'record:dan@x.org', 'update'],
        ['email:gus@x.org', 'email:gus@x.org', 'create'],
        ['activate:record:fay@x.org', 'record:fay@x.org', 'activate'],
        ['deactivate:record:bob@x.org', 'record:bob@x.org', 'deactivate'],
        ['deactivate:record:dan@x.org', 'record:dan@x.org', 'deactivate'],
      ].map((line) => expect.arrayContaining(line) as unknown),
    );
    expect(new Set(steps.map(({ image }) => image))).toEqual(new Set(PLAN.map(imageOf)));
  });

  test.each([
    ['refused', ['intent', 'rejected']],
    ['left unknown', ['intent', 'unknown']],
    ['in conflict', ['intent', 'unknown', 'conflict']],
    ['found as wanted before anything was sent', ['confirmed']],
    ['taken back and then found as wanted', ['intent', 'ready', 'confirmed']],
  ] as const)('leave out what was %s', (_, states) => {
    expect(appliedSteps(journalOf([lineOf(RENAME), ...states]), 'r1')).toEqual([]);
  });

  test.each([
    ['sent twice', ['intent', 'ready', 'intent', 'confirmed']],
    ['found out by a lookup', ['intent', 'unknown', 'confirmed']],
  ] as const)('hold what was %s', (_, states) => {
    expect(appliedSteps(journalOf([lineOf(RENAME), ...states]), 'r1').map(({ rid }) => rid)).toEqual([RENAME.rid]);
  });

  test('hold what was done although its image could not be kept: it is to be named', () => {
    const [step] = appliedSteps(journalOf([{ ...lineOf(RENAME), image: '' }, 'intent', 'confirmed']), 'r1');
    expect([step?.rid, step?.image]).toEqual([RENAME.rid, '']);
  });

  test('of another run are not among them', () => {
    expect(appliedSteps(journalOf([lineOf(RENAME), 'intent', 'confirmed']), 'r2')).toEqual([]);
  });
});

describe('the steps of which a run never learned', () => {
  test('are made from their images', () => {
    const [step, status, ...more] = open(journalOf([lineOf(RENAME), 'intent'], [lineOf(LEAVE), 'intent', 'unknown']));
    expect(step).toEqual({ ...RENAME, sheetRow: 0, waitsFor: null });
    expect(step?.values).toEqual({ name: 'Bob' });
    expect(status).toEqual({ ...LEAVE, sheetRow: 0 });
    expect(more).toEqual([]);
  });

  test('hold no create: its values stand on the sheet alone', () => {
    const create = plannedRow('gus@x.org');
    expect(open(journalOf([{ rid: create.rid, op: 'create', image: imageOf(create) }, 'intent']))).toEqual([]);
  });

  test.each([
    ['whose outcome is known', ['intent', 'confirmed']],
    ['that were taken back', ['intent', 'ready']],
  ] as const)('hold none %s', (_, states) => {
    expect(open(journalOf([lineOf(RENAME), ...states]))).toEqual([]);
  });

  test.each([
    ['unreadable', 'x'],
    ['about another step', imageOf(LEAVE)],
  ])('hold none whose image is %s', (_, image) => {
    expect(open(journalOf([{ ...lineOf(RENAME), image }, 'intent']))).toEqual([]);
  });
});

test('an image that somebody edited breaks the seal of its record', () => {
  const [record] = journalOf([lineOf(RENAME), 'intent']);
  expect([isIntact(record), isIntact({ ...record, image: imageOf(LEAVE) })]).toEqual([true, false]);
});

describe('a run that is taken up where the sheet no longer gives its row', () => {
  const BOTH = updateRow(CID, { email: 'cid2@x.org', employeeId: '33' });
  /** Cut off just before, or just after, the change arrived. */
  async function cutOff(row: typeof RENAME, at: 'kill-before' | 'kill-after') {
    const rehearsal = teamWorld();
    await driveOnce(rehearsal, [row]);
    const all = teamWorld({ faults: new Map([[rehearsal.log.indexOf('update'), at]]) });
    await expect(driveOnce(all, [row])).rejects.toThrow('killed');
    return all;
  }
  const line = ({ rows }: Awaited<ReturnType<typeof driveOnce>>) =>
    rows.map(({ rid, sheetRow, outcome, code, detail }) => [rid, sheetRow, outcome, code, detail]);

  test.each([RENAME, BOTH, LEAVE])('knows from the image that it was done', async (row) => {
    const all = await cutOff(row, 'kill-after');
    const receipt = await driveOnce(all, []);
    expect(line(receipt)).toEqual([[row.rid, null, 'succeeded', '', '']]);
    expect([all.server.puts.length, wrongs(all, [row], receipt)]).toEqual([1, []]);
  });

  test.each([RENAME, BOTH, LEAVE])('knows from the image that it was not done, and sends nothing unseen', async (row) => {
    const all = await cutOff(row, 'kill-before');
    expect(line(await driveOnce(all, []))).toEqual([[row.rid, null, 'not-sent', 'changed-since-preview', 'missing']]);
    expect(all.server.puts).toEqual([]);
  });

  test.each([
    ['kill-after', 'succeeded', ''],
    ['kill-before', 'not-sent', 'changed'],
  ] as const)('or gives another one, judges what it did by the image (%s)', async (at, outcome, detail) => {
    const all = await cutOff(RENAME, at);
    const other = updateRow(BOB, { name: 'Rob' });
    const [row] = (await driveOnce(all, [other])).rows;
    expect([row?.sheetRow, row?.outcome, row?.detail]).toEqual([3, outcome, detail]);
    expect(all.server.people.find(({ uid }) => uid === BOB.uid)?.name).not.toBe('Rob');
  });

  test('says that somebody else changed the value meanwhile', async () => {
    const all = await cutOff(RENAME, 'kill-before');
    all.server.edit(BOB.uid, 'name', 'Robert', all.clock.now());
    expect(line(await driveOnce(all, []))).toEqual([[RENAME.rid, null, 'unknown', 'conflict', 'other values']]);
  });

  test('asks after everybody where a record is of an older version', async () => {
    const all = await cutOff(RENAME, 'kill-after');
    all.journal.lines.push({ ...all.journal.lines[0]!, v: 1 as 2, seq: 2 });
    const receipt = await driveToTheEnd(all, [RENAME, BOTH]);
    expect([receipt.counts.succeeded, all.server.puts.length]).toEqual([2, 2]);
  });
});

describe('the creates that a run confirmed', () => {
  const GUS = plannedRow('gus@x.org');
  const done = (records: readonly unknown[]) => createsDone(readRun(records, 'r1'));

  test('come with their keys, and nothing that could be sent', () => {
    expect(done(journalOf([lineOf(GUS), 'intent', 'confirmed']))).toEqual([
      {
        ...{ rid: GUS.rid, person: GUS.rid, op: 'create', keys: GUS.keys, canonical: imageOf(GUS), sheetRow: 0, current: null },
        ...{ values: {}, leader: null, changes: [], waitsFor: null },
      },
    ]);
  });

  test.each([
    ['that came to nothing', GUS, ['intent', 'ready']],
    ['that are unknown', GUS, ['intent', 'unknown']],
    ['that were found before anything was sent', GUS, ['confirmed']],
  ] as const)('leave out those %s', (_name, row, states) => {
    expect(done(journalOf([lineOf(row), ...states]))).toEqual([]);
  });

  test('leave out what changes people', () => {
    expect(done(journalOf([lineOf(RENAME), 'intent', 'confirmed']))).toEqual([]);
  });
});
