/** While a run is on its way the only action is to stop it, and it says what that means. Afterwards the way leads on or back. */
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { cancelMeans } from './run-words.js';

/** Cancel while it runs, then retry or back. */
export function SendFoot() {
  const pane = usePane();
  const { t, session } = pane;
  const meaning = useId();
  const { run, queue } = pane.state.value;
  const waiting = queue.waiting.length;
  if (run !== null && run.state !== 'ended') {
    const stopping = run.state === 'stopping';
    return (
      <>
        <p class="foot-note" id={meaning}>
          {cancelMeans(run, t)}
          {waiting > 0 && ` ${t.queue.cancelMeans(waiting)}`}
        </p>
        <Button off={stopping} describedBy={meaning} onClick={() => session.cancelSends()}>
          {t.common.cancel}
        </Button>
      </>
    );
  }
  if (run === null && (pane.working.value || queue.current !== null)) return null;
  const retryable = run?.retryable ?? 0;
  const back = (kind: 'primary' | 'plain') => (
    <Button kind={kind} onClick={() => pane.go('check')}>
      {t.send.backToCheck}
    </Button>
  );
  if (run === null || retryable === 0) return back('primary');
  const failed = run.outcomes.failed + run.outcomes.unknown;
  return (
    <>
      {back('plain')}
      <Button kind="primary" quietlyOff={pane.working.value} onClick={() => void session.retryFailed()}>
        {(failed > 0 ? t.send.retry : run.kind === 'undo' ? t.send.undoRest : t.send.rest)(retryable)}
      </Button>
    </>
  );
}
