/** The one way to Excel: waits while a cell is being edited, tries passing failures again, and answers in plain words. */
import type { Clock } from '../../../core/ports/index.js';
import { isPassing, toExcelError } from './excel-error.js';

/** The part of the `Excel` namespace that the pane uses. */
export interface OfficeApi {
  readonly run: <T>(options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** True when Excel has this version of the requirement set ExcelApi, e.g. `1.13`. */
  readonly supports: (version: string) => boolean;
}

export interface ExcelRunOptions {
  readonly api: OfficeApi;
  readonly clock: Clock;
  /** Called with true when Excel lets us wait, most likely since a cell is being edited, and with false when it goes on. */
  readonly onWaiting?: (waiting: boolean) => void;
}

export interface ExcelRun {
  /** Runs a batch that may be repeated without harm. */
  <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
  readonly supports: OfficeApi['supports'];
}

const WAITING_AFTER_MS = 1500; // a click in the pane does not end the editing of a cell, so somebody has to be told
const PAUSES_MS = [250, 500, 1000, 2000]; // before each new try

/** Makes the runner. */
export function excelRunner({ api, clock, onWaiting }: ExcelRunOptions): ExcelRun {
  let running = 0;
  let shown = false;
  const show = (waiting: boolean): void => {
    if (waiting === shown) return;
    shown = waiting;
    onWaiting?.(waiting);
  };
  const once = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    let done = false;
    running++;
    void clock.sleep(WAITING_AFTER_MS).then(() => {
      if (!done) show(true);
    });
    try {
      return await api.run({ delayForCellEdit: true }, batch);
    } catch (error) {
      throw toExcelError(error);
    } finally {
      done = true;
      if (--running === 0) show(false);
    }
  };
  const run = async <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => {
    for (const pause of PAUSES_MS) {
      try {
        return await once(batch);
      } catch (error) {
        if (!isPassing(error)) throw error;
        await clock.sleep(pause);
      }
    }
    return once(batch);
  };
  return Object.assign(run, { supports: api.supports });
}
