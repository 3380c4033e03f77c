/** What Google calls: the menu opens without any authorisation, its items exist, and the names on both sides are the same. */
import { parse } from 'acorn';
import { describe, expect, test } from 'vitest';
import { ENTRY_POINTS } from '../../gas/build/server-bundle.mjs';
import type { AppsScript } from '../../workbench/sheets-sim/index.js';
import { builtFile } from './support/built.js';
import { gasBench } from './support/gas-bench.js';

/** What the sidebar hears of the menu when it opens. */
function menuRequest({ call }: Pick<AppsScript, 'call'>): unknown {
  const { value } = JSON.parse(call('call', '{"method":"begin","args":[]}') as string) as { value: { request: unknown } };
  return value.request;
}

/** The functions that Apps Script sees. */
const topLevel = (code: string): string[] =>
  parse(code, { ecmaVersion: 2020 })
    .body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []))
    .sort();

test('opening a document draws the menu in AuthMode.NONE', () => {
  const { script } = gasBench();
  script.open('NONE');
  expect(script.menu).toEqual([
    { label: 'Open', functionName: 'showSidebar' },
    { label: 'Get current team', functionName: 'getCurrentTeam' },
    { label: 'Check this sheet', functionName: 'checkThisSheet' },
    { label: 'Clear highlights', functionName: 'clearHighlights' },
  ]);
});

test('a service touched while loading would take the menu away', () => {
  const { script } = gasBench({ code: `PropertiesService.getUserProperties();\n${builtFile('Code.js')}` });
  expect(() => script.open('NONE')).toThrow('AuthMode.NONE');
});

test('exports are what the menu, the sidebar and Google call', () => {
  const { script } = gasBench();
  script.open();
  expect(topLevel(builtFile('Code.js'))).toEqual([...ENTRY_POINTS]);
  const called = new Set([...script.menu.map((item) => item.functionName), 'call', 'onOpen', 'onInstall']);
  expect([...called].sort()).toEqual([...ENTRY_POINTS]);
});

test('installing opens the document’s menu too', () => {
  const { script } = gasBench();
  script.call('onInstall');
  expect(script.menu).toHaveLength(4);
});

test('“Open” shows the sidebar and asks for nothing', async () => {
  const shown: unknown[] = [];
  const { script } = gasBench({ ui: { showSidebar: (sidebar) => shown.push(sidebar) } });
  script.open();
  script.choose('Open');
  expect(shown).toEqual([{ file: 'Sidebar', title: 'Muster' }]);
  expect(menuRequest(script)).toBeNull();
});

test.each([
  ['Check this sheet', 'check'],
  ['Get current team', 'team'],
])('“%s” shows the sidebar and asks for it once', (label, request) => {
  const shown: unknown[] = [];
  const { script } = gasBench({ ui: { showSidebar: (sidebar) => shown.push(sidebar) } });
  script.open();
  script.choose(label);
  expect([shown.length, menuRequest(script), menuRequest(script)]).toEqual([1, request, null]);
});

describe('the sidebar’s language', () => {
  const appended = (userLocale: string | null, htmlFile?: (name: string) => string | null): string | undefined => {
    const shown: { readonly appended?: string }[] = [];
    const ui = { showSidebar: (sidebar: (typeof shown)[number]) => shown.push(sidebar) };
    const { script } = gasBench({ userLocale, ui, ...(htmlFile && { htmlFile }) });
    script.open();
    script.choose(script.menu[0]!.label);
    expect(shown).toHaveLength(1);
    return shown[0]!.appended;
  };

  test.each([
    ['de', 'Words-de.html'],
    ['pt_BR', 'Words-pt.html'],
    ['es-419', 'Words-es.html'],
    ['ja', 'Words-ja.html'],
    ['fr_CA', 'Words-fr.html'],
  ] as const)('for %s brings %s and no other words', (locale, file) => expect(appended(locale)).toBe(builtFile(file)));

  test.each(['en', 'en_GB', 'sv', '', null])('for %j is English, with nothing behind the page', (locale) =>
    expect(appended(locale)).toBeUndefined(),
  );

  test('is English where the file of words was not pushed', () => expect(appended('de', () => null)).toBeUndefined());
});

test('“Clear highlights” clears the active sheet only', async () => {
  const { script, host, workbook } = gasBench();
  const [one, other] = [workbook.addSheet('One'), workbook.addSheet('Other')];
  const marks = [{ level: 'error', range: { row: 1, column: 1, rows: 1, columns: 1 } }] as const;
  await host.sheet.setMarks(one.id, marks);
  await host.sheet.setMarks(other.id, marks);
  script.open();
  script.choose('Clear highlights');
  expect([one.rules.length, other.rules.length]).toEqual([0, 1]);
});

test('“Clear highlights” on a protected sheet says why nothing happens', async () => {
  const said: string[] = [];
  const { script, host, workbook } = gasBench({ ui: { toast: (message) => said.push(message) } });
  await host.sheet.setMarks(workbook.active.id, [{ level: 'error', range: { row: 1, column: 1, rows: 1, columns: 1 } }]);
  workbook.active.protected = true;
  script.open();
  script.choose('Clear highlights');
  expect(said).toEqual(['The highlights stay: this sheet is protected. Ask its owner to clear them.']);
});

test('“Clear highlights” beside a rule that cannot be written back says where to do it by hand', async () => {
  const said: string[] = [];
  const { script, host, workbook } = gasBench({ ui: { toast: (message) => said.push(message) } });
  const range = { row: 1, column: 1, rows: 1, columns: 1 };
  await host.sheet.setMarks(workbook.active.id, [{ level: 'error', range }]);
  const fragile = { id: 'u', ranges: [range], formula: '=Other!A1=1', condition: '', style: {}, fragile: true };
  workbook.active.setRules([...workbook.active.rules, fragile]);
  script.open();
  script.choose('Clear highlights');
  expect(said).toEqual([expect.stringContaining('Conditional formatting')]);
});
