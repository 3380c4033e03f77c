/** A simulated Excel under the genuine Office.js library: it answers the library's own requests from the workbook model. */
import type { Workbook } from '../workbook/index.js';
import type { ExcelSimOptions } from './context.js';
import { HostEvents, type HostMessage } from './events.js';
import { officeStub } from './office-stub.js';
import { WorkbookObject } from './objects/workbook-object.js';
import { Transport, type Counters, type RichApiCallback, type RichApiMessage } from './transport.js';
import type { HostErrorCode } from './host-error.js';

export type { ExcelSimOptions } from './context.js';
export { worksheetId } from './context.js';

/** The page (or realm) that has loaded the library. */
export interface OfficeWindow {
  OSF?: { DDA: { RichApi?: RichApi } };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  Office?: object;
}
interface RichApi {
  executeRichApiRequestAsync?: (message: RichApiMessage, callback: RichApiCallback) => void;
  richApiMessageManager?: object;
}

export interface ExcelSim {
  readonly counters: Counters;
  resetCounters(): void;
  /** Starts or ends typing in a cell. */
  editCell(editing: boolean): void;
  /** Makes the next request fail with this code; once per call. */
  failNext(code: HostErrorCode): void;
  /** Sends an event as Excel would; `remote` makes it a co-author's. */
  raise: HostEvents['raise'];
  isAskedFor: HostEvents['isAskedFor'];
  /** Runs a ribbon function that the add-in has registered. */
  invoke(name: string): Promise<void>;
  readonly ribbonFunctions: readonly string[];
  /** Calls back when the add-in shows or hides its pane. Returns the function that stops it. */
  onPaneVisibility(listener: (shown: boolean) => void): () => void;
  dispose(): void;
}

const PAYLOAD_LIMIT = 5 * 1024 * 1024; // Excel on the web, both ways
const CELLS_PER_READ = 5_000_000; // beyond it, values are null

/** Puts the simulation under a library that is already loaded into `page`. Call it before the add-in's own code. */
export function installExcelHost(page: OfficeWindow, workbook: Workbook, options: ExcelSimOptions = {}): ExcelSim {
  const { OSF, OfficeExtension } = page;
  if (!OSF || !OfficeExtension) throw new TypeError('Expected a page with the Office.js library, got one without it');
  const { payloadLimit = PAYLOAD_LIMIT, cellsPerRead = CELLS_PER_READ, apostropheInTextCell = 'prefix', supports = () => true } = options;
  const settings = options.settings ?? new Map<string, unknown>();
  const events = new HostEvents(workbook);
  const kept = new Map<string, object>();
  let keptSoFar = 0;
  const transport = new Transport(
    {
      root: new WorkbookObject({ workbook, settings, options: { payloadLimit, cellsPerRead, apostropheInTextCell } }),
      kept,
      answers: options.answers ?? {},
      keep(object) {
        const id = `kept-${++keptSoFar}`;
        kept.set(id, object);
        return id;
      },
      onRegister(name, on) {
        const id: unknown = Reflect.get(on, 'Id');
        events.onRegister(name, typeof id === 'string' ? id : null);
      },
    },
    payloadLimit,
  );
  const rich = (OSF.DDA.RichApi ??= {});
  rich.executeRichApiRequestAsync = transport.execute;
  rich.richApiMessageManager = {
    register(handler: (messages: { readonly entries: readonly HostMessage[] }) => void): Promise<void> {
      events.addHandler(handler);
      return Promise.resolve();
    },
    removeHandlerAsync: (_type: unknown, _options: unknown, done: (result: { status: string }) => void) => done({ status: 'succeeded' }),
  };

  const visibility = new Set<(shown: boolean) => void>();
  const { displayLanguage = workbook.locale } = options;
  const stub = officeStub({
    supports,
    displayLanguage,
    locale: workbook.locale,
    onVisibility: (shown) => visibility.forEach((tell) => tell(shown)),
  });
  page.Office = { ...page.Office, ...stub.office };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true; // off as shipped: an add-in that asks for too much would go unnoticed

  return {
    counters: transport.counters,
    resetCounters: () => transport.resetCounters(),
    editCell: (editing) => {
      transport.editing = editing;
    },
    failNext: (code) => void transport.nextFailures.push(code),
    raise: (...event) => events.raise(...event),
    isAskedFor: (word) => events.isAskedFor(word),
    invoke: (name) => stub.invoke(name),
    get ribbonFunctions() {
      return [...stub.functions.keys()];
    },
    onPaneVisibility(listener) {
      visibility.add(listener);
      return () => void visibility.delete(listener);
    },
    dispose: () => events.stop(),
  };
}
