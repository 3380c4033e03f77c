/** The actions of the check: one leads on, and which one that is depends on where things stand. */
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { WorkLabel } from '../parts/work-label.js';
import { TeamButton } from './team.js';

/** Check, check again or go on to the preview. A stale check cannot be previewed: it would promise what the sheet no longer says. */
export function CheckFoot() {
  const pane = usePane();
  const { t, session } = pane;
  const check = pane.check.value;
  const working = pane.working.value;
  const { team, settings } = pane.state.value;
  const begin = settings.canUpdate && team === null && <TeamButton kind="plain" />;
  const again = (kind: 'primary' | 'plain', words: string) => (
    <Button kind={kind} quietlyOff={working} onClick={() => void pane.act(() => session.check())}>
      <WorkLabel what={['checking']}>{words}</WorkLabel>
    </Button>
  );
  if (check === null || check.people === 0) {
    return (
      <>
        {begin}
        {again('primary', check === null ? t.common.checkSheet : t.common.checkAgain)}
      </>
    );
  }
  if (check.stale) return again('primary', t.common.checkAgain);
  return (
    <>
      {again('plain', t.common.checkAgain)}
      <Button
        kind="primary"
        quietlyOff={working}
        onClick={() =>
          void pane.act(() => {
            pane.go('preview');
            return session.preview();
          })
        }
      >
        {t.check.showPreview}
      </Button>
    </>
  );
}
