/** What can be done about a run that has ended: take it back, keep its failures, read its receipt. */
import type { ReceiptView, RunView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { WorkLabel } from '../parts/work-label.js';
import { CsvButtons } from './csv-buttons.js';

/** Undo, what stays whatever is undone, the failures as a file, and the receipt. */
export function AfterRun({ run }: { run: RunView }) {
  return (
    <>
      <UndoRun run={run} />
      {run.receipt !== null && run.receipt.failuresCsv !== '' && <Failures receipt={run.receipt} />}
      {run.receipt !== null && <Receipt receipt={run.receipt} />}
    </>
  );
}

function UndoRun({ run: { undoable, stays } }: { run: RunView }) {
  const pane = usePane();
  const { t, session } = pane;
  if (undoable === 0 && stays.length === 0) return null;
  const preview = async () => {
    await session.previewUndo();
    if (pane.state.peek().preview?.kind === 'undo') pane.go('preview');
  };
  return (
    <div class="note">
      {undoable > 0 && (
        <>
          <p class="muted">{t.send.undoable(undoable)}</p>
          <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(preview)}>
            <WorkLabel what={['previewing']}>{t.send.undo}</WorkLabel>
          </Button>
        </>
      )}
      {stays.length > 0 && (
        <section class="stays" aria-label={t.send.stays}>
          <p class="strong">{t.send.stays}</p>
          <ul class="muted">
            {stays.map((line) => (
              <li key={line} dir="auto">
                {line}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Failures({ receipt }: { receipt: ReceiptView }) {
  const { t } = usePane();
  return (
    <div class="note">
      <p class="muted">{t.receipt.failures}</p>
      <p class="cause-actions">
        <CsvButtons csv={receipt.failuresCsv} name={`muster-${receipt.run}.csv`} />
      </p>
    </div>
  );
}

function Receipt({ receipt }: { receipt: ReceiptView }) {
  const { t } = usePane();
  const lines = [
    [t.receipt.by, receipt.by],
    [t.receipt.at, t.receipt.span(receipt.startedAt, receipt.endedAt)],
    [t.receipt.to, receipt.destination],
    [t.receipt.run, receipt.run],
  ] as const;
  return (
    <details class="fold">
      <summary>
        <h2>{t.receipt.title}</h2>
      </summary>
      <dl class="mapping">
        {lines.map(
          ([label, text]) =>
            text !== '' && (
              <div key={label}>
                <dt>{label}</dt>
                <dd dir="auto">{text}</dd>
              </div>
            ),
        )}
        {receipt.mapping.length > 0 && (
          <div>
            <dt>{t.receipt.columns}</dt>
            {receipt.mapping.map((line) => (
              <dd key={line} dir="auto">
                {line}
              </dd>
            ))}
          </div>
        )}
      </dl>
    </details>
  );
}
