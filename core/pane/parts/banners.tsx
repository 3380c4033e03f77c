/** What stands above every view when there is something to know: a problem, a run that was cut off, notices. */
import type { Message } from '../../issues/message.js';
import { ResumableBanner } from '../send/resumable-banner.js';
import { Button } from './button.js';
import { usePane } from './context.js';
import type { IconName } from './icon.js';
import { Icon } from './icon.js';
import { later } from './later.js';
import { MoreAbout } from './more-about.js';

// Without their code the pane says so and stands as it is, and asks for it with the next change.
const QueueBanner = later(
  () => import('../send/queue-banner.js').then((view) => view.QueueBanner),
  () => undefined,
);
const LeftBehind = later(
  () => import('../send/left-behind.js').then((view) => view.LeftBehind),
  () => undefined,
);

/** All that is to be known whatever the step is, the most pressing first. */
export function Banners() {
  const pane = usePane();
  const problem = pane.problem.value;
  const { current, waiting, left, failed } = pane.state.value.queue;
  const isQueued = current !== null || waiting.length > 0;
  const isLeft = left.length + failed.length > 0;
  const stopped = pane.step.value === 'send' ? (pane.state.value.run?.stopped ?? null) : null;
  return (
    <>
      {problem !== null && <MessageBanner message={problem} tone="error" onDismiss={pane.dismissProblem} />}
      {pane.notLoaded.value && (
        <MessageBanner message={pane.t.common.notLoaded} tone="error" onDismiss={() => (pane.notLoaded.value = false)} />
      )}
      {stopped !== null && <MessageBanner message={stopped} tone="error" />}
      {isQueued && <QueueBanner />}
      <ResumableBanner />
      {isLeft && <LeftBehind />}
      {pane.state.value.notices.map((notice, index) => (
        <MessageBanner key={index} message={notice} tone="info" />
      ))}
    </>
  );
}

interface MessageBannerProps {
  readonly message: Message;
  readonly tone: 'error' | 'warning' | 'info' | 'done';
  readonly onDismiss?: () => void;
}

/** A message as a coloured box: what, why and what to do. */
export function MessageBanner({ message, tone, onDismiss }: MessageBannerProps) {
  const { t } = usePane();
  const icon: IconName = tone;
  return (
    <div class={`banner ${tone}`}>
      <Icon name={icon} />
      <div class="banner-text">
        <p class="strong" dir="auto">
          {message.what}
        </p>
        {message.why !== '' && <p dir="auto">{message.why}</p>}
        {message.todo !== '' && <p dir="auto">{message.todo}</p>}
        {message.topic !== undefined && (
          <p>
            <MoreAbout page="connection" anchor={message.topic} title={message.what} />
          </p>
        )}
      </div>
      {onDismiss !== undefined && (
        <Button kind="icon" label={t.common.dismiss} onClick={onDismiss}>
          <Icon name="close" size={14} />
        </Button>
      )}
    </div>
  );
}
