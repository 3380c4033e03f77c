/** The one way on from a preview: send it, or the reason why it cannot be sent. */
import { useId } from 'preact/hooks';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { WorkLabel } from '../parts/work-label.js';
import { obstacle, sendable } from './readiness.js';

/** Send, with the number of people on the button: that is what is agreed to. */
export function PreviewFoot() {
  const pane = usePane();
  const { t, session } = pane;
  const reasonId = useId();
  const state = pane.state.value;
  const working = pane.working.value;
  if (state.preview === null) {
    return (
      <Button kind="primary" quietlyOff={working} onClick={() => void pane.act(() => session.preview())}>
        <WorkLabel what={['previewing']}>{t.preview.make}</WorkLabel>
      </Button>
    );
  }
  const stop = obstacle(state);
  const reason =
    stop === null
      ? null
      : { nothing: t.preview.nothing, 'no-connection': t.preview.noConnection, stale: t.preview.stale, running: t.preview.running }[stop];
  return (
    <>
      {reason !== null && (
        <p class="foot-note" id={reasonId}>
          {reason}{' '}
          {stop === 'no-connection' && (
            <Button kind="text" onClick={() => pane.go('settings')}>
              {t.preview.openSettings}
            </Button>
          )}
        </p>
      )}
      <Button
        kind="primary"
        off={stop !== null}
        quietlyOff={working}
        describedBy={reason === null ? undefined : reasonId}
        onClick={() =>
          void pane.act(() => {
            pane.go('send');
            return session.send();
          })
        }
      >
        {t.preview.send(sendable(state))}
      </Button>
    </>
  );
}
