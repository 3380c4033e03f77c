/** The queue of sends on every view: what is on its way, what waits, and why nothing leaves where that is so. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import type { QueuedSend, RunView } from '../../session/state.js';
import { Bar } from './bar.js';

/** Nothing while the queue is empty. The view of the send shows the run itself, so there only those that wait are told. */
export function QueueBanner() {
  const pane = usePane();
  const { t, session } = pane;
  const { queue, run } = pane.state.value;
  const { current, waiting, paused } = queue;
  const isHere = pane.step.value === 'send';
  if (waiting.length === 0 && (current === null || isHere)) return null;
  return (
    <section class={`banner ${paused === null ? 'info' : 'warning'} queue`} aria-label={t.queue.label}>
      <Icon name={paused === null ? 'clock' : 'warning'} />
      <div class="banner-text">
        {current !== null && !isHere && <Current send={current} run={run} />}
        {paused !== null && (
          <>
            <p class="strong">{t.queue.paused}</p>
            <p dir="auto">{paused.what}</p>
            {paused.todo !== '' && <p dir="auto">{paused.todo}</p>}
          </>
        )}
        {waiting.length > 0 && <Waiting sends={waiting} />}
        <p class="banner-actions">
          {paused !== null && <Button onClick={() => session.goOn()}>{t.queue.goOn}</Button>}
          {current !== null && !isHere && (
            <Button kind="text" onClick={() => pane.go('send')}>
              {t.queue.show}
            </Button>
          )}
          {!isHere && (
            <Button kind="text" off={run?.state === 'stopping'} onClick={() => session.cancelSends()}>
              {t.common.cancel}
            </Button>
          )}
        </p>
        {!isHere && <p class="muted">{t.queue.cancelMeans(waiting.length)}</p>}
      </div>
    </section>
  );
}

function Current({ send: { kind, sheetName, rows }, run }: { send: QueuedSend; run: RunView | null }) {
  const { t } = usePane();
  const isOnItsWay = run !== null && run.state !== 'ended';
  const far = isOnItsWay ? run : { done: 0, total: rows };
  const words = !isOnItsWay
    ? t.queue.starting(sheetName)
    : (kind === 'undo' ? t.queue.undoing : t.queue.sending)(far.done, far.total, sheetName);
  return (
    <>
      <p class="strong number" dir="auto">
        {words}
      </p>
      <Bar done={far.done} total={far.total} />
    </>
  );
}

function Waiting({ sends }: { sends: readonly QueuedSend[] }) {
  const { t, session } = usePane();
  return (
    <>
      <p>{t.queue.waiting(sends.length)}</p>
      <ul class="queue-list">
        {sends.map(({ id, kind, rows, sheetName }) => {
          const item = t.queue.item(kind, rows, sheetName);
          return (
            <li key={id}>
              <span dir="auto">{item}</span>
              <Button kind="text" label={t.queue.removeName(item)} onClick={() => void session.removeSend(id)}>
                {t.queue.remove}
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
