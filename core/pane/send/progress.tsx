/** How far the run is, how long it may take, and what it waits for. Every line keeps its place while its words change. */
import { useId } from 'preact/hooks';
import type { RunView } from '../../session/state.js';
import { usePane } from '../parts/context.js';

/** The bar with its numbers. It stays after a run that stopped early, to show how far it came. */
export function Progress({ run }: { run: RunView }) {
  const { t } = usePane();
  const id = useId();
  const share = run.total === 0 ? 0 : run.done / run.total;
  const ended = run.state === 'ended';
  const timeLeft = run.leftMs === null ? t.send.leftUnknown : t.send.left(run.leftMs);
  return (
    <div class="progress">
      <div class="spread">
        <span class="strong number" id={id}>
          {t.common.progress(run.done, run.total)}
        </span>
        <span class="muted number">{t.format.percent(share)}</span>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-label={t.send.progress}
        aria-valuemin={0}
        aria-valuemax={run.total}
        aria-valuenow={run.done}
        aria-valuetext={t.common.progress(run.done, run.total)}
      >
        <div style={{ inlineSize: `${100 * share}%` }} />
      </div>
      {!ended && (
        <p class="muted waiting" dir="auto">
          {run.waiting ?? (run.state === 'stopping' ? t.send.stoppingText : timeLeft)}
        </p>
      )}
    </div>
  );
}
