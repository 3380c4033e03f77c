/** Runs that ended with rows which are not done: kept at hand until somebody dismisses them, and found again in the journal. */
import * as z from 'zod/mini';
import { saysOf } from '../../plan/identity.js';
import type { Host } from '../../ports/index.js';
import type { RosterIndex } from '../../roster/roster.js';
import { naturalKey, userKey } from '../../roster/row-identity.js';
import type { RowStatus } from '../../sending/index.js';
import { failuresCsv } from '../sending/failures-csv.js';
import { type LastRun, readEndedRun } from '../sending/last-run.js';
import { isRetryable, receiptLines } from '../sending/run-view.js';
import type { Settings } from '../settings.js';
import type { FailedRun } from './queue-state.js';

/** A setting of the workbook; it holds random names and nothing else. */
const KEY = 'muster.failed-runs';
const MOST_RUNS = 10; // beyond it nobody goes back: the log has all of them
const Names = z.array(z.string());

const isOpen = ({ outcome }: Pick<RowStatus, 'outcome'>): boolean => outcome !== 'succeeded';

export class FailedRuns {
  private readonly host: Host;
  private readonly settings: Settings;
  /** The newest first. */
  private runs: readonly LastRun[] = [];

  constructor(host: Host, settings: Settings) {
    this.host = host;
    this.settings = settings;
  }

  /** Reads those of earlier panes from the journal; of rows that never came so far nothing is known there. */
  async load(): Promise<void> {
    const found: LastRun[] = [];
    for (const name of await this.read()) {
      const run = await readEndedRun(this.host, this.settings, name);
      if (run?.receipt.rows.some(isOpen) === true) found.push(run);
    }
    this.runs = found;
  }

  find(run: string): LastRun | null {
    return this.runs.find(({ receipt }) => receipt.run === run) ?? null;
  }

  /** A run has ended. `again` is the earlier one whose rows it was about: only what it left out is still open there. */
  async note(run: LastRun, again: string | null): Promise<void> {
    const before = this.runs;
    const others = before
      .filter(({ receipt }) => receipt.run !== run.receipt.run)
      .flatMap((each) => (each.receipt.run === again ? without(each, run) : [each]));
    const isFailed = run.head.kind === 'send' && run.receipt.stop?.code !== 'lease' && run.receipt.rows.some(isOpen);
    this.runs = isFailed ? [run, ...others].slice(0, MOST_RUNS) : others;
    if (isFailed || others.length < before.length) await this.write();
  }

  async dismiss(run: string): Promise<void> {
    this.runs = this.runs.filter(({ receipt }) => receipt.run !== run);
    await this.write();
  }

  /** All but those that can still be taken up. */
  views(open: readonly { readonly run: string }[]): FailedRun[] {
    return this.runs.filter(({ receipt }) => !open.some(({ run }) => run === receipt.run)).map(viewOf);
  }

  private async write(): Promise<void> {
    const names = this.runs.map(({ receipt }) => receipt.run);
    await this.host.settings.set(KEY, JSON.stringify(names)).catch(() => undefined); // then they go with the pane
  }

  private async read(): Promise<readonly string[]> {
    const text = await this.host.settings.get(KEY);
    try {
      return Names.parse(JSON.parse(text ?? '[]'));
    } catch {
      return []; // somebody else's text
    }
  }
}

/** What a later run was not about. */
function without(run: LastRun, later: LastRun): LastRun[] {
  const taken = new Set(later.receipt.rows.map(({ rid }) => rid));
  const rows = run.receipt.rows.filter((row) => !taken.has(row.rid));
  return rows.some(isOpen) ? [{ ...run, receipt: { ...run.receipt, rows } }] : [];
}

function viewOf({ head, receipt, names, records, undone }: LastRun): FailedRun {
  const lines = receiptLines(receipt).filter((steps) => steps.some(isOpen));
  return {
    run: receipt.run,
    sheetName: head.sheetName,
    endedAt: records.reduce((latest, { at }) => Math.max(latest, at), head.startedAt),
    rows: lines.length,
    retryable: undone.size > 0 ? 0 : lines.filter((steps) => steps.some(isRetryable)).length,
    csv: failuresCsv(receipt, names),
  };
}

/** Sheet rows on which the people of a run stand now who are not done. */
export function openRowsOf({ receipt }: LastRun, index: RosterIndex): number[] {
  const open = new Set(receipt.rows.filter(isOpen).map(({ person }) => person));
  const rows: number[] = [];
  for (let row = 0; row < index.rows; row++) {
    if (!index.isPerson(row)) continue;
    const says = saysOf(index, row);
    if (open.has(userKey(says)) || open.has(naturalKey(says))) rows.push(index.sheetRow(row));
  }
  return rows;
}
