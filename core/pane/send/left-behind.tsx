/** What earlier sends left: those that waited when a pane was closed, and rows that are not done. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import type { FailedRun, LeftSend } from '../../session/state.js';
import { CsvButtons } from './csv-buttons.js';

/** A banner for each, on every view. The run that the send view shows says itself what it left. */
export function LeftBehind() {
  const pane = usePane();
  const { queue, run } = pane.state.value;
  if (pane.step.value === 'settings') return null;
  const shown = pane.step.value === 'send' ? run?.receipt?.run : undefined;
  return (
    <>
      {queue.left.map((send) => (
        <Left key={send.id} send={send} />
      ))}
      {queue.failed
        .filter((each) => each.run !== shown)
        .map((each) => (
          <Failed key={each.run} failed={each} />
        ))}
    </>
  );
}

function Left({ send: { id, rows, sheetName, at } }: { send: LeftSend }) {
  const pane = usePane();
  const { t, session } = pane;
  const goOn = async () => {
    pane.go('preview');
    await session.continueSend(id);
    if (pane.state.peek().queue.current !== null && pane.state.peek().preview === null) pane.go('send');
  };
  return (
    <section class="banner warning" aria-label={t.queue.left}>
      <Icon name="clock" />
      <div class="banner-text">
        <p class="strong">{t.queue.left}</p>
        <p dir="auto">{t.queue.leftText(rows, sheetName, at)}</p>
        <p>{t.queue.leftKnown}</p>
        <p class="banner-actions">
          <Button quietlyOff={pane.working.value} onClick={() => void pane.act(goOn)}>
            {t.queue.continue}
          </Button>
          <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.removeSend(id))}>
            {t.queue.remove}
          </Button>
        </p>
      </div>
    </section>
  );
}

function Failed({ failed: { run, rows, retryable, sheetName, endedAt, csv } }: { failed: FailedRun }) {
  const pane = usePane();
  const { t, session, announcer } = pane;
  const title = t.queue.failed(rows, sheetName, endedAt);
  const working = pane.working.value;
  const edit = async () => {
    const back = pane.step.peek();
    const found = await session.rowsOfFailed(run);
    if (found.length > 0) pane.editing.value = { rows: found, at: 0, back };
    else announcer.say(t.queue.noRows);
  };
  return (
    <section class="banner warning" aria-label={title}>
      <Icon name="warning" />
      <div class="banner-text">
        <p class="strong" dir="auto">
          {title}
        </p>
        <p class="banner-actions wrap">
          {retryable > 0 && (
            <Button quietlyOff={working} onClick={() => void session.retryFailed(run)}>
              {t.queue.tryAgain(retryable)}
            </Button>
          )}
          <Button kind="text" quietlyOff={working} label={t.queue.editName} onClick={() => void pane.act(edit)}>
            {t.queue.edit}
          </Button>
          <CsvButtons csv={csv} name={`muster-${run}.csv`} />
          <Button kind="text" quietlyOff={working} onClick={() => void pane.act(() => session.dismissFailed(run))}>
            {t.common.dismiss}
          </Button>
        </p>
      </div>
    </section>
  );
}
