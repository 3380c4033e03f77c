/** The journal of the pane over the real relay and a device: what is durable, what is read when one of them is away, and who is refused. */
import { describe, expect, test } from 'vitest';
import type { Journal, JournalRecord } from '../../../../core/ports/index.js';
import { sealRecord } from '../../../../core/sending/journal.js';
import { sqliteStore, type RelayStore } from '../../../../excel-addin/relay/index.js';
import { OvertakenError } from '../../../../excel-addin/taskpane/journal/overtaken-error.js';
import { relayRecords } from '../../../../excel-addin/taskpane/journal/relay-records.js';
import { twoHomeJournal } from '../../../../excel-addin/taskpane/journal/two-home-journal.js';
import type { RelayCall } from '../../../../excel-addin/taskpane/relay/relay-call.js';
import { testJournal } from '../../../contracts/journal.js';
import { memoryRecords, type MemoryRecords } from '../../support/memory-records.js';
import { relayBench } from '../../support/relay-bench.js';

const HEAD = JSON.stringify({
  ...{ kind: 'send', undoes: '', strict: false, by: '', mapping: {}, target: 't', baseUrl: 'https://x.example' },
  ...{ sheetId: '1', sheetName: 'Team', planMac: 'mac', startedAt: 1, total: 1 },
});

const row = (part: Partial<JournalRecord> = {}): JournalRecord =>
  sealRecord({
    ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'email:ann@x.org', op: 'create' },
    ...{ key: 'ann@x.org', remoteId: '', code: '', detail: '', image: '' },
    ...part,
  });
const word = (part: Partial<JournalRecord> = {}): JournalRecord =>
  row({ kind: 'run', state: 'sending', rid: '', op: '', key: '', detail: HEAD, ...part });

interface Pane {
  readonly journal: Journal;
  readonly device: MemoryRecords;
  readonly store: RelayStore;
  readonly waits: number[];
  /** Answers of the relay that are lost on their way from here on: the relay has done what it was asked. */
  loseAnswers(count: number): void;
  /** Calls that the relay never gets. */
  cutOff(isCut: boolean): void;
}

function pane(store = sqliteStore(':memory:'), device = memoryRecords()): Pane {
  const bench = relayBench({ store });
  const waits: number[] = [];
  let [lost, cut] = [0, false];
  const call: RelayCall = async (...asked) => {
    if (cut) return new Response(null, { status: 503 });
    const answer = await bench.call(...asked);
    return lost-- > 0 ? new Response(null, { status: 504 }) : answer;
  };
  const clock = { now: () => 0, sleep: (ms: number) => Promise.resolve(void waits.push(ms)) };
  const journal = twoHomeJournal(
    relayRecords(call, () => Promise.resolve('some-workbook'), clock),
    device,
  );
  return { journal, device, store, waits, loseAnswers: (count) => void (lost = count), cutOff: (isCut) => void (cut = isCut) };
}

/** Two devices of one workbook, on one relay. */
function twoDevices(): [Pane, Pane] {
  const store = sqliteStore(':memory:');
  return [pane(store), pane(store)];
}

testJournal({ name: 'relay and device', make: () => pane().journal });

describe('writing', () => {
  test('keeps each record at the relay and on the device', async () => {
    const { journal, device, store } = pane();
    await journal.append([word(), row({ seq: 2 })]);
    expect(device.kept).toEqual([word(), row({ seq: 2 })]);
    expect(await store.readJournal('shared', 'some-workbook', 'run-1')).toEqual(device.kept);
  });

  test('is not durable while the relay is away, so nothing may leave', async () => {
    const { journal, device, waits, cutOff } = pane();
    cutOff(true);
    await expect(journal.append([row()])).rejects.toThrow(/503/u);
    expect(waits).toHaveLength(3);
    expect(device.kept).toEqual([]);
  });

  test('goes on where the device can keep nothing', async () => {
    const { journal, device } = pane();
    device.away = true;
    await journal.append([word()]);
    expect(await journal.read('run-1')).toEqual([word()]);
  });

  test('writes once what the relay has written without its answer coming through', async () => {
    const { journal, store, waits, loseAnswers } = pane();
    loseAnswers(2);
    await journal.append([word(), row({ seq: 2 })]);
    expect(waits).toHaveLength(2);
    expect(await store.readJournal('shared', 'some-workbook', 'run-1')).toHaveLength(2);
  });

  test('does not try again what the relay refuses', async () => {
    const { journal, waits } = pane();
    await expect(journal.append([{ ...row(), v: 3 as 2 }])).rejects.toThrow(/Reload the pane/u);
    expect(waits).toEqual([]);
  });

  test('stops for a newer holder that only the relay knows', async () => {
    const [one, other] = twoDevices();
    await one.journal.append([word()]);
    await other.journal.append([word({ seq: 2, fence: 2 })]);
    await expect(one.journal.append([row({ seq: 3 })])).rejects.toBeInstanceOf(OvertakenError);
    expect(one.waits).toEqual([]);
    expect(one.device.kept).toEqual([word()]);
  });

  test('stops for a newer holder that only the device knows', async () => {
    const device = memoryRecords();
    await pane(sqliteStore(':memory:'), device).journal.append([word({ fence: 2 })]);
    const restored = pane(sqliteStore(':memory:'), device); // a relay that lost what it had
    await expect(restored.journal.append([row({ seq: 2 })])).rejects.toThrow(/taken this send over/u);
  });

  test('sends many records in several calls', async () => {
    const { journal, store } = pane();
    const records = Array.from({ length: 1200 }, (_, index) => row({ seq: index + 1, detail: 'x'.repeat(2000) }));
    await journal.append(records);
    expect(await store.readJournal('shared', 'some-workbook', 'run-1')).toEqual(records);
  });
});

describe('reading', () => {
  test('gives each record once', async () => {
    const { journal } = pane();
    await journal.append([word(), row({ seq: 2 })]);
    expect(await journal.read('run-1')).toEqual([word(), row({ seq: 2 })]);
  });

  test('adds what one place has and the other has not', async () => {
    const { journal, device } = pane();
    await journal.append([word()]);
    device.kept.push(row({ seq: 2 }));
    expect(await journal.read('run-1')).toEqual([word(), row({ seq: 2 })]);
  });

  test('keeps both where the two places disagree, for the reader to judge', async () => {
    const { journal, device } = pane();
    await journal.append([row()]);
    device.kept.splice(0, 1, row({ state: 'confirmed' }), { ...row(), detail: 'edited' });
    expect(await journal.read('run-1')).toHaveLength(3);
  });

  test('tells from the device what happened while the relay is away', async () => {
    const { journal, cutOff } = pane();
    await journal.append([word()]);
    cutOff(true);
    expect(await journal.read('run-1')).toEqual([word()]);
    expect((await journal.open()).map(({ run }) => run)).toEqual(['run-1']);
  });

  test('fails where neither place answers: an empty journal would be an untruth', async () => {
    const { journal, device, cutOff } = pane();
    cutOff(true);
    device.away = true;
    await expect(journal.read('run-1')).rejects.toThrow();
    await expect(journal.open()).rejects.toThrow();
  });

  test('knows on one device what another one has ended', async () => {
    const [one, other] = twoDevices();
    await one.journal.append([word()]);
    expect(await other.journal.open()).toHaveLength(1);
    await other.journal.append([word({ seq: 2, state: 'settled', fence: 2 })]);
    expect([await one.journal.open(), await other.journal.open()]).toEqual([[], []]);
  });

  test('lists a run that a relay has lost', async () => {
    const device = memoryRecords();
    await pane(sqliteStore(':memory:'), device).journal.append([word()]);
    expect(await pane(sqliteStore(':memory:'), device).journal.open()).toHaveLength(1);
  });
});

test('a pane that read an old copy cannot write over what another device has done since', async () => {
  const [one, other] = twoDevices();
  await one.journal.append([word()]);
  await other.journal.append([word({ seq: 2, fence: 2 }), row({ seq: 3, fence: 2 })]);
  one.cutOff(true);
  expect(await one.journal.read('run-1')).toEqual([word()]); // the device's copy
  one.cutOff(false);
  await expect(one.journal.append([word({ seq: 2, fence: 3 })])).rejects.toThrow();
  expect(await one.journal.read('run-1')).toHaveLength(3);
});
