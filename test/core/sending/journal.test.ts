/** The journal's reader meets whatever a shared sheet or a cut-off write can leave behind. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord, RunHead } from '../../../core/ports/index.js';
import { runRecord } from '../../../core/sending/index.js';
import { isIntact, openRuns, readRun, sealRecord } from '../../../core/sending/journal.js';

const HEAD: RunHead = {
  kind: 'send',
  undoes: '',
  strict: false,
  by: 'ann@x.org',
  mapping: { email: 'Email Address' },
  target: 'some-target',
  baseUrl: 'https://x.example',
  sheetId: '1',
  sheetName: 'Team',
  planMac: 'mac',
  startedAt: 100,
  total: 2,
};

function record(part: Partial<JournalRecord>): JournalRecord {
  return sealRecord({
    v: 2,
    run: 'r1',
    seq: 1,
    fence: 1,
    at: 1000,
    kind: 'row',
    state: 'intent',
    rid: 'email:ann@x.org',
    op: 'create',
    key: 'ann@x.org',
    remoteId: '',
    code: '',
    detail: '',
    image: '',
    ...part,
  });
}
const start = (part: Partial<JournalRecord> = {}): JournalRecord =>
  record({ kind: 'run', state: 'sending', rid: '', op: '', key: '', detail: JSON.stringify(HEAD), ...part });

const WHOLE = [start(), record({ seq: 2 }), record({ seq: 3, state: 'confirmed', remoteId: 'ann@x.org' })];

describe('a seal', () => {
  test('holds for a record as it was written', () => {
    expect(isIntact(JSON.parse(JSON.stringify(WHOLE[1])))).toBe(true);
  });

  test.each(Object.keys(WHOLE[1]!))('breaks when %s was edited', (name) => {
    const edited = { ...WHOLE[1]!, [name]: name === 'v' || name === 'seq' || name === 'fence' || name === 'at' ? 7 : 'edited' };
    expect(isIntact(edited)).toBe(false);
  });

  test.each([
    ['null', null],
    ['text', 'x'],
    ['a list', []],
    ['nothing in it', {}],
    ['an older version', { ...WHOLE[1], v: 1 }],
    ['a version to come', { ...WHOLE[1], v: 3 }],
  ])('does not hold for %s', (_, value) => {
    expect(isIntact(value)).toBe(false);
  });
});

describe('reading a run', () => {
  test('finds head, state and the last state of each row', () => {
    const journal = readRun(WHOLE, 'r1');
    expect({ ...journal, rows: [...journal.rows].map(([rid, row]) => [rid, row.state]), images: [...journal.images] }).toEqual({
      head: HEAD,
      state: 'sending',
      rows: [['email:ann@x.org', 'confirmed']],
      images: [['email:ann@x.org', '']],
      lastSeq: 3,
      lastFence: 1,
      damaged: false,
    });
  });

  test('follows seq, not the order of the lines', () => {
    expect(readRun([...WHOLE].reverse(), 'r1')).toEqual(readRun(WHOLE, 'r1'));
  });

  test('counts a doubled line once', () => {
    expect(readRun([...WHOLE, WHOLE[1]!], 'r1').damaged).toBe(false);
  });

  test.each([
    ['torn', [...WHOLE, { ...record({ seq: 4 }), checksum: '' }]],
    ['of an older version', [...WHOLE, { ...record({ seq: 4 }), v: 1 }]],
    ['of a version to come', [...WHOLE, { ...record({ seq: 4 }), v: 3 }]],
    ['missing from the middle', [WHOLE[0], WHOLE[2]]],
    ['contradicted under its own number', [...WHOLE, record({ seq: 2, state: 'rejected' })]],
  ])('says that it is damaged when a record is %s', (_, records) => {
    expect(readRun(records, 'r1').damaged).toBe(true);
  });

  test('passes over the records of other runs', () => {
    expect(readRun([...WHOLE, record({ run: 'r2', seq: 9, state: 'rejected' })], 'r1')).toEqual(readRun(WHOLE, 'r1'));
  });
});

describe('open runs', () => {
  test('are those that did not end, the newest first', () => {
    const newer = start({ run: 'r2', detail: JSON.stringify({ ...HEAD, startedAt: 200 }) });
    expect(openRuns([...WHOLE, newer]).map((run) => [run.run, run.state, run.startedAt])).toEqual([
      ['r2', 'sending', 200],
      ['r1', 'sending', 100],
    ]);
  });

  test.each(['settled', 'reported'] as const)('leave out one that is %s', (state) => {
    expect(openRuns([...WHOLE, start({ seq: 4, state })])).toEqual([]);
  });

  describe('of which a line is torn', () => {
    const settled = [...WHOLE, start({ seq: 4, state: 'settled' })];
    const torn = (seq: unknown, run = 'r1'): object => ({ ...start({ seq: 9, run }), seq, checksum: 'torn' });
    test.each<[string, object[], number]>([
      ['after its last word are open: it may have kept it open', [torn(5)], 1],
      ['far after it and another before it, whatever their order, are open', [torn(5), torn(2)], 1],
      ['before it and another far after it are open', [torn(2), torn(5)], 1],
      ['in the place of their last word are over', [torn(4)], 0],
      ['before it are over', [torn(2)], 0],
      ['without a number are over', [torn('5')], 0],
      ['in another run are over', [torn(5, 'r2')], 0],
    ])('%s', (_, lines, open) => {
      expect(openRuns([...settled, ...lines])).toHaveLength(open);
    });
  });

  test('leave out what is known by its rows alone', () => {
    expect(openRuns([record({ seq: 1 }), record({ seq: 2, state: 'confirmed' })])).toEqual([]);
  });

  test('hold one that was stopped', () => {
    expect(openRuns([...WHOLE, start({ seq: 4, state: 'stopped' })])).toHaveLength(1);
  });

  test.each([
    ['kind', 'other'],
    ['undoes', 1],
    ['strict', 'yes'],
    ['by', null],
    ['mapping', ['Email']],
    ['mapping', { email: 1 }],
    ['counts', { succeeded: 'many' }],
    ['target', undefined],
    ['total', '2'],
  ])('leave out one whose head has another %s: %j', (name, value) => {
    expect(openRuns([start({ detail: JSON.stringify({ ...HEAD, [name]: value }) })])).toEqual([]);
  });

  test('tell what an undo takes back, and the counts of the session before', () => {
    const detail = JSON.stringify({ ...HEAD, kind: 'undo', undoes: 'r0', counts: { succeeded: 2 } });
    expect(openRuns([start({ detail })])).toMatchObject([{ kind: 'undo', undoes: 'r0', counts: { succeeded: 2 } }]);
  });

  test.each(['', '{', 'null', '{"target":1}'])('leave out one whose head reads %j', (detail) => {
    expect(openRuns([start({ detail })])).toEqual([]);
  });
});

describe('putting a run away', () => {
  test('adds a record after the last one, so that the run is open no more', () => {
    const last = runRecord(WHOLE, 'r1', 'reported', 2, 5000);
    expect([last?.seq, last?.fence, last?.state]).toEqual([4, 2, 'reported']);
    expect(openRuns([...WHOLE, last])).toEqual([]);
  });

  test('keeps the counts of its receipt', () => {
    const counts = { succeeded: 1 };
    const last = runRecord([start({ state: 'settled', detail: JSON.stringify({ ...HEAD, counts }) })], 'r1', 'reported', 2, 5000);
    expect(readRun([last], 'r1').head?.counts).toEqual(counts);
  });

  test('needs records that say what it was about', () => {
    expect(runRecord([], 'r1', 'reported', 2, 5000)).toBeNull();
  });
});
