/** The way through the pane: three steps in their order, and the settings beside them. */
import type { PaneModel, Step } from '../model/pane-model.js';
import { isRunning } from '../model/pane-model.js';
import { usePane } from './context.js';
import { Icon } from './icon.js';

const STEPS = ['check', 'preview', 'send'] as const;

/** The steps as a bar, with the line that shows that something is at work. */
export function StepBar() {
  const pane = usePane();
  const { t } = pane;
  const here = (step: Step) => (pane.step.value === step ? 'step' : undefined);
  return (
    <nav class="steps" aria-label={t.steps.label}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button type="button" class="step" aria-current={here(step)} disabled={!isOpen(pane, step)} onClick={() => pane.go(step)}>
              {t.steps[step]}
              {step === 'send' && isRunning(pane.state.value) && (
                <span class="running">
                  <span class="hidden"> {t.steps.running}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button icon"
        aria-label={t.steps.settings}
        title={t.steps.settings}
        aria-current={here('settings')}
        onClick={() => pane.go('settings')}
      >
        <Icon name="gear" size={18} />
      </button>
      <BusyLine />
    </nav>
  );
}

/** A step can be entered once there is something to see in it. */
function isOpen(pane: PaneModel, step: Step): boolean {
  const { check, preview, run, queue } = pane.state.value;
  if (step === 'preview') return check !== null || preview !== null;
  if (step === 'send') return run !== null || queue.current !== null || pane.step.value === 'send';
  return true;
}

/** A thin line over the view while something is at work; it takes no room, so nothing jumps. */
function BusyLine() {
  const pane = usePane();
  const busy = pane.busy.value;
  if (busy === null || busy.what === 'sending') return null; // a run has its own, larger bar
  const { done, total } = busy;
  const known = done !== null && total !== null && total > 0;
  return (
    <div
      class={`busy-line ${known ? '' : 'unknown'}`}
      role="progressbar"
      aria-label={pane.t.common.busy[busy.what]}
      aria-valuemin={0}
      aria-valuemax={known ? total : undefined}
      aria-valuenow={known ? done : undefined}
    >
      <div style={known ? { inlineSize: `${(100 * done) / total}%` } : undefined} />
    </div>
  );
}
