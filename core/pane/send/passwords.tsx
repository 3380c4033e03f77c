/** Temporary passwords after a run: those that were made here, those that nobody knows, and those that still stand on the sheet. */
import { useSignal } from '@preact/signals';
import type { MadePassword, PasswordsView } from '../../session/state.js';
import { MessageBanner } from '../parts/banners.js';
import { Button } from '../parts/button.js';
import { usePane } from '../parts/context.js';
import { useSome } from '../parts/some.js';
import { WorkLabel } from '../parts/work-label.js';
import { copyText, downloadText } from './take-away.js';

const FILE = 'muster-passwords.csv';
/** Shown at first, and added at a press. */
const SOME = 20;
/** People without a known password who are named one by one. */
const MOST_NAMED = 20;

/** Everything about passwords that is to be known or done after a run. */
export function PasswordsAfter({ passwords: { made, lost, clearable, said } }: { passwords: PasswordsView }) {
  return (
    <>
      {lost.length > 0 && <Lost names={lost} />}
      {made > 0 && <Made count={made} />}
      {clearable > 0 && <Clearable count={clearable} />}
      {said !== null && <MessageBanner message={said} tone="info" />}
    </>
  );
}

function Lost({ names }: { names: readonly string[] }) {
  const { t } = usePane();
  const named = t.common.list(names.slice(0, MOST_NAMED));
  const others = names.length - MOST_NAMED;
  const todo = others > 0 ? `${named} ${t.passwords.others(others)}` : named;
  return <MessageBanner message={{ what: t.passwords.lost(names.length), why: t.passwords.lostText, todo }} tone="warning" />;
}

/** They are asked of the session at a click, and drawn only while the user looks at them. */
function Made({ count }: { count: number }) {
  const pane = usePane();
  const { t, session, announcer } = pane;
  const shown = useSignal(false);
  const said = useSignal('');
  const copy = async () => {
    said.value = (await copyText(session.passwordsCsv())) ? t.receipt.copied : t.receipt.notCopied;
    announcer.say(said.value);
  };
  return (
    <section class="note" aria-label={t.passwords.made(count)}>
      <p class="strong">{t.passwords.made(count)}</p>
      <p class="muted">{t.passwords.madeText}</p>
      <p class="cause-actions">
        <Button kind="text" onClick={() => (shown.value = !shown.value)}>
          {shown.value ? t.passwords.hide : t.passwords.show}
        </Button>
        <Button kind="text" label={t.passwords.downloadName} onClick={() => downloadText(session.passwordsCsv(), FILE)}>
          {t.receipt.download}
        </Button>
        <Button kind="text" label={t.passwords.copyName} onClick={() => void copy()}>
          {t.receipt.copy}
        </Button>
        <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.forgetPasswords())}>
          {t.passwords.forget}
        </Button>
        <span class="muted">{said.value}</span>
      </p>
      {shown.value && <Shown made={session.madePasswords()} />}
    </section>
  );
}

function Shown({ made }: { made: readonly MadePassword[] }) {
  const [count, more] = useSome(made.length, SOME, SOME);
  return (
    <>
      <dl class="mapping">
        {made.slice(0, count).map(({ name, email, employeeId, password }) => (
          <div key={`${email ?? ''} ${employeeId ?? ''}`}>
            <dt dir="auto">{name}</dt>
            <dd dir="ltr">
              <code>{password}</code>
            </dd>
          </div>
        ))}
      </dl>
      {more}
    </>
  );
}

function Clearable({ count }: { count: number }) {
  const pane = usePane();
  const { t, session } = pane;
  return (
    <div class="note">
      <p class="muted">{t.passwords.clearable(count)}</p>
      <Button kind="text" quietlyOff={pane.working.value} onClick={() => void pane.act(() => session.clearPasswordCells())}>
        <WorkLabel what={['clearing']}>{t.passwords.clear}</WorkLabel>
      </Button>
    </div>
  );
}
