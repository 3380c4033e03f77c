/** The words of a run: how things stand, and what became of a row. A run that takes another one back has words of its own. */
import type { RunRow, RunView } from '../../session/state.js';
import type { ResultSign } from '../parts/result-list.js';
import type { Strings } from '../strings.js';
import { OUTCOME_SIGNS } from './outcome-signs.js';

/** The heading says how things stand, so that one glance is enough. */
export function titleOf(run: RunView, { send }: Strings): string {
  const undo = run.kind === 'undo';
  if (run.state === 'sending') return (undo ? send.undoing : send.sending)(run.total);
  if (isTakingBack(run)) return send.takingBack;
  if (run.state === 'waiting') return send.waiting;
  if (run.state === 'stopping') return send.stopping;
  if (run.stopped !== null || run.outcomes.cancelled > 0) return send.stopped;
  if (run.outcomes.succeeded === run.total) return (undo ? send.allUndone : send.allSent)(run.total);
  if (undo) return send.undoEnded;
  return run.strict && run.outcomes.failed > 0 ? send.refused : send.ended;
}

/** A strict run stops at its first refusal: one that has a refusal and has not ended is on its way back. */
function isTakingBack({ kind, strict, state, outcomes }: RunView): boolean {
  return kind === 'send' && strict && state === 'waiting' && outcomes.failed > 0;
}

/** What Cancel would do now. */
export function cancelMeans(run: RunView, { send }: Strings): string {
  if (isTakingBack(run)) return send.takingBackCancelMeans;
  return (run.kind === 'undo' ? send.undoCancelMeans : send.cancelMeans)(run.outcomes.succeeded);
}

/** The word of an outcome. */
export function outcomeWord(outcome: RunRow['outcome'], { kind }: RunView, { send }: Strings): string {
  if (kind === 'undo' && (outcome === 'succeeded' || outcome === 'not-sent')) return send.undoOutcome[outcome];
  return send.outcome[outcome];
}

/** The sign of a row, and its outcome with what became of taking it back. */
export function signOf(row: RunRow, run: RunView, t: Strings): ResultSign {
  const word = outcomeWord(row.outcome, run, t);
  if (row.undone === null) return { ...OUTCOME_SIGNS[row.outcome], word };
  if (row.undone.ok) return { ...OUTCOME_SIGNS.cancelled, word: `${word}, ${t.send.undone}` };
  return { icon: 'warning', tone: 'warning', word: `${word}, ${t.send.notUndone}` };
}
