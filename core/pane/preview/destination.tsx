/** Where the rows go, what the API does about welcome mails, and whether existing users are known. */
import type { PreviewView } from '../../session/state.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { WorkLabel } from '../parts/work-label.js';
import { isConnectionSet } from './readiness.js';

/** The facts to know before a send. They stand above the rows, where nobody scrolls past them unread. */
export function Destination({ preview }: { preview: PreviewView }) {
  const pane = usePane();
  const { t, session } = pane;
  const { settings, check } = pane.state.value;
  const canLoad = check?.knownUsers === null && isConnectionSet(settings);
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t.preview.to}</dt>
          <dd dir="auto">{preview.destination}</dd>
        </div>
        {!settings.canDelayWelcome && (
          <div>
            <dt>{t.preview.welcomeTitle}</dt>
            <dd>{t.preview.welcomeText}</dd>
          </div>
        )}
      </dl>
      {canLoad && (
        <div class="note">
          <p class="muted">{t.preview.loadUsersText}</p>
          <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.loadUsers())}>
            <WorkLabel what={['loading-users']}>{t.preview.loadUsers}</WorkLabel>
          </Button>
        </div>
      )}
    </>
  );
}
