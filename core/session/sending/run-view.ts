/** A run as the pane shows it: while it goes on, while it is taken back, and its receipt. One row of the sheet is one line. */
import { said } from '../../issues/messages/said.js';
import { spoken } from '../../issues/messages/spoken.js';
import type { Message } from '../../issues/message.js';
import type { Outcome, Progress, Receipt, RowStatus, Run, Stop } from '../../sending/index.js';
import type { ReceiptView, RunView } from '../state.js';
import { lineView, linesOf, type Names, type Undone, worstOf } from './row-lines.js';

const RETRYABLE: readonly string[] = ['failed', 'cancelled', 'not-sent', 'unknown'];

/**
 * True for outcomes that another try may change. Where the target holds something else than the plan saw, a person decides first: such
 * a change leaves only after a new preview.
 */
export const isRetryable = ({ outcome, op, code }: Pick<RowStatus, 'outcome' | 'op' | 'code'>): boolean =>
  RETRYABLE.includes(outcome) && (op === 'create' || code !== 'conflict');

export const stopInWords = (stop: Stop | null): Message | null =>
  stop === null ? null : spoken().send.stops[stop.code](said(stop.detail));

type Counts = Record<Outcome, number>;
const noCounts = (): Counts => ({ succeeded: 0, failed: 0, unknown: 0, cancelled: 0, 'not-sent': 0 });

/** What a run is, whatever becomes of it. */
export interface RunKind {
  readonly kind: RunView['kind'];
  readonly strict: boolean;
}

/** What stands beside the receipt of a run that has ended. */
export interface Afterwards extends RunKind {
  /** What became of taking rows back, by `PlannedRow.person`. */
  readonly undone: ReadonlyMap<string, Undone>;
  readonly undoable: number;
  readonly stays: readonly string[];
  readonly receipt: ReceiptView;
}

export interface LiveLines {
  readonly lines: readonly (readonly number[])[];
  /** Lines of more than one step: their steps are counted together. */
  readonly several: readonly (readonly number[])[];
}

/** Gathers the steps of a run into lines; made once, for the steps of a run stay the same. */
export function liveLines(run: Run, steps: number): LiveLines {
  const lines = linesOf(Array.from({ length: steps }, (_, index) => run.row(index)));
  return { lines, several: lines.filter(({ length }) => length > 1) };
}

/** The view of a run that goes on. */
export function progressView(
  run: Run,
  progress: Progress,
  { lines, several }: LiveLines,
  names: Names,
  { kind, strict, stopping }: RunKind & { readonly stopping: boolean },
): RunView {
  const { waiting, leftMs } = progress;
  const words = waiting === null ? null : spoken().send.waiting(waiting.reason, waiting.ms);
  const { done, outcomes } = several.length === 0 ? progress : countedTogether(run, progress, several);
  const stepsAt = (index: number): RowStatus[] => at(lines, index).map((step) => run.row(step));
  return {
    state: stopping ? 'stopping' : words === null ? 'sending' : 'waiting',
    kind,
    strict,
    total: lines.length,
    done,
    outcomes,
    leftMs: done === lines.length ? 0 : leftMs,
    waiting: words,
    stopped: stopInWords(progress.stop),
    retryable: 0,
    undoable: 0,
    stays: [],
    receipt: null,
    rows: { length: lines.length, at: (index) => lineView(stepsAt(index), names, null) },
  };
}

/** A row is done when its last step is; the steps of all other rows are counted by the run itself. */
function countedTogether(run: Run, progress: Progress, several: LiveLines['several']): { done: number; outcomes: Counts } {
  const outcomes = { ...progress.outcomes };
  let { done } = progress;
  for (const line of several) {
    const steps = line.map((step) => run.row(step).outcome);
    const ended = steps.filter((outcome): outcome is Outcome => isEnd(outcome, progress));
    for (const outcome of ended) outcomes[outcome] -= 1;
    done -= ended.length;
    if (ended.length < steps.length) continue;
    outcomes[worstOf(ended)] += 1;
    done += 1;
  }
  return { done, outcomes };
}

/** While somebody has to be looked up, an unknown outcome may still become known. */
const isEnd = (outcome: RowStatus['outcome'], { unsettled }: Progress): boolean =>
  outcome !== 'waiting' && outcome !== 'on-its-way' && (outcome !== 'unknown' || unsettled === 0);

/** The view of a strict run while what it did is taken back: the rows as they were sent, and how far the way back is. */
export function undoingView(sent: RunView, progress: Progress, stopping: boolean): RunView {
  const { total, done, waiting, leftMs } = progress;
  const words = waiting === null ? null : spoken().send.waiting(waiting.reason, waiting.ms);
  return {
    ...sent,
    state: stopping ? 'stopping' : 'waiting',
    done: Math.max(0, sent.total - (total - done)),
    waiting: words ?? spoken().send.undoing(total - done),
    leftMs,
    retryable: 0,
    undoable: 0,
    stays: [],
    receipt: null,
  };
}

/** The steps of each line of a receipt. */
export function receiptLines({ rows }: Receipt): readonly (readonly RowStatus[])[] {
  return linesOf(rows).map((line) => line.map((index) => rows[index]!));
}

/** Rows of which nobody knows what became. */
export const countUnknown = (receipt: Receipt): number =>
  receiptLines(receipt).filter((steps) => steps.some(({ outcome }) => outcome === 'unknown')).length;

/** Rows by outcome, the worst of its steps for each. */
export function countLines(lines: readonly (readonly RowStatus[])[]): Counts {
  const counts = noCounts();
  for (const steps of lines) counts[worstOf(steps.map(({ outcome }) => outcome as Outcome))] += 1;
  return counts;
}

/** The view of a run that has ended. */
export function receiptView(receipt: Receipt, names: Names, after: Afterwards): RunView {
  const lines = receiptLines(receipt);
  const canRetry = after.kind === 'send' && after.undone.size === 0;
  return {
    state: 'ended',
    kind: after.kind,
    strict: after.strict,
    total: lines.length,
    done: lines.length,
    outcomes: countLines(lines),
    leftMs: 0,
    waiting: null,
    stopped: stopInWords(receipt.stop),
    retryable: canRetry ? lines.filter((steps) => steps.some(isRetryable)).length : 0,
    undoable: after.undoable,
    stays: after.stays,
    receipt: after.receipt,
    rows: {
      length: lines.length,
      at: (index) => {
        const steps = at(lines, index);
        const undone = after.undone.get(steps[0]?.person ?? '') ?? null;
        // The rows of an undo say themselves what became of it.
        return after.kind === 'undo' ? { ...lineView(steps, names, null), detail: undone?.detail ?? '' } : lineView(steps, names, undone);
      },
    },
  };
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new TypeError(`Expected an index below ${String(list.length)}, got ${String(index)}`);
  return item;
}
