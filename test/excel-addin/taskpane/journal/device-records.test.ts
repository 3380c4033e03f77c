/** What the device keeps holds the journal's contract in a real browser's IndexedDB, over a reload of the pane and for as long as it should. */
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal, JournalRecord } from '../../../../core/ports/index.js';
import { openRuns } from '../../../../core/sending/journal.js';
import type { DeviceOptions } from '../../../../excel-addin/taskpane/journal/device-records.js';
import type { RecordHome } from '../../../../excel-addin/taskpane/journal/record-home.js';
import { testJournal } from '../../../contracts/journal.js';
import { chromiumForTests } from '../../../support/chromium.mjs';

const ADDRESS = 'http://localhost/'; // a page that may keep data; it is answered here and reaches no network
let browser: Browser;
let script: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ['excel-addin/taskpane/journal/device-records.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'journals',
  });
  script = bundle.outputFiles[0]!.text;
  browser = await chromium.launch(await chromiumForTests());
});
afterAll(() => browser.close());

async function emptyPage(): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>pane</title>' }));
  await open(page);
  return page;
}

async function open(page: Page): Promise<void> {
  await page.goto(ADDRESS);
  await page.addScriptTag({ content: script });
}

interface Bundle {
  deviceRecords(name: string, workbook: () => Promise<string>, options: DeviceOptions): RecordHome;
}

/** Calls the records of one workbook in the page. Each call opens the database anew; the pane's clock stands at `at`. */
function journalIn(page: Page, workbook = 'book', at = 0): Journal {
  const call = (method: keyof RecordHome, argument: unknown): Promise<unknown> =>
    page.evaluate(
      ([book, name, value, now]) => {
        const { deviceRecords } = (globalThis as unknown as { journals: Bundle }).journals;
        const home = deviceRecords('muster:test', () => Promise.resolve(book), { now: () => now });
        return (home as unknown as Record<string, (value: unknown) => Promise<unknown>>)[name]!(value);
      },
      [workbook, method, argument, at] as const,
    );
  return {
    append: async (records) => {
      await call('append', records);
    },
    read: async (run) => (await call('ofRun', run)) as JournalRecord[],
    open: async () => openRuns((await call('ofOpenRuns', null)) as JournalRecord[]),
  };
}

testJournal({ name: 'IndexedDB of the device', make: async () => journalIn(await emptyPage()) });

const record = (part: Partial<JournalRecord> = {}): JournalRecord => ({
  ...{ v: 2, run: 'run-1', seq: 1, fence: 1, at: 0, kind: 'row', state: 'intent', rid: 'email:a@x.org', op: 'create' },
  ...{ key: 'a@x.org', remoteId: '', code: '', detail: '', image: '{"op":"create"}', checksum: '' },
  ...part,
});

test('is there again after the pane was taken away', async () => {
  const page = await emptyPage();
  await journalIn(page).append([record()]);
  await open(page);
  expect(await journalIn(page).read('run-1')).toEqual([record()]);
});

test('remembers who was overtaken after the pane was taken away', async () => {
  const page = await emptyPage();
  await journalIn(page).append([record({ fence: 7 })]);
  await open(page);
  await expect(journalIn(page).append([record({ seq: 2, fence: 6 })])).rejects.toThrow(/taken this send over/u);
  expect(await journalIn(page).read('run-1')).toHaveLength(1);
});

test('keeps workbooks apart', async () => {
  const page = await emptyPage();
  await journalIn(page, 'one').append([record()]);
  expect(await journalIn(page, 'other').read('run-1')).toEqual([]);
});

test('lets one of two panes win that append at the same moment', async () => {
  const page = await emptyPage();
  const journal = journalIn(page);
  const results = await Promise.allSettled([journal.append([record({ fence: 3 })]), journal.append([record({ fence: 2, seq: 2 })])]);
  const written = await journal.read('run-1');
  // Whoever comes first: a lower fence is never written after a higher one.
  expect(written.map((each) => each.fence)).toEqual(results[1].status === 'fulfilled' ? [2, 3] : [3]);
});

const DAY_MS = 24 * 60 * 60_000;

test('forgets runs that nobody wrote to for 90 days, and keeps the others', async () => {
  const page = await emptyPage();
  await journalIn(page).append([record(), record({ run: 'run-2' })]);
  await journalIn(page, 'other book', 60 * DAY_MS).append([record({ run: 'run-3' })]);
  await journalIn(page, 'book', 60 * DAY_MS).append([record({ run: 'run-2', seq: 2 })]);
  const later = journalIn(page, 'book', 91 * DAY_MS);
  expect([await later.read('run-1'), await later.read('run-2')]).toEqual([
    [],
    [record({ run: 'run-2' }), record({ run: 'run-2', seq: 2 })],
  ]);
  expect(await journalIn(page, 'other book', 91 * DAY_MS).read('run-3')).toHaveLength(1);
  expect(await journalIn(page, 'other book', 151 * DAY_MS).read('run-3')).toEqual([]);
});

test('keeps what an earlier release has written', async () => {
  const page = await emptyPage();
  await page.evaluate(
    ([kept]) =>
      new Promise<void>((resolve, reject) => {
        const asked = indexedDB.open('muster:test', 1);
        asked.onupgradeneeded = () => {
          asked.result.createObjectStore('records', { autoIncrement: true }).createIndex('run', 'run');
          asked.result.createObjectStore('fences');
        };
        asked.onsuccess = () => {
          const transaction = asked.result.transaction(['records', 'fences'], 'readwrite');
          transaction.objectStore('records').add({ workbook: 'book', run: 'run-1', record: kept });
          transaction.objectStore('fences').put(4, 'run-1');
          transaction.oncomplete = () => {
            asked.result.close();
            resolve();
          };
        };
        asked.onerror = () => reject(new Error('no database'));
      }),
    [record({ fence: 4 })] as const,
  );
  const journal = journalIn(page, 'book', 1000 * DAY_MS);
  expect(await journal.read('run-1')).toEqual([record({ fence: 4 })]);
  await expect(journal.append([record({ seq: 2, fence: 3 })])).rejects.toThrow(/taken this send over/u);
  expect(await journalIn(page, 'book', 1089 * DAY_MS).read('run-1')).toHaveLength(1);
  expect(await journalIn(page, 'book', 1091 * DAY_MS).read('run-1')).toEqual([]);
});
