/** The bar of steps as it looks; what stands behind its buttons is said by whoever draws it. */
import type { ComponentChildren } from 'preact';
import type { Step } from '../model/pane-model.js';
import type { Strings } from '../strings.js';
import { Icon } from './icon.js';

const STEPS = ['check', 'preview', 'send'] as const;

interface StepsProps {
  readonly t: Strings['steps'];
  /** Where the user is; null while there is nowhere to be. */
  readonly current: Step | null;
  readonly isOpen: (step: Step) => boolean;
  readonly go: (step: Step) => void;
  /** True while a send is on its way. */
  readonly running?: boolean;
  /** What stands on the lower edge of the bar. */
  readonly children: ComponentChildren;
}

/** Three steps in their order, and the settings beside them. */
export function Steps({ t, current, isOpen, go, running = false, children }: StepsProps) {
  const here = (step: Step) => (current === step ? 'step' : undefined);
  return (
    <nav class="steps" aria-label={t.label}>
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <button type="button" class="step" aria-current={here(step)} disabled={!isOpen(step)} onClick={() => go(step)}>
              {t[step]}
              {step === 'send' && running && (
                <span class="running">
                  <span class="hidden"> {t.running}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ol>
      <button
        type="button"
        class="button icon"
        aria-label={t.settings}
        title={t.settings}
        aria-current={here('settings')}
        disabled={!isOpen('settings')}
        onClick={() => go('settings')}
      >
        <Icon name="gear" size={18} />
      </button>
      {children}
    </nav>
  );
}

/** A thin line over the view while something is at work; it takes no room, so nothing jumps. */
export function BusyLine({ label, done, total }: { label: string; done: number | null; total: number | null }) {
  const known = done !== null && total !== null && total > 0;
  return (
    <div
      class={`busy-line ${known ? '' : 'unknown'}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={known ? total : undefined}
      aria-valuenow={known ? done : undefined}
    >
      <div style={known ? { inlineSize: `${(100 * done) / total}%` } : undefined} />
    </div>
  );
}
