/** The one way on from a preview: send it or take it back, or the reason why that cannot be. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { MassChangeView, PreviewView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { WorkLabel } from '../parts/work-label.js';
import { obstacle, sendable } from './readiness.js';

/** Send, with the number of people on the button: that is what is agreed to. */
export function PreviewFoot({ preview }: { preview: PreviewView | null }) {
  const pane = usePane();
  const { t, session } = pane;
  const id = useId();
  const typed = useSignal('');
  const state = { ...pane.state.value, preview };
  const working = pane.working.value;
  if (preview === null) {
    return (
      <Button kind="primary" quietlyOff={working} onClick={() => void pane.act(() => session.preview())}>
        <WorkLabel what={['previewing']}>{t.preview.make}</WorkLabel>
      </Button>
    );
  }
  const undo = preview.kind === 'undo';
  const stop = obstacle(state);
  const mass = stop === null ? preview.massChange : null;
  const held = mass !== null && typed.value.trim() !== mass.type;
  const off = stop !== null || held;
  const reason =
    stop === null
      ? null
      : {
          nothing: undo ? t.preview.nothingToUndo : t.preview.nothing,
          'no-connection': t.preview.noConnection,
          stale: t.preview.stale,
          seats: preview.seats?.message.what,
        }[stop];
  // What it does is followed in the queue: other work goes on beside it, and a second click is the session's to tell.
  const send = () => {
    pane.go('send');
    void (mass === null ? session.send() : session.send(mass.type));
  };
  const waits = stop === null && pane.state.value.queue.current !== null;
  return (
    <>
      {reason !== null && (
        <p class="foot-note" id={id}>
          <span dir="auto">{reason}</span>{' '}
          {stop === 'no-connection' && (
            <Button kind="text" onClick={() => pane.go('settings')}>
              {t.preview.openSettings}
            </Button>
          )}
        </p>
      )}
      {waits && <p class="foot-note">{t.queue.willWait}</p>}
      {mass !== null && (
        <MassChange
          id={id}
          mass={mass}
          undo={undo}
          typed={typed.value}
          onType={(text) => (typed.value = text)}
          onEnter={() => {
            if (!off && !working) send();
          }}
        />
      )}
      {undo && <Button onClick={() => pane.go('send')}>{t.common.back}</Button>}
      <Button kind="primary" off={off} quietlyOff={working} describedBy={off ? id : undefined} onClick={send}>
        {(undo ? t.preview.undo : t.preview.send)(sendable(state))}
      </Button>
    </>
  );
}

interface MassChangeProps {
  readonly id: string;
  readonly mass: MassChangeView;
  readonly undo: boolean;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onEnter: () => void;
}

/** Much changes at once: the number has to be typed. Enter sends only when it is right. */
function MassChange({ id, mass, undo, typed, onType, onEnter }: MassChangeProps) {
  const { t } = usePane();
  return (
    <div class="foot-note mass">
      <p id={id}>{t.preview.mass(mass)}</p>
      <p class="spread">
        <label for={`${id}-field`}>{(undo ? t.preview.massFieldUndo : t.preview.massField)(mass.type)}</label>
        <input
          id={`${id}-field`}
          class="field number"
          inputMode="numeric"
          autocomplete="off"
          aria-describedby={id}
          value={typed}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter();
          }}
        />
      </p>
    </div>
  );
}
