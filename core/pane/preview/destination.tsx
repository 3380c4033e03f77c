/** Where the rows go, what a refusal and the API's welcome mails mean, and whether existing users are known. */
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
  const undo = preview.kind === 'undo';
  const canLoad = !undo && check?.knownUsers === null && isConnectionSet(settings);
  /** A send of updates alone invites nobody. */
  const welcomes = !undo && (preview.counts.create > 0 || preview.counts.update === 0);
  /** A target that takes passwords is worth a word where some are sent. */
  const sendsPasswords = preview.filledPasswords > 0 || (settings.makePasswords !== 'off' && preview.counts.create > 0);
  const hasPasswords = !undo && settings.hasPasswords && sendsPasswords;
  return (
    <>
      <dl class="facts">
        <div>
          <dt>{t.preview.to}</dt>
          <dd dir="auto">{preview.destination}</dd>
        </div>
        {settings.strict && !undo && (
          <div>
            <dt>{t.preview.strictTitle}</dt>
            <dd>
              {t.preview.strictText}{' '}
              <Button
                kind="text"
                label={t.common.labelled(t.preview.changeSetting, t.preview.strictTitle)}
                onClick={() => pane.go('settings')}
              >
                {t.preview.changeSetting}
              </Button>
            </dd>
          </div>
        )}
        {hasPasswords && (
          <div>
            <dt>{t.passwords.title}</dt>
            <dd>
              {t.passwords.plan(settings.makePasswords, preview)}{' '}
              <Button kind="text" label={t.common.labelled(t.preview.changeSetting, t.passwords.title)} onClick={() => pane.go('settings')}>
                {t.preview.changeSetting}
              </Button>
            </dd>
          </div>
        )}
        {welcomes && settings.mayMailAtOnce && (
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
