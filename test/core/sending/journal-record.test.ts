/** Seals that fit, on records that are wrong all the same; and the sum itself, against another implementation of it. */
import { crc32 as zlibCrc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../core/ports/index.js';
import { crc32, isIntact, sealRecord } from '../../../core/sending/journal-record.js';
import { JournalWriter } from '../../../core/sending/journal-writer.js';
import { personOf, appliedSteps } from '../../../core/sending/journal-steps.js';
import { openRuns, readRun } from '../../../core/sending/journal.js';
import { HEAD } from './model/world.js';

const RECORD: Omit<JournalRecord, 'checksum'> = {
  ...{ v: 2, run: 'r1', seq: 1, fence: 1, at: 1000, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' },
  ...{ key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '{}' },
};
const sealed = (part: object): JournalRecord => sealRecord({ ...RECORD, ...part });

describe('a record with a seal that fits', () => {
  test('is whole', () => expect(isIntact(sealed({}))).toBe(true));

  test.each([
    ['of a version to come', { v: 3 }],
    ['of a kind that there is not', { kind: 'else' }],
    ['with a text for a number', { at: '1000' }],
    ['with a number for a text', { rid: 7 }],
    ['with nothing for a text', { detail: null }],
  ])('is not whole %s', (_name, part) => expect(isIntact(sealed(part))).toBe(false));

  test('and nothing at all is none', () => expect(isIntact(undefined)).toBe(false));
});

describe('the sum of a text', () => {
  const expected = (text: string) => zlibCrc32(Buffer.from(text, 'utf16le')).toString(16).padStart(8, '0');
  const some = Array.from({ length: 300 }, (_, at) => `${at}`);

  test.each(['', 'a', '123456789', 'Łódź 漢字 😀', '\u00ff\u0100\uffff'])('%j is the CRC-32 of its code units', (text) => {
    expect(crc32(text)).toBe(expected(text));
  });

  test('has eight digits, also where it is small', () => {
    expect(some.some((text) => expected(text).startsWith('0'))).toBe(true);
    expect(some.map(crc32)).toEqual(some.map(expected));
  });
});

test('a record of a run names no row', () => {
  const writer = new JournalWriter('r1', 4, HEAD, 8);
  writer.runState('stopped', 5, { failed: 1 });
  const [{ checksum, ...record }] = writer.take() as [JournalRecord];
  expect(record).toEqual({
    ...{ v: 2, run: 'r1', seq: 9, fence: 4, at: 5, kind: 'run', state: 'stopped', rid: '', op: '', key: '', remoteId: '', code: '' },
    ...{ detail: JSON.stringify({ ...HEAD, counts: { failed: 1 } }), image: '' },
  });
  expect([checksum, writer.length]).toEqual([sealRecord(record).checksum, 0]);
});

describe('two records with one number', () => {
  const [older, newer] = [sealed({ fence: 1, state: 'rejected' }), sealed({ fence: 2, state: 'confirmed' })];
  const state = (...records: JournalRecord[]) => readRun(records, 'r1').rows.get('email:ann@x.org')?.state;

  test('the one under the newer fence counts, whichever is read first', () => {
    expect([state(older, newer), state(newer, older)]).toEqual(['confirmed', 'confirmed']);
  });

  test('under one fence the first counts, and the journal is damaged', () => {
    const twin = sealed({ fence: 1, state: 'conflict' });
    expect([state(older, twin), readRun([older, twin], 'r1').damaged]).toEqual(['rejected', true]);
  });
});

test('what is no record hides no open run', () => {
  const start = sealed({ kind: 'run', state: 'sending', rid: '', detail: JSON.stringify(HEAD) });
  expect(openRuns([null, undefined, 'torn', start]).map(({ run }) => run)).toEqual(['r1']);
});

test.each([
  ['activate', 'activate:record:a', 'record:a'],
  ['deactivate', 'deactivate:record:a', 'record:a'],
  ['deactivate', 'record:a', 'record:a'],
  ['update', 'update:a', 'update:a'],
  ['create', 'create:a', 'create:a'],
] as const)('the person of an %s with the identity %s is %s', (op, rid, person) => {
  expect(personOf({ op, rid })).toBe(person);
});

test('a step without an operation was nothing that can be taken back', () => {
  const records = [sealed({ op: '' }), sealed({ seq: 2, op: '', state: 'confirmed' })];
  expect(appliedSteps(records, 'r1')).toEqual([]);
});
