/** What the document remembers beside the log: a log that lost something is not believed, and a run whose log is gone is still offered. */
import { describe, expect, test } from 'vitest';
import type { JournalRecord, RunHead } from '../../../core/ports/index.js';
import { readRun, sealRecord } from '../../../core/sending/journal.js';
import { documentState } from '../../../workbench/sheets-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

const HEAD: RunHead = { kind: 'send', undoes: '', strict: false, by: '', mapping: {}, target: 't', baseUrl: 'https://a.example', sheetId: '1', sheetName: 'Team', planMac: 'm', startedAt: 5, total: 3 }; // prettier-ignore
const sealed = (seq: number, part: Partial<JournalRecord>): JournalRecord =>
  sealRecord({ v: 2, run: 'r1', seq, fence: 1, at: 1, kind: 'row', state: 'intent', rid: `id:${seq}`, op: 'create', key: 'k', remoteId: '', code: '', detail: '', image: '', ...part }); // prettier-ignore
const row = (seq: number) => sealed(seq, {});
const runIs = (seq: number, state: JournalRecord['state'], head: RunHead = HEAD) =>
  sealed(seq, { kind: 'run', state, rid: '', op: '', key: '', detail: JSON.stringify(head) });
const log = (workbook: Workbook) => workbook.sheets.find((sheet) => sheet.name.startsWith('Muster log'))!;

async function started(...more: JournalRecord[]) {
  const document = documentState();
  const bench = gasBench({ document, workbook: new Workbook() });
  bench.workbook.addSheet('Team');
  await bench.host.journal.append([runIs(1, 'sending'), row(2), ...more]);
  const read = async () => readRun(await bench.host.journal.read('r1'), 'r1');
  return { ...bench, document, read, open: async () => (await bench.host.journal.open()).map(({ run, state }) => [run, state]) };
}

describe('a log that lost something', () => {
  test('as a whole is missed: its run is offered, and nothing that it is silent about is believed', async () => {
    const { workbook, open, read } = await started();
    workbook.removeSheet(log(workbook).id);
    expect(await open()).toEqual([['r1', 'sending']]);
    expect(await read()).toMatchObject({ head: HEAD, damaged: true });
  });

  test('at its end is missed, although no number is wanting', async () => {
    const { workbook, read } = await started(row(3));
    expect((await read()).damaged).toBe(false);
    log(workbook).clear({ row: 4, column: 1, rows: 1, columns: 18 });
    expect(await read()).toMatchObject({ lastSeq: 2, damaged: true });
  });

  test('is whole again for whoever wrote on', async () => {
    const { host, workbook, read } = await started(row(3));
    log(workbook).clear({ row: 4, column: 1, rows: 1, columns: 18 });
    await host.journal.append([sealed(3, { fence: 2 })]);
    expect(await read()).toMatchObject({ lastSeq: 3, lastFence: 2, damaged: false });
  });

  test('of another run says nothing about this one', async () => {
    const { host, workbook, read } = await started();
    await host.journal.append([sealed(1, { run: 'r2' })]);
    log(workbook).clear({ row: 4, column: 1, rows: 1, columns: 18 });
    expect(await read()).toMatchObject({ lastSeq: 2, damaged: false });
  });
});

describe('what is remembered', () => {
  test('of a run that ended is no more than how far it was', async () => {
    const { host, document, open } = await started();
    expect([...document.properties.keys()]).toContain('muster.job.r1');
    await host.journal.append([runIs(3, 'settled')]);
    expect([...document.properties.keys()].filter((key) => key.startsWith('muster.job'))).toEqual(['muster.jobs']);
    expect(await open()).toEqual([]);
  });

  test('of an older run than the last fifty is in the log alone', async () => {
    const { host, document } = await started();
    for (let at = 1; at <= 50; at += 1) await host.journal.append([sealed(1, { run: `other ${at}` })]);
    expect(document.properties.has('muster.job.r1')).toBe(false);
    await expect(host.journal.append([sealed(3, { fence: 0 })])).rejects.toMatchObject({ code: 'overtaken' });
    expect((await host.journal.open()).map(({ run }) => run)).toEqual(['r1']);
  });

  test('comes along with a copy of the spreadsheet, and is not its own there', async () => {
    const first = await started();
    const copied = documentState();
    for (const [key, value] of first.document.properties) copied.properties.set(key, value);
    const copy = gasBench({ document: copied, workbook: new Workbook({ id: 'a copy' }) });
    expect([await copy.host.journal.open(), await copy.host.journal.read('r1')]).toEqual([[], []]);
  });

  test('of a run about too much is left out, and the run goes on', async () => {
    const { host, document, read } = await started();
    const wide: RunHead = { ...HEAD, mapping: Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`field${at}`, 'x'.repeat(120)])) };
    await host.journal.append([sealed(1, { run: 'r2', kind: 'run', state: 'sending', detail: JSON.stringify(wide) })]);
    expect(document.properties.has('muster.job.r2')).toBe(false);
    expect((await host.journal.open()).map(({ run }) => run).sort()).toEqual(['r1', 'r2']);
    expect((await read()).damaged).toBe(false);
  });
});

describe('a document that takes nothing more', () => {
  const full = (document: ReturnType<typeof documentState>) => {
    for (let at = 0; at < 60; at += 1) document.properties.set(`other ${at}`, 'x'.repeat(9_000));
  };

  test('refuses a run before its first record, in words', async () => {
    const { host, document } = await started();
    full(document);
    await expect(host.journal.append([sealed(1, { run: 'r2' })])).rejects.toMatchObject({ code: 'storage-full' });
    expect(await host.journal.read('r2')).toEqual([]);
  });

  test('leaves a run that began to the log', async () => {
    const { host, document, read } = await started();
    full(document);
    await host.journal.append([row(3)]);
    expect(await read()).toMatchObject({ lastSeq: 3, damaged: false });
  });
});
