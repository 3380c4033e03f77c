/** The host of the sidebar: every port is a call to the server, apart from time and chance. */
import { browserClock } from '../../core/pane/browser-clock.js';
import { randomId } from '../../core/pane/random-id.js';
import type { Host, RowSpan } from '../../core/ports/index.js';
import { unpackGrid } from '../server/packed-grid.js';
import type { ServerMethods } from '../server/protocol.js';
import { editSlices } from './edit-slices.js';
import { inChunks } from './in-chunks.js';
import { isLong, rowsInParts, wholeGrid } from './read-parts.js';
import { serverMethod } from './script-run.js';
import type { ScriptRun } from './script-run.js';
import { sheetsMarks } from './sheets-marks.js';
import { serverHttpClient } from './server-http-client.js';

/** Signing thousands of texts in one execution would come near its time limit. */
const FINGERPRINTS_AT_ONCE = 2_000;
/** Places of cells in one call: a megabyte of text. */
const CELLS_AT_ONCE = 50_000;

/** Makes the host; `run` gives a fresh `google.script.run` for each call. */
export function sheetsHost(run: () => ScriptRun): Host {
  const call = <M extends keyof ServerMethods>(method: M) => serverMethod<M>(run, method);
  const fingerprint = call('fingerprint');
  const readGrid = call('readGrid');
  const writeCells = call('writeCells');
  const done = (work: Promise<unknown>): Promise<void> => work.then(() => undefined);
  return {
    sheet: {
      listSheets: call('listSheets'),
      readGrid: (sheet, told) => readGrid(sheet, 1, true).then((first) => wholeGrid(readGrid, sheet, first, told)),
      async readActive(told) {
        const { sheets, grid } = await call('readActive')();
        const active = sheets.find((sheet) => sheet.active);
        return { sheets, grid: grid && active ? await wholeGrid(readGrid, active.id, grid, told) : null };
      },
      readRows: (sheet, spans) => {
        const read = (some: readonly RowSpan[]) => call('readRows')(sheet, some).then((grids) => grids.map(unpackGrid));
        return isLong(spans) ? rowsInParts(read, spans) : read(spans);
      },
      findFormulas: (sheet, cells) => inChunks(cells, CELLS_AT_ONCE, (part) => call('findFormulas')(sheet, part)),
      writeCells: async (sheet, edits) => {
        for (const part of editSlices(edits)) await writeCells(sheet, part);
      },
      ...sheetsMarks(call('setMarks'), browserClock),
      reveal: (sheet, cell) => done(call('reveal')(sheet, cell)),
      selectedRows: call('selectedRows'),
      addSheet: (name, cells, layout) => call('addSheet')(name, cells, layout ?? null),
    },
    http: serverHttpClient(run),
    secrets: {
      has: call('hasSecret'),
      set: (name, value) => done(call('setSecret')(name, value)),
      remove: (name) => done(call('removeSecret')(name)),
    },
    settings: {
      get: call('getSetting'),
      set: (key, value) => done(call('setSetting')(key, value)),
      remove: (key) => done(call('removeSetting')(key)),
    },
    journal: {
      inWorkbook: true,
      append: (records) => done(call('appendJournal')(records)),
      read: call('readJournal'),
      open: call('openRuns'),
    },
    lock: { acquire: call('acquireLease'), renew: call('renewLease'), release: (lease) => done(call('releaseLease')(lease)) },
    clock: browserClock,
    // Nothing may fail because nobody is named.
    user: () => call('userEmail')().catch(() => ''),
    crypto: { fingerprint: (texts) => inChunks(texts, FINGERPRINTS_AT_ONCE, fingerprint), randomId },
  };
}
