/** The journal on its sheet: what people and killed executions do to it. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord } from '../../../core/ports/index.js';
import { isIntact, sealRecord } from '../../../core/sending/journal.js';
import { documentState } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

const record = (seq: number, part: Partial<JournalRecord> = {}): JournalRecord =>
  sealRecord({ v: 2, run: 'r1', seq, fence: 1, at: 1, kind: 'row', state: 'intent', rid: `id:${seq}`, op: 'create', key: `k${seq}`, remoteId: '', code: '', detail: '', image: '', ...part }); // prettier-ignore
const log = (workbook: Workbook) => workbook.sheets.find((sheet) => sheet.name === 'Muster log')!;

describe('the sheet', () => {
  test('is hidden, behind the others, and leaves the user where they were', async () => {
    const { host, workbook } = gasBench();
    workbook.addSheet('Team');
    await host.journal.append([record(1)]);
    expect(workbook.sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([['Team', false], ['Muster log', true]]); // prettier-ignore
    expect(workbook.active.name).toBe('Team');
  });

  test('may be sorted: order is the sequence', async () => {
    const { host, workbook } = gasBench();
    await host.journal.append([record(1), record(2), record(3)]);
    log(workbook).sortRows({ row: 2, column: 1, rows: 3, columns: 16 }, 2, 'descending');
    const back = await host.journal.read('r1');
    expect(back.map((one) => one.seq)).toEqual([3, 2, 1]);
    expect(back.every(isIntact)).toBe(true);
  });

  test('may be renamed and moved on', async () => {
    const { host, workbook } = gasBench();
    await host.journal.append([record(1)]);
    workbook.renameSheet(log(workbook).id, 'Old log');
    await host.journal.append([record(2)]);
    expect(await host.journal.read('r1')).toHaveLength(2);
  });

  test('is found by its name when the document’s store was emptied', async () => {
    const document = documentState();
    const { host } = gasBench({ document });
    await host.journal.append([record(1)]);
    document.properties.clear();
    expect(await host.journal.read('r1')).toHaveLength(1);
  });

  test('of the user’s own with that name is left alone', async () => {
    const { host, workbook } = gasBench();
    workbook.addSheet('Muster log').setValues(1, 1, [['my own notes']]);
    await host.journal.append([record(1)]);
    expect(log(workbook).usedRange()).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
    expect(await host.journal.read('r1')).toHaveLength(1);
  });

  test('that was deleted is started anew', async () => {
    const { host, workbook } = gasBench();
    workbook.addSheet('Team');
    await host.journal.append([record(1)]);
    workbook.removeSheet(log(workbook).id);
    expect((await host.journal.read('r1')).map(isIntact)).toEqual([false]); // not silent: something was there
    await host.journal.append([record(2)]);
    expect(await host.journal.read('r1')).toEqual([record(2)]);
  });

  test('a record edited by hand comes back, and does not pass for whole', async () => {
    const { host, workbook } = gasBench();
    await host.journal.append([record(1), record(2)]);
    log(workbook).setCell(3, 6, { value: 'confirmed' });
    expect((await host.journal.read('r1')).map((one) => [one.state, isIntact(one)])).toEqual([['intent', true], ['confirmed', false]]); // prettier-ignore
    expect(await host.journal.read('another run')).toHaveLength(1);
  });

  test('rows of another spreadsheet are passed over', async () => {
    const first = gasBench();
    await first.host.journal.append([record(1)]);
    const copy = gasBench({ workbook: new Workbook({ id: 'a copy' }) });
    await copy.host.journal.append([record(5)]);
    const rows = [...Array(16).keys()].map((at) => log(first.workbook).value(2, at + 1));
    log(copy.workbook).setValues(3, 1, [rows]);
    expect((await copy.host.journal.read('r1')).map((one) => one.seq)).toEqual([5]);
  });
});

describe('what a record does', () => {
  const changes = (length: number) =>
    JSON.stringify({ op: 'update', changes: [{ field: 'profile', from: 'x'.repeat(length), to: '=1+1' }] });

  test.each([0, 10, 49_999, 50_000, 50_001, 99_900, 149_000])('comes back whole with texts of %d characters', async (length) => {
    const { host } = gasBench();
    const whole = record(1, { op: 'update', image: changes(length) });
    await host.journal.append([whole, record(2)]);
    expect(await host.journal.read('r1')).toEqual([whole, record(2)]);
  });

  test('the longest that fields of people have fits', async () => {
    const longest = '\n'.repeat(5_000); // each is two characters in JSON
    const fields = Array.from({ length: 20 }, (_, at) => ({ field: `field${at}`, from: 'ä'.repeat(255), to: '"'.repeat(255) }));
    const keys = { email: 'a'.repeat(254), employeeId: '0'.repeat(255) };
    const image = JSON.stringify({ op: 'update', keys, current: keys, leader: keys, changes: [...fields, { field: 'profile', from: longest, to: longest }] }); // prettier-ignore
    const { host, workbook } = gasBench();
    await host.journal.append([record(1, { op: 'update', image })]);
    expect((await host.journal.read('r1'))[0]?.image).toBe(image);
    expect(log(workbook).value(2, 17)).toBeNull();
  });

  test('is left out where no row holds it: the record stays whole and the others are kept', async () => {
    const { host } = gasBench();
    await host.journal.append([record(1, { op: 'update', image: changes(200_000) }), record(2)]);
    const back = await host.journal.read('r1');
    expect(back.map((one) => [one.seq, one.image, isIntact(one)])).toEqual([[1, '', true], [2, '', true]]); // prettier-ignore
  });

  test('has a place in a log that an earlier version began, whose rows count as damaged', async () => {
    const { host, workbook } = gasBench();
    const old = workbook.addSheet('Muster log');
    const names = ['run', 'seq', 'fence', 'at', 'kind', 'state', 'rid', 'op', 'key', 'remoteId', 'code', 'detail', 'v', 'checksum', 'spreadsheet']; // prettier-ignore
    old.setValues(1, 1, [names, ['r1', '1', '1', '1', 'row', 'intent', 'id:1', 'create', 'k1', '', '', '', '1', 'abc', workbook.id]]);
    await host.journal.append([record(2, { image: changes(10) })]);
    const back = await host.journal.read('r1');
    expect(back.map((one) => [one.v, one.seq, one.image, isIntact(one)])).toEqual([[1, 1, '', false], [2, 2, changes(10), true]]); // prettier-ignore
    expect(workbook.sheets.filter((sheet) => sheet.name.startsWith('Muster log'))).toHaveLength(1);
    await host.journal.append([record(3)]);
    expect(old.value(1, 16)).toBe('image');
  });
});

describe('two writers', () => {
  test('an older fence is refused when only the log remembers the newer one', async () => {
    const document = documentState();
    const { host } = gasBench({ document });
    await host.journal.append([record(1, { fence: 7 })]);
    document.properties.clear();
    await expect(host.journal.append([record(2, { fence: 6 })])).rejects.toMatchObject({ code: 'overtaken' });
    expect(await host.journal.read('r1')).toHaveLength(1);
  });

  test('while another user’s call writes, an append is refused and writes nothing', async () => {
    const document = documentState();
    const { host } = gasBench({ document });
    document.lock.holder = 'another user';
    await expect(host.journal.append([record(1)])).rejects.toMatchObject({ code: 'busy' });
    document.lock.holder = null;
    expect(await host.journal.read('r1')).toEqual([]);
  });

  test('a fence rises even after the document’s store was emptied', async () => {
    const document = documentState();
    let time = 1_000;
    const { host } = gasBench({ document, now: () => time });
    const first = await host.lock.acquire('send', 60_000);
    document.properties.clear();
    time += 1;
    const second = await host.lock.acquire('send', 60_000);
    expect(second!.fence).toBeGreaterThan(first!.fence);
  });
});

describe('an execution that Google kills', () => {
  const send = { method: 'POST', url: 'https://demo.api.stellaconnect.net/', headers: {}, timeoutMs: 5000 } as const;

  test('between the intent and the request leaves the intent in the log', async () => {
    const { host, script, arrived } = gasBench();
    await host.journal.append([record(1)]);
    script.kill = (call) => call === 'UrlFetchApp.fetchAll';
    expect(await host.http.send([send])).toMatchObject([{ kind: 'failure', reason: 'network' }]);
    script.kill = null;
    expect(arrived).toEqual([]);
    expect(await host.journal.read('r1')).toEqual([record(1)]);
  });

  test.each(['LockService.getDocumentLock', 'Properties.setProperty', 'Range.setNumberFormat', 'Range.setValues', 'SpreadsheetApp.flush'])(
    'at %s of an append leaves all of its records or none, and a journal that goes on',
    async (place) => {
      const { host, script } = gasBench();
      await host.journal.append([record(1)]);
      let seen = 0;
      script.kill = (call) => call === place && ++seen === 1;
      await expect(host.journal.append([record(2, { fence: 2 }), record(3, { fence: 2 })])).rejects.toMatchObject({
        code: 'no-connection',
      });
      script.kill = null;
      expect((await host.journal.read('r1')).length).toBe(1);
      await host.journal.append([record(2, { fence: 2 }), record(3, { fence: 2 })]);
      expect(await host.journal.read('r1')).toHaveLength(3);
    },
  );

  test('frees the lock', async () => {
    const document = documentState();
    const { host, script } = gasBench({ document });
    script.kill = (call) => call === 'Range.setValues';
    await expect(host.journal.append([record(1)])).rejects.toThrow();
    expect(document.lock.holder).toBeNull();
  });
});
