/** The genuine Office.js library in a realm of its own, with the simulated Excel under it. No browser, no Excel. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import { excelRunner, type ExcelRun, type OfficeApi } from '../../../excel-addin/taskpane/excel/excel-run.js';
import { installExcelHost, type ExcelSim, type ExcelSimOptions, type OfficeWindow } from '../../../workbench/excel-sim/index.js';
import { Workbook } from '../../../workbench/workbook/index.js';
import { memoryClock } from '../../../core/memory/index.js';

const LIBRARY = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const library = new Script(readFileSync(LIBRARY, 'utf8'), { filename: 'excel-web-16.00.js' });

export interface ExcelRealm {
  readonly Excel: typeof Excel;
  readonly Office: object;
  readonly workbook: Workbook;
  readonly sim: ExcelSim;
  readonly api: OfficeApi;
  readonly run: ExcelRun;
}

/** A fresh realm. Pass a workbook to look at it from outside. */
export function excelRealm(workbook: Workbook = new Workbook(), options: ExcelSimOptions = {}): ExcelRealm {
  const page = createContext(browserLike()) as OfficeWindow & { Excel: typeof Excel };
  library.runInContext(page);
  const sim = installExcelHost(page, workbook, options);
  const supports = (version: string): boolean => options.supports?.('ExcelApi', version) ?? true;
  const api: OfficeApi = { run: page.Excel.run.bind(page.Excel), supports };
  return { Excel: page.Excel, Office: page.Office ?? {}, workbook, sim, api, run: excelRunner({ api, clock: memoryClock() }) };
}

/** Lets everything that is under way come to its end: the library answers on later turns of the event loop. */
export async function settled(): Promise<void> {
  const TURNS = 20;
  for (let turn = 0; turn < TURNS; turn++)
    await new Promise((resolve) => {
      setTimeout(resolve, 1);
    });
}

/** As much of a browser's window as the library touches while it loads. */
function browserLike(): object {
  const nothing = (): void => undefined;
  const element = (): object => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
    getElementsByTagName: () => [],
  });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const href = 'https://pane.example/';
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, URL, URLSearchParams, TextEncoder, TextDecoder, performance },
    ...{ addEventListener: nothing, removeEventListener: nothing, postMessage: nothing, history: {}, screen: {} },
    ...{ localStorage: storage, sessionStorage: storage, XMLHttpRequest: nothing },
    navigator: { userAgent: 'node', platform: 'node', language: 'en-US' },
    location: {
      href,
      origin: 'https://pane.example',
      host: 'pane.example',
      hostname: 'pane.example',
      protocol: 'https:',
      search: '',
      hash: '',
    },
    document: {
      ...{ createElement: element, getElementsByTagName: () => [], getElementById: () => null, addEventListener: nothing },
      ...{ body: element(), head: element(), documentElement: element(), URL: href, readyState: 'complete', cookie: '' },
    },
  };
  for (const name of ['window', 'self', 'top', 'parent']) page[name] = page;
  return page;
}
