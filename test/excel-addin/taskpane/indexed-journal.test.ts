/** The journal keeps its contract in a real browser's IndexedDB, over a reload of the pane too. */
import { build } from 'esbuild';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Journal, JournalRecord } from '../../../core/ports/index.js';
import { testJournal } from '../../contracts/journal.js';
import { chromiumForTests } from '../../support/chromium.mjs';

const ADDRESS = 'http://localhost/'; // a page that may keep data; it is answered here and reaches no network
let browser: Browser;
let script: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ['excel-addin/taskpane/indexed-journal.ts'],
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

/** Calls the journal of one workbook in the page. */
function journalIn(page: Page, workbook = 'book'): Journal {
  const call = (method: 'append' | 'read' | 'open', argument: unknown): Promise<unknown> =>
    page.evaluate(
      ([book, name, value]) => {
        const { indexedJournal } = (
          globalThis as unknown as { journals: { indexedJournal: (name: string, id: () => Promise<string>) => Journal } }
        ).journals;
        const journal = indexedJournal('muster:test', () => Promise.resolve(book)) as unknown as Record<
          string,
          (value: unknown) => Promise<unknown>
        >;
        return journal[name as string]!(value);
      },
      [workbook, method, argument] as const,
    );
  return {
    append: async (records) => {
      await call('append', records);
    },
    read: async (run) => (await call('read', run)) as JournalRecord[],
    open: async () => (await call('open', null)) as Awaited<ReturnType<Journal['open']>>,
  };
}

testJournal({ name: 'IndexedDB of the task pane', make: async () => journalIn(await emptyPage()) });

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
