/** The one entry for the sidebar: JSON text in, JSON text out, and no exception ever crosses. */
import { begin } from './beginning.js';
import { fingerprint } from './fingerprint.js';
import { findFormulas } from './formula-cells.js';
import { HostError } from './host-error.js';
import { appendJournal, openRuns, readJournal } from './journal.js';
import { acquireLease, releaseLease, renewLease } from './lease.js';
import { setMarks } from './marks.js';
import { readParts } from './parts.js';
import type { CallMessage, Envelope, ServerMethods } from './protocol.js';
import { readActive, readGrid, readRows } from './reader.js';
import { reveal, selectedCell, selectedRows } from './reveal.js';
import { hasSecret, removeSecret, setSecret } from './secrets.js';
import { getSetting, removeSetting, setSetting } from './settings.js';
import { listSheets } from './spreadsheet.js';
import { send } from './url-fetch-client.js';
import { userEmail } from './user.js';
import { addSheet, writeCells } from './writer.js';
import { SHEETS_FAILED, SIDEBAR_TOO_OLD } from '../../core/said/by-sheets.js';

const METHODS: ServerMethods = {
  begin,
  readParts,
  listSheets,
  readGrid,
  readActive,
  readRows,
  findFormulas,
  writeCells,
  setMarks,
  reveal,
  selectedCell,
  selectedRows,
  addSheet,
  send,
  hasSecret,
  setSecret,
  removeSecret,
  getSetting,
  setSetting,
  removeSetting,
  appendJournal,
  readJournal,
  openRuns,
  acquireLease,
  renewLease,
  releaseLease,
  userEmail,
  fingerprint,
};
const BY_NAME = new Map(Object.entries(METHODS) as [string, (...args: readonly unknown[]) => unknown][]);

export function answer(json: string): string {
  return JSON.stringify(run(json));
}

function run(json: string): Envelope {
  try {
    const { method, args } = JSON.parse(json) as CallMessage;
    const work = BY_NAME.get(method);
    if (!work || !isList(args)) {
      return { ok: false, code: 'bad-call', message: SIDEBAR_TOO_OLD };
    }
    return { ok: true, value: work(...args) };
  } catch (error) {
    return failure(error);
  }
}

function isList(args: unknown): args is readonly unknown[] {
  return Array.isArray(args);
}

/** The host's own words may hold addresses or cell contents and come in any language: only ours go out. */
function failure(error: unknown): Envelope {
  if (error instanceof HostError) return { ok: false, code: error.code, message: error.message };
  return {
    ok: false,
    code: 'failed',
    message: SHEETS_FAILED,
  };
}
