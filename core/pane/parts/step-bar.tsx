/** The way through the pane, by what there is to see in each step. */
import type { PaneModel, Step } from '../model/pane-model.js';
import { isRunning } from '../model/pane-model.js';
import { usePane } from './context.js';
import { BusyLine, Steps } from './steps.js';

/** The steps as a bar, with the line that shows that something is at work. */
export function StepBar() {
  const pane = usePane();
  const busy = pane.busy.value;
  return (
    <Steps
      t={pane.t.steps}
      current={pane.step.value}
      isOpen={(step) => isOpen(pane, step)}
      go={pane.go}
      running={isRunning(pane.state.value)}
    >
      {/* A run has its own, larger bar. */}
      {busy !== null && busy.what !== 'sending' && <BusyLine {...busy} label={pane.t.common.busy[busy.what]} />}
    </Steps>
  );
}

/** A step can be entered once there is something to see in it. */
function isOpen(pane: PaneModel, step: Step): boolean {
  const { check, preview, run, queue } = pane.state.value;
  if (step === 'preview') return check !== null || preview !== null;
  if (step === 'send') return run !== null || queue.current !== null || pane.step.value === 'send';
  return true;
}
