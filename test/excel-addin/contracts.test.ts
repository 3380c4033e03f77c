/** The ports of the task pane keep the contracts that every host keeps: Excel over the genuine library, the rest over the real relay. */
import type { Lease, Mark, MarkLevel } from '../../core/ports/index.js';
import { sqliteStore } from '../../excel-addin/relay/index.js';
import { excelHost } from '../../excel-addin/taskpane/excel/excel-host.js';
import { workbookSettings } from '../../excel-addin/taskpane/excel/workbook-settings.js';
import { relayLock, relaySecrets } from '../../excel-addin/taskpane/relay/relay-stores.js';
import { worksheetId } from '../../workbench/excel-sim/index.js';
import { userState, Workbook, type Sheet } from '../../workbench/workbook/index.js';
import { testHttpClient, type Answer, type Arrived, type HttpBench } from '../contracts/http-client.js';
import { testKeyValueStore } from '../contracts/key-value-store.js';
import { testLock } from '../contracts/lock.js';
import { testSecretStore } from '../contracts/secret-store.js';
import { testSheetHost, type SheetBench } from '../contracts/sheet-host.js';
import { excelRealm } from './support/excel-realm.js';
import { relayBench, TARGET, WORKBOOK } from './support/relay-bench.js';

const NAME = 'task pane over Office.js and the relay';
const LEASE_MS = 60_000;

testKeyValueStore({ name: NAME, make: () => workbookSettings(excelRealm().run) });
testSecretStore({ name: NAME, make: () => relaySecrets(relayBench().call) });

testLock({
  name: NAME,
  make: () => {
    const bench = relayBench({ store: sqliteStore(':memory:') });
    const user = () => relayLock(bench.call, () => Promise.resolve('workbook'));
    return { lock: user(), other: user(), advance: bench.advance };
  },
});

testHttpClient({
  name: NAME,
  make: (): HttpBench => {
    const bench = relayBench();
    let handler = (_request: Arrived): Answer => ({ status: 200 });
    const arrived: Arrived[] = [];
    const take = async (): Promise<Lease> =>
      (await relayLock(bench.call, () => Promise.resolve(WORKBOOK), bench.now).acquire('send', LEASE_MS))!;
    bench.answer(({ url, method, headers, body }) => {
      const request: Arrived = { method, path: url.slice(TARGET.length), headers: Object.fromEntries(headers), body };
      arrived.push(request);
      const answer = handler(request);
      if (answer === 'break') throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      return new Response(answer.body ?? null, { status: answer.status, ...(answer.headers && { headers: { ...answer.headers } }) });
    });
    return {
      client: bench.http,
      origin: TARGET,
      arrived,
      answer: (next) => void (handler = next),
      setSecret: (name, value) => relaySecrets(bench.call).set(name, value),
      acquireLease: take,
      async overtakeLease({ expiresAt }) {
        bench.advance(Math.max(0, expiresAt - bench.now()) + 1);
        await take();
      },
    };
  },
});

testSheetHost({
  name: NAME,
  skip: [
    {
      reason: 'Excel on the web hands out at most 5 MB at once, so a large sheet takes several reads; how many is bounded elsewhere',
      cases: ['reads ten thousand rows of seventeen columns with one read'],
    },
  ],
  make: (): SheetBench => {
    const workbook = new Workbook();
    const { run, sim } = excelRealm(workbook);
    const sheetOf = (id: string): Sheet => workbook.sheets.find((sheet) => worksheetId(sheet) === id)!;
    const LEVEL = /muster:(error|warning|change)/u;
    return {
      host: excelHost(run),
      fill({ rows, formats }) {
        const sheet = workbook.addSheet(`Sheet ${workbook.sheets.length + 1}`);
        if (rows.length > 0) sheet.setValues(1, 1, rows);
        formats?.forEach((line, row) =>
          line.forEach((format, column) => sheet.setFormat({ row: row + 1, column: column + 1, rows: 1, columns: 1 }, format)),
        );
        workbook.activate(sheet.id);
        return worksheetId(sheet);
      },
      formulaAt: (id, row, column) => sheetOf(id).cell(row, column).formula,
      marks: (id) =>
        sheetOf(id).rules.flatMap(({ formula, ranges }) => {
          const level = LEVEL.exec(formula ?? '')?.[1] as MarkLevel | undefined;
          return level ? ranges.map((range): Mark => ({ level, range })) : [];
        }),
      decorate(id) {
        const sheet = sheetOf(id);
        const box = { row: 1, column: 1, rows: 2, columns: 2 };
        sheet.setFill(box, '#ffcc00');
        sheet.setNote(2, 1, 'a note');
        sheet.setValidation(box, 'a list');
        sheet.setRules([
          { id: 'u1', ranges: [box], formula: '=$B2>1', condition: '', style: { bold: true } },
          { id: 'u2', ranges: [box], formula: null, condition: 'ColorScale', style: {} },
        ]);
      },
      userState: () => userState(workbook),
      protect: (id) => void (sheetOf(id).protected = true),
      type: (id, row, column, text) => sheetOf(id).type(row, column, text),
      frozenRows: (id) => sheetOf(id).frozenRows,
      select: (areas) => workbook.select(areas[areas.length - 1]!, 'user', areas),
      selection: () => ({ sheet: worksheetId(workbook.active), ...workbook.selection }),
      reads: () => sim.counters.log.filter(({ body }) => body.includes('"numberFormat"')).length,
      calls: () => sim.counters.syncs,
    };
  },
});
