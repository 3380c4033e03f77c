/** How far the run is, how long it may take, and what it waits for. Every line keeps its place while its words change. */
import { useId } from 'preact/hooks';
import type { RunView } from '../../session/state.js';
import { usePane } from '../parts/context.js';

export function Progress({ run }: { run: RunView }) {
  const { t } = usePane();
  const id = useId();
  const ended = run.state === 'ended';
  const timeLeft = run.leftMs === null ? t.send.leftUnknown : t.send.left(run.leftMs);
  return (
    <div class="progress">
      <div class="spread">
        <span class="strong number" id={id}>
          {t.common.progress(run.done, run.total)}
        </span>
        {!ended && run.waiting === null && run.state !== 'stopping' && <span class="muted">{timeLeft}</span>}
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
        <div style={{ inlineSize: `${run.total === 0 ? 0 : (100 * run.done) / run.total}%` }} />
      </div>
      {!ended && (
        <p class="muted waiting" dir="auto">
          {run.waiting ?? ' '}
        </p>
      )}
    </div>
  );
}
