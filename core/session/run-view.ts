/** A run as the pane shows it: while it goes on, and its receipt. */
import { enSession } from '../issues/messages/en-session.js';
import type { Message } from '../issues/message.js';
import type { Progress, Receipt, RowStatus, Run, Stop } from '../sending/index.js';
import type { RunRow, RunView } from './state.js';

const RETRYABLE: readonly string[] = ['failed', 'cancelled', 'not-sent', 'unknown'];

/** True for outcomes that another try may change. */
export const isRetryable = (outcome: string): boolean => RETRYABLE.includes(outcome);

export const stopInWords = (stop: Stop | null): Message | null => (stop === null ? null : enSession.stops[stop.code](stop.detail));

function rowView(row: Omit<RowStatus, 'outcome'> & Pick<RunRow, 'outcome'>, person: string): RunRow {
  const reason = [enSession.outcomeReasons.get(row.code) ?? '', row.detail].filter((text) => text !== '').join(': ');
  return {
    sheetRow: row.sheetRow ?? 0,
    person: person || row.key,
    outcome: row.outcome,
    detail: reason || enSession.outcomes[row.outcome],
  };
}

/** The view of a run that goes on. `people` are names by row identity. */
export function progressView(run: Run, progress: Progress, stopping: boolean, people: ReadonlyMap<string, string>): RunView {
  const { total, done, outcomes, waiting, leftMs } = progress;
  const words = waiting === null ? null : enSession.waiting(waiting.reason, waiting.ms);
  return {
    state: stopping ? 'stopping' : words === null ? 'sending' : 'waiting',
    total,
    done,
    outcomes,
    leftMs: done === total ? 0 : leftMs,
    waiting: words,
    stopped: stopInWords(progress.stop),
    retryable: 0,
    rows: {
      length: total,
      at: (index) => {
        const row = run.row(index);
        return rowView(row, people.get(row.rid) ?? '');
      },
    },
  };
}

/** The view of a run that has ended. */
export function receiptView(receipt: Receipt, people: ReadonlyMap<string, string>): RunView {
  return {
    state: 'ended',
    total: receipt.rows.length,
    done: receipt.rows.length,
    outcomes: receipt.counts,
    leftMs: 0,
    waiting: null,
    stopped: stopInWords(receipt.stop),
    retryable: receipt.rows.filter(({ outcome }) => isRetryable(outcome)).length,
    rows: {
      length: receipt.rows.length,
      at: (index) => {
        const row = receipt.rows[index];
        if (!row) throw new TypeError(`Expected an index below ${String(receipt.rows.length)}, got ${String(index)}`);
        return rowView(row, people.get(row.rid) ?? '');
      },
    },
  };
}

/** What the status column says of a row. */
export function statusText(receipt: Receipt, index: number): string {
  const row = receipt.rows[index];
  if (!row) return '';
  const reason = enSession.outcomeReasons.get(row.code) ?? '';
  return [enSession.outcomes[row.outcome], reason, row.detail].filter((text) => text !== '').join(': ');
}
