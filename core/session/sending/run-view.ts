/** A run as the pane shows it: while it goes on, and its receipt. */
import { enSession } from '../../issues/messages/en-session.js';
import type { Message } from '../../issues/message.js';
import type { Progress, Receipt, RowStatus, Run, Stop } from '../../sending/index.js';
import type { RunRow, RunView } from '../state.js';

const RETRYABLE: readonly string[] = ['failed', 'cancelled', 'not-sent', 'unknown'];

/** True for outcomes that another try may change. */
export const isRetryable = (outcome: string): boolean => RETRYABLE.includes(outcome);

export const stopInWords = (stop: Stop | null): Message | null => (stop === null ? null : enSession.stops[stop.code](stop.detail));

/** Headings as the sheet has them, by field key. */
export type Headings = ReadonlyMap<string, string>;

/** Names by row identity, and headings by field key, as they were when the plan was made. */
export interface Names {
  readonly people: ReadonlyMap<string, string>;
  readonly headings: Headings;
}

/** Our reason, the column that the target means, and the target's own words. */
function reasonOf({ code, field, detail }: Pick<RowStatus, 'code' | 'field' | 'detail'>, headings: Headings): string {
  const own = code === 'changed-since-preview' ? '' : detail; // its detail is a word of the protocol, not of the target
  return [enSession.outcomeReasons.get(code) ?? '', headings.get(field ?? '') ?? '', own].filter((text) => text !== '').join(': ');
}

function rowView(row: Omit<RowStatus, 'outcome'> & Pick<RunRow, 'outcome'>, { people, headings }: Names): RunRow {
  return {
    sheetRow: row.sheetRow ?? 0,
    person: (people.get(row.rid) ?? '') || row.key,
    outcome: row.outcome,
    detail: reasonOf(row, headings) || enSession.outcomes[row.outcome],
  };
}

/** The view of a run that goes on. */
export function progressView(run: Run, progress: Progress, stopping: boolean, names: Names): RunView {
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
      at: (index) => rowView(run.row(index), names),
    },
  };
}

/** The view of a run that has ended. */
export function receiptView(receipt: Receipt, names: Names): RunView {
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
        return rowView(row, names);
      },
    },
  };
}

/** What the status column says of a row. */
export function statusText(receipt: Receipt, index: number, headings: Headings): string {
  const row = receipt.rows[index];
  return row ? [enSession.outcomes[row.outcome], reasonOf(row, headings)].filter((text) => text !== '').join(': ') : '';
}
