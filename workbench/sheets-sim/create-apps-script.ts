/** The Apps Script runtime over the workbook model: loads built code afresh for each execution, as Google does. */
import type { Workbook } from '../workbook/index.js';
import { clockedDate } from './clocked-date.js';
import type { MenuItem, Quirks, SimContext, UiCallbacks } from './context.js';
import { Execution } from './execution.js';
import type { AuthMode } from './execution.js';
import { fetchService } from './fetch-service.js';
import type { Network } from './fetch-service.js';
import { htmlService } from './html-service.js';
import { lockService } from './lock-service.js';
import type { DocumentLock } from './lock-service.js';
import type { RunCode } from './realm.js';
import { sessionService } from './session-service.js';
import { spreadsheetService } from './spreadsheet-service.js';
import { cacheService, propertiesService } from './stores.js';
import type { Cached } from './stores.js';
import { transferred } from './transferable.js';
import { utilitiesService } from './utilities-service.js';

/** What belongs to the document and is shared by all its users. */
export interface DocumentState {
  readonly properties: Map<string, string>;
  readonly lock: DocumentLock;
}

export interface AppsScriptOptions {
  readonly workbook: Workbook;
  /** The text of the built Code.js. */
  readonly code: string;
  /** Runs code in a realm that holds the language and the services, nothing else. */
  readonly runCode: RunCode;
  readonly fetch: Network;
  readonly userProperties?: Map<string, string>;
  /** Null for a script outside of a document. */
  readonly document?: DocumentState | null;
  readonly now?: () => number;
  readonly ui?: UiCallbacks;
  readonly quirks?: Quirks;
  readonly userEmail?: SimContext['userEmail'];
  readonly userLocale?: SimContext['userLocale'];
  /** The pages that were pushed; read where the script asks for the text of one. */
  readonly htmlFile?: SimContext['htmlFile'];
}

export interface AppsScript {
  /** What `google.script.run` does: runs a top-level function whose name does not end in `_`. Throws what the script throws. */
  call(name: string, ...args: unknown[]): unknown;
  /** What opening the document does; the menu has the items then. */
  open(authMode?: AuthMode): void;
  /** What choosing a menu item does. */
  choose(label: string): void;
  readonly menu: readonly MenuItem[];
  /** Service calls by name, since the start or the last `clear`. */
  readonly counter: Map<string, number>;
  /** Ends an execution at a call of choice; null lets all of them finish. */
  kill: ((call: string, count: number) => boolean) | null;
}

export function documentState(): DocumentState {
  return { properties: new Map(), lock: { holder: null } };
}

export function createAppsScript(options: AppsScriptOptions): AppsScript {
  const { workbook, code, runCode, fetch, userProperties = new Map<string, string>(), now = Date.now, ui = {}, quirks = {} } = options;
  const userEmail = options.userEmail === undefined ? '' : options.userEmail;
  const { userLocale = 'en', htmlFile = () => null } = options;
  const document = options.document === undefined ? documentState() : options.document;
  const userCache = new Map<string, Cached>();
  const menu: MenuItem[] = [];
  const counter = new Map<string, number>();

  const execute = (name: string, args: readonly unknown[], authMode: AuthMode): unknown => {
    const execution = new Execution({ authMode, now, counter, kill: script.kill, ...quirks });
    const context: SimContext = { workbook, execution, ui, quirks, userEmail, userLocale, htmlFile };
    const { service, htmlOf } = htmlService(context);
    try {
      const lookUp = runCode(code, {
        Date: clockedDate(now),
        SpreadsheetApp: spreadsheetService(context, menu, htmlOf),
        HtmlService: service,
        PropertiesService: propertiesService(context, userProperties, document?.properties ?? null),
        CacheService: cacheService(context, userCache),
        Session: sessionService(context),
        LockService: lockService(context, document?.lock ?? null),
        UrlFetchApp: fetchService(context, fetch),
        Utilities: utilitiesService(context),
      });
      const work = lookUp(name);
      if (!work || name.endsWith('_')) throw new TypeError(`Script function not found: ${name}`);
      const result = work(...args);
      if (!execution.ended) execution.flush();
      return execution.ended ? null : result;
    } finally {
      if (document?.lock.holder === execution) document.lock.holder = null;
    }
  };

  const script: AppsScript = {
    call: (name, ...args) => {
      const result = execute(name, transferred(args, 'arguments') as unknown[], 'FULL');
      return result === undefined ? null : transferred(result, 'result');
    },
    open: (authMode = 'LIMITED') => {
      menu.length = 0;
      execute('onOpen', [{ authMode }], authMode);
    },
    choose: (label) => {
      const item = menu.find((one) => one.label === label);
      if (!item) throw new TypeError(`Expected a menu item, got "${label}"`);
      execute(item.functionName, [], 'FULL');
    },
    menu,
    counter,
    kill: null,
  };
  return script;
}
