/** The files that can be made of a check, and new sheets to begin with, behind one fold. A file is looked at before it is handed on. */
import { useSignal } from '@preact/signals';
import type { ExportFile, FileKind } from '../../export/index.js';
import { Starters } from '../check/starters.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { HandOut } from './hand-out.js';

const KINDS: readonly FileKind[] = ['upload', 'template', 'issues', 'failures'];

/** A file as it was made, and of which check: after the next one it is an old file. */
interface Made {
  readonly kind: FileKind;
  readonly file: ExportFile | null;
  readonly version: number;
}

/** The four kinds; at most one of them is open. */
export function FilesMenu() {
  const pane = usePane();
  const { t, session, announcer } = pane;
  const made = useSignal<Made | null>(null);
  const version = pane.check.value?.version ?? 0;
  const open = made.value?.version === version ? made.value : null;
  const press = async (kind: FileKind) => {
    made.value = null;
    if (open?.kind === kind) return;
    const file = await session.makeFile(kind);
    made.value = { kind, file, version };
    announcer.say(file === null ? t.files.kind[kind].none : t.files.ready(file.notes.length));
  };
  return (
    <details class="fold">
      <summary>
        <h2>{t.files.title}</h2>
      </summary>
      <ul class="files">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button kind="text" quietlyOff={pane.working.value} expanded={open?.kind === kind} onClick={() => void press(kind)}>
              {t.files.kind[kind].name}
            </Button>
            <p class="muted hint">{t.files.kind[kind].hint}</p>
            {open?.kind === kind && (open.file === null ? <p>{t.files.kind[kind].none}</p> : <HandOut kind={kind} file={open.file} />)}
          </li>
        ))}
        <li>
          <Starters />
        </li>
      </ul>
    </details>
  );
}
