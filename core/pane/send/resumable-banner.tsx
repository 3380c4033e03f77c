/** A run that was cut off: what is known of it, and the two ways to deal with it. Shown one at a time, the newest first. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { Icon } from '../parts/icon.js';
import { isRunning } from '../model/pane-model.js';

/** The newest run that was cut off; nothing while another one runs, for two at once are never allowed. */
export function ResumableBanner() {
  const pane = usePane();
  const { t, session } = pane;
  const state = pane.state.value;
  const [run, ...others] = state.resumable;
  if (run === undefined || isRunning(state) || pane.step.value === 'settings') return null;
  const undo = run.kind === 'undo';
  const title = undo ? t.resume.undoTitle : t.resume.title;
  const { target, targets } = state.settings;
  // Of a target that this edition does not know, the session says what can be done.
  const other = run.target === target ? undefined : targets.find(({ id }) => id === run.target)?.label;
  const resume = async () => {
    pane.go('send');
    const standing = pane.problem.peek(); // of an earlier try, e.g. while somebody else was sending
    if (other !== undefined) await session.chooseTarget(run.target);
    const problem = pane.problem.peek();
    // What it does is followed in the queue: other work goes on beside it.
    if (problem === null || problem === standing) void session.resume(run.run);
  };
  return (
    <section class="banner warning" aria-label={title}>
      <Icon name="clock" />
      <div class="banner-text">
        <p class="strong">{title}</p>
        <p dir="auto">{t.resume.text(run.total, run.sheetName, hostOf(run.baseUrl), run.startedAt)}</p>
        {other !== undefined && <p>{t.resume.ofTarget(other)}</p>}
        <p>{undo ? t.resume.undoKnown : t.resume.known}</p>
        {others.length > 0 && <p>{t.resume.more(others.length)}</p>}
        <p class="banner-actions">
          <Button quietlyOff={pane.working.value} onClick={() => void pane.act(resume)}>
            {t.resume.resume}
          </Button>
          <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.dismiss(run.run))}>
            {t.common.dismiss}
          </Button>
        </p>
      </div>
    </section>
  );
}

/** The server of an address, which is all that a person recognises it by. */
function hostOf(address: string): string {
  try {
    return new URL(address).host;
  } catch {
    return address; // shown as it was kept
  }
}
