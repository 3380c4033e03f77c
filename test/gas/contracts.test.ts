/** The ports of the sidebar keep the contracts that every host keeps, over the built server. */
import type { Host, Lease, Mark, MarkLevel } from '../../core/ports/index.js';
import { testHttpClient, type Answer, type Arrived, type HttpBench } from '../contracts/http-client.js';
import { testJournal } from '../contracts/journal.js';
import { testKeyValueStore } from '../contracts/key-value-store.js';
import { testLock } from '../contracts/lock.js';
import { testSecretStore } from '../contracts/secret-store.js';
import { testSheetHost, type SheetBench } from '../contracts/sheet-host.js';
import { documentState } from '../../workbench/sheets-sim/index.js';
import { userState, Workbook } from '../../workbench/workbook/index.js';
import { gasBench } from './support/gas-bench.js';

const NAME = 'sidebar over the built server';

testJournal({ name: NAME, make: () => gasBench().host.journal });
testKeyValueStore({ name: NAME, make: () => gasBench().host.settings });
testSecretStore({ name: NAME, make: () => gasBench().host.secrets });

testLock({
  name: NAME,
  make: () => {
    let time = 1_750_000_000_000;
    const shared = { workbook: new Workbook(), document: documentState() };
    const user = () => gasBench({ ...shared, now: () => time }).host.lock;
    return { lock: user(), other: user(), advance: (ms) => void (time += ms) };
  },
});

testHttpClient({
  name: NAME,
  skip: [
    {
      reason: 'one broken wire throws for the whole fetchAll, so none of the batch can be said not to have arrived',
      cases: ['makes a value of a broken wire, and keeps the other results of the batch'],
    },
  ],
  make: (): HttpBench => {
    const origin = 'https://demo.api.stellaconnect.net';
    let handler = (_request: Arrived): Answer => ({ status: 200 });
    const arrived: Arrived[] = [];
    let time = 1_750_000_000_000;
    const shared = { workbook: new Workbook(), document: documentState(), now: () => time };
    const { host } = gasBench({
      ...shared,
      answer: (url, { method, headers, body }) => {
        const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
        const request: Arrived = {
          method,
          path: url.slice(origin.length),
          headers: Object.fromEntries(names) as Record<string, string>,
          body: body ?? '',
        };
        arrived.push(request);
        const answer = handler(request);
        if (answer === 'break') throw new Error('broken');
        return { status: answer.status, headers: answer.headers ?? {}, body: answer.body ?? '' };
      },
    });
    const ttlMs = 60_000;
    const take = async (by: Host): Promise<Lease> => (await by.lock.acquire('send', ttlMs))!;
    return {
      client: host.http,
      origin,
      arrived,
      answer: (next) => void (handler = next),
      setSecret: host.secrets.set,
      acquireLease: () => take(host),
      overtakeLease: async () => {
        time += ttlMs + 1;
        await take(gasBench(shared).host);
      },
    };
  },
});

testSheetHost({
  name: NAME,
  make: (): SheetBench => {
    const { host, workbook, script } = gasBench();
    const sheet = (id: string) => workbook.findSheet(id)!;
    return {
      host: host.sheet,
      fill: ({ rows, formats = [] }) => {
        const added = workbook.addSheet(`Sheet ${workbook.sheets.length + 1}`);
        added.setValues(1, 1, rows);
        const range = { row: 1, column: 1, rows: formats.length, columns: formats[0]?.length ?? 0 };
        added.setCells(range, (r, c) => ({ format: formats[r]?.[c] ?? '' }));
        workbook.activate(added.id);
        return added.id;
      },
      formulaAt: (id, row, column) => sheet(id).cell(row, column).formula,
      marks: (id) =>
        sheet(id).rules.flatMap((rule): Mark[] => {
          const level = /muster:(\w+)/u.exec(rule.formula ?? '')?.[1] as MarkLevel | undefined;
          return level ? rule.ranges.map((range) => ({ level, range })) : [];
        }),
      decorate: (id) => {
        const cells = { row: 2, column: 1, rows: 2, columns: 1 };
        sheet(id).setFill(cells, '#00ff00');
        sheet(id).setNote(2, 1, 'ask Ann');
        sheet(id).setValidation(cells, '{"list":["Ann","Bob"]}');
        sheet(id).setRules([
          { id: 'u1', ranges: [cells], formula: '=A2="x"', condition: '', style: { background: '#123456' } },
          { id: 'u2', ranges: [cells], formula: null, condition: 'gradient', style: {} },
          { id: 'u3', ranges: [cells], formula: null, condition: 'not empty', style: { italic: true } },
        ]);
      },
      userState: () => userState(workbook),
      protect: (id) => void (sheet(id).protected = true),
      type: (id, row, column, text) => sheet(id).type(row, column, text),
      frozenRows: (id) => sheet(id).frozenRows,
      select: (areas) => workbook.select(areas[areas.length - 1]!, 'user', areas),
      selection: () => ({ sheet: workbook.active.id, row: workbook.selection.row, column: workbook.selection.column }),
      reads: () => script.counter.get('Range.getValues') ?? 0,
      calls: () => [...script.counter.values()].reduce((sum, count) => sum + count, 0),
    };
  },
});
