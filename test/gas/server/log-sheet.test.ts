/** The log sheet after people had their way with it: columns moved, headings gone or sorted away, rows torn, protected, of a later version. */
import { expect, test } from 'vitest';
import type { JournalRecord } from '../../../core/ports/index.js';
import { isIntact, readRun, sealRecord } from '../../../core/sending/journal.js';
import type { Sheet } from '../../../workbench/workbook/index.js';
import { gasBench } from '../support/gas-bench.js';

const record = (seq: number): JournalRecord =>
  sealRecord({ v: 2, run: 'r1', seq, fence: 1, at: 1, kind: 'row', state: 'intent', rid: `id:${seq}`, op: 'update', key: 'k', remoteId: '', code: '', detail: '=1+1', image: '{"a":1}' }); // prettier-ignore
const COLUMNS = 18;

async function logged() {
  const bench = gasBench();
  bench.workbook.addSheet('Team');
  await bench.host.journal.append([record(1), record(2)]);
  const sheet = bench.workbook.sheets.find(({ name }) => name === 'Muster log')!;
  return { ...bench, sheet, read: () => bench.host.journal.read('r1') };
}

function valuesOf(sheet: Sheet): unknown[][] {
  const { rows, columns } = sheet.usedRange()!;
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => sheet.value(r + 1, c + 1)));
}

test('columns that were moved take what belongs below them', async () => {
  const { host, sheet, read } = await logged();
  const moved = valuesOf(sheet).map(([first, ...others]) => [...others, first] as string[]);
  sheet.setValues(1, 1, moved);
  await host.journal.append([record(3)]);
  expect(await read()).toEqual([record(1), record(2), record(3)]);
});

test('a column that somebody put in front moves nothing', async () => {
  const { host, sheet, read } = await logged();
  sheet.setValues(1, 1, valuesOf(sheet).map((row, at) => [at === 0 ? 'my notes' : 'seen', ...row] as string[])); // prettier-ignore
  await host.journal.append([record(3)]);
  expect(await read()).toEqual([record(1), record(2), record(3)]);
});

test('headings that were sorted to another row still say what is what', async () => {
  const { host, sheet, read } = await logged();
  const [header, ...rows] = valuesOf(sheet) as string[][];
  sheet.setValues(1, 1, [...rows, header!]);
  await host.journal.append([record(3)]);
  expect(await read()).toEqual([record(1), record(2), record(3)]);
});

test('without its headings it is a log no more: another is begun, and the first is not believed to be whole', async () => {
  const { host, sheet, workbook, read } = await logged();
  sheet.setValues(1, 1, [Array.from({ length: COLUMNS }, () => 'x')]);
  await host.journal.append([record(3)]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Team', 'Muster log', 'Muster log (2)']);
  expect(readRun(await read(), 'r1')).toMatchObject({ lastSeq: 3, damaged: true });
  expect(sheet.usedRange()!.rows).toBe(3);
});

test('a row of a later version is no record of ours, and tells that something is not known', async () => {
  const { sheet, read } = await logged();
  sheet.setCell(3, 13, { value: '3' });
  expect((await read()).map(isIntact)).toEqual([true, false]);
});

test('a column of a later version stays empty', async () => {
  const { host, sheet, read } = await logged();
  sheet.setCell(1, COLUMNS + 1, { value: 'attempt' });
  await host.journal.append([record(3)]);
  expect(await read()).toEqual([record(1), record(2), record(3)]);
});

test('a row of which only the beginning was written is torn', async () => {
  const { sheet, read } = await logged();
  sheet.clear({ row: 3, column: 8, rows: 1, columns: 6 });
  expect(readRun(await read(), 'r1').damaged).toBe(true);
});

test('a protected log refuses the write, and goes on once it is free', async () => {
  const { host, sheet, read } = await logged();
  sheet.protected = true;
  await expect(host.journal.append([record(3)])).rejects.toMatchObject({ code: 'failed' });
  sheet.protected = false;
  expect(await read()).toHaveLength(2);
  await host.journal.append([record(3)]);
  expect(await read()).toHaveLength(3);
});
