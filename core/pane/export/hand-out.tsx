/** A file that is ready: its name, what to know of it, and the ways in which a host may let it out. */
import { useSignal } from '@preact/signals';
import type { ExportFile, FileKind } from '../../export/index.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { WorkLabel } from '../parts/work-label.js';
import { copyText, downloadFile, textOf } from '../send/take-away.js';

/** Hosts allow one way or another, rarely all: each is there, and it is said when one did not work. */
export function HandOut({ kind, file }: { kind: FileKind; file: ExportFile }) {
  const pane = usePane();
  const { t, session, announcer } = pane;
  const said = useSignal('');
  const say = (text: string) => {
    said.value = text;
    announcer.say(text);
  };
  const copy = async () => say((await copyText(textOf(file))) ? t.files.copied : t.files.notCopied);
  const layOut = async () => {
    await session.layOutFile(kind);
    if (pane.problem.peek() === null) say(t.files.laidOut);
  };
  const off = pane.working.value;
  return (
    <section class="hand-out" aria-label={file.name}>
      <p class="strong" dir="auto">
        {file.name}
      </p>
      <ul class="file-notes" tabIndex={0} aria-label={t.files.notes}>
        {file.notes.map((note, at) => (
          <li key={at} dir="auto">
            {note}
          </li>
        ))}
      </ul>
      <p class="cause-actions">
        <Button kind="text" label={t.files.downloadName(file.name)} onClick={() => downloadFile(file)}>
          {t.files.download}
        </Button>
        <Button kind="text" label={t.files.copyName(file.name)} onClick={() => void copy()}>
          {t.files.copy}
        </Button>
        {kind !== 'failures' && (
          <Button kind="text" quietlyOff={off} label={t.files.sheetName(file.name)} onClick={() => void pane.act(layOut)}>
            <WorkLabel what={['fixing']}>{t.files.sheet}</WorkLabel>
          </Button>
        )}
        <span class="muted">{said.value}</span>
      </p>
      <p class="muted hint">{t.files.ways}</p>
    </section>
  );
}
