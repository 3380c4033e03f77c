/** How far the run is, how long it may take, and what it waits for. Every line keeps its place while its words change. */
import type { RunView } from '../../session/state.js';
import { usePane } from '../parts/context.js';
import { Bar, shareOf } from './bar.js';

/** The bar with its numbers. It stays after a run that stopped early, to show how far it came. */
export function Progress({ run }: { run: RunView }) {
  const { t } = usePane();
  const ended = run.state === 'ended';
  const timeLeft = run.leftMs === null ? t.send.leftUnknown : t.send.left(run.leftMs);
  return (
    <div class="progress">
      <div class="spread">
        <span class="strong number">{t.common.progress(run.done, run.total)}</span>
        <span class="muted number">{t.format.percent(shareOf(run.done, run.total))}</span>
      </div>
      <Bar done={run.done} total={run.total} />
      {!ended && (
        <p class="muted waiting" dir="auto">
          {run.waiting ?? (run.state === 'stopping' ? t.send.stoppingText : timeLeft)}
        </p>
      )}
    </div>
  );
}
